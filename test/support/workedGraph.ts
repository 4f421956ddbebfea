// The worked example as a graph of names (DOMAIN.md E, /bench hands): what every way of building it has to end in.
import type { Portfolio } from '../../shared/model/portfolio'

interface Named {
  readonly name: string
}
export const namesOf = (table: Readonly<Record<string, Named>>): readonly string[] =>
  Object.values(table).map(({ name }) => name)

/** "from → to", sorted. */
export function flowsOf({ flows, useCases, dataProducts, sourceSystems }: Portfolio): readonly string[] {
  const all: Readonly<Record<string, Named>> = { ...useCases, ...dataProducts, ...sourceSystems }
  return Object.values(flows)
    .map(({ from, to }) => `${all[from]?.name ?? '?'} → ${all[to]?.name ?? '?'}`)
    .sort()
}

/** "product: domain", sorted. */
export function ownersOf({ owners, dataProducts, domains }: Portfolio): readonly string[] {
  const products: Readonly<Record<string, Named>> = dataProducts
  return Object.entries(owners)
    .map(([product, domain]) => `${products[product]?.name ?? '?'}: ${domains[domain]?.name ?? '?'}`)
    .sort()
}

export const workedFlows = [
  'CRM → Customer-Marketing 360',
  'Customer Lifetime Value → Value insights',
  'Customer-Marketing 360 → Customer Lifetime Value',
  'Customer-Marketing 360 → Product Recommendations',
  'Historical Purchases → Customer Lifetime Value',
  'Historical Purchases → Product Recommendations',
  'Order Management System → Historical Purchases',
  'Product Information Management → Products',
  'Product Recommendations → Recommendations',
  'Products → Product Recommendations',
  'Returns Management System → Returns',
  'Returns → Customer Lifetime Value',
] as const

export const workedOwners = [
  'Customer Lifetime Value: Customer Relations',
  'Customer-Marketing 360: Marketing',
  'Historical Purchases: Order Management',
  'Product Recommendations: Marketing',
  'Products: Product Catalogue',
  'Returns: Order Management',
] as const
