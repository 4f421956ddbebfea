// A map while it is being improved: where every card and line is, and what the lines of a few cards cost. Typed arrays, for this runs millions of times.
import type { Grid } from './columns'
import { RASTER, type LayeredGraph } from './layeredGraph'

export interface Drawing {
  readonly graph: LayeredGraph
  readonly grid: Grid
  /** Cards per column, from top to bottom. */
  readonly columns: readonly number[][]
  /** Per card: its column, left edge, top (px) and middle (steps). */
  readonly column: Int32Array
  readonly x: Float64Array
  readonly top: Float64Array
  readonly middle: Float64Array
  /** What a line through a card weighs against a crossing. */
  readonly through: number
  /** Per flow: its line from (x1, y1) to (x2, y2), px. */
  readonly x1: Float64Array
  readonly y1: Float64Array
  readonly x2: Float64Array
  readonly y2: Float64Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** Flows per card. */
  readonly flows: readonly (readonly number[])[]
  /** 0, or the place of a flow among those whose cost is being asked for. */
  readonly asked: Int32Array
  /** How many lines have been looked at: work is measured by it, for a clock would make every run another. */
  looked: number
}

/** What a px of a line's rise weighs against a crossing. */
const RISE = 0.002

export function drawingOf(graph: LayeredGraph, grid: Grid, middle: readonly number[], through: number): Drawing {
  const cards = graph.width.length
  const count = graph.from.length
  const flows: number[][] = graph.width.map(() => [])
  for (let flow = 0; flow < count; flow++) {
    flows[graph.from[flow] ?? 0]?.push(flow)
    flows[graph.to[flow] ?? 0]?.push(flow)
  }
  const drawing: Drawing = {
    ...{ graph, grid, flows, through, looked: 0 },
    columns: grid.columns.map((column) => [...column.cards]),
    ...{ column: new Int32Array(cards), x: new Float64Array(cards), top: new Float64Array(cards) },
    middle: Float64Array.from(middle),
    ...{ x1: new Float64Array(count), y1: new Float64Array(count) },
    ...{ x2: new Float64Array(count), y2: new Float64Array(count) },
    ...{ from: Int32Array.from(graph.from), to: Int32Array.from(graph.to), asked: new Int32Array(count) },
  }
  for (const [number, column] of drawing.columns.entries()) for (const card of column) putInColumn(drawing, card, number)
  return drawing
}

/** Gives a card its column; its height stays. */
export function putInColumn(drawing: Drawing, card: number, column: number): void {
  const { x = 0, width = 0 } = drawing.grid.columns[column] ?? {}
  drawing.column[card] = column
  drawing.x[card] = x + (width - (drawing.graph.width[card] ?? 0)) / 2
  putAt(drawing, card, drawing.middle[card] ?? 0)
}

/** Gives a card its height and takes the ends of its lines along. */
export function putAt(drawing: Drawing, card: number, middle: number): void {
  const { graph, x, top, x1, y1, x2, y2, from } = drawing
  const y = middle * RASTER
  drawing.middle[card] = middle
  top[card] = y - (graph.height[card] ?? 0) / 2
  for (const flow of drawing.flows[card] ?? []) {
    if (from[flow] === card) {
      x1[flow] = (x[card] ?? 0) + (graph.width[card] ?? 0)
      y1[flow] = y
    } else {
      x2[flow] = x[card] ?? 0
      y2[flow] = y
    }
  }
}

/** Cost of all lines of one or two cards, and of all lines that run through them; smaller is better, only differences mean something. */
export function costOf(drawing: Drawing, card: number, other = -1): number {
  const { asked, flows, from, to } = drawing
  const own = [...(flows[card] ?? []), ...(flows[other] ?? []).filter((flow) => from[flow] !== card && to[flow] !== card)]
  for (const [index, flow] of own.entries()) asked[flow] = index + 1
  let cost = 0
  for (const flow of own)
    cost +=
      crossingsOf(drawing, flow) +
      drawing.through * throughCards(drawing, flow) +
      RISE * Math.abs((drawing.y2[flow] ?? 0) - (drawing.y1[flow] ?? 0))
  cost += drawing.through * (linesThrough(drawing, card) + (other < 0 ? 0 : linesThrough(drawing, other)))
  for (const flow of own) asked[flow] = 0
  return cost
}

/** Crossings of one line with all others; a pair of lines that are both asked for counts once. */
function crossingsOf(drawing: Drawing, flow: number): number {
  const { x1, y1, x2, y2, from, to, asked } = drawing
  const [a, b, c, d] = [x1[flow] ?? 0, y1[flow] ?? 0, x2[flow] ?? 0, y2[flow] ?? 0]
  const [low, high] = b < d ? [b, d] : [d, b]
  const [source, target, place] = [from[flow], to[flow], asked[flow] ?? 0]
  const count = from.length
  drawing.looked += count
  let crossings = 0
  for (let other = 0; other < count; other++) {
    const p = x1[other] ?? 0
    if (p >= c) continue
    const q = x2[other] ?? 0
    if (q <= a) continue
    const r = y1[other] ?? 0
    const s = y2[other] ?? 0
    if ((r < low && s < low) || (r > high && s > high)) continue
    if (from[other] === source || to[other] === target) continue
    const rank = asked[other] ?? 0
    if (rank !== 0 && rank <= place) continue
    const start = (c - a) * (r - b) - (d - b) * (p - a)
    const end = (c - a) * (s - b) - (d - b) * (q - a)
    if (start > 0 === end > 0) continue
    const mine = (q - p) * (b - r) - (s - r) * (a - p)
    const ended = (q - p) * (d - r) - (s - r) * (c - p)
    if (mine > 0 !== ended > 0) crossings += 1
  }
  return crossings
}

/** How many cards a line runs through on its way. */
function throughCards(drawing: Drawing, flow: number): number {
  const { grid, x1, y1, x2, y2 } = drawing
  const [a, b, c, d] = [x1[flow] ?? 0, y1[flow] ?? 0, x2[flow] ?? 0, y2[flow] ?? 0]
  const slope = (d - b) / (c - a)
  let count = 0
  for (const [number, { x, width }] of grid.columns.entries()) {
    if (x + width <= a || x >= c) continue
    const enter = b + slope * (Math.max(x, a) - a)
    const leave = b + slope * (Math.min(x + width, c) - a)
    drawing.looked += 6
    count += cardsBetween(drawing, number, flow, Math.min(enter, leave), Math.max(enter, leave))
  }
  return count
}

function cardsBetween(
  { columns, top, graph, from, to }: Drawing,
  column: number,
  flow: number,
  upper: number,
  lower: number,
): number {
  const cards = columns[column] ?? []
  let [low, high] = [0, cards.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const card = cards[middle] ?? 0
    if ((top[card] ?? 0) + (graph.height[card] ?? 0) <= upper) low = middle + 1
    else high = middle
  }
  let count = 0
  for (let index = low; index < cards.length; index++) {
    const card = cards[index] ?? 0
    if ((top[card] ?? 0) >= lower) break
    if (card !== from[flow] && card !== to[flow]) count += 1
  }
  return count
}

/** How many lines that are not asked for run through a card. */
function linesThrough({ x, top, x1, y1, x2, y2, from, to, asked, graph }: Drawing, card: number): number {
  const left = x[card] ?? 0
  const right = left + (graph.width[card] ?? 0)
  const upper = top[card] ?? 0
  const lower = upper + (graph.height[card] ?? 0)
  let count = 0
  for (let flow = 0; flow < from.length; flow++) {
    const a = x1[flow] ?? 0
    const c = x2[flow] ?? 0
    if (right <= a || left >= c || asked[flow] !== 0 || from[flow] === card || to[flow] === card) continue
    const b = y1[flow] ?? 0
    const slope = ((y2[flow] ?? 0) - b) / (c - a)
    const enter = b + slope * (Math.max(left, a) - a)
    const leave = b + slope * (Math.min(right, c) - a)
    if (Math.max(enter, leave) > upper && Math.min(enter, leave) < lower) count += 1
  }
  return count
}

/** The height in a gap at which the fewest foreign lines run through the card; of several, the one nearest to `wish`. All in steps. */
export function quietestHeight(drawing: Drawing, card: number, low: number, high: number, wish: number): number {
  const { x, x1, y1, x2, y2, from, to, graph } = drawing
  const left = x[card] ?? 0
  const right = left + (graph.width[card] ?? 0)
  const half = (graph.height[card] ?? 0) / 2
  const begins = new Int32Array(high - low + 2)
  drawing.looked += from.length
  for (let flow = 0; flow < from.length; flow++) {
    const a = x1[flow] ?? 0
    const c = x2[flow] ?? 0
    if (right <= a || left >= c || from[flow] === card || to[flow] === card) continue
    const b = y1[flow] ?? 0
    const slope = ((y2[flow] ?? 0) - b) / (c - a)
    const enter = b + slope * (Math.max(left, a) - a)
    const leave = b + slope * (Math.min(right, c) - a)
    const first = Math.max(low, Math.floor((Math.min(enter, leave) - half) / RASTER) + 1)
    const after = Math.min(high + 1, Math.ceil((Math.max(enter, leave) + half) / RASTER))
    if (first >= after) continue
    begins[first - low] = (begins[first - low] ?? 0) + 1
    begins[after - low] = (begins[after - low] ?? 0) - 1
  }
  let [best, fewest, lines] = [wish, Infinity, 0]
  for (let height = low; height <= high; height++) {
    lines += begins[height - low] ?? 0
    if (lines > fewest || (lines === fewest && Math.abs(height - wish) >= Math.abs(best - wish))) continue
    ;[best, fewest] = [height, lines]
  }
  return best
}
