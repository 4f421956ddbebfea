import fc from 'fast-check'
// What one more use case brings, and the "about five" of 2.29 with its evidence.
import { describe, expect, it } from 'vitest'
import { domainAdviceOf, marginalValueOf } from '../../../shared/analysis/marginalValue'
import { decline } from '../../../shared/analysis/marginalValue/decline'
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
  it('is silent with fewer than four points', () => {
    expect(decline([4, 2, 1])).toBeNull()
  })

  it('finds the factor of an exact decline without doubt', () => {
    const exact = decline([8, 4, 2, 1, 0.5].map((count) => count - 0.5 + 0))

    expect(exact?.factor.expected).toBeCloseTo(0.5, 6)
    expect((exact?.factor.high ?? 1) - (exact?.factor.low ?? 0)).toBeLessThan(1e-6)
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
