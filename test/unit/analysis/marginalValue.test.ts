// What one more use case brings, and the "about five" of 2.29 with its evidence.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainAdviceOf, marginalValueOf, unownedAdviceOf } from '../../../shared/analysis/marginalValue'
import { countsAround } from '../../../shared/analysis/marginalValue/countsAround'
import { clumpOf, decline, type Estimate } from '../../../shared/analysis/marginalValue/decline'
import { createReview } from '../../../shared/analysis/review'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { aPortfolio, domain, useCase } from '../../support/portfolioBuilder'

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

  it.each([[[]], [[4]], [[4, 2]], [[4, 2, 1]]])('is silent with fewer than four points: %j', (counts) => {
    expect(decline(counts)).toBeNull()
  })

  it('is silent where nothing ever came: of nothing there is no curve', () => {
    expect(decline([0, 0, 0, 0, 0, 0])).toBeNull()
  })

  /*  By hand, for 3, 3, 3, 3: the leverages sum to two, half of which is added, so the mean is 13 ÷ 4 = 3.25, and the slope is 0. Its variance
   *  is 1 ÷ (3.25 · (1.5² + 0.5² + 0.5² + 1.5²)) = 0.06154; 1.645 · √0.06154 = 0.4081.
   */
  it('is the one that is reckoned by hand, and not sure of itself because four whole counts happen to be the same', () => {
    const { factor, next } = decline([3, 3, 3, 3])!

    expectNear(factor, { expected: 1, low: Math.exp(-0.4081), high: Math.exp(0.4081) })
    expect(next.expected).toBeCloseTo(3.25, 1)
    expect([next.low < 2, next.high > 5]).toEqual([true, true])
  })

  it('finds the factor of counts that halve, and the opposite when they are read from behind', () => {
    expect(decline([1600, 800, 400, 200])?.factor.expected).toBeCloseTo(0.5, 3)
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 4, maxLength: 60 }), (counts) => {
        fc.pre(counts.some((count) => count > 0))
        const [one, other] = [decline(counts)!.factor, decline(counts.toReversed())!.factor]

        expectNear(one, { expected: 1 / other.expected, low: 1 / other.high, high: 1 / other.low }, 1e-6)
      }),
    )
  })

  it.each([
    [4, 0.6, 4],
    [4, 0.8, 6],
    [4, 1, 6],
    [3, 0.7, 10],
    [4, 0.8, 20],
    [20, 0.7, 8],
  ])('holds what is true in about nine of ten maps: from %d on, times %d, over %d use cases', (first, factor, size) => {
    const drawn = drawing()
    const rounds = 400
    const held = { factor: 0, next: 0 }
    for (let round = 0; round < rounds; round++) {
      const counts = Array.from({ length: size }, (_, at) => poisson(first * factor ** at, drawn))
      const said = decline([Math.max(1, counts[0] ?? 0), ...counts.slice(1)])!
      const further = poisson(first * factor ** size, drawn)
      if (said.factor.low <= factor && factor <= said.factor.high) held.factor++
      if (said.next.low <= further && further <= said.next.high) held.next++
    }

    // The line through logarithms that was here before held the factor of (3, 0.7, 10) in 18 of 100, and of (4, 0.8, 20) in none.
    expect(held.factor / rounds).toBeGreaterThan(0.86)
    expect(held.next / rounds).toBeGreaterThan(0.88)
  })

  it.each([
    [0.6, 4],
    [0.8, 6],
    [1, 6],
    [0.8, 10],
  ])('holds it also of attributes, which come by the product: times %d over %d use cases', (factor, size) => {
    const drawn = drawing()
    const rounds = 400
    const held = { factor: 0, next: 0 }
    for (let round = 0; round < rounds; round++) {
      // Each product brings three to five.
      const products = Array.from({ length: size + 1 }, (_, at) => poisson(4 * factor ** at, drawn))
      const brought = products.map((count) => Array.from({ length: count }, () => 3 + Math.floor(drawn() * 3)))
      const counts = brought.map((sizes) => sizes.reduce((sum, one) => sum + one, 0))
      const further = counts.pop() ?? 0
      const said = decline([Math.max(1, counts[0] ?? 0), ...counts.slice(1)], clumpOf(brought.slice(0, size).flat()))!
      if (said.factor.low <= factor && factor <= said.factor.high) held.factor++
      if (said.next.low <= further && further <= said.next.high) held.next++
    }

    // Taken as if they came one by one, the factor was held in 81 to 89 of 100.
    expect(held.factor / rounds).toBeGreaterThan(0.89)
    expect(held.next / rounds).toBeGreaterThan(0.84)
  })

  it('says by how much it cannot tell: counts up and down leave a factor on both sides of 1', () => {
    const unsure = decline([1, 5, 0, 6, 1])

    expect(unsure?.factor.low).toBeLessThan(1)
    expect(unsure?.factor.high).toBeGreaterThan(1)
    expect(unsure?.next.low).toBeLessThan(unsure?.next.expected ?? 0)
    expect(unsure?.next.high).toBeGreaterThan(unsure?.next.expected ?? 0)
  })

  it('tells no decline from three zeros behind a one, and tells one from many behind a few', () => {
    expect(decline([1, 0, 0, 0])!.factor.high).toBeGreaterThan(1)
    expect(decline([4, 2, 1, 0, 0, 0, 0, 0])!.factor.high).toBeLessThan(1)
    expect(decline([4, 2, 1, 0, 0, 0, 0, 0])!.next).toMatchObject({ low: 0, high: 1 })
  })

  it('does not go on with a growth: the next brings no more than what came last', () => {
    const growing = [
      [0, 0, 0, 9],
      [0, 0, 0, 1000],
      [1, 2, 4, 8],
      [0, 0, 1, 0, 2],
    ]
    for (const counts of growing) expect(decline(counts)!.next.expected).toBeLessThan(1.2 * Math.max(...counts))
  })

  it('has a band of whole counts around the curve at every point and at the next', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 4, maxLength: 60 }), (counts) => {
        fc.pre(counts.some((count) => count > 0))
        const { band = [], next } = decline(counts) ?? {}

        expect(band).toHaveLength(counts.length + 1)
        expect(band.at(-1)).toEqual(next)
        for (const { low, expected, high } of band) {
          expect([Number.isInteger(low), Number.isInteger(high), low >= 0]).toEqual([true, true, true])
          expect(low).toBeLessThanOrEqual(expected)
          expect(expected).toBeLessThanOrEqual(high)
        }
      }),
    )
  })
})

it('nine of ten counts lie where the tables of Poisson and of the geometric distribution have them', () => {
  expect(countsAround(3, 1e-9)).toEqual({ low: 1, high: 6 })
  expect(countsAround(0.05, 1e-9)).toEqual({ low: 0, high: 1 })
  // Where the variance of the logarithm is 1 it is geometric: 1 − (3 ÷ 4)¹¹ is the first above 0.95.
  expect(countsAround(3, 1)).toEqual({ low: 0, high: 10 })
})

/** The same draws on every machine (Numerical Recipes' linear congruence). */
function drawing(): () => number {
  let state = 7
  return () => (state = (1_664_525 * state + 1_013_904_223) % 2 ** 32) / 2 ** 32
}
/** Knuth's way: as many as it takes for a product of draws to fall below. */
function poisson(mean: number, drawn: () => number): number {
  let [count, left] = [0, drawn()]
  for (; left > Math.exp(-mean); count++) left *= drawn()
  return count
}

it('what comes in clumps differs by as much more as a clump is large', () => {
  expect(clumpOf([5, 5, 5])).toBe(5)
  expect(clumpOf([1, 3])).toBe(2.5)
  expect([clumpOf([]), clumpOf([0, 0])]).toEqual([1, 1])
})

it('attributes that came with two products are two pieces of news, not ten', () => {
  const fields = { a: [], b: [], c: [], d: [], e: [] }
  const built = aPortfolio().product('Orders', { attributes: fields }).product('Stock', { attributes: fields })
  for (const name of ['One', 'Two', 'Three', 'Four']) built.useCase(name).flow('Orders', name).flow('Stock', name)
  const { attributes, products } = marginalValueOf(built.build())

  expect(attributes?.factor).toEqual(decline([10, 0, 0, 0], 5)?.factor)
  expect(attributes?.factor.high).toBeGreaterThan(decline([10, 0, 0, 0])?.factor.high ?? 0)
  expect(products).toEqual(decline([2, 0, 0, 0]))
})

it('counts end somewhere, however little is known', () => {
  expect(countsAround(50, 1e6)).toEqual({ low: 0, high: 50 })
  expect(countsAround(40, Number.NaN).high).toBe(10_000)
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

  it('is given for what nobody owns yet: use cases are overlaid before owners are found', () => {
    const built = aPortfolio().product('Stock', { owner: 'Sales' }).product('Nobody asks')
    for (let at = 0; at < 6; at++) built.useCase(`Case ${at}`).flow('Stock', `Case ${at}`)
    built.product('Donors').flow('Donors', 'Case 2').flow('Donors', 'Case 4').product('Beds').flow('Beds', 'Case 4')

    expect(unownedAdviceOf(built.build())).toEqual({
      ...{ useCases: [useCase('Case 2'), useCase('Case 4')], introduced: [1, 1], afterFive: 0, advice: 'up-to-five' },
    })
    expect(unownedAdviceOf(served(7, 2))).toBeNull()
    expect(unownedAdviceOf(aPortfolio().product('Nobody asks').build())).toBeNull()
  })

  /** Orders (Sales) ─► one product of Care for each use case: what is new is new in Care, and serves both domains. */
  it('counts for each domain what was new there, though both serve the same use cases', () => {
    const built = aPortfolio().product('Orders', { owner: 'Sales' })
    for (let at = 0; at < 7; at++)
      built.product(`Care ${at}`, { owner: 'Care' }).useCase(`Case ${at}`).chain('Orders', `Care ${at}`, `Case ${at}`)

    expect(domainAdviceOf(built.build())).toMatchObject([
      { domain: domain('Care'), introduced: [1, 1, 1, 1, 1, 1, 1], afterFive: 2, advice: 'beyond-five-still-new' },
      { domain: domain('Sales'), introduced: [1, 0, 0, 0, 0, 0, 0], afterFive: 0, advice: 'beyond-five-little-new' },
    ])
  })

  it('says nothing of a domain whose products nobody needs, and leaves products nobody owns to nobody', () => {
    const portfolio = aPortfolio()
      .product('Idle', { owner: 'Sales' })
      .product('Free')
      .useCase('One')
      .flow('Free', 'One')

    expect(domainAdviceOf(portfolio.build())).toMatchObject([
      { domain: domain('Sales'), useCases: [], introduced: [], advice: 'up-to-five' },
    ])
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
