import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../shared/layout/cardSize'
import { DRAG_GRID, guidesAt, snapToGuides, type Guide } from '../../../shared/layout/guides'

const card = (x: number, y: number): Box => ({ x, y, width: 264, height: 148 })
const given = { reach: 7, grid: DRAG_GRID }
const lines = (guides: readonly Guide[]) => guides.filter((guide) => guide.kind === 'line')
const gaps = (guides: readonly Guide[]) => guides.filter((guide) => guide.kind === 'gaps')

describe('a dragged card', () => {
  it('is drawn to the edge of another card within reach, and says so with one line through both', () => {
    const { at, guides } = snapToGuides(card(404, 303), [card(400, 0)], given)

    expect(at).toEqual({ x: 400, y: 304 })
    expect(lines(guides).filter(({ axis }) => axis === 'x')).toContainEqual({
      ...{ kind: 'line', axis: 'x', at: 400 },
      ...{ from: 0, to: 304 + 148 },
    })
  })

  it('is drawn to the centre of a card of another size', () => {
    const source: Box = { x: 0, y: 300, width: 220, height: 80 }

    expect(snapToGuides(card(500, 262), [source], given).at.y).toBe(300 + 40 - 74)
  })

  it('goes to the grid where no guide is within reach', () => {
    const { at, guides } = snapToGuides(card(411, 333), [card(2, 0)], given)

    expect(at).toEqual({ x: 408, y: 336 })
    expect(guides).toEqual([])
  })

  it('finds the place where the gaps to its neighbours are the same: beyond them, before them, between them', () => {
    const row = [card(0, 0), card(364, 0)]

    expect(snapToGuides(card(731, 3), row, given).at).toEqual({ x: 728, y: 0 })
    expect(snapToGuides(card(-360, 3), row, given).at).toEqual({ x: -364, y: 0 })
    const between = snapToGuides(card(403, 0), [card(0, 0), card(800, 0)], given)
    expect(between.at.x).toBe(400)
    expect(gaps(between.guides)).toEqual([
      {
        ...{ kind: 'gaps', axis: 'x', across: 74 },
        stretches: [
          [264, 400],
          [664, 800],
        ],
      },
    ])
  })

  it('is not drawn to a card far away', () => {
    expect(snapToGuides(card(4, 3000), [card(1, 0)], given).at.x).toBe(8)
  })
})

describe('whatever the map', () => {
  const anyCard = fc.record({
    ...{ x: fc.integer({ min: -800, max: 800 }), y: fc.integer({ min: -800, max: 800 }) },
    ...{ width: fc.constantFrom(264, 220), height: fc.constantFrom(148, 80) },
  })
  const anyMap = fc.array(anyCard, { maxLength: 30 })

  it('the card rests within reach, or within half a step of the grid, of where the hand has it', () => {
    fc.assert(
      fc.property(anyCard, anyMap, fc.integer({ min: 0, max: 24 }), (dragged, others, reach) => {
        const { at } = snapToGuides(dragged, others, { reach, grid: DRAG_GRID })
        const most = Math.max(reach, DRAG_GRID / 2)

        expect(Math.abs(at.x - dragged.x)).toBeLessThanOrEqual(most)
        expect(Math.abs(at.y - dragged.y)).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('every guide that is shown is true where the card rests', () => {
    fc.assert(
      fc.property(anyCard, anyMap, (dragged, others) => {
        const { at, guides } = snapToGuides(dragged, others, given)
        const rest = { ...dragged, ...at }

        for (const guide of guides) {
          if (guide.kind === 'gaps') {
            const [one, two] = guide.stretches.map(([from, to]) => to - from)
            expect(one).toBeGreaterThan(0)
            expect(two).toBeCloseTo(one ?? 0, 1)
          } else expect(holders([rest, ...others], guide)).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })

  it('a place off the grid is explained by a guide', () => {
    fc.assert(
      fc.property(anyCard, anyMap, (dragged, others) => {
        const { at, guides } = snapToGuides(dragged, others, given)

        for (const axis of ['x', 'y'] as const)
          if (at[axis] % DRAG_GRID !== 0) expect(guides.map((guide) => guide.axis)).toContain(axis)
      }),
    )
  })

  it('the guides of a card where it stands are those of its neighbours too', () => {
    const [one, other] = [card(0, 0), card(0, 400)]

    expect(lines(guidesAt(one, [other])).map(({ at }) => at)).toEqual(lines(guidesAt(other, [one])).map(({ at }) => at))
  })
})

/** How many cards have an edge or centre on this line. */
const holders = (cards: readonly Box[], { axis, at }: Guide & { kind: 'line' }): number =>
  cards.filter((box) => {
    const size = axis === 'x' ? box.width : box.height
    return [box[axis], box[axis] + size / 2, box[axis] + size].some((stop) => Math.abs(stop - at) < 0.05)
  }).length
