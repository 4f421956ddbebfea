// Improves a drawing step by step: neighbours change places, cards move up or down in their gap. A step stays if lines cross less and run through fewer cards.
import { bandOf } from './rows'
import { stepsOf } from './layeredGraph'
import { costOf, putAt, putInColumn, quietestHeight, type Drawing } from './drawing'

/** The first part of the work may make things a little worse (threshold accepting): small maps get out of a poor order by it. Costs as in costOf. */
const PATIENCE = 0.75

/** Goes on until nothing gets better or `work` lines have been looked at; tells how much of it is done, from 0 to 1. `slack`: how much worse a step may be at first. */
export function improve(drawing: Drawing, work: number, slack: number, report: (done: number) => void): void {
  const end = drawing.looked + work
  for (let improved = true; improved && drawing.looked < end; ) {
    improved = false
    for (const [number, cards] of drawing.columns.entries()) {
      const done = 1 - Math.max(0, end - drawing.looked) / work
      const worse = slack * Math.max(0, 1 - done / PATIENCE)
      report(done)
      for (let index = 0; index < cards.length && drawing.looked < end; index++)
        if (improveCard(drawing, number, index, worse) || worse > 0) improved = true
    }
  }
  report(1)
}

function improveCard(drawing: Drawing, column: number, index: number, worse: number): boolean {
  const below = exchange(drawing, [column, index], [column, index + 1], worse)
  const twoBelow = exchange(drawing, [column, index], [column, index + 2], worse)
  const aside = exchangeAside(drawing, column, index, worse)
  const moved = move(drawing, column, index)
  return below || twoBelow || aside || moved
}

/** Tries the card at about the same height in the other columns of the layer. */
function exchangeAside(drawing: Drawing, column: number, index: number, worse: number): boolean {
  const { columns, middle, grid } = drawing
  const height = middle[columns[column]?.[index] ?? 0] ?? 0
  let improved = false
  for (let other = column + 1; grid.columns[other]?.layer === grid.columns[column]?.layer; other++) {
    const cards = columns[other] ?? []
    const above = cards.findLastIndex((card) => (middle[card] ?? 0) <= height)
    for (const near of [above, above + 1]) if (exchange(drawing, [column, index], [other, near], worse)) improved = true
  }
  return improved
}

/** Column and place in it. */
type Spot = readonly [number, number]

/** Two cards of the same height and lane change places if that is better. */
function exchange(drawing: Drawing, [column, index]: Spot, [other, at]: Spot, worse: number): boolean {
  const one = drawing.columns[column]?.[index]
  const two = drawing.columns[other]?.[at]
  if (one === undefined || two === undefined || !areAlike(drawing, one, two)) return false
  const before = costOf(drawing, one, two)
  swap(drawing, one, index, two, at)
  const change = costOf(drawing, one, two) - before
  if (change < -1e-9 || (change > 1e-9 && change < worse)) return true
  swap(drawing, one, at, two, index)
  return false
}

const areAlike = ({ graph }: Drawing, one: number, two: number): boolean =>
  graph.lane[one] === graph.lane[two] && stepsOf(graph.height[one] ?? 0) === stepsOf(graph.height[two] ?? 0)

function swap(drawing: Drawing, one: number, index: number, two: number, at: number): void {
  const { columns, column, middle } = drawing
  const [left, right] = [column[one] ?? 0, column[two] ?? 0]
  const [high, low] = [middle[one] ?? 0, middle[two] ?? 0]
  columns[left]?.splice(index, 1, two)
  columns[right]?.splice(at, 1, one)
  middle[one] = low
  middle[two] = high
  putInColumn(drawing, one, right)
  putInColumn(drawing, two, left)
}

/** A card moves within the gap between its neighbours: level with what it belongs to, to the ends of the gap, or a little. */
function move(drawing: Drawing, column: number, index: number): boolean {
  const cards = drawing.columns[column] ?? []
  const card = cards[index] ?? 0
  const [low, high] = gapOf(drawing, cards, index)
  const before = drawing.middle[card] ?? 0
  if (high <= low) return false
  let [best, cost] = [before, costOf(drawing, card)]
  for (const height of heightsFor(drawing, card, low, high)) {
    putAt(drawing, card, height)
    const now = costOf(drawing, card)
    if (now < cost - 1e-9) [best, cost] = [height, now]
  }
  putAt(drawing, card, best)
  return best !== before
}

/** From where to where the middle of a card may go without touching those above and below. */
function gapOf({ graph, grid, middle }: Drawing, cards: readonly number[], index: number): readonly [number, number] {
  const half = (card: number): number => stepsOf(graph.height[card] ?? 0) / 2
  const card = cards[index] ?? 0
  const { top, bottom } = bandOf(graph, grid, card)
  const [above, below] = [cards[index - 1], cards[index + 1]]
  const upper = above === undefined ? top : (middle[above] ?? 0) + half(above)
  const lower = below === undefined ? bottom : (middle[below] ?? 0) - half(below)
  return [Math.max(top, upper) + half(card), Math.min(bottom, lower) - half(card)]
}

function heightsFor(drawing: Drawing, card: number, low: number, high: number): readonly number[] {
  const { flows, from, to, middle } = drawing
  const ends = (flows[card] ?? [])
    .map((flow) => middle[(from[flow] === card ? to[flow] : from[flow]) ?? 0] ?? 0)
    .sort((one, other) => one - other)
  const now = middle[card] ?? 0
  const mean = ends.reduce((sum, end) => sum + end, 0) / Math.max(1, ends.length)
  const wish = Math.min(high, Math.max(low, Math.round(mean)))
  const wishes = [wish, ends[ends.length >> 1] ?? now, quietestHeight(drawing, card, low, high, wish)]
  return [...new Set(wishes)].filter((height) => height >= low && height <= high && height !== now)
}
