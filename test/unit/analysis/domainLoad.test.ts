import { expect, it } from 'vitest'
import { domainLoadsOf } from '../../../shared/analysis/domainLoad'
import { aPortfolio, domain } from '../../support/portfolioBuilder'

const sales = domain('Sales')
const map = (answers: readonly number[] = []) => {
  const portfolio = aPortfolio()
    .source('OMS', { domain: 'Sales' })
    .product('Orders', { owner: 'Sales', slos: { freshness: 'age' } })
    .product('Churn', { owner: 'Care' })
    .chain('OMS', 'Orders', 'Churn')
    .claim('Orders', 'Sales')
    .claim('Orders', 'Care')
    .build()
  const load = Object.fromEntries(answers.map((answer, at) => [String(at + 1), answer]))
  return { ...portfolio, domains: { ...portfolio.domains, [sales]: { ...portfolio.domains[sales]!, load } } }
}
const salesLoad = (answers?: readonly number[]) => domainLoadsOf(map(answers)).find((load) => load.domain === sales)

it('counts what a domain carries', () => {
  expect(salesLoad()).toEqual({
    ...{ domain: sales, products: 1, sources: 1, neighbours: 1, slos: 1, contested: 1 },
    ...{ answered: 0, sum: null, band: null },
  })
})

it.each([
  [4, 0, 44, 'low'],
  [4, 1, 43, 'acceptable'],
  [3, 0, 33, 'acceptable'],
  [3, 1, 32, 'elevated'],
  [2, 0, 22, 'elevated'],
  [2, 1, 21, 'critical'],
])('reads eleven answers of %i, less %i, as %i: %s', (each, less, sum, band) => {
  const answers = Array.from({ length: 11 }, (_, at) => (at === 0 ? each - less : each))

  expect(salesLoad(answers)).toMatchObject({ answered: 11, sum, band })
})

it('gives no band while a statement is unanswered', () => {
  expect(salesLoad([1, 1])).toMatchObject({ answered: 2, sum: null, band: null })
})
