import { parseTypistLine } from '../../../shared/import/typistLine'
import type { TypistContext } from '../../../shared/import/typist/typistBatch'
import type { TypistResult } from '../../../shared/import/typist/typistOutline'
import type { TypistProblem } from '../../../shared/import/typist/typistProblem'
import { parseChange } from '../../../shared/model/commands'
import { decide } from '../../../shared/model/decide'
import { NodeId, PortfolioId } from '../../../shared/model/entities/ids'
import { emptyPortfolio, type Portfolio } from '../../../shared/model/portfolio'
import { sayIn } from '../../../shared/text/say'

export const empty = emptyPortfolio(PortfolioId.parse('portfolio_test'), 'Test')

export function typistContext(selection: string | null = null, prefix = ''): TypistContext {
  let made = 0
  return {
    selection: selection === null ? null : NodeId.parse(selection),
    newId: (kind) => `${kind}_${prefix}${++made}`,
    place: () => ({ x: made, y: 0 }),
  }
}

/** The portfolio after the batch; fails when the one judge refuses it. */
export function after(portfolio: Portfolio, { changes }: TypistResult): Portfolio {
  if (changes.length === 0) return portfolio
  const decision = decide(portfolio, {
    id: 'batch',
    actor: 'typist',
    type: 'batch',
    reason: 'paste',
    changes: changes.map(parseChange),
  })
  if (!decision.ok) throw new Error(decision.refusal.reason)
  return decision.portfolio
}

export const typed = (text: string, on: Portfolio = empty, selection: string | null = null) => {
  const result = parseTypistLine(
    on,
    text,
    typistContext(selection, `${Object.keys(on.layout).length + Object.keys(on.domains).length}x`),
  )
  return { ...result, portfolio: after(on, result) }
}

export const namesOf = (table: Readonly<Record<string, { readonly name: string }>>) =>
  Object.values(table).map(({ name }) => name)
export const flowsOf = ({ flows, ...rest }: Portfolio) => {
  const all: Record<string, { name: string }> = { ...rest.useCases, ...rest.dataProducts, ...rest.sourceSystems }
  return Object.values(flows)
    .map(({ from, to }) => `${all[from]?.name ?? '?'} → ${all[to]?.name ?? '?'}`)
    .sort()
}
export const keysOf = ({ problems }: TypistResult) => problems.map(({ line, key }) => `${line} ${key}`)

/** DOMAIN.md E as a typist would type it; systems and domains are ours. */
export const retailOutline = `
dom Customer Relations
dom Marketing
dom Order Management
dom Product Catalogue
uc Value insights: As a customer relationship manager, I need timely reports that provide insights into our most valuable and least valuable customers. This will help me take action to retain high-value customers and improve the experience of low-value customers.
  dp Customer Lifetime Value: Delivers a predicted customer lifetime value as a score along with a suggested next best action for customer representatives. +score, +next best action @Customer Relations
    - Customer-Marketing 360: Offers a comprehensive view of the customer from a marketing perspective. +name, +age, +email @Marketing
      [CRM] @Marketing
    - Historical Purchases: Provides a list of historical purchases (SKUs) for each customer. +customer, +SKU @Order Management
      [Order Management System] @Order Management
    - Returns: List of customer-initiated returns. +customer, +return @Order Management
      [Returns Management System] @Order Management
uc Upselling and cross-selling: As a marketing backend team, we need to identify high-probability recommendations for upselling or cross-selling to our customers. This will enable us to drive increased revenue.
  dp Product Recommendations: A list of suggested products for each customer based on their purchase history. +suggested products @Marketing
    - Historical Purchases
    - Products: Details about all the items we sell. +item details @Product Catalogue
      [Product Information Management] @Product Catalogue
    - Customer-Marketing 360 +gender
`

/** No placeholder and no key is left in either language. */
export const isSayable = ({ key, values }: TypistProblem): boolean =>
  [sayIn('en')(key, values), sayIn('de')(key, values)].every((said) => said !== key && !said.includes('{{'))
