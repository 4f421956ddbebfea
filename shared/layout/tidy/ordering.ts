// The order of cards in a layer: each card goes to the mean height of its neighbours, again and again from left to right and back.
import type { LayeredGraph, Neighbours } from './layeredGraph'

/** Cards per layer from top to bottom, lane by lane. */
export interface Ordering {
  readonly layers: readonly (readonly number[])[]
  /** From 0 at the top to 1 at the bottom, per card. */
  readonly at: readonly number[]
}

/** Sweeps in one direction, and then towards both sides at once: lines are drawn straight, so far neighbours count like near ones. */
const SWEEPS = 24

/** Starts from where the cards stand, so that a map that is nearly tidy stays as people know it. */
export function orderingOf(graph: LayeredGraph, neighbours: Neighbours, layer: readonly number[]): Ordering {
  const free = sweep(startOf(graph, layer), neighbours, () => 0)
  if (graph.lanes === 0) return free
  const rank = laneRanks(graph, free.at)
  return sweep(startOf(graph, layer), neighbours, (card) => rank.get(graph.lane[card] ?? -1) ?? 0)
}

function startOf({ now }: LayeredGraph, layer: readonly number[]): number[][] {
  const layers: number[][] = Array.from({ length: Math.max(0, ...layer) + 1 }, () => [])
  for (const card of now.keys()) layers[layer[card] ?? 0]?.push(card)
  for (const cards of layers) cards.sort((one, other) => (now[one] ?? 0) - (now[other] ?? 0) || one - other)
  return layers
}

function sweep(layers: number[][], { inputs, outputs }: Neighbours, rankOf: (card: number) => number): Ordering {
  const at: number[] = []
  const wish: number[] = []
  const place = (cards: readonly number[]): void => {
    for (const [index, card] of cards.entries()) at[card] = (index + 0.5) / cards.length
  }
  const arrange = (cards: number[], sides: readonly Neighbours['inputs'][]): void => {
    for (const card of cards) wish[card] = meanOf(card, sides, at)
    cards.sort(
      (one, other) =>
        rankOf(one) - rankOf(other) || (wish[one] ?? 0) - (wish[other] ?? 0) || (at[one] ?? 0) - (at[other] ?? 0),
    )
    place(cards)
  }
  for (const cards of layers) {
    cards.sort((one, other) => rankOf(one) - rankOf(other))
    place(cards)
  }
  for (let round = 0; round < 2 * SWEEPS; round++) {
    const rightwards = round % 2 === 0
    const sides = round < SWEEPS ? [rightwards ? inputs : outputs] : [inputs, outputs]
    for (const cards of rightwards ? layers : layers.toReversed()) arrange(cards, sides)
  }
  return { layers, at }
}

function meanOf(card: number, sides: readonly Neighbours['inputs'][], at: readonly number[]): number {
  let [sum, count] = [0, 0]
  for (const side of sides)
    for (const other of side[card] ?? []) {
      sum += at[other] ?? 0
      count += 1
    }
  return count === 0 ? (at[card] ?? 0) : sum / count
}

/** Lanes from top to bottom: where their cards would stand if they were free. */
function laneRanks({ lane, lanes }: LayeredGraph, at: readonly number[]): ReadonlyMap<number, number> {
  const heights = Array.from({ length: lanes }, (_, number) => {
    const own = at.filter((_unused, card) => lane[card] === number)
    return { number, mean: own.reduce((sum, height) => sum + height, 0) / Math.max(1, own.length) }
  })
  const sorted = heights.sort((one, other) => one.mean - other.mean || one.number - other.number)
  return new Map(sorted.map(({ number }, rank) => [number, rank]))
}
