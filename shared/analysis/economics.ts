// What products cost and bring, who pays for them, and what that makes for each domain (1.10, 1.11, 4.03, 4.04).
// Money per year in the currency of the portfolio, to the cent: the shares of a product add up to its cost exactly.
import type { DataProductId, DomainId, NodeId } from '../model/entities/ids'
import { isProductId, isUseCaseId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { lineageOf } from './lineage'
import { productsIn } from './recordsIn'
import { serviceOf } from './reuse'

/** equal: each reader the same. use: by the use cases behind a reader. value: by their values together (not rated counts 3, ours). */
export const chargeRules = ['equal', 'use', 'value'] as const
export type ChargeRule = (typeof chargeRules)[number]

export interface ChargeShare {
  /** A product or use case that reads it directly. */
  readonly reader: NodeId
  readonly weight: number
  /** Money per year, to the cent. */
  readonly amount: number
}
export interface ProductCharge {
  readonly product: DataProductId
  /** To the cent; null while nobody has said, or said what no money can be. */
  readonly cost: number | null
  /** Empty when nobody reads it or it has no cost: then its owner bears it. */
  readonly shares: readonly ChargeShare[]
}
/** A profit-and-loss statement; the domain is null for what belongs to nobody, and for use cases, which have no domain. */
export interface DomainResult {
  readonly domain: DomainId | null
  readonly cost: number
  readonly value: number
  /** What others pay for its products, and what it pays for theirs. Its own products pay each other nothing. */
  readonly charged: number
  readonly paid: number
  /** value − cost + charged − paid. */
  readonly result: number
}
export interface Economics {
  readonly rule: ChargeRule
  readonly products: readonly ProductCharge[]
  /** By id, nobody last. */
  readonly domains: readonly DomainResult[]
  readonly withoutCost: readonly DataProductId[]
  readonly withoutValue: readonly DataProductId[]
}

type Slices = Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases' | 'owners'>

/** Costs shared out by a rule, and the statement of each domain. */
export function economicsOf(portfolio: Slices, rule: ChargeRule): Economics {
  const all = productsIn(portfolio.dataProducts).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const products = all.map(({ id, costPerYear }) => chargeOf(portfolio, id, centsOf(costPerYear), rule))
  return {
    ...{ rule, products, domains: resultsOf(portfolio, products) },
    withoutCost: products.flatMap(({ product, cost }) => (cost === null ? [product] : [])),
    withoutValue: all.flatMap(({ id, valuePerYear }) => (centsOf(valuePerYear) === null ? [id] : [])),
  }
}

/** Above this, cents are lost in the number itself. */
const MOST = 1e13
const centsOf = (amount: number | null): number | null =>
  amount === null || amount < 0 || amount > MOST ? null : Math.round(amount * 100)

function chargeOf(portfolio: Slices, product: DataProductId, cents: number | null, rule: ChargeRule): ProductCharge {
  if (cents === null) return { product, cost: null, shares: [] }
  const { outputs } = lineageOf(portfolio)
  const readers = [...new Set(outputs.get(product) ?? [])].filter((reader) => reader !== product).sort()
  const weights = readers.map((reader) => weightOf(portfolio, reader, rule))
  const parts = shareOut(cents, weights)
  const shares = readers.map((reader, at) => ({ reader, weight: weights[at] ?? 0, amount: (parts[at] ?? 0) / 100 }))
  return { product, cost: cents / 100, shares }
}

const UNRATED = 3
function weightOf(portfolio: Slices, reader: NodeId, rule: ChargeRule): number {
  if (rule === 'equal') return 1
  const behind = isUseCaseId(reader) ? [reader] : [...serviceOf(portfolio).usedBy(reader)]
  if (rule === 'use') return behind.length
  return behind.reduce((sum, id) => sum + (portfolio.useCases[id]?.value ?? UNRATED), 0)
}

/** Whole cents by weight: each gets what rounding leaves of the running total, so that nothing is lost. Alike when no weight is above zero. */
function shareOut(cents: number, given: readonly number[]): readonly number[] {
  const weights = given.some((weight) => weight > 0) ? given : given.map(() => 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let weighed = 0
  let before = 0
  return weights.map((weight) => {
    weighed += weight
    const upToHere = weighed === total ? cents : Math.round((cents / total) * weighed)
    const part = upToHere - before
    before = upToHere
    return part
  })
}

/** In cents until the end, so that nothing is lost on the way. */
interface Account {
  cost: number
  value: number
  charged: number
  paid: number
}

function resultsOf(portfolio: Slices, products: readonly ProductCharge[]): readonly DomainResult[] {
  const { owners, dataProducts } = portfolio
  const accounts = new Map<DomainId | null, Account>()
  const accountOf = (domain: DomainId | null): Account => {
    const account = accounts.get(domain) ?? { cost: 0, value: 0, charged: 0, paid: 0 }
    accounts.set(domain, account)
    return account
  }
  const ownerOf = (id: NodeId): DomainId | null => (isProductId(id) ? (owners[id] ?? null) : null)
  for (const { product, cost, shares } of products) {
    const owner = ownerOf(product)
    accountOf(owner).cost += Math.round((cost ?? 0) * 100)
    accountOf(owner).value += centsOf(dataProducts[product]?.valuePerYear ?? null) ?? 0
    for (const { reader, amount } of shares) {
      const payer = ownerOf(reader)
      if (payer === owner) continue
      accountOf(owner).charged += Math.round(amount * 100)
      accountOf(payer).paid += Math.round(amount * 100)
    }
  }
  return [...accounts]
    .sort(([one], [other]) => (one === null ? 1 : other === null ? -1 : one < other ? -1 : 1))
    .map(([domain, { cost, value, charged, paid }]) => ({
      ...{ domain, cost: cost / 100, value: value / 100, charged: charged / 100, paid: paid / 100 },
      result: (value - cost + charged - paid) / 100,
    }))
}
