// What one more use case brings, and the "about five" of 2.29 with its evidence.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainAdviceOf, marginalValueOf } from '../../../shared/analysis/marginalValue'
import { decline, type Estimate } from '../../../shared/analysis/marginalValue/decline'
import { studentQuantile } from '../../../shared/analysis/marginalValue/student'
import { createReview } from '../../../shared/analysis/review'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { aPortfolio, domain } from '../../support/portfolioBuilder'

/** `served` use cases of one domain; the first `own` of them bring a product each, the others read the first one. */
function served(count: number, own: number) {
  const built = aPortfolio()
  for (let at = 0; at < own; at++) built.product(`Product ${at}`, { owner: 'Sales' })
  for (let at = 0; at < count; at++) built.useCase(`Case ${at}`).flow(`Product ${at < own ? at : 0}`, `Case ${at}`)
  return built.build()
}

describe('the marginal value of use cases', () => {
  it('is four products and then two in the worked example, as section E says', () => {
    const { steps, products } = marginalValueOf(retailSample(PortfolioId.parse('portfolio_sample')))

    expect(steps.slice(0, 2).map(({ products: count }) => count)).toEqual([4, 2])
    expect(steps[1]).toMatchObject({ reused: 2 })
    expect(products).toBeNull()
  })

  it('leaves out use cases that need nothing yet: they were not mapped, which is not the same as bringing nothing', () => {
    const portfolio = aPortfolio()
      .useCase('Mapped')
      .useCase('Not yet')
      .product('Orders')
      .flow('Orders', 'Mapped')
      .build()

    expect(marginalValueOf(portfolio).steps).toHaveLength(1)
  })

  it('counts the attributes that came with each use case', () => {
    const portfolio = aPortfolio()
      .useCase('First')
      .useCase('Second')
      .product('Orders', { attributes: { number: [], date: ['First'], channel: ['Second'] } })
      .flow('Orders', 'First')
      .flow('Orders', 'Second')
      .build()

    expect(marginalValueOf(portfolio).steps.map(({ attributes }) => attributes)).toEqual([2, 1])
  })
})

describe('the decline', () => {
  const expectNear = (said: Estimate, wanted: Estimate, within = 5e-4) => {
    for (const end of ['expected', 'low', 'high'] as const)
      expect(Math.abs(said[end] - wanted[end])).toBeLessThan(within * Math.max(1, wanted[end]))
  }

  it('is silent with fewer than four points', () => {
    expect(decline([4, 2, 1])).toBeNull()
  })

  /*  By hand, for 8, 3, 2, 1 new products. Logarithms of the count and a half: 2.1401, 1.2528, 0.9163, 0.4055; mean 1.1786 at 2.5.
   *  Slope (−1.5·2.1401 − 0.5·1.2528 + 0.5·0.9163 + 1.5·0.4055) ÷ 5 = −0.5540; residuals 0.1304, −0.2029, 0.0147, 0.0579, so
   *  s = √(0.0617 ÷ 2) = 0.1757; t = 2.920 for two degrees of freedom.
   *  Slope ± 2.920·0.1757 ÷ √5 = −0.5540 ± 0.2294. The fifth: −0.2064 ± 2.920·0.1757·√(1 + 1/4 + 2.5² ÷ 5) = −0.2064 ± 0.8111.
   */
  it('is the one that is reckoned by hand', () => {
    const { factor, next } = decline([8, 3, 2, 1])!

    expectNear(factor, { expected: Math.exp(-0.554), low: Math.exp(-0.7834), high: Math.exp(-0.3246) })
    expectNear(next, { expected: Math.exp(-0.2064) - 0.5, low: 0, high: Math.exp(0.6047) - 0.5 })
  })

  it('finds the factor of counts that halve, and the opposite when they are read from behind', () => {
    expect(decline([15.5, 7.5, 3.5, 1.5])?.factor.expected).toBeCloseTo(0.5, 6)
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 4, maxLength: 60 }), (counts) => {
        const [one, other] = [decline(counts)!.factor, decline(counts.toReversed())!.factor]

        expectNear(one, { expected: 1 / other.expected, low: 1 / other.high, high: 1 / other.low }, 1e-9)
      }),
    )
  })

  it('is not sure of itself because four whole counts happen to lie on a curve', () => {
    const { factor, next } = decline([3, 3, 3, 3])!

    expectNear(factor, { expected: 1, low: Math.exp(-0.1077), high: Math.exp(0.1077) })
    expect([next.low < 2.5, next.high > 3.5]).toEqual([true, true])
  })

  it('says by how much it cannot tell: counts up and down leave a factor on both sides of 1', () => {
    const unsure = decline([1, 5, 0, 6, 1])

    expect(unsure?.factor.low).toBeLessThan(1)
    expect(unsure?.factor.high).toBeGreaterThan(1)
    expect(unsure?.next.low).toBeLessThan(unsure?.next.expected ?? 0)
    expect(unsure?.next.high).toBeGreaterThan(unsure?.next.expected ?? 0)
  })

  it('has a band around the curve at every point and at the next, widest at the ends', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 4, maxLength: 60 }), (counts) => {
        const { band = [], next } = decline(counts) ?? {}

        expect(band).toHaveLength(counts.length + 1)
        expect(band.at(-1)).toEqual(next)
        for (const { low, expected, high } of band) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(expected)
          expect(expected).toBeLessThanOrEqual(high)
          expect(Number.isFinite(high)).toBe(true)
        }
        const middle = band[Math.floor(counts.length / 2)]
        const ratio = (at: typeof next) => ((at?.high ?? 0) + 0.5) / ((at?.expected ?? 0) + 0.5)
        expect(ratio(next)).toBeGreaterThanOrEqual(ratio(middle) - 1e-9)
      }),
    )
  })

  it('holds for nothing but zeros, and for many points', () => {
    expect(decline([0, 0, 0, 0])?.next).toEqual({ expected: 0, low: 0, high: 0 })
    expect(decline(Array.from({ length: 60 }, (_, at) => 60 - at))?.factor.expected).toBeLessThan(1)
  })
})

it('knows the quantile of few points from the table, and of many as the table goes on', () => {
  const published = [
    [2, 2.92],
    [15, 1.753],
    [16, 1.746],
    [20, 1.725],
    [30, 1.697],
    [60, 1.671],
    [100, 1.66],
  ] as const

  for (const [free, quantile] of published) expect(Math.abs(studentQuantile(free) - quantile)).toBeLessThan(0.001)
})

describe('the advice of about five', () => {
  const rulesSaid = (portfolio: ReturnType<typeof served>) =>
    createReview()(portfolio).filter(({ rule }) => rule === 'marginal-value')

  it('is not given up to five', () => {
    expect(domainAdviceOf(served(5, 1))[0]?.advice).toBe('up-to-five')
    expect(rulesSaid(served(5, 1))).toEqual([])
  })

  it('says that the later ones brought little', () => {
    const [advice] = domainAdviceOf(served(7, 2))

    expect(advice).toMatchObject({ domain: domain('Sales'), introduced: [1, 1, 0, 0, 0, 0, 0], afterFive: 0 })
    expect(advice?.advice).toBe('beyond-five-little-new')
    expect(rulesSaid(served(7, 2))).toMatchObject([
      { severity: 'info', ref: '2.29', values: { useCases: 7, products: 0 } },
    ])
  })

  it('says so too when the later ones still bring what is new', () => {
    expect(domainAdviceOf(served(7, 7))[0]).toMatchObject({ afterFive: 2, advice: 'beyond-five-still-new' })
    expect(domainAdviceOf(served(7, 6))[0]).toMatchObject({ afterFive: 1, advice: 'beyond-five-still-new' })
    expect(domainAdviceOf(served(8, 6))[0]).toMatchObject({ afterFive: 1, advice: 'beyond-five-little-new' })
  })

  it('is not reckoned anew while a use case is worded', () => {
    const portfolio = served(7, 2)
    const useCases = structuredClone(portfolio.useCases)
    for (const said of Object.values(useCases)) Object.assign(said, { name: `${said.name} again` })
    const before = domainAdviceOf(portfolio)

    expect(domainAdviceOf({ ...portfolio, useCases })).toBe(before)
    expect(domainAdviceOf({ ...portfolio, owners: {} })).toEqual([])
  })
})
