// Heights in a column: each card as near as it can to the mean of its neighbours, without overlap and in the given order.
import type { Band, Column, Grid } from './columns'
import { stepsOf, type LayeredGraph, type Neighbours } from './layeredGraph'
import type { Ordering } from './ordering'

const ROUNDS = 8

/** The middle of each card, in steps of the raster; chains of products come to lie on one line where nothing is in their way. */
export function rowsOf(graph: LayeredGraph, neighbours: Neighbours, { at }: Ordering, grid: Grid): number[] {
  const middle = graph.width.map((_, card) => {
    const { top, bottom } = bandOf(graph, grid, card)
    return graph.lanes > 0 && graph.lane[card] !== -1 ? (top + bottom) / 2 : top + (at[card] ?? 0) * (bottom - top)
  })
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of round % 2 === 0 ? grid.columns : grid.columns.toReversed())
      for (const cards of runsOf(graph, column))
        settle(graph, neighbours, { cards, row: column.row, band: bandOf(graph, grid, cards[0]) }, middle)
  }
  return middle
}

/** The heights that a card may have. */
export const bandOf = ({ lane }: LayeredGraph, { bands, whole }: Grid, card: number | undefined): Band =>
  bands[lane[card ?? -1] ?? -1] ?? whole

/** The cards of a column, lane by lane. */
function runsOf({ lane }: LayeredGraph, { cards }: Column): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const [index, card] of cards.entries()) {
    const before = cards[index - 1]
    if (before !== undefined && lane[before] === lane[card]) runs.at(-1)?.push(card)
    else runs.push([card])
  }
  return runs
}

/** Cards of a column that share a band. */
interface Run {
  readonly cards: readonly number[]
  readonly row: number
  readonly band: Band
}

/** A stretch of cards that touch each other and move as one. */
interface Block {
  sum: number
  readonly cards: number[]
}

/**
 * Least squares under an order (pool adjacent violators): wishes that would overlap become a block at the mean of its wishes.
 * Block tops are rounded to whole rows and kept inside the band.
 */
function settle(
  graph: LayeredGraph,
  { inputs, outputs }: Neighbours,
  { cards, row, band: { top, bottom } }: Run,
  middle: number[],
): void {
  const blocks: Block[] = []
  const above = new Map<number, number>()
  let height = 0
  for (const card of cards) {
    const steps = stepsOf(graph.height[card] ?? 0)
    above.set(card, height + steps / 2)
    let block: Block = { sum: wishOf(card, inputs, outputs, middle) - height - steps / 2, cards: [card] }
    for (let before = blocks.at(-1); before && meanOf(before) > meanOf(block); before = blocks.at(-1)) {
      blocks.pop()
      block = { sum: before.sum + block.sum, cards: [...before.cards, ...block.cards] }
    }
    blocks.push(block)
    height += steps
  }
  for (const block of blocks) {
    const wish = Math.round((Math.max(top, meanOf(block)) - top) / row)
    const start = top + row * Math.min(wish, Math.floor((bottom - top - height) / row))
    for (const card of block.cards) middle[card] = start + (above.get(card) ?? 0)
  }
}
const meanOf = ({ sum, cards }: Block): number => sum / cards.length

function wishOf(
  card: number,
  inputs: Neighbours['inputs'],
  outputs: Neighbours['outputs'],
  middle: readonly number[],
): number {
  const others = [...(inputs[card] ?? []), ...(outputs[card] ?? [])]
  if (others.length === 0) return middle[card] ?? 0
  return others.reduce((sum, other) => sum + (middle[other] ?? 0), 0) / others.length
}
