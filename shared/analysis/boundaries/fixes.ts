// What settles a finding in one move: certain ones as changes with a sentence that says them, others as a preview to look at first.
import type { BatchReason, ChangeInput } from '../../model/commands'
import type { Attribute, DataProduct, OutputPort } from '../../model/entities/dataProduct'
import type { DataProductId, DomainId } from '../../model/entities/ids'
import { isProductId, isUseCaseId } from '../../model/nodeKind'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import type { TextKey } from '../../text/catalogue'
import type { TextValues } from '../../text/say'
import { nearestDuplicatesOf } from '../duplicates'
import type { Finding } from '../finding'
import { isKeyName } from '../keyName'
import { lineageOf } from '../lineage'
import { missingJoinKeysOf } from '../missingJoinKeys'
import { nativePorts } from '../nativePorts'
import { ownershipSuggestionOf } from '../ownershipSuggestion'
import { unsharedKeysOf, type UnsharedKey } from '../sharedKeys'
import { isHeeded, namesIn, type Surroundings } from './boundaryProposal'
import { deedAsUseCase, deedIn, deedLeftTo, doerOf, isServed } from './deedAsUseCase'
import { joinKeyAdded } from './joinKeyAdded'
import { mergeOf, mergeProducts } from './mergeProducts'
import { statedJobsOf, type StatedJobs } from './statedJobs'

/** What a fix leads to that has to be looked at before it is done. */
export type Recut =
  | { readonly kind: 'merge'; readonly kept: DataProductId; readonly absorbed: DataProductId }
  | { readonly kind: 'split'; readonly product: DataProductId }
  | { readonly kind: 'recast'; readonly product: DataProductId }
export type FixText = Extract<TextKey, `fix.${string}`>
interface SaidFix {
  /** What it does, before it is done. */
  readonly text: FixText
  readonly values: TextValues
  /** Other products that it rests on: its words hold while those stay as they are. */
  readonly besides?: readonly DataProductId[]
}
export type Fix = SaidFix &
  (
    | { readonly how: 'certain'; readonly reason: BatchReason; readonly changes: readonly ChangeInput[] }
    | { readonly how: 'look'; readonly recut: Recut }
  )

type KeyChanges = Partial<Pick<Attribute, 'name' | 'type' | 'businessKey'>>
type Fixer = (portfolio: Portfolio, product: DataProduct, around: Surroundings) => Fix | undefined

/** The move that settles this finding; undefined where people have to think first. */
export function fixOf(portfolio: Portfolio, { rule, code, subject }: Finding, around: Surroundings): Fix | undefined {
  const product = isProductId(subject) ? portfolio.dataProducts[subject] : undefined
  return product && FIXES[`${rule}:${code}`]?.(portfolio, product, around)
}

const look = (text: FixText, recut: Recut, values: TextValues = {}): Fix => ({ how: 'look', text, values, recut })
const certain = (
  text: FixText,
  values: TextValues,
  changes: readonly ChangeInput[],
  reason: BatchReason = 'edit',
): Fix => ({ how: 'certain', text, values, changes, reason })

const splitting: Fixer = (_, { id }) => look('fix.split', { kind: 'split', product: id })
const recasting: Fixer = (_, { id }) => look('fix.recast', { kind: 'recast', product: id })

/** A product's own key takes over what the key of another has, with which it is nearly one. */
const likeningKey =
  (kind: UnsharedKey['kind'], text: FixText, taken: (other: Attribute) => KeyChanges): Fixer =>
  (portfolio, product) => {
    const near = nearKeys(portfolio, product, kind)
    if (!near) return undefined
    const { own, other, of } = near
    const values = { own: own.name, other: other.name, type: other.type, of: namesIn(portfolio, [of]) }
    return { ...certain(text, values, [described(product, own, taken(other))]), besides: [of] }
  }

const FIXES: Readonly<Record<string, Fixer | undefined>> = {
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
  'shared-key:named-otherwise': likeningKey('named-otherwise', 'fix.key', ({ name }) => ({ name })),
  'shared-key:typed-otherwise': likeningKey('typed-otherwise', 'fix.keyType', ({ type }) => ({ type })),
  'shared-key:missing': (portfolio, { id }, around) => {
    const missing = missingJoinKeysOf(portfolio).get(id)
    if (!missing) return undefined
    const { needed, joined, lacking } = missing
    const values = { needed: needed.name, lacking: namesIn(portfolio, lacking) }
    const changes = joinKeyAdded(portfolio, missing, around)
    return { ...certain('fix.addKey', values, changes), besides: joined.map(({ product }) => product) }
  },
  'business-key:no-key': (_, product) => {
    const [key, ...others] = inOrder(product.attributes).filter(({ name }) => isKeyName(name))
    // One name that says so is certain, two are a question.
    if (!key || others.length > 0) return undefined
    return certain('fix.businessKey', { name: key.name }, [described(product, key, { businessKey: true })])
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

const keyNamed = (product: DataProduct | undefined, name: string): Attribute | undefined =>
  Object.values(product?.attributes ?? {}).find((attribute) => attribute.businessKey && attribute.name === name)

/** Two keys that are nearly one: the product's own, and the one it is to be like. */
function nearKeys(portfolio: Portfolio, product: DataProduct, kind: UnsharedKey['kind']) {
  const near = unsharedKeysOf(portfolio).find((one) => one.product === product.id && one.kind === kind)?.near
  const own = near && keyNamed(product, near.own)
  const other = near && keyNamed(portfolio.dataProducts[near.of], near.other)
  return own && other && { own, other, of: near.of }
}

const described = ({ id: product }: DataProduct, { id: of }: Attribute, changes: KeyChanges): ChangeInput => ({
  type: 'attribute/describe',
  product,
  of,
  changes,
})

const owned = (portfolio: Portfolio, id: DataProductId, domain: DomainId, text: FixText): Fix =>
  certain(text, { owner: namesIn(portfolio, [domain]) }, [{ type: 'ownership/assign', products: [id], domain }])
