// What settles a finding in one move: certain ones as changes with a sentence that says them, others as a preview to look at first.
import type { DataProduct, OutputPort } from '../../model/entities/dataProduct'
import type { DataProductId, DomainId } from '../../model/entities/ids'
import { isProductId, isUseCaseId } from '../../model/nodeKind'
import { orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { nearestDuplicatesOf } from '../duplicates'
import type { Finding } from '../finding'
import { lineageOf } from '../lineage'
import { nativePorts } from '../nativePorts'
import { ownershipSuggestionOf } from '../ownershipSuggestion'
import { isHeeded, namesIn, type Surroundings } from './boundaryProposal'
import { deedAsUseCase, deedIn, deedLeftTo, doerOf, isServed } from './deedAsUseCase'
import { certain, look, type Fix, type Fixer, type FixText } from './fix'
import { KEY_FIXES } from './keyFixes'
import { mergeOf, mergeProducts } from './mergeProducts'
import { recastsOf } from './recastProduct'
import { statedJobsOf, type StatedJobs } from './statedJobs'

/** The move that settles this finding; undefined where people have to think first. */
export function fixOf(portfolio: Portfolio, { rule, code, subject }: Finding, around: Surroundings): Fix | undefined {
  const product = isProductId(subject) ? portfolio.dataProducts[subject] : undefined
  return product && FIXES[`${rule}:${code}`]?.(portfolio, product, around)
}

const splitting: Fixer = (_, { id }) => look('fix.split', { kind: 'split', product: id })
/** Nothing to look at where it would go into a product and is connected to none. */
const recasting: Fixer = (portfolio, { id }) =>
  recastsOf(portfolio, id).length > 0 ? look('fix.recast', { kind: 'recast', product: id }) : undefined

const FIXES: Readonly<Record<string, Fixer | undefined>> = {
  ...KEY_FIXES,
  'near-duplicate:pair': (portfolio, { id }) => {
    const nearest = nearestDuplicatesOf(portfolio).get(id)
    return nearest && look('fix.merge', { kind: 'merge', ...mergeOf(portfolio, id, nearest.pair[1]) })
  },
  'disjoint-consumers:groups': splitting,
  'several-tables:ports': splitting,
  'ambitious-scope:name': splitting,
  'archetype:serves-many-domains': splitting,
  'job-description:two-jobs': (portfolio, product, around) => {
    const jobs = statedJobsOf(product)
    return jobs?.isDeed === true ? deedGiven(portfolio, product, jobs, around) : splitting(portfolio, product, around)
  },
  'job-description:not-cohesive': splitting,
  'job-description:not-a-product': recasting,
  'job-description:not-valuable': (portfolio, product, around) =>
    (lineageOf(portfolio).outputs.get(product.id) ?? []).some(isProductId)
      ? recasting(portfolio, product, around)
      : undefined,
  'identity-glue:only-keys': recasting,
  'archetype:interim': (portfolio, product, around) => {
    const readers = lineageOf(portfolio).outputs.get(product.id) ?? []
    const [kept, ...others] = readers.filter(isProductId)
    if (kept === undefined || others.length > 0 || readers.length > 1) return undefined
    const proposal = mergeProducts(portfolio, { kept, absorbed: product.id }, around)
    const consumer = namesIn(portfolio, [kept])
    // What would be lost is looked at first.
    const fold =
      proposal?.lines.some(isHeeded) === false
        ? certain('fix.foldNow', { consumer }, proposal.changes, 'merge')
        : look('fix.fold', { kind: 'merge', kept, absorbed: product.id }, { consumer })
    return { ...fold, besides: [kept] }
  },
  'ownership:no-owner': (portfolio, { id }) => {
    const { domain } = ownershipSuggestionOf(portfolio, id)
    return domain === null ? undefined : owned(portfolio, id, domain, 'fix.owner')
  },
  'ownership:contradicted': (portfolio, { id }) => {
    const decided = portfolio.ownershipDecisions[id]?.domain ?? null
    return decided === null ? undefined : owned(portfolio, id, decided, 'fix.asDecided')
  },
  'output-port:no-port': (portfolio, product, { newId, portName }) => {
    const kinds = waysToRead(portfolio, product)
    const [kind] = kinds
    if (kind === undefined || kinds.size > 1) return undefined
    const record = { id: newId('port'), name: portName?.(kind) ?? kind, kind, order: orderKeyAfter([]) }
    return certain('fix.port', { kind }, [{ type: 'port/add', product: product.id, record }])
  },
}

/** The deed goes to the use case that does it already, else to a new one (2.14, 2.25). */
function deedGiven(portfolio: Portfolio, product: DataProduct, jobs: StatedJobs, around: Surroundings): Fix {
  const doer = doerOf(portfolio, product, jobs)
  if (doer) {
    const text = isServed(portfolio, product, doer) ? 'fix.deed.kept' : 'fix.deed.reads'
    return certain(text, { useCase: doer.name }, deedLeftTo(portfolio, product, jobs, doer, around), 'recast')
  }
  const { name, need } = deedIn(jobs)
  const values = { deed: name, need }
  const changes = deedAsUseCase(portfolio, product, jobs, around)
  return certain(need === '' ? 'fix.deed' : 'fix.deed.needing', values, changes, 'recast')
}

/** How use cases read the product: as its flows say, or where none does, as suits those of whom it is said who they are (2.08). */
function waysToRead({ flows, useCases }: Portfolio, { id }: DataProduct): ReadonlySet<OutputPort['kind']> {
  const readings = Object.values(flows).filter(({ from, to }) => from === id && isUseCaseId(to))
  const said = readings.flatMap(({ mode }) => (mode === '' ? [] : [mode]))
  if (said.length > 0) return new Set(said)
  return new Set(
    readings.flatMap(({ to }) => {
      const useCase = isUseCaseId(to) ? useCases[to] : undefined
      const isKnown = useCase !== undefined && (useCase.role.trim() !== '' || useCase.consumer !== 'person')
      return isKnown ? nativePorts[useCase.consumer].slice(0, 1) : []
    }),
  )
}

const owned = (portfolio: Portfolio, id: DataProductId, domain: DomainId, text: FixText): Fix =>
  certain(text, { owner: namesIn(portfolio, [domain]) }, [{ type: 'ownership/assign', products: [id], domain }])
