import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlayOf } from '../../../shared/analysis/overlay'
import { reuseMatrixOf } from '../../../shared/analysis/reuseMatrix'
import { serviceOf } from '../../../shared/analysis/reuse'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'

/** Up to four use cases over up to six products, fed in any way, also in circles. */
const anyMap = fc
  .record({
    useCases: fc.nat(4),
    products: fc.integer({ min: 1, max: 6 }),
    flows: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(9)), { maxLength: 14, selector: String }),
  })
  .map(({ useCases, products, flows }) => {
    const builder = aPortfolio()
    const names = [...numbered('Product', products), ...numbered('Use case', useCases)]
    for (const name of names)
      if (name.startsWith('P')) builder.product(name)
      else builder.useCase(name)
    for (const [from, to] of flows) {
      const [one, other] = [names[from % products], names[to % names.length]]
      if (one !== undefined && other !== undefined && one !== other) builder.flow(one, other)
    }
    return builder.build()
  })
const numbered = (kind: string, count: number) => Array.from({ length: count }, (_, at) => `${kind} ${at}`)

describe('the matrix of use cases and products', () => {
  it('of the worked example: four stay single-use, Historical Purchases is reused, Customer-Marketing 360 widened (E)', () => {
    const { rows, useCases, shared, singleUse, unused } = reuseMatrixOf(retailSample(PortfolioId.parse('portfolio_r')))
    const second = useCases[1] as never

    expect([shared, singleUse, unused]).toEqual([2, 4, 0])
    const cells = Object.fromEntries(rows.map(({ product: id, cells: own }) => [id, own.get(second)?.did]))
    expect(cells).toMatchObject({ product_historical_purchases: 'reused', product_customer_360: 'widened' })
  })

  it('puts products by the use case that needed them first, then the most used; what nobody needs is last', () => {
    const portfolio = aPortfolio()
      .useCase('One')
      .useCase('Two')
      .product('Spare')
      .product('Late')
      .product('Alone')
      .product('Shared')
      .flow('Late', 'Two')
      .flow('Alone', 'One')
      .flow('Shared', 'One')
      .flow('Shared', 'Two')
      .build()

    const { rows, singleUse, unused } = reuseMatrixOf(portfolio)

    expect(rows.map((row) => row.product)).toEqual(['Shared', 'Alone', 'Late', 'Spare'].map(product))
    expect(rows[0]?.cells.get(useCase('One'))).toEqual({ did: 'introduced' })
    expect(rows[0]?.cells.get(useCase('Two'))).toEqual({ did: 'reused' })
    expect([singleUse, unused]).toEqual([2, 1])
  })

  it('says on every map what the overlay says, each product once, introduced once', () => {
    fc.assert(
      fc.property(anyMap, (portfolio) => {
        const { rows, shared, singleUse, unused } = reuseMatrixOf(portfolio)
        const steps = overlayOf(portfolio)

        expect(rows.map((row) => row.product).sort()).toEqual(Object.keys(portfolio.dataProducts).sort())
        expect(shared + singleUse + unused).toBe(rows.length)
        for (const { useCase: id, needs } of steps)
          expect(
            rows
              .filter(({ cells }) => cells.has(id))
              .map((row) => row.product)
              .sort(),
          ).toEqual([...needs].sort())
        for (const { product: id, cells, isSingleUse } of rows) {
          expect(cells.size).toBe(serviceOf(portfolio).usedBy(id).size)
          expect(isSingleUse).toBe(cells.size === 1)
          expect([...cells.values()].filter(({ did }) => did === 'introduced')).toHaveLength(Math.min(1, cells.size))
        }
      }),
    )
  })
})
