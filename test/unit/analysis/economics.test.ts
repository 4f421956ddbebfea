import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chargeRules, economicsOf, type ChargeRule } from '../../../shared/analysis/economics'
import { aPortfolio, domain, product } from '../../support/portfolioBuilder'

/*  Orders (Sales, 100.00) ─┬─► Churn (Care) ─┬─► Win back (5)
 *                          │                 └─► Call first (1)
 *                          └─► Offers (Sales) ──► Cross-sell (not rated: 3)
 */
const map = (cost: number | null = 100) =>
  aPortfolio()
    .product('Orders', { owner: 'Sales', costPerYear: cost, valuePerYear: 30 })
    .product('Churn', { owner: 'Care', valuePerYear: 500 })
    .product('Offers', { owner: 'Sales' })
    .useCase('Win back', { value: 5 })
    .useCase('Call first', { value: 1 })
    .useCase('Cross-sell')
    .chain('Orders', 'Churn', 'Win back')
    .chain('Churn', 'Call first')
    .chain('Orders', 'Offers', 'Cross-sell')
    .build()
const sharesOf = (rule: ChargeRule, cost?: number) =>
  economicsOf(map(cost), rule)
    .products.find((charge) => charge.product === product('Orders'))
    ?.shares.map(({ amount }) => amount)

describe('charge-back', () => {
  it('shares a cost equally, by use, and by value', () => {
    expect(sharesOf('equal')).toEqual([50, 50])
    expect(sharesOf('use')).toEqual([66.67, 33.33])
    expect(sharesOf('value')).toEqual([66.67, 33.33])
    expect(sharesOf('use', 0.01)).toEqual([0.01, 0])
  })

  it('leaves out what nobody has said, and what no money can be', () => {
    for (const cost of [null, -5, 1e300])
      expect(economicsOf(map(cost), 'equal')).toMatchObject({
        withoutCost: [product('Churn'), product('Offers'), product('Orders')],
      })
  })

  it('makes a statement for each domain: value − cost + charged − paid', () => {
    expect(economicsOf(map(), 'use').domains).toEqual([
      { domain: domain('Care'), cost: 0, value: 500, charged: 0, paid: 66.67, result: 433.33 },
      { domain: domain('Sales'), cost: 100, value: 30, charged: 66.67, paid: 0, result: -3.33 },
    ])
  })
})

it('adds up to the cost to the cent, whatever the rule, the cost and the number of readers', () => {
  const anyCost = fc.oneof(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.double({ min: 0, max: 1e7, noNaN: true }))
  fc.assert(
    fc.property(
      anyCost,
      fc.array(fc.nat(5), { maxLength: 9 }),
      fc.constantFrom(...chargeRules),
      (cost, values, rule) => {
        const builder = aPortfolio().product('Orders', { costPerYear: cost })
        for (const [at, value] of values.entries())
          builder.useCase(`U${at}`, { value: value === 0 ? null : value }).flow('Orders', `U${at}`)
        const [charge] = economicsOf(builder.build(), rule).products
        const sum = charge?.shares.reduce((cents, { amount }) => cents + Math.round(amount * 100), 0)

        expect(sum).toBe(values.length === 0 ? 0 : Math.round(cost * 100))
        expect(charge?.shares.every(({ amount }) => amount >= 0)).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})
