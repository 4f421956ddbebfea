// What is no data product is turned into what it is, or somebody says why it is one; until then nobody is asked who owns it.
import { describe, expect, it } from 'vitest'
import { duplicatesOf } from '../../../shared/analysis/duplicates'
import { createReview } from '../../../shared/analysis/review'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, product, type ProductGiven } from '../../support/portfolioBuilder'

/** OMS ─► Orders ─► Sales Figures ─► Plan */
const withFigures = (figures: ProductGiven) =>
  aPortfolio()
    .source('OMS', { domain: 'Sales' })
    .product('Orders', { job: 'Lists every order with its articles.', attributes: { order_id: [] } })
    .product('Sales Figures', { attributes: { region: [], month: [] }, ...figures })
    .useCase('Plan', { role: 'planner', need: 'sales by region', outcome: 'order in time' })
    .chain('OMS', 'Orders', 'Sales Figures', 'Plan')

const saidOf = (portfolio: Portfolio, name = 'Sales Figures') =>
  createReview()(portfolio).filter(({ subject }) => subject === product(name))
const codesOf = (portfolio: Portfolio, name?: string) => saidOf(portfolio, name).map(({ code }) => code)

const DASHBOARD = 'An interactive dashboard showing sales by region and month.'

describe('a product whose description says that it is none', () => {
  it.each([
    DASHBOARD,
    'The data warehouse of the sales department.',
    'A PDF report of the sales of each month.',
    'Kafka topic with all sales.',
    'Sends reminders to customers who are late.',
  ])('is told that, and asked for no owner, promise, port or key: %s', (job) => {
    const said = saidOf(withFigures({ job }).build())

    expect([...new Set(said.map(({ rule }) => rule))]).toEqual(['job-description'])
    expect(said[0]).toMatchObject({ code: 'not-a-product', fails: true })
  })

  it('leaves what is asked of the products around it', () => {
    expect(codesOf(withFigures({ job: DASHBOARD }).build(), 'Orders')).toEqual(['no-owner', 'no-key'])
  })

  it('is asked everything once somebody says for which reason it is one', () => {
    const overruled = { 'not-a-product': { reason: 'Read by SQL too.', reviewer: 'Lin' } }
    const codes = codesOf(withFigures({ job: DASHBOARD, overruled }).build())

    expect(codes).toEqual(expect.arrayContaining(['no-owner', 'no-slo', 'no-port', 'no-key']))
    expect(codes).not.toContain('not-a-product')
  })

  it('is asked everything while only its name gives rise to the doubt', () => {
    const portfolio = aPortfolio().product('Sales Dashboard', { job: 'Sums up sales by region and month.' }).build()

    expect(codesOf(portfolio, 'Sales Dashboard')).toEqual(expect.arrayContaining(['not-a-product', 'no-owner']))
  })

  it.each(['order_line', 'Order Lines'])(
    'is held against no other one, whichever of the two comes first: %s',
    (none) => {
      const told = (job: string) =>
        ['order_line', 'Order Lines'].reduce(
          (map, name) => map.product(name, name === none ? { job } : {}),
          aPortfolio(),
        )
      const comparedIn = (portfolio: Portfolio) =>
        createReview()(portfolio).filter(({ rule }) => rule === 'near-duplicate')

      expect(comparedIn(told('Lists the lines of each order.').build())).toHaveLength(1)
      const dashboard = told('An interactive dashboard showing order lines.').build()
      expect(duplicatesOf(dashboard)).toHaveLength(1)
      expect(comparedIn(dashboard)).toEqual([])
    },
  )

  it('still says what does not agree with itself, and what the whole map lacks', () => {
    const decided = withFigures({ job: DASHBOARD, owner: 'Sales' }).decide('Sales Figures', 'Care').build()
    expect(codesOf(decided)).toEqual(['not-a-product', 'contradicted'])

    const alone = aPortfolio().product('Sales Figures', { job: DASHBOARD }).build()
    expect(codesOf(alone)).toEqual(['no-use-case-yet', 'not-a-product'])

    const circle = withFigures({ job: DASHBOARD }).flow('Sales Figures', 'Orders').build()
    expect(createReview()(circle).map(({ code }) => code)).toContain('circle')
  })
})
