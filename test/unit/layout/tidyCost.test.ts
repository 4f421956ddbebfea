import { expect, it } from 'vitest'
import { gridOf } from '../../../shared/layout/tidy/columns'
import { costOf, drawingOf, type Drawing } from '../../../shared/layout/tidy/drawing'
import { neighboursIn, type LayeredGraph } from '../../../shared/layout/tidy/layeredGraph'
import { layersOf } from '../../../shared/layout/tidy/layers'
import { orderingOf } from '../../../shared/layout/tidy/ordering'
import { rowsOf } from '../../../shared/layout/tidy/rows'

const SIDE = 12

/** Twelve sources, twelve products, twelve use cases, with flows that cross and pass over a layer. */
function tangled(): Drawing {
  const cards = Array.from({ length: 3 * SIDE }, (_, card) => card)
  const flows = cards.slice(0, 2 * SIDE).flatMap((card) => {
    const next = SIDE * (Math.floor(card / SIDE) + 1)
    const two = [next + ((card * 7) % SIDE), next + ((card * 5 + 3) % SIDE)]
    return [...two, ...(card < SIDE ? [2 * SIDE + ((card * 11) % SIDE)] : [])].map((to) => ({ from: card, to }))
  })
  const graph: LayeredGraph = {
    width: cards.map(() => 240),
    height: cards.map(() => 120),
    end: cards.map((card) => (card < SIDE ? -1 : card < 2 * SIDE ? 0 : 1)),
    lane: cards.map(() => -1),
    lanes: 0,
    now: cards.map((card) => (card % SIDE) * 200),
    from: flows.map(({ from }) => from),
    to: flows.map(({ to }) => to),
  }
  const neighbours = neighboursIn(graph)
  const ordering = orderingOf(graph, neighbours, layersOf(graph, neighbours))
  const grid = gridOf(graph, ordering, 80)
  return drawingOf(graph, grid, rowsOf(graph, neighbours, ordering, grid), 2)
}

function reckoned(drawing: Drawing, one: number, two: number, most?: number) {
  const [first, second] = [drawing.cards[one]!, drawing.cards[two]!]
  const looked = drawing.looked
  const cost = costOf(drawing, { one: first, two: second, ...(most !== undefined && { most }) })
  return { cost, work: drawing.looked - looked }
}

it('a cost that is too much is given up early, and one that is not is reckoned to its end', () => {
  const drawing = tangled()
  for (let card = 0; card < 3 * SIDE - 1; card++) {
    const whole = reckoned(drawing, card, card + 1)
    expect(reckoned(drawing, card, card + 1, whole.cost + 1).cost).toBe(whole.cost)
    for (const share of [0, 0.3, 0.9]) {
      const early = reckoned(drawing, card, card + 1, whole.cost * share)
      expect(early.cost).toBeGreaterThanOrEqual(whole.cost * share)
      expect(early.cost).toBeLessThanOrEqual(whole.cost)
    }
  }
})

it('counts the same work either way, so that a map is tidied by the same steps', () => {
  const drawing = tangled()
  for (let card = 0; card < 3 * SIDE - 1; card++)
    expect(reckoned(drawing, card, card + 1, 0).work).toBe(reckoned(drawing, card, card + 1).work)
})
