import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildOrderOf, type BuildPlan } from '../../../shared/analysis/buildOrder'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { advance, startHistory } from '../../../shared/model/history'
import type { Portfolio } from '../../../shared/model/portfolio'
import { retailSample } from '../../../shared/sample/retail'
import { anyWorkshop } from '../../support/anyCommand'
import { aPortfolio, domain, product, useCase } from '../../support/portfolioBuilder'
import { startingPortfolio } from '../../support/startingPortfolio'

const order = ({ increments }: BuildPlan) => increments.flatMap(({ steps }) => steps.map((step) => step.product))

/*  Orders ─┬─► Churn ─► Win back (value 5, effort 2)       Stock ─► Plan (value 2, effort 4)
 *          └─► Offers ─► Cross-sell (value 4, effort 4)    Loose, for nobody
 */
const map = () =>
  aPortfolio()
    .useCase('Plan', { value: 2, effort: 4 })
    .useCase('Cross-sell', { value: 4, effort: 4 })
    .useCase('Win back', { value: 5, effort: 2 })
    .product('Loose')
    .product('Stock')
    .product('Offers')
    .product('Churn')
    .product('Orders')
    .chain('Orders', 'Churn', 'Win back')
    .chain('Orders', 'Offers', 'Cross-sell')
    .chain('Stock', 'Plan')

describe('the build order', () => {
  it('starts with the use case that brings most for its effort; what it shares is work saved for the next', () => {
    const plan = buildOrderOf(map().build())

    expect(order(plan)).toEqual(['Orders', 'Churn', 'Offers', 'Stock', 'Loose'].map(product))
    expect(plan.increments.map((increment) => [increment.useCase, increment.needed, increment.steps.length])).toEqual([
      [useCase('Win back'), 2, 2],
      [useCase('Cross-sell'), 2, 1],
      [useCase('Plan'), 1, 1],
      [null, 1, 1],
    ])
    expect(plan.increments[0]?.steps[1]).toEqual({
      ...{ product: product('Churn'), place: 2, after: [product('Orders')], serves: 1, circle: [] },
    })
  })

  it('begins in the pilot domain, whatever the value elsewhere', () => {
    const portfolio = map().product('Shelf', { owner: 'Stores' }).chain('Shelf', 'Plan').build()
    const stores = domain('Stores')
    const pilot = { ...portfolio, domains: { [stores]: { ...portfolio.domains[stores]!, pilot: true } } }

    expect(buildOrderOf(pilot)).toMatchObject({ pilot: { domain: stores, isChosen: true, useCases: 1, value: 2 } })
    expect(order(buildOrderOf(pilot)).slice(0, 2)).toEqual([product('Shelf'), product('Stock')])
  })

  it('builds a circle in one go, after what it needs, and reports it', () => {
    const portfolio = map()
      .product('Ring')
      .product('Round')
      .chain('Stock', 'Ring', 'Round', 'Ring')
      .flow('Round', 'Plan')
    const plan = buildOrderOf(portfolio.build())
    const steps = plan.increments.flatMap((increment) => increment.steps)

    expect(plan.cycles).toEqual([[product('Ring'), product('Round')]])
    expect(steps.find((step) => step.product === product('Ring'))).toMatchObject({ circle: [product('Round')] })
    expect(order(plan).indexOf(product('Stock'))).toBeLessThan(order(plan).indexOf(product('Ring')))
  })

  it('leaves out parked use cases and those without a product, and says so', () => {
    const portfolio = map().useCase('Some day', { status: 'parked', value: 5, effort: 1 }).useCase('Unclear')

    expect(buildOrderOf(portfolio.build()).without).toEqual([useCase('Some day'), useCase('Unclear')])
  })

  it('takes the worked example from its pilot domain on', () => {
    const sample = retailSample(PortfolioId.parse('portfolio_copy'))
    const plan = buildOrderOf(sample)

    expect(plan.pilot).toEqual({ domain: 'domain_marketing', isChosen: true, useCases: 1, value: 4 })
    expect(plan.increments.map((increment) => [increment.useCase, increment.phase, increment.steps.length])).toEqual([
      ['usecase_recommendations', 'foundation', 4],
      ['usecase_value_insights', 'expansion', 2],
    ])
    expect(order(plan)).toEqual([
      ...['product_customer_360', 'product_historical_purchases', 'product_products', 'product_recommendations'],
      ...['product_returns', 'product_clv'],
    ])
  })
})

const outOfPlace = (portfolio: Portfolio, places: readonly string[]): readonly string[] => {
  const { cycles } = buildOrderOf(portfolio)
  const inOneCircle = (one: string, other: string) =>
    cycles.some((ids) => ids.some((id) => id === one) && ids.some((id) => id === other))
  return Object.values(portfolio.flows)
    .filter(({ from, to }) => places.includes(from) && places.includes(to) && !inOneCircle(from, to))
    .filter(({ from, to }) => places.indexOf(from) > places.indexOf(to))
    .map(({ id }) => id)
}
const workshops = (law: (portfolio: Portfolio) => void) =>
  fc.assert(
    fc.property(anyWorkshop(60), (commands) => {
      let history = startHistory(startingPortfolio())
      for (const command of commands) {
        const advanced = advance(history, command)
        if (advanced.ok) history = advanced.history
      }
      law(history.present)
    }),
    { numRuns: 150 },
  )

it('never builds a product before what it needs, and builds every product once', () => {
  workshops((portfolio) => {
    const places = order(buildOrderOf(portfolio))

    expect([...places].sort()).toEqual(Object.keys(portfolio.dataProducts).sort())
    expect(outOfPlace(portfolio, places)).toEqual([])
  })
})

it('would notice an order that does not look at the flows', () => {
  expect(() =>
    workshops((portfolio) => expect(outOfPlace(portfolio, Object.keys(portfolio.dataProducts).sort())).toEqual([])),
  ).toThrow()
})
