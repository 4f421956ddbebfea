import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cardNearest, headings, nearestCard } from '../../../shared/layout/nearestCard'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'

/**
 *  OMS      Orders     Plan
 *           Stock
 */
const shop = () =>
  aPortfolio()
    .source('OMS', { at: [0, 30] })
    .product('Orders', { at: [400, 0] })
    .product('Stock', { at: [400, 300] })
    .useCase('Plan', { at: [800, 0] })
    .build()

it('is the card an arrow points at', () => {
  expect(nearestCard(shop(), product('Orders'), 'left')).toBe(source('OMS'))
  expect(nearestCard(shop(), product('Orders'), 'right')).toBe(useCase('Plan'))
  expect(nearestCard(shop(), product('Orders'), 'down')).toBe(product('Stock'))
  expect(nearestCard(shop(), product('Stock'), 'up')).toBe(product('Orders'))
  expect(nearestCard(shop(), product('Orders'), 'up')).toBeUndefined()
  expect(nearestCard(shop(), source('Gone'), 'up')).toBeUndefined()
})

it('is, for a first arrow, the card nearest to the middle of what is seen', () => {
  expect(cardNearest(shop(), { x: 500, y: 420 })).toBe(product('Stock'))
  expect(cardNearest({ layout: {} }, { x: 0, y: 0 })).toBeUndefined()
})

it('is never the card itself, and always one in that direction', () => {
  const anyPlaces = fc.array(fc.tuple(fc.integer({ max: 3000, min: 0 }), fc.integer({ max: 3000, min: 0 })), {
    ...{ minLength: 1, maxLength: 25 },
  })
  fc.assert(
    fc.property(anyPlaces, fc.constantFrom(...headings), (places, heading) => {
      const map = aPortfolio()
      for (const [index, at] of places.entries()) map.product(`P${index}`, { at })
      const { layout } = map.build()
      const next = nearestCard({ layout }, product('P0'), heading)
      const [from, to] = [layout[product('P0')], next && layout[next]]
      if (!from || !to) return

      const signs = { left: from.x - to.x, right: to.x - from.x, up: from.y - to.y, down: to.y - from.y }
      expect(next).not.toBe(product('P0'))
      expect(signs[heading]).toBeGreaterThan(0)
    }),
  )
})
