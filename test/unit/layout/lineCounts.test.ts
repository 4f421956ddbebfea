import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Box } from '../../../shared/layout/cardSize'
import { crossingsIn, throughCardsIn, type DrawnMap } from '../../../shared/layout/lineCounts'

interface At {
  readonly x: number
  readonly y: number
}

/** Cards on a coarse grid, so that columns, level lines and touching ends are common; flows also run backwards. */
const anyMap: fc.Arbitrary<DrawnMap> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 9 }), fc.boolean()), {
    minLength: 2,
    maxLength: 14,
  })
  .chain((cards) =>
    fc.array(fc.tuple(fc.nat(cards.length - 1), fc.nat(cards.length - 1)), { maxLength: 24 }).map((flows) => ({
      boxes: cards.map(([column, row, small]) => ({
        ...{ x: column * 300, y: row * 70 },
        ...(small ? { width: 220, height: 80 } : { width: 264, height: 148 }),
      })),
      from: flows.map(([from]) => from),
      to: flows.map(([, to]) => to),
    })),
  )

it('counts the crossings that comparing every pair of lines counts', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      expect(crossingsIn(map)).toBe(everyPair(map))
    }),
    { numRuns: 200 },
  )
})

it('counts a line through a card as often as clipping every line to every card does', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      expect(throughCardsIn(map)).toBe(everyCard(map))
    }),
    { numRuns: 200 },
  )
})

it('counts neither lines that share an end nor a card that a line only touches', () => {
  const boxes = [
    { x: 0, y: 0, width: 100, height: 100 },
    { x: 300, y: 0, width: 100, height: 100 },
    { x: 300, y: 200, width: 100, height: 100 },
    { x: 150, y: 50, width: 100, height: 100 },
  ]

  expect(crossingsIn({ boxes, from: [0, 0], to: [1, 2] })).toBe(0)
  expect(throughCardsIn({ boxes, from: [0], to: [1] })).toBe(0)
  expect(throughCardsIn({ boxes, from: [0], to: [2] })).toBe(1)
})

interface Line {
  readonly from: number
  readonly to: number
  readonly start: At
  readonly end: At
}
const linesOf = ({ boxes, from, to }: DrawnMap): readonly Line[] =>
  from.map((source, index) => {
    const target = to[index] ?? 0
    const [one, other] = [boxAt(boxes, source), boxAt(boxes, target)]
    return {
      ...{ from: source, to: target },
      start: { x: one.x + one.width, y: one.y + one.height / 2 },
      end: { x: other.x, y: other.y + other.height / 2 },
    }
  })
const boxAt = (boxes: readonly Box[], index: number): Box => boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 }

const turn = (a: At, b: At, c: At): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
const doCross = (one: Line, other: Line): boolean =>
  turn(one.start, one.end, other.start) * turn(one.start, one.end, other.end) < 0 &&
  turn(other.start, other.end, one.start) * turn(other.start, other.end, one.end) < 0

function everyPair(map: DrawnMap): number {
  const lines = linesOf(map)
  return lines
    .flatMap((one, index) => lines.slice(index + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => one.from !== other.from && one.to !== other.to && doCross(one, other)).length
}

/** Liang–Barsky: the stretch of a line inside a box, from 0 at its start to 1 at its end. */
function insideOf({ start, end }: Line, { x, y, width, height }: Box): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  let [enter, leave] = [0, 1]
  const sides = [
    [-dx, start.x - x],
    [dx, x + width - start.x],
    [-dy, start.y - y],
    [dy, y + height - start.y],
  ] as const
  for (const [along, room] of sides) {
    if (along === 0 && room <= 0) return 0
    if (along < 0) enter = Math.max(enter, room / along)
    if (along > 0) leave = Math.min(leave, room / along)
  }
  return leave - enter
}
const everyCard = (map: DrawnMap): number =>
  linesOf(map).flatMap((line) =>
    map.boxes.filter((box, card) => card !== line.from && card !== line.to && insideOf(line, box) > 1e-9),
  ).length
