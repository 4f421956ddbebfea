import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonOf, lensOf, replayStepOf, sharesOf, type Lit } from '../../../shared/analysis/lens'
import { overlayOf } from '../../../shared/analysis/overlay'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'

/*  CRM ─► Customers ─┬─► Churn ─► Win back (1)
 *                    └─► Offers ─► Cross-sell (2)
 *  PIM ─► Products ──────► Offers          Archive: nobody needs it
 */
const shop = () =>
  aPortfolio()
    .useCase('Win back')
    .useCase('Cross-sell')
    .source('CRM')
    .source('PIM')
    .product('Customers', { attributes: { age: ['Win back'], gender: ['Cross-sell'] } })
    .product('Products')
    .product('Churn')
    .product('Offers')
    .product('Archive')
    .chain('CRM', 'Customers', 'Churn', 'Win back')
    .chain('Customers', 'Offers', 'Cross-sell')
    .chain('PIM', 'Products', 'Offers')
    .build()

const parts = (lens: ReadonlyMap<string, Lit>) => [...lens.values()].map(({ part }) => part)
const count = (lens: ReadonlyMap<string, Lit>, part: Lit['part']) => parts(lens).filter((one) => one === part).length

/** Any map of up to eight products and five use cases: flows run from lower to higher products and on to use cases. */
const anyPortfolio = fc
  .record({
    between: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 }),
    read: fc.array(fc.tuple(fc.nat(7), fc.nat(4)), { maxLength: 10 }),
    asked: fc.array(fc.tuple(fc.nat(7), fc.nat(4)), { maxLength: 10 }),
  })
  .map(({ between, read, asked }): Portfolio => {
    const builder = aPortfolio().source('S')
    for (let number = 0; number < 5; number += 1) builder.useCase(`U${number}`)
    for (let number = 0; number < 8; number += 1) {
      const attributes = asked.filter(([at]) => at === number).map(([, by]) => [`a${by}`, [`U${by}`]])
      builder.product(`P${number}`, { attributes: Object.fromEntries(attributes) as Record<string, string[]> })
    }
    builder.flow('S', 'P0')
    for (const [one, other] of between)
      if (one !== other) builder.flow(`P${Math.min(one, other)}`, `P${Math.max(one, other)}`)
    for (const [from, to] of read) builder.flow(`P${from}`, `U${to}`)
    return builder.build()
  })

describe('the lens of one use case', () => {
  it('lights as many introduced, reused and widened products as the overlay counts, whatever the map', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        for (const step of overlayOf(portfolio)) {
          const lens = lensOf(portfolio, step.useCase)
          expect(count(lens, 'introduced')).toBe(step.introduced.length)
          expect(count(lens, 'reused')).toBe(step.reused.length)
          expect(count(lens, 'widened')).toBe(step.widened.length)
        }
      }),
    )
  })

  it('names what a widened product gained', () => {
    expect(lensOf(shop(), useCase('Cross-sell')).get(product('Customers'))).toEqual({
      part: 'widened',
      gained: ['gender'],
    })
  })

  it('lights nothing for an id that is no use case', () => {
    expect(lensOf(shop(), 'usecase_gone').size).toBe(0)
  })
})

describe('two use cases compared', () => {
  it('share what both need, and keep what only one needs on its side', () => {
    const comparison = comparisonOf(shop(), useCase('Win back'), useCase('Cross-sell'))
    const side = (id: string) => comparison.get(id)?.side

    expect([side(product('Churn')), side(product('Offers')), side(product('Customers'))]).toEqual([
      'one',
      'other',
      'both',
    ])
    expect([side(source('CRM')), side(source('PIM'))]).toEqual(['both', 'other'])
    expect(comparison.get(product('Customers'))?.gained).toEqual(['gender'])
    expect(sharesOf(comparison)).toEqual({ one: 1, other: 2, both: 1 })
  })

  it('count what the overlay says each needs: only here and shared together', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.nat(4), fc.nat(4), (portfolio, first, second) => {
        fc.pre(first !== second)
        const [one, other] = [useCase(`U${first}`), useCase(`U${second}`)]
        const needsOf = (id: string) => overlayOf(portfolio).find((step) => step.useCase === id)?.needs ?? []
        const shares = sharesOf(comparisonOf(portfolio, one, other))

        expect(shares.one + shares.both).toBe(needsOf(one).length)
        expect(shares.other + shares.both).toBe(needsOf(other).length)
        expect(shares.both).toBe(needsOf(one).filter((id) => needsOf(other).includes(id)).length)
      }),
    )
  })
})

describe('a replay', () => {
  it('has at each step what has come so far, and at the last everything some use case needs', () => {
    const first = replayStepOf(shop(), useCase('Win back'))
    const last = replayStepOf(shop(), useCase('Cross-sell'))

    expect([first?.number, first?.last]).toEqual([1, 2])
    expect(first?.arrived).toEqual(
      new Set([useCase('Win back'), product('Churn'), product('Customers'), source('CRM')]),
    )
    expect(last?.arrived.has(product('Churn'))).toBe(true)
    expect(last?.arrived.has(product('Archive'))).toBe(false)
    expect(last?.unneeded).toEqual([product('Archive')])
    expect(replayStepOf(shop(), 'usecase_gone')).toBeUndefined()
  })

  it('lets each product come once, with the use case that introduced it', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const steps = overlayOf(portfolio)
        const arrived = steps.map(({ useCase: id }) => replayStepOf(portfolio, id)?.arrived ?? new Set<string>())
        for (const [index, step] of steps.entries()) {
          const before = arrived[index - 1] ?? new Set<string>()
          const fresh = Object.keys(portfolio.dataProducts).filter((id) => arrived[index]?.has(id) && !before.has(id))
          expect(fresh.sort()).toEqual([...step.introduced].sort())
        }
      }),
    )
  })
})
