// What is there already for a record that is being described (2.25): asked of the record itself, so that the answer follows the typing.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DataProductId, NodeId, UseCaseId } from '../../model/entities/ids'
import type { UseCase } from '../../model/entities/useCase'
import { isProductId, isUseCaseId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { isExplained, suggestionsFor, type Suggestion } from '../generalise'
import { lineageOf } from '../lineage'
import { attributesAskedFor } from '../similarity/needText'
import { termsOf } from '../similarity/terms'
import { serviceOf } from '../reuse'

export type Slices = Pick<
  Portfolio,
  'dataProducts' | 'useCases' | 'flows' | 'glossary' | 'owners' | 'sourceSystems' | 'domains'
>

/** A list beside a name is read in a glance. */
const AT_MOST = 3
/** As long as there are no more products than this, the room sees by itself which come closest. */
const SEEN_AT_ONCE = 6

/**
 * Existing products that could serve this use case, or stand in for this product; nearest first, empty when nothing fits. Where none
 * of many products fits a need that is said, what comes closest, so that the room decides to create something new with open eyes.
 */
export function offersFor(portfolio: Slices, of: string, atMost = AT_MOST): readonly Suggestion[] {
  if (isUseCaseId(of) && Object.hasOwn(portfolio.useCases, of)) return forUseCase(portfolio, of, atMost)
  if (isProductId(of) && Object.hasOwn(portfolio.dataProducts, of)) return forProduct(portfolio, of, atMost)
  return []
}

function forUseCase(portfolio: Slices, of: UseCaseId, atMost: number): readonly Suggestion[] {
  const useCase = portfolio.useCases[of]
  if (!useCase) return []
  const read = new Set(lineageOf(portfolio).inputs.get(of))
  const need = needOfUseCase(useCase)
  const closest = useCase.need.trim() !== '' && Object.keys(portfolio.dataProducts).length > SEEN_AT_ONCE
  const offers = suggestionsFor(portfolio, need, {
    consumer: useCase.consumer,
    except: of,
    atMost: atMost + read.size,
    closest,
  })
    .filter(isExplained)
    .map((offer) => withAllAskedFor(offer, need, portfolio))
    .filter(({ product, toAdd }) => !read.has(product) || toAdd.attributes.length > 0)
  return worthListing(offers, read).slice(0, atMost)
}

const NONE: ReadonlySet<string> = new Set()

/** Beside something better only what says why it is near: a name for which nobody sees a reason keeps the room from reading the others. */
const worthListing = (offers: readonly Suggestion[], read: ReadonlySet<string> = NONE): readonly Suggestion[] =>
  offers.filter(
    ({ product, why, provides }, at) =>
      at === 0 || why.length > 0 || provides.attributes.length > 0 || read.has(product),
  )

/** What is only being typed: nothing of it is on the map yet. */
export interface TypedNeed {
  readonly of: 'useCase' | 'dataProduct'
  readonly need: string
  /** Who is to read it, where that is known: a use case itself, or the one that needs a product. */
  readonly consumer?: UseCase['consumer'] | undefined
  /** What it is to feed: neither that, nor what stands further on, can feed it. */
  readonly feeds?: NodeId | undefined
}

/** The same for something that is only being typed and not on the map yet. */
export function offersForNeed(portfolio: Slices, typed: TypedNeed, atMost = AT_MOST): readonly Suggestion[] {
  const { of, need, consumer, feeds } = typed
  const barred = feeds && new Set<NodeId>([feeds, ...lineageOf(portfolio).downstreamOf(feeds)])
  const found = suggestionsFor(portfolio, need, {
    ...(consumer && { consumer }),
    atMost: atMost + (barred?.size ?? 0),
  }).filter(({ product }) => barred?.has(product) !== true)
  const offers = worthListing(found)
    .slice(0, atMost)
    .map((offer) => withAllAskedFor(offer, need, portfolio))
  return of === 'useCase' || consumer ? offers : offers.map(withoutPort)
}

/** Nobody reads it yet, so nobody says how. */
const withoutPort = (offer: Suggestion): Suggestion => ({ ...offer, toAdd: { ...offer.toAdd, port: null } })

/** As it would be said aloud: the need alone decides, who asks and what for put what fits in order. */
export function needOfUseCase({
  name,
  role,
  need,
  outcome,
}: Pick<UseCase, 'name' | 'role' | 'need' | 'outcome'>): string {
  if (need.trim() === '') return name
  const asking = role.trim() === '' ? '' : `As a ${role.trim()}, `
  const end = outcome.trim() === '' ? '' : `, so that ${outcome.trim()}`
  return `${asking}${need.trim()}${end}`
}

function forProduct(portfolio: Slices, of: DataProductId, atMost: number): readonly Suggestion[] {
  const product = portfolio.dataProducts[of]
  if (!product) return []
  const { outputs, downstreamOf, upstreamOf } = lineageOf(portfolio)
  // What it draws on is no stand-in for it: the room has just said that it needs both.
  const barred: ReadonlySet<NodeId> = new Set([...downstreamOf(of), ...upstreamOf(of)])
  const reader = (outputs.get(of) ?? []).find(isUseCaseId)
  const consumer = reader && portfolio.useCases[reader]?.consumer
  const need = needOfProduct(product)
  const found = suggestionsFor(withoutProduct(portfolio, of), need, {
    ...(consumer && { consumer }),
    ...(reader && { except: reader }),
    atMost: atMost + barred.size,
  }).filter(({ product: other }) => !barred.has(other))
  return worthListing(found)
    .slice(0, atMost)
    .map((offer) => withAllAskedFor(offer, need, portfolio))
    .map((offer) => (consumer ? offer : withoutPort(offer)))
}

/**
 * Gender goes with age, and is not age: what the need lists and the product does not say in so many words would have to be added,
 * even where a neighbour of it is there (2.27).
 */
function withAllAskedFor(offer: Suggestion, need: string, { dataProducts }: Slices): Suggestion {
  const product = dataProducts[offer.product]
  const asked = attributesAskedFor(need)
  if (!product || asked.length === 0) return offer
  const names = Object.values(product.attributes).map(({ name }) => name)
  const said = new Set([product.name, product.job, ...names].flatMap((text) => termsOf(text).map(({ stem }) => stem)))
  const known = new Set(offer.toAdd.attributes)
  const lacking = asked.filter((name) => !known.has(name) && termsOf(name).some(({ stem }) => !said.has(stem)))
  if (lacking.length === 0) return offer
  return { ...offer, toAdd: { ...offer.toAdd, attributes: [...offer.toAdd.attributes, ...lacking] } }
}

/** A product's name says what it is, its job description what for. */
export const needOfProduct = ({ name, job }: Pick<DataProduct, 'name' | 'job'>): string =>
  job.trim() === '' ? name : `${name}. ${job.trim()}`

/** The use cases a record is there for: the one itself, or all that a product serves. */
export const needingUseCases = (portfolio: Pick<Portfolio, 'flows'>, of: string): readonly UseCaseId[] =>
  isUseCaseId(of) ? [of] : [...serviceOf(portfolio).usedBy(of as NodeId)].sort()

let others: { readonly of: DataProductId; readonly table: Portfolio['dataProducts'] } | undefined

/**
 * The products without the one that is being typed: it would find itself before anything else. While only that one changes, the
 * answer is the same table, so that whatever is remembered by table is made once and not at every letter.
 */
function withoutProduct(portfolio: Slices, of: DataProductId): Slices {
  const { [of]: _, ...table } = portfolio.dataProducts
  if (others?.of !== of || !isSameTable(others.table, table)) others = { of, table }
  return { ...portfolio, dataProducts: others.table }
}

function isSameTable(one: Portfolio['dataProducts'], other: Portfolio['dataProducts']): boolean {
  const ids = Object.keys(one) as DataProductId[]
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id])
}
