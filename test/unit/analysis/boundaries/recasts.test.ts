import { describe, expect, it } from 'vitest'
import { archetypesOf } from '../../../../shared/analysis/archetype'
import { fixOf } from '../../../../shared/analysis/boundaries/fixes'
import { recastProduct, recastsOf } from '../../../../shared/analysis/boundaries/recastProduct'
import { createReview } from '../../../../shared/analysis/review'
import { decide } from '../../../../shared/model/decide'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { applied, around, said } from '../../../support/appliedProposal'
import { aPortfolio, product, type ProductGiven } from '../../../support/portfolioBuilder'

const about = (portfolio: Portfolio, rule: string) => createReview()(portfolio).filter((found) => found.rule === rule)

describe('what is turned into what it is (2.10, 2.15)', () => {
  const between = (name: string, given: ProductGiven = {}) =>
    aPortfolio().product('Orders').product(name, given).product('Churn').chain('Orders', name, 'Churn').build()
  const offered = (portfolio: Portfolio, name: string) => recastsOf(portfolio, product(name)).map(({ into }) => into)

  it('glue goes first into the product that needs it, whether its words or only its keys say so', () => {
    const glue = { job: 'Tells which customers are the same person.' }
    const keys = { 'CRM customer id': [], 'shop customer id': [] }

    expect(offered(between('Customer ID Map', glue), 'Customer ID Map')[0]).toBe('fold')
    expect(offered(between('Customers', { attributes: keys }), 'Customers')[0]).toBe('fold')
  })

  it('may become anything where no word says what it is, and nothing where it would go into a product that is not there', () => {
    expect(offered(between('Cleaned'), 'Cleaned')).toEqual(['fold', 'port', 'source', 'consumer'])
    const alone = aPortfolio().product('Customer Match', { job: 'Maps CRM ids to shop ids.' }).build()
    expect(offered(alone, 'Customer Match')).toEqual([])
  })

  it('is offered of what the room says has no value on its own, once a product needs it (2.23)', () => {
    const valuableOnItsOwn = { answer: 'no', reviewer: 'Lin', reason: 'Only Churn reads it.' } as const
    const look = (portfolio: Portfolio) => {
      const found = about(portfolio, 'job-description').find(({ code }) => code === 'not-valuable')
      return found && fixOf(portfolio, found, { newId: (kind) => kind, minuted: (name) => name })
    }
    const given = { job: 'Lists each order once.', valuableOnItsOwn }

    expect(look(between('Cleaned', given))).toMatchObject({ how: 'look', recut: { kind: 'recast' } })
    expect(look(aPortfolio().product('Cleaned', given).build())).toBeUndefined()
  })
})

describe("an organ builder's dashboard that becomes a use case", () => {
  it('counts the flow that it reads by, and not the ones that now lead past it', () => {
    const dashboard = 'Upkeep Dashboard'
    const before = aPortfolio()
      .product('Upkeep Costs')
      .product(dashboard, { job: 'A dashboard with the upkeep costs of each organ.' })
      .useCase('Advise Parishes')
      .useCase('Plan Tuning')
      .chain('Upkeep Costs', dashboard, 'Advise Parishes')
      .flow(dashboard, 'Plan Tuning')
      .build()

    const proposal = recastProduct(before, product(dashboard), { into: 'consumer' }, around())

    expect(proposal && said(proposal)).toContain(`1 flow now runs through “${dashboard}”.`)
    const flows = proposal ? Object.values(applied(before, proposal).flows) : []
    expect(flows.filter(({ to }) => to.startsWith('usecase_fresh'))).toHaveLength(1)
    expect(flows).toHaveLength(3)
  })
})

describe('a product that passes one thing on (2.45)', () => {
  const interim = (portfolio: Portfolio) => about(portfolio, 'archetype').map(({ subject }) => subject)
  const joined = () =>
    aPortfolio()
      .product('Orders', { owner: 'Sales' })
      .product('Returns', { owner: 'Sales' })
      .product('Balance')
      .product('Churn')
      .chain('Orders', 'Balance', 'Churn')

  it('is asked about, and no longer once it joins a second product of the same domain, or a second one reads it', () => {
    expect(interim(joined().build())).toEqual([product('Balance')])
    expect(interim(joined().flow('Returns', 'Balance').build())).toEqual([])
    expect(interim(joined().product('Refunds').flow('Balance', 'Refunds').build())).toEqual([])
  })
})

it('nobody is told that a product joins several domains because people call it an aggregate (section F)', () => {
  const portfolio = ['Care', 'Finance', 'Stores'].reduce(
    (built, domain) => built.product(`${domain} Figures`, { owner: domain }).flow('Customers', `${domain} Figures`),
    aPortfolio().product('Orders').product('Customers').flow('Orders', 'Customers'),
  )
  const said = decide(portfolio.build(), {
    ...{ id: 'c', actor: 'a', type: 'dataProduct/describe', of: product('Customers') },
    changes: { archetype: 'aggregate' },
  })
  if (!said.ok) throw new Error(said.refusal.reason)

  expect(archetypesOf(said.portfolio).get(product('Customers'))?.archetype).toBe('aggregate')
  expect(about(said.portfolio, 'archetype')).toEqual([])
})
