import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impactOf } from '../../../../shared/analysis/impact'
import { lineageOf } from '../../../../shared/analysis/lineage'
import { canvasOf } from '../../../../shared/analysis/productPage/productCanvas'
import { contractChangeOf } from '../../../../shared/analysis/productPage/contractChange'
import type { DataProduct } from '../../../../shared/model/entities/dataProduct'
import type { AttributeId } from '../../../../shared/model/entities/ids'
import { advance, startHistory } from '../../../../shared/model/history'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { anyWorkshop } from '../../../support/anyCommand'
import { aPortfolio, attribute, domain, product, source, useCase } from '../../../support/portfolioBuilder'
import { startingPortfolio } from '../../../support/startingPortfolio'

/*  OMS ─► Orders ─┬─► Churn ─► Win back (operations)      name: Win back     gender: Cross-sell     size: nobody said
 *                 ├─► Offers ─► Cross-sell
 *                 └─► Archive (nobody behind it)
 */
const map = () =>
  aPortfolio()
    .source('OMS')
    .useCase('Win back', { importance: 'operations' })
    .useCase('Cross-sell')
    .product('Orders', {
      owner: 'Sales',
      attributes: { number: ['Win back', 'Cross-sell'], name: ['Win back'], gender: ['Cross-sell'], size: [] },
      keys: ['number'],
      costPerYear: 200,
      valuePerYear: 500,
    })
    .product('Churn', { owner: 'Care' })
    .product('Offers')
    .product('Archive', { owner: 'Legal' })
    .chain('OMS', 'Orders', 'Churn', 'Win back')
    .chain('Orders', 'Offers', 'Cross-sell')
    .chain('Orders', 'Archive')
    .build()
const orders = (portfolio: Portfolio): DataProduct => {
  const found = portfolio.dataProducts[product('Orders')]
  if (!found) throw new Error('There is no such product')
  return found
}
const changeOf = (field: string | null) => {
  const portfolio = map()
  return contractChangeOf(portfolio, orders(portfolio), field === null ? null : attribute(field))
}

describe('a breaking change', () => {
  it('of one field hits those who need it, and a reader nobody stands behind', () => {
    expect(changeOf('gender')).toEqual({
      told: [
        { reader: product('Archive'), owner: domain('Legal') },
        { reader: product('Offers'), owner: null },
      ],
      products: [product('Archive'), product('Offers')],
      useCases: [useCase('Cross-sell')],
      critical: [],
      owners: [domain('Legal')],
      isCertain: true,
    })
    expect(changeOf('name')).toMatchObject({ useCases: [useCase('Win back')], critical: [useCase('Win back')] })
  })

  it('of a field nobody has spoken for counts as needed by all, and says so', () => {
    expect(changeOf('size')).toEqual({ ...changeOf(null), isCertain: false })
  })

  it('of the contract as a whole is exactly the impact of the product; of a field a part of it, whoever did what before', () => {
    fc.assert(
      fc.property(anyWorkshop(30), (commands) => {
        const portfolio = commands.reduce((history, command) => {
          const next = advance(history, command)
          return next.ok ? next.history : history
        }, startHistory(startingPortfolio())).present
        for (const record of Object.values(portfolio.dataProducts)) {
          const all = impactOf(portfolio, record.id)
          const whole = contractChangeOf(portfolio, record)
          expect({ products: whole.products, useCases: whole.useCases }).toEqual({
            products: all.products,
            useCases: all.useCases,
          })
          for (const id of Object.keys(record.attributes) as AttributeId[]) {
            const part = contractChangeOf(portfolio, record, id)
            const needing = Object.keys(record.attributes[id]?.neededBy ?? {})
            expect(whole.told).toEqual(expect.arrayContaining([...part.told]))
            expect(all.products).toEqual(expect.arrayContaining([...part.products]))
            expect(part.useCases).toEqual(
              expect.arrayContaining(needing.filter((needed) => all.useCases.some((served) => served === needed))),
            )
          }
        }
      }),
      { seed: 20261121, numRuns: 150 },
    )
  })
})

describe('the canvas', () => {
  it('reads ends, reach, keys and ratio off the map', () => {
    const portfolio = map()

    const canvas = canvasOf(portfolio, orders(portfolio))

    expect(canvas.inputs.map(({ from }) => from)).toEqual([source('OMS')])
    expect(canvas.readers.map(({ to }) => to)).toEqual([product('Archive'), product('Churn'), product('Offers')])
    expect(canvas).toMatchObject({
      sources: [source('OMS')],
      restsOn: [],
      carries: [product('Archive'), product('Churn'), product('Offers')],
      useCases: [useCase('Win back'), useCase('Cross-sell')],
      keys: [attribute('number')],
      protection: '',
      unclassified: 4,
      valueOverCost: 2.5,
    })
  })

  it('names no product twice and never itself, also on a circle', () => {
    const portfolio = aPortfolio().product('A').product('B').flow('A', 'B').flow('B', 'A').build()
    const [a] = Object.values(portfolio.dataProducts)
    const canvas = a && canvasOf(portfolio, a)

    expect(canvas).toMatchObject({ restsOn: [product('B')], carries: [product('B')] })
    expect(lineageOf(portfolio).upstreamOf(product('A')).has(product('A'))).toBe(true)
  })
})
