import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardBoxes, overlaps } from '../../../shared/layout/bounds'
import { cardBox, cardSizes, GRID } from '../../../shared/layout/cardSize'
import {
  CLEARANCE,
  COLUMN_GAP,
  ROW_GAP,
  placeBeside,
  placeDownstreamOf,
  placeFor,
  placeUpstreamOf,
  type Mapped,
} from '../../../shared/layout/freePlace'
import type { NodeId } from '../../../shared/model/entities/ids'
import type { NodeKind } from '../../../shared/model/nodeKind'
import type { Point } from '../../../shared/model/portfolio'
import { HUGE, largePortfolio } from '../../support/largePortfolio'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { timesTheWork } from '../../support/timesTheWork'

const idFor: Readonly<Record<NodeKind, NodeId>> = {
  useCase: useCase('new'),
  dataProduct: product('new'),
  sourceSystem: 'source_new' as NodeId,
}
const anyKind = fc.constantFrom<NodeKind>('useCase', 'dataProduct', 'sourceSystem')
const anyPoint = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })
/** Cards anywhere, on top of each other too: people put them where they like. */
const anyMap = fc
  .array(fc.tuple(anyKind, anyPoint), { minLength: 1, maxLength: 40 })
  .map((cards) => Object.fromEntries(cards.map(([kind, at], index) => [`${idFor[kind]}${index}`, at] as const)))
  .map((layout): Mapped => ({ layout, flows: {} }))
const anchorIn = ({ layout }: Mapped) => Object.keys(layout)[0] as NodeId

type Place = (map: Mapped, anchor: NodeId, kind: NodeKind, near: Point) => Point
const ways: readonly (readonly [string, Place])[] = [
  ['upstream', (map, anchor, kind) => placeUpstreamOf(map, anchor, kind)],
  ['downstream', (map, anchor, kind) => placeDownstreamOf(map, anchor, kind)],
  ['beside', (map, anchor, kind) => placeBeside(map, anchor, kind)],
  ['somewhere', (map, _, kind, near) => placeFor(map, kind, near)],
]

describe.each(ways)('a place %s', (_, place) => {
  const isFree = (place: Place) =>
    fc.assert(
      fc.property(anyMap, anyKind, anyPoint, (map, kind, near) => {
        const before = JSON.stringify(map)
        const at = place(map, anchorIn(map), kind, near)
        const box = cardBox(idFor[kind], at)

        expect(cardBoxes(map).filter((card) => overlaps(card, box, CLEARANCE))).toEqual([])
        expect([at.x % GRID, at.y % GRID].map(Math.abs)).toEqual([0, 0])
        expect(JSON.stringify(map)).toBe(before)
      }),
      { numRuns: 400 },
    )

  it('is clear of every card, on the grid, and moves nothing', () => {
    isFree(place)
  })

  it('would be noticed if it lay a little too near', () => {
    expect(() => {
      isFree((map, anchor, kind, near) => {
        const at = place(map, anchor, kind, near)
        const [first] = cardBoxes(map)
        return first ? { x: at.x, y: first.y + first.height } : at
      })
    }).toThrow()
  })
})

it('lies left of what it feeds and right of what feeds it', () => {
  fc.assert(
    fc.property(anyMap, anyKind, (map, kind) => {
      const anchor = anchorIn(map)
      const box = cardBox(anchor, map.layout[anchor] ?? { x: 0, y: 0 })

      expect(placeUpstreamOf(map, anchor, kind).x + cardSizes[kind].width + CLEARANCE).toBeLessThan(box.x + 1)
      expect(placeDownstreamOf(map, anchor, kind).x).toBeGreaterThan(box.x + box.width + CLEARANCE - 1)
      expect(placeBeside(map, anchor).y).toBeGreaterThan(box.y + box.height)
    }),
  )
})

describe('working backwards', () => {
  const { width, height } = cardSizes.dataProduct
  const row = height + ROW_GAP
  const column = width + COLUMN_GAP
  const start = () => aPortfolio().useCase('Plan', { at: [2 * column, row] })

  it('puts the first product level with the use case, and the next ones below it', () => {
    const first = placeUpstreamOf(start().build(), useCase('Plan'))
    const map = start()
      .product('Orders', { at: [first.x, first.y] })
      .flow('Orders', 'Plan')
    const second = placeUpstreamOf(map.build(), useCase('Plan'))

    expect(first).toEqual({ x: column, y: row })
    expect(second).toEqual({ x: column, y: 2 * row })
  })

  it('puts a source system in the middle of the product’s height', () => {
    const map = start()
      .product('Orders', { at: [0, row] })
      .build()
    const { x, y } = placeUpstreamOf(map, product('Orders'), 'sourceSystem')
    const source = cardSizes.sourceSystem

    expect(x).toBe(-COLUMN_GAP - source.width)
    expect(Math.abs(y + source.height / 2 - (row + height / 2))).toBeLessThanOrEqual(GRID / 2)
  })

  it('lines up with a column that is nearly there', () => {
    const map = start()
      .product('Returns', { at: [column + 12, 900] })
      .build()

    expect(placeUpstreamOf(map, useCase('Plan')).x).toBe(column + 12)
  })

  it('goes round a card in the way, to the nearer side', () => {
    const inTheWay = row + height - 8
    const map = start()
      .product('Returns', { at: [column, inTheWay] })
      .build()

    expect(placeUpstreamOf(map, useCase('Plan'))).toEqual({ x: column, y: inTheWay - row })
  })

  it('fills a gap that is exactly large enough', () => {
    const map = aPortfolio()
      .product('A', { at: [0, 0] })
      .product('B', { at: [0, 2 * row] })
      .build()

    expect(placeBeside(map, product('A'))).toEqual({ x: 0, y: row })
  })
})

it('is found on a map of 2,700 cards in a few looks at every card', () => {
  const map = largePortfolio(HUGE)
  const ids = (Object.keys(map.layout) as NodeId[]).slice(0, 100)
  const find = () => ids.map((id) => placeUpstreamOf(map, id))
  const look = () => ids.map(() => cardBoxes(map))

  expect(timesTheWork(find, look)).toBeLessThan(5)
})
