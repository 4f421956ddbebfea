// Protection carried upstream: whatever law or class a consumer's data stands under, the product it came from stands under as well (G.3, 2.11).
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DataProductId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { derive } from '../derive'
import { lineageOf } from '../lineage'

/** From open to strict; '' while nobody has said. */
const CLASSES = ['', 'public', 'internal', 'confidential', 'personal'] as const
export type ProtectionClass = (typeof CLASSES)[number]

export interface ProtectionNeed {
  /** Laws and policies of all consumers, each once, by name. */
  readonly rules: readonly string[]
  /** The strictest class any consumer gives one of its attributes. */
  readonly strictest: ProtectionClass
  /** Of the rules, those the product does not name itself. */
  readonly lacking: readonly string[]
  /** True when none of its own attributes is classified as strictly. */
  readonly isLooser: boolean
  /** Who brings rules or classes along, by id. */
  readonly consumers: readonly DataProductId[]
}

/** By product; products whose consumers ask for no protection are left out. */
export const protectionNeedsOf = derive(['flows', 'dataProducts'], ({ flows, dataProducts }) => {
  const { downstreamOf } = lineageOf({ flows })
  const needs = new Map<DataProductId, ProtectionNeed>()
  for (const product of Object.values(dataProducts)) {
    const need = needOf(product, consumersOf(product.id, downstreamOf, dataProducts))
    if (need) needs.set(product.id, need)
  }
  return needs
})

const consumersOf = (
  id: DataProductId,
  downstreamOf: ReturnType<typeof lineageOf>['downstreamOf'],
  products: Portfolio['dataProducts'],
): readonly DataProduct[] =>
  [...downstreamOf(id)]
    .flatMap((consumer) => (isProductId(consumer) && consumer !== id ? (products[consumer] ?? []) : []))
    .filter((consumer) => rulesOf(consumer).length > 0 || classOf(consumer) !== '')
    .sort((one, other) => (one.id < other.id ? -1 : 1))

function needOf(product: DataProduct, consumers: readonly DataProduct[]): ProtectionNeed | null {
  if (consumers.length === 0) return null
  const rules = [...new Map(consumers.flatMap(rulesOf).map((rule) => [plain(rule), rule])).values()].sort()
  const own = new Set(rulesOf(product).map(plain))
  const strictest = consumers.map(classOf).reduce<ProtectionClass>(stricter, '')
  return {
    ...{ rules, strictest },
    lacking: rules.filter((rule) => !own.has(plain(rule))),
    isLooser: stricter(classOf(product), strictest) !== classOf(product),
    consumers: consumers.map(({ id }) => id),
  }
}

const plain = (rule: string): string => rule.toLowerCase()

/** "GDPR; retention policy" are two; a comma stays part of one. */
export const rulesOf = ({ protection }: Pick<DataProduct, 'protection'>): readonly string[] =>
  protection.regulation
    .split(/[;\n]/)
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')

/** The stricter of two classes. */
export const stricter = (one: ProtectionClass, other: ProtectionClass): ProtectionClass =>
  CLASSES.indexOf(one) >= CLASSES.indexOf(other) ? one : other

/** The strictest class among a product's attributes. */
export const classOf = ({ attributes }: Pick<DataProduct, 'attributes'>): ProtectionClass =>
  Object.values(attributes)
    .map(({ sensitivity }) => sensitivity)
    .reduce<ProtectionClass>(stricter, '')
