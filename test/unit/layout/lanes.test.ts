import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundsOf, cardBoxes, mapBounds, overlaps } from '../../../shared/layout/bounds'
import { cardSizes } from '../../../shared/layout/cardSize'
import { lanesAmong, lanesOf } from '../../../shared/layout/lanes'
import { HUGE, largePortfolio } from '../../support/largePortfolio'
import { aPortfolio, domain, product } from '../../support/portfolioBuilder'
import { timesTheWork } from '../../support/timesTheWork'

const { width, height } = cardSizes.dataProduct
const row = height + 44

it('draws one hull around the neighbouring cards of a domain', () => {
  const map = aPortfolio()
    .product('Orders', { owner: 'Sales', at: [0, 0] })
    .product('Returns', { owner: 'Sales', at: [0, row] })
    .product('Loose', { at: [400, 0] })
    .build()

  expect(lanesOf(map)).toEqual([
    { domain: domain('Sales'), hulls: [{ x: -16, y: -16, width: width + 32, height: row + height + 32 }] },
  ])
})

it('never covers the card of somebody else: then a domain has several hulls', () => {
  const anyCards = fc.array(
    fc.tuple(
      fc.constantFrom('Sales', 'Marketing', undefined),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 6 }),
    ),
    { maxLength: 18 },
  )
  fc.assert(
    fc.property(anyCards, (cards) => {
      const map = aPortfolio()
      for (const [index, [owner, column, level]] of cards.entries())
        map.product(`P${index}`, { at: [column * 376, level * row], ...(owner !== undefined && { owner }) })
      const portfolio = map.build()

      for (const { domain: owning, hulls } of lanesOf(portfolio)) {
        const own = cardBoxes(portfolio).filter(({ id }) => portfolio.owners[id as never] === owning)
        const others = cardBoxes(portfolio).filter(
          ({ id, x, y }) =>
            portfolio.owners[id as never] !== owning && !own.some((card) => card.x === x && card.y === y),
        )

        for (const card of own) expect(hulls.some((hull) => boundsOf([hull, card])?.width === hull.width)).toBe(true)
        for (const hull of hulls) expect(others.filter((card) => overlaps(hull, card))).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

it('is not computed anew while something other than places and owners changes', () => {
  const map = aPortfolio()
    .product('Orders', { owner: 'Sales', at: [0, 0] })
    .build()

  expect(lanesOf({ ...map, name: 'Other' } as typeof map)).toBe(lanesOf(map))
})

it('are found on a map of 2,700 cards in a few comparisons of each that is owned with every other', () => {
  const map = largePortfolio(HUGE)
  const cards = cardBoxes(map)
  const owned = cards.filter(({ id }) => id in map.owners)
  const compare = () => owned.map((one) => cards.filter((other) => overlaps(one, other)).length)

  expect(timesTheWork(() => lanesAmong(map), compare)).toBeLessThan(5)
})

it('knows how much room the map takes', () => {
  const map = aPortfolio()
    .source('OMS', { at: [0, 30] })
    .product('Orders', { at: [332, 0] })
    .build()

  expect(mapBounds(map)).toEqual({ x: 0, y: 0, width: 332 + width, height })
  expect(mapBounds(map, new Set([product('Orders')]))).toEqual({ x: 332, y: 0, width, height })
  expect(mapBounds({ layout: {} })).toBeUndefined()
})
