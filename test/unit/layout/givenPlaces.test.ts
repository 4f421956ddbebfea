// A file that a script wrote says nothing of where cards stand; every card is seen all the same.
import { expect, it } from 'vitest'
import { cardBoxes, overlaps } from '../../../shared/layout/bounds'
import { givenPlaces } from '../../../shared/layout/givenPlaces'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'

/** Forty use cases on one product, a circle of three, and one that nothing leads to. */
function harbour(): Portfolio {
  const map = aPortfolio().source('AIS').product('Cranes').product('Alone').flow('AIS', 'Cranes')
  for (let at = 1; at <= 40; at += 1) map.useCase(`Use ${at}`).flow('Cranes', `Use ${at}`)
  map.product('Tide').product('Moon').product('Both').chain('Tide', 'Moon', 'Both', 'Tide')
  return map.build()
}

it('every card gets a place of its own, from sources to use cases', () => {
  const { portfolio, given } = givenPlaces(harbour())
  const boxes = cardBoxes(portfolio)

  expect(given).toBe(46)
  expect(boxes).toHaveLength(46)
  for (const [at, box] of boxes.entries())
    expect(boxes.slice(0, at).filter((other) => overlaps(box, other))).toEqual([])
  const x = (id: keyof Portfolio['layout']) => portfolio.layout[id]?.x ?? NaN
  expect(x(source('AIS'))).toBeLessThan(x(product('Cranes')))
  expect(x(product('Cranes'))).toBeLessThan(x(useCase('Use 1')))
})

it('what a person placed stays where it is, and the others stand below it', () => {
  const before = aPortfolio()
    .product('Orders', { at: [120, 80] })
    .product('Returns')
    .build()

  const { portfolio, given } = givenPlaces(before)

  expect(given).toBe(1)
  expect(portfolio.layout[product('Orders')]).toEqual({ x: 120, y: 80 })
  expect(portfolio.layout[product('Returns')]?.y).toBeGreaterThan(80 + 148)
})

it('a map on which every card has a place is the same map', () => {
  const before = aPortfolio()
    .product('Orders', { at: [0, 0] })
    .build()

  expect(givenPlaces(before)).toEqual({ portfolio: before, given: 0 })
  expect(givenPlaces(before).portfolio).toBe(before)
})
