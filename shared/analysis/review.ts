// The app's conscience: every rule, said of the whole portfolio. Findings never block and never change anything.
import type { Portfolio } from '../model/portfolio'
import { archetypeRule } from './archetype'
import { ambitiousScopeRule } from './boundaries/ambitiousScope'
import { disjointConsumersRule } from './boundaries/consumerGroups'
import { identityGlueRule } from './boundaries/identityGlue'
import { severalTablesRule } from './boundaries/severalTables'
import { derive } from './derive'
import { duplicateSteps, nearDuplicateRule } from './duplicates'
import type { Finding, Rule } from './finding'
import { jobDescriptionRule, jobDescriptionSteps } from './jobDescriptionCheck'
import { cycleRule, pathRule, systemOfRecordRule, useCaseRule } from './mapChecks'
import { marginalValueRule } from './marginalValue'
import { ownershipRule } from './ownershipChecks'
import { ownershipEvidenceRule } from './ownershipReview'
import { withoutWaiting } from './notAProduct/waitingFindings'
import { needSharesOf, sourceSharesOf } from './ownershipShares'
import { businessKeyRule, portRule, sloRule } from './productChecks'
import { ofEachProduct } from './recordsIn'
import { reuseRule } from './reuse'
import { sameParts } from './sameParts'
import { sessionRolesRule } from './sessionRoles'
import { sharedKeyRule } from './sharedKeys'
import { sloConflictRule } from './sloConflictCheck'
import { sloConflictsOf } from './sloConflicts'
import { sloInferenceOf } from './sloInference'

/** In the order of the practice; a new rule is one line here. */
export const rules: readonly Rule[] = [
  useCaseRule,
  pathRule,
  systemOfRecordRule,
  cycleRule,
  jobDescriptionRule,
  ambitiousScopeRule,
  disjointConsumersRule,
  severalTablesRule,
  identityGlueRule,
  nearDuplicateRule,
  reuseRule,
  marginalValueRule,
  archetypeRule,
  ownershipRule,
  ownershipEvidenceRule,
  sloRule,
  sloConflictRule,
  portRule,
  businessKeyRule,
  sharedKeyRule,
  sessionRolesRule,
]

export type Review = (portfolio: Portfolio) => readonly Finding[]
export type SlicedReview = Review & {
  /** Makes the review of this portfolio some milliseconds at a time; asked for afterwards, it is there. */
  readonly steps: (portfolio: Portfolio) => Generator<void, void, undefined>
}

/** A review with a memory of its own: only rules whose slices changed speak again, and what they say anew as before stays the same object. */
export function createReview(): SlicedReview {
  const readings = rules.map(({ reads, find }) => keepingIdentity(derive(reads, find)))
  let last: { readonly inputs: readonly unknown[]; readonly findings: readonly Finding[] } | undefined
  const review: Review = (portfolio) => {
    const perRule = readings.map((reading) => reading(portfolio))
    const inputs = [...perRule, portfolio.dataProducts]
    if (last?.inputs.every((input, index) => input === inputs[index])) return last.findings
    const overruling = new Set<string>(overrulingIn(portfolio))
    const held = perRule.flat().filter((said) => !(overruling.has(said.subject) && isOverruled(said, portfolio)))
    last = { inputs, findings: sameIfEqual(last?.findings, withoutWaiting(held, portfolio)) }
    return last.findings
  }
  function* steps(portfolio: Portfolio): Generator<void, void, undefined> {
    yield* heavyParts(portfolio)
    for (const reading of readings) {
      reading(portfolio)
      yield
    }
  }
  return Object.assign(review, { steps })
}

/** What several rules share or one reckons long, in steps of its own. */
function* heavyParts(portfolio: Portfolio): Generator<void, void, undefined> {
  yield* jobDescriptionSteps(portfolio)
  yield* duplicateSteps(portfolio)
  for (const reckon of [sourceSharesOf, needSharesOf, sloInferenceOf, sloConflictsOf]) {
    reckon(portfolio)
    yield
  }
}

/** The review of the open document. */
export const reviewOf: SlicedReview = createReview()

/** Products on which something is overruled: few, so that most findings need no second look. */
const overrulingIn = ofEachProduct(({ id, overruled }) => (Object.keys(overruled).length === 0 ? [] : [id]))

/** Overruled with a reason, by code, on the product itself. What cannot be handed over cannot be overruled. */
function isOverruled({ subject, code, severity }: Finding, { dataProducts }: Pick<Portfolio, 'dataProducts'>): boolean {
  const product = (
    dataProducts as Readonly<Record<string, Portfolio['dataProducts'][keyof Portfolio['dataProducts']]>>
  )[subject]
  return severity !== 'error' && product !== undefined && Object.hasOwn(product.overruled, code)
}

/** Where a rule gives the very finding it gave in that place before, nothing is compared. */
function keepingIdentity(reading: Review): Review {
  let raw: readonly Finding[] = []
  let kept: readonly Finding[] = []
  let last: readonly Finding[] = []
  return (portfolio) => {
    const found = reading(portfolio)
    if (found === raw) return last
    const isNew = found.some((finding, at) => finding !== raw[at])
    const before = new Map(isNew ? last.map((finding) => [finding.id, finding]) : [])
    kept = found.map((finding, at) => (finding === raw[at] && kept[at]) || keptIfSame(before.get(finding.id), finding))
    raw = found
    last = sameIfEqual(last, inOrderOfSubjects(kept))
    return last
  }
}

/** Tables come back from a file in another order than they were typed in; a list on the projector must not. */
const bySubject = (one: Finding, other: Finding): number =>
  one.subject < other.subject ? -1 : one.subject > other.subject ? 1 : 0

/** Most rules speak in that order already. */
const inOrderOfSubjects = (findings: readonly Finding[]): readonly Finding[] =>
  findings.every((finding, at) => at === 0 || bySubject(findings[at - 1] ?? finding, finding) <= 0)
    ? findings
    : findings.toSorted(bySubject)

const keptIfSame = (before: Finding | undefined, now: Finding): Finding =>
  before !== undefined &&
  before !== now &&
  before.text === now.text &&
  before.severity === now.severity &&
  before.fails === now.fails &&
  sameValues(before, now)
    ? before
    : now

const sameValues = (one: Finding, other: Finding): boolean => {
  const keys = Object.keys(one.values)
  return keys.length === Object.keys(other.values).length && keys.every((key) => one.values[key] === other.values[key])
}

const sameIfEqual = (before: readonly Finding[] | undefined, now: readonly Finding[]): readonly Finding[] =>
  before && sameParts(before, now) ? before : now

/** The findings of each record, in the order of the rules. */
export function findingsBySubject(findings: readonly Finding[]): ReadonlyMap<Finding['subject'], readonly Finding[]> {
  const groups = new Map<Finding['subject'], Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.subject)
    if (group) group.push(finding)
    else groups.set(finding.subject, [finding])
  }
  return groups
}
