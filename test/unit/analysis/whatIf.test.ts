import { expect, it } from 'vitest'
import { buildOrderOf } from '../../../shared/analysis/buildOrder'
import { whatIf } from '../../../shared/analysis/whatIf'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'

const map = () =>
  aPortfolio()
    .product('Purchases', { costPerYear: 10_000 })
    .product('Lifetime Value', { costPerYear: 40_000 })
    .product('Recommendations')
    .useCase('Insights', { value: 4 })
    .useCase('Upselling', { value: 5 })
    .chain('Purchases', 'Lifetime Value', 'Insights')
    .chain('Purchases', 'Recommendations', 'Upselling')
    .build()

it('says which products nobody would need without a use case, what that saves, and what is lost', () => {
  const portfolio = map()
  const {
    idle,
    saved,
    withoutCost,
    valueLost,
    portfolio: supposed,
  } = whatIf(portfolio, { drop: [useCase('Insights')] })

  expect({ idle, saved, withoutCost, valueLost }).toEqual({
    ...{ idle: [product('Lifetime Value')], saved: 40_000, withoutCost: 0, valueLost: 4 },
  })
  expect(buildOrderOf(supposed).without).toEqual([useCase('Insights')])
  expect(portfolio.useCases[useCase('Insights')]?.status).toBe('captured')
})

it('keeps what another use case still needs', () => {
  expect(whatIf(map(), { drop: [useCase('Upselling')] }).idle).toEqual([product('Recommendations')])
})

it('takes up what was parked, and finds the same as before it was dropped', () => {
  const { portfolio } = whatIf(map(), { drop: [useCase('Insights')] })
  const back = whatIf(portfolio, { takeUp: [useCase('Insights')] })

  expect(back).toMatchObject({ awakened: [product('Lifetime Value')], valueWon: 4, idle: [] })
  expect(back.portfolio).toEqual(map())
})
