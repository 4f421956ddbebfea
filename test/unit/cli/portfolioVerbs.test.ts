import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { portfolioText } from '../../../shared/format/save'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { aPortfolio } from '../../support/portfolioBuilder'
import { commandLine } from './commandLine'

const circle = portfolioText(aPortfolio().product('A').product('B').chain('A', 'B', 'A').build())

let line: Awaited<ReturnType<typeof commandLine>>
beforeAll(async () => {
  line = await commandLine()
  const sample = portfolioText(retailSample(PortfolioId.parse('portfolio_sample')))
  writeFileSync(join(line.folder, 'retail.workback.json'), sample)
})
afterAll(() => line.remove())

describe('workback slo', () => {
  it('says what the sources of the worked example would have to promise, and why', async () => {
    const { code, out, err } = await line.workback(['slo', 'retail.workback.json'])

    expect(code).toBe(0)
    expect(out).toContain('needed    Freshness: Newest record at most 20 hours old, in 95 % of checks')
    expect(out).toContain(
      '“Customer Lifetime Value” needs: Newest record at most 24 hours old, in 95 % of checks; minus 4 h',
    )
    expect(out).toContain('needed    Delivery time: Ready by 03:00 Europe/Berlin, on Mondays')
    expect(err).toBe('Fashion retail: findings on SLOs 1, circles 0.\n')
  })

  it('gives programs the same as JSON', async () => {
    const { code, out } = await line.workback(['slo', 'retail.workback.json', '--json'])

    const { products } = JSON.parse(out) as { products: { name: string; needed: Record<string, unknown>[] }[] }
    expect(code).toBe(0)
    expect(products.find(({ name }) => name === 'Returns')?.needed).toContainEqual(
      expect.objectContaining({
        dimension: 'freshness',
        target: 20,
        unit: 'h',
        state: 'open',
        consumers: ['product_clv'],
      }),
    )
  })

  it('ends with 1, and says so, when products feed each other in a circle; with 2 when there is no such file', async () => {
    const inCircle = await line.workback(['slo', '-'], circle)
    const nothing = await line.workback(['slo', 'none.workback.json'])

    expect(inCircle).toMatchObject({ code: 1 })
    expect(inCircle.out).toContain('products that feed each other in a circle: A, B.')
    expect(nothing).toMatchObject({ code: 2, out: '' })
  })
})

describe('workback readiness', () => {
  it('says item by item what is missing, and ends with 1 while something is', async () => {
    const { code, out, err } = await line.workback(['readiness', 'retail.workback.json'])

    expect(code).toBe(1)
    expect(out).toContain('Customer Lifetime Value: 13 of 19 settled')
    expect(out).toContain('open      Addressable: The port “Weekly report” has no address.')
    expect(err).toBe('Fashion retail: 0 of 6 products are ready.\n')
  })

  it('gives programs the place where each thing is put right', async () => {
    const { out } = await line.workback(['readiness', 'retail.workback.json', '--json'])

    const { products } = JSON.parse(out) as { products: { name: string; items: unknown[] }[] }
    expect(products.find(({ name }) => name === 'Returns')?.items).toContainEqual(
      expect.objectContaining({
        ...{ id: 'addressable', state: 'open', ref: '2.05' },
        missing: [{ message: '“Returns” has no output port.', subject: 'product_returns', field: 'ports' }],
      }),
    )
  })

  it('has nothing to say of an empty portfolio, and ends with 0', async () => {
    const { code, out } = await line.workback(['readiness', '-'], portfolioText(aPortfolio().build()))

    expect({ code, out }).toEqual({ code: 0, out: '' })
  })
})

describe('workback impact', () => {
  it('says what hangs on a source system, by whatever case of its name', async () => {
    const { code, out, err } = await line.workback([
      'impact',
      'retail.workback.json',
      '--of',
      'returns management system',
    ])

    expect(code).toBe(0)
    expect(out).toContain(
      'use case: Know our most and least valuable customers (value 5), by way of Returns Management System → Returns →',
    )
    expect(err).toContain('use cases 1, products 2, owners 2, promises 4; value of use cases 5')
  })

  it('gives programs the same as JSON', async () => {
    const { out } = await line.workback([
      'impact',
      'retail.workback.json',
      '--of',
      'product_historical_purchases',
      '--json',
    ])

    expect(JSON.parse(out)).toMatchObject({
      subject: { name: 'Historical Purchases' },
      useCases: [{ id: 'usecase_recommendations' }, { id: 'usecase_value_insights' }],
      products: [{ id: 'product_clv' }, { id: 'product_recommendations' }],
      stake: { useCaseValue: 9, currency: 'EUR' },
    })
  })

  it('ends with 2 when nothing is called like that, or when several are', async () => {
    const twice = portfolioText(aPortfolio().product('Orders').useCase('orders ').build())
    const unknown = await line.workback(['impact', 'retail.workback.json', '--of', 'Nothing'])

    expect(unknown).toMatchObject({ code: 2, out: '', err: 'Nothing on the map is called “Nothing”.\n' })
    expect((await line.workback(['impact', '-', '--of', 'ORDERS'], twice)).err).toContain(
      'product_orders, usecase_orders',
    )
    expect((await line.workback(['impact', 'retail.workback.json'])).code).toBe(2)
  })
})

describe('workback plan', () => {
  it('says which products first, and why', async () => {
    const { code, out, err } = await line.workback(['plan', 'retail.workback.json'])

    expect(code).toBe(0)
    expect(out).toContain('Pilot domain: Marketing (chosen).')
    expect(out).toContain('For “Recommend what else a customer may like”: value 4, effort 4; 4 of 4 products')
    expect(out).toContain('6. Customer Lifetime Value (Customer Relations); use cases served: 1; after')
    expect(err).toBe('Fashion retail: products 6, use cases 2, circles 0.\n')
  })

  it('gives programs the same as JSON, and ends with 1 on a circle', async () => {
    const { code, out } = await line.workback(['plan', '-', '--json'], circle)

    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      circles: [['A', 'B']],
      increments: [{ useCase: null, steps: [{ place: 1 }, { place: 2 }] }],
    })
  })
})
