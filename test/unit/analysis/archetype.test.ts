import { describe, expect, it } from 'vitest'
import { archetypeRule, archetypesOf, type ArchetypeReading } from '../../../shared/analysis/archetype'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, product } from '../../support/portfolioBuilder'

const reading = (portfolio: Portfolio, name: string): ArchetypeReading | undefined =>
  archetypesOf(portfolio).get(product(name))
const archetype = (portfolio: Portfolio, name: string) => reading(portfolio, name)?.archetype

/*  CRM ─► Customers (Sales) ─┐
 *                            ├─► Customer Orders ─► Churn ─► Win back
 *  OMS ─► Orders (Logistics)─┘
 */
const chain = aPortfolio()
  .source('CRM')
  .source('OMS')
  .product('Customers', { owner: 'Sales' })
  .product('Orders', { owner: 'Logistics' })
  .product('Customer Orders')
  .product('Churn')
  .useCase('Win back')
  .chain('CRM', 'Customers', 'Customer Orders', 'Churn', 'Win back')
  .chain('OMS', 'Orders', 'Customer Orders')

describe('an archetype', () => {
  it('follows from what flows in and out', () => {
    const portfolio = chain.build()

    expect(archetype(portfolio, 'Customers')).toBe('source-aligned')
    expect(archetype(portfolio, 'Customer Orders')).toBe('aggregate')
    expect(archetype(portfolio, 'Churn')).toBe('consumer-aligned')
  })

  it('is no aggregate while all inputs belong to one domain', () => {
    const portfolio = aPortfolio()
      .product('Orders', { owner: 'Logistics' })
      .product('Returns', { owner: 'Logistics' })
      .product('Net Orders')
      .product('Plan')
      .chain('Orders', 'Net Orders', 'Plan')
      .flow('Returns', 'Net Orders')
      .build()

    expect(archetype(portfolio, 'Net Orders')).toBe('transformed')
  })

  it('counts inputs nobody owns yet as coming from different domains', () => {
    const portfolio = aPortfolio()
      .product('Orders')
      .product('Returns')
      .product('Net Orders')
      .flow('Orders', 'Net Orders')
      .flow('Returns', 'Net Orders')
      .build()

    expect(archetype(portfolio, 'Net Orders')).toBe('aggregate')
  })

  it('is guessed from the position while the map is being worked out backwards', () => {
    const portfolio = aPortfolio()
      .product('Lonely')
      .product('Leaf')
      .product('Churn')
      .useCase('Win back')
      .chain('Leaf', 'Churn', 'Win back')
      .product('Asked For')
      .flow('Asked For', 'Win back')
      .build()

    expect(archetype(portfolio, 'Lonely')).toBe('undetermined')
    expect(archetype(portfolio, 'Leaf')).toBe('source-aligned')
    expect(reading(portfolio, 'Leaf')?.reason).toBe('archetype.because.first-in-line')
    expect(archetype(portfolio, 'Asked For')).toBe('consumer-aligned')
  })

  it('can be said otherwise by a person, and still tells what the map says', () => {
    const portfolio = aPortfolio()
      .source('CRM')
      .product('Customers', { archetype: 'aggregate' })
      .flow('CRM', 'Customers')
      .build()

    expect(reading(portfolio, 'Customers')).toMatchObject({
      ...{ archetype: 'aggregate', derived: 'source-aligned', overridden: true },
      reason: 'archetype.because.fed-by-source',
    })
  })

  it('that draws on a system besides does more than pass one thing on: nobody asks whether it is interim (2.45)', () => {
    const between = () => aPortfolio().source('CRM').product('Orders').product('Cleaned').product('Churn')
    const asked = (portfolio: Portfolio) => archetypeRule.find(portfolio).map(({ id }) => id)

    expect(asked(between().chain('Orders', 'Cleaned', 'Churn').build())).toEqual([
      `archetype:interim:${product('Cleaned')}`,
    ])
    expect(asked(between().chain('Orders', 'Cleaned', 'Churn').flow('CRM', 'Cleaned').build())).toEqual([])
  })
})
