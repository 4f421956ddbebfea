// Which layer a card belongs to: every flow runs from left to right, except those that close a cycle.
import type { LayeredGraph, Neighbours } from './layeredGraph'

/** Layer numbers from 0 without gaps, per card: sources leftmost, use cases rightmost, products by their longest way from a source. */
export function layersOf(graph: LayeredGraph, neighbours: Neighbours): readonly number[] {
  const order = forwardOrder(neighbours, graph.width.length)
  const rank = new Map(order.map((card, index) => [card, index]))
  const isForward = (from: number, to: number): boolean => (rank.get(from) ?? 0) < (rank.get(to) ?? 0)
  const layer = graph.end.map((end): number => (end === 0 ? 1 : 0))
  for (const card of order)
    for (const next of neighbours.outputs[card] ?? [])
      if (isForward(card, next)) layer[next] = Math.max(layer[next] ?? 0, (layer[card] ?? 0) + 1)
  pullToConsumers(graph, neighbours, order, layer, isForward)
  const last = Math.max(0, ...layer.filter((_, card) => graph.end[card] !== 1)) + 1
  return withoutGaps(layer.map((at, card) => (graph.end[card] === 1 ? last : graph.end[card] === -1 ? 0 : at)))
}

/** A product with more consumers than inputs stands next to its nearest consumer: its flows get shorter. */
function pullToConsumers(
  { end }: LayeredGraph,
  { inputs, outputs }: Neighbours,
  order: readonly number[],
  layer: number[],
  isForward: (from: number, to: number) => boolean,
): void {
  for (const card of order.toReversed()) {
    const next = (outputs[card] ?? []).filter((to) => isForward(card, to))
    if (end[card] !== 0 || next.length <= (inputs[card] ?? []).length) continue
    const nearest = Math.min(...next.map((to) => (end[to] === 1 ? Infinity : (layer[to] ?? 0))))
    if (Number.isFinite(nearest)) layer[card] = Math.max(layer[card] ?? 0, nearest - 1)
  }
}

/** All cards, each after what feeds it; in a cycle the card met first comes first. Without recursion: a chain may be long. */
function forwardOrder({ outputs, inputs }: Neighbours, count: number): readonly number[] {
  const finished: number[] = []
  const seen = new Uint8Array(count)
  const starts = [...inputs.keys()].sort((one, other) => Number(has(inputs, one)) - Number(has(inputs, other)))
  for (const start of starts) {
    const path: { readonly card: number; next: number }[] = []
    const enter = (card: number): void => {
      if (seen[card] === 1) return
      seen[card] = 1
      path.push({ card, next: 0 })
    }
    enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = outputs[top.card]?.[top.next]
      top.next += 1
      if (next !== undefined) enter(next)
      else {
        path.pop()
        finished.push(top.card)
      }
    }
  }
  return finished.reverse()
}
const has = (lists: readonly (readonly number[])[], card: number): boolean => (lists[card]?.length ?? 0) > 0

function withoutGaps(layer: readonly number[]): readonly number[] {
  const used = [...new Set(layer)].sort((one, other) => one - other)
  const renumbered = new Map(used.map((at, index) => [at, index]))
  return layer.map((at) => renumbered.get(at) ?? 0)
}
