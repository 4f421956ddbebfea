// How ready each product is to be handed over (DOMAIN.md section I): computed wherever it can be, the rest asked, and never a percentage without its list.
import type { DataProduct } from '../model/entities/dataProduct'
import type { DataProductId, UseCaseId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import type { TextKey } from '../text/catalogue'
import { byFacts } from './byFacts'
import { derive } from './derive'
import { marginalValueOf } from './marginalValue'
import { perRecord } from './perRecord'
import { characteristics } from './readiness/characteristics'
import { checklist } from './readiness/checklist'
import type { ReadinessCheck } from './readiness/readinessCheck'
import { isBlank, missingOf, type Missing, type ReadinessState } from './readiness/readinessItem'
import { surroundingsIn, type ReadinessSlices, type Surroundings } from './readiness/surroundings'
import { productsIn } from './recordsIn'

export interface ReadinessItem {
  /** 'discoverable' … 'secure', 'R1' … 'R8', 'path', 'reuse', 'size'; its title is `readiness.item.<id>`. */
  readonly id: string
  /** DOMAIN.md id of the practice behind it. */
  readonly ref: string
  readonly group: 'characteristic' | 'checklist'
  /** Only people can answer it. */
  readonly asked: boolean
  readonly state: ReadinessState
  /** What people said when they answered, overruled or set it aside. */
  readonly reason: string
  /** Empty unless the state is open. */
  readonly missing: readonly Missing[]
}

export interface ProductReadiness {
  readonly product: DataProductId
  readonly items: readonly ReadinessItem[]
  readonly open: number
  /** True when nothing is open: every item is done, set aside or overruled with a reason. */
  readonly isReady: boolean
}

/** The title of an item. */
export const readinessTitle = (id: string) => `readiness.item.${id}` as Extract<TextKey, `readiness.item.${string}`>

/** Of an item, by its id: a few words for a narrow column. */
export const readinessShort = (id: string) => `readiness.short.${id}` as Extract<TextKey, `readiness.short.${string}`>

const CHECKS: readonly (readonly [ReadinessItem['group'], ReadinessCheck])[] = [
  ...characteristics.map((check) => ['characteristic', check] as const),
  ...checklist.map((check) => ['checklist', check] as const),
]

/** False for what only another version of Workback asks. */
export const isReadinessItem = (id: string): boolean => CHECKS.some(([, check]) => check.id === id)

const SLICES = ['flows', 'dataProducts', 'useCases', 'owners', 'claims', 'ownershipDecisions', 'sessions'] as const

/** A product is looked at again only when it, or what surrounds it, has changed. */
const listOfEach = byFacts<DataProductId, ReadinessFacts, ProductReadiness>(({ product, ...surroundings }) =>
  productReadinessOf(product, surroundings),
)
type ReadinessFacts = Surroundings & { readonly product: DataProduct }

/** Every product's list, by id; the list of a product whose facts have not changed is the same object as before. */
export const readinessOf = derive(SLICES, (portfolio): ReadonlyMap<DataProductId, ProductReadiness> => {
  const surroundingsOf = surroundingsIn(portfolio)
  return listOfEach(
    productsIn(portfolio.dataProducts).map((product) => [product.id, { product, ...surroundingsOf(product) }]),
  )
})

/** The list of one product in its surroundings, also of one that is only supposed. */
export function productReadinessOf(product: DataProduct, surroundings: Surroundings): ProductReadiness {
  const items = CHECKS.map(([group, check]) => itemOf(check, group, product, surroundings))
  const open = items.filter(({ state }) => state === 'open').length
  return { product: product.id, items, open, isReady: open === 0 }
}

function itemOf(
  check: ReadinessCheck,
  group: ReadinessItem['group'],
  product: DataProduct,
  surroundings: Surroundings,
): ReadinessItem {
  const { id, ref, asked } = check
  const answer = product.readiness[id]
  const reason = answer?.reason ?? ''
  if (answer === undefined || !settles(answer.state, asked)) {
    const missing = check.find(product, surroundings)
    const state = missing.length === 0 && answer?.state !== 'open' ? 'done' : 'open'
    return { id, ref, group, asked, state, reason, missing }
  }
  // An answer without a reason is a shrug: section I asks for it by name.
  const missing = isBlank(reason) ? [missingOf(product, 'readiness.missing.reason', 'readiness')] : NOTHING_MISSING
  return { id, ref, group, asked, state: missing.length > 0 ? 'open' : answer.state, reason, missing }
}
const NOTHING_MISSING: readonly Missing[] = []

/** "Done" is people's to say only where the map cannot know; setting aside and overruling always are. */
const settles = (state: ReadinessState, asked: boolean): boolean => state !== 'open' && (state !== 'done' || asked)

/** What the workshop as a whole still lacks: roles in the room (2.18), and what the last use cases brought (2.29). */
export interface PortfolioReadiness {
  readonly ready: number
  readonly products: number
  /** Open items by id, the most frequent first. */
  readonly open: readonly { readonly id: string; readonly products: readonly DataProductId[] }[]
  readonly missingRoles: readonly ('user' | 'domain-expert' | 'builder' | 'facilitator')[]
  readonly newPerUseCase: readonly { readonly useCase: UseCaseId; readonly products: number }[]
}

const openPlacesOf = perRecord(({ items }: ProductReadiness) =>
  items.flatMap(({ state }, at) => (state === 'open' ? [at] : [])),
)

const ROLES = ['user', 'domain-expert', 'builder', 'facilitator'] as const

/** The line of the portfolio. */
export function portfolioReadinessOf(portfolio: ReadinessSlices & Pick<Portfolio, 'domains'>): PortfolioReadiness {
  const lists = [...readinessOf(portfolio).values()]
  const open = CHECKS.map(([, { id }]) => ({ id, products: new Array<DataProductId>() }))
  for (const list of lists) for (const at of openPlacesOf(list)) open[at]?.products.push(list.product)
  const roles = new Set(
    Object.values(portfolio.sessions).flatMap(({ participants }) =>
      Object.values(participants).map(({ role }) => role),
    ),
  )
  return {
    ready: lists.filter(({ isReady }) => isReady).length,
    products: lists.length,
    open: open
      .filter(({ products }) => products.length > 0)
      .sort((one, other) => other.products.length - one.products.length),
    missingRoles: ROLES.filter((role) => !roles.has(role)),
    newPerUseCase: marginalValueOf(portfolio).steps.map(({ useCase, products }) => ({ useCase, products })),
  }
}
