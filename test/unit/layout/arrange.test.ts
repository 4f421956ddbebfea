import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aligned, alignments, distributed, freeStepDown } from '../../../shared/layout/arrange'
import { boundsOf, overlaps, type Card } from '../../../shared/layout/bounds'
import { cardBox } from '../../../shared/layout/cardSize'
import { product, source } from '../../support/portfolioBuilder'

const productAt = (name: string, x: number, y: number): Card => ({
  id: product(name),
  ...cardBox(product(name), { x, y }),
})
const sourceAt = (name: string, x: number, y: number): Card => ({
  id: source(name),
  ...cardBox(source(name), { x, y }),
})

const anyCards = (minLength: number) =>
  fc
    .array(fc.tuple(fc.boolean(), fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 })), {
      ...{ minLength, maxLength: 12 },
    })
    .map((cards) => cards.map(([isSource, x, y], index) => (isSource ? sourceAt : productAt)(`C${index}`, x, y)))

const after = (cards: readonly Card[], places: ReadonlyMap<string, { x: number; y: number }>): readonly Card[] =>
  cards.map((card) => ({ ...card, ...places.get(card.id) }))

const inRow = (cards: readonly Card[], axis: 'x' | 'y'): readonly Card[] =>
  cards.toSorted((one, other) => one[axis] - other[axis] || (one.id < other.id ? -1 : 1))

/** The longest way any of these cards still has to go, in px. */
const furthest = (cards: readonly Card[], places: ReadonlyMap<string, { x: number; y: number }>): number =>
  Math.max(0, ...cards.map((card) => Math.hypot(card.x - at(card, places).x, card.y - at(card, places).y)))
const at = (card: Card, places: ReadonlyMap<string, { x: number; y: number }>) => places.get(card.id) ?? card

describe('aligning', () => {
  it('brings edges together and leaves out what stands right already', () => {
    const cards = [productAt('Orders', 0, 0), productAt('Stock', 30, 300), sourceAt('OMS', 10, 600)]

    expect([...aligned(cards, 'left')]).toEqual([
      [product('Stock'), { x: 0, y: 300 }],
      [source('OMS'), { x: 0, y: 600 }],
    ])
    expect(aligned(cards, 'right').get(source('OMS'))).toEqual({ x: 30 + 264 - 220, y: 600 })
  })

  it('stays inside the rectangle around the cards, moves along one direction only, and twice is once', () => {
    fc.assert(
      fc.property(anyCards(2), fc.constantFrom(...alignments), (cards, alignment) => {
        const moved = after(cards, aligned(cards, alignment))
        const [before, now] = [boundsOf(cards), boundsOf(moved)]
        const still = ['left', 'centre', 'right'].includes(alignment) ? 'y' : 'x'

        expect(moved.map((card) => card[still])).toEqual(cards.map((card) => card[still]))
        expect(now && before && boundsOf([now, before])).toEqual(before)
        expect(furthest(moved, aligned(moved, alignment))).toBeLessThanOrEqual(1) // half a px, rounded
      }),
    )
  })
})

describe('distributing', () => {
  it('makes the gaps the same and leaves the outermost cards where they are', () => {
    const cards = [productAt('A', 0, 0), productAt('B', 300, 10), productAt('C', 1000, 20)]

    expect([...distributed(cards, 'x')]).toEqual([[product('B'), { x: 500, y: 10 }]])
  })

  it('needs three', () => {
    expect(distributed([productAt('A', 0, 0), productAt('B', 300, 0)], 'x').size).toBe(0)
  })

  it('whatever the cards: gaps differ by a rounding at most, the order stays, the other direction is left alone', () => {
    fc.assert(
      fc.property(anyCards(3), fc.constantFrom('x', 'y'), (cards, axis) => {
        const size = axis === 'x' ? 'width' : 'height'
        const before = inRow(cards, axis)
        const row = after(before, distributed(cards, axis))
        const gaps = row
          .slice(1)
          .map((card, index) => card[axis] - ((row[index]?.[axis] ?? 0) + (row[index]?.[size] ?? 0)))

        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2)
        expect(row[0]).toEqual(before[0])
        expect(row.at(-1)).toEqual(before.at(-1))
      }),
    )
  })
})

describe('a copy', () => {
  it('goes straight down to where it covers nothing', () => {
    const cards = [productAt('A', 0, 0), productAt('B', 0, 200)]

    expect(freeStepDown([cards[0] ?? productAt('A', 0, 0)], cards, 44)).toBe(200 + 148 + 44)
    expect(freeStepDown([], cards, 44)).toBe(0)
  })

  it('whatever the map', () => {
    fc.assert(
      fc.property(anyCards(1), fc.integer({ min: 1, max: 6 }), (cards, count) => {
        const copied = cards.slice(0, count)
        const by = freeStepDown(copied, cards, 44)
        const copies = copied.map((card) => ({ ...card, y: card.y + by }))

        expect(copies.some((copy) => cards.some((card) => overlaps(copy, card, 44)))).toBe(false)
      }),
    )
  })
})
