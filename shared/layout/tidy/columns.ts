// Layers become columns. A layer too high for the picture wraps into several columns side by side, so that a large map is no ribbon.
import { COLUMN_GAP } from '../freePlace'
import { isLarge, RASTER, stepsOf, type LayeredGraph } from './layeredGraph'
import type { Ordering } from './ordering'

export interface Column {
  readonly layer: number
  /** Left edge and width, px. */
  readonly x: number
  readonly width: number
  /** From top to bottom; lanes one after the other. */
  readonly cards: number[]
  /** Its cards stand at multiples of so many steps from the top of their band. */
  readonly row: number
}

/** Where the cards of a lane may stand, in steps of the raster. */
export interface Band {
  readonly top: number
  readonly bottom: number
}

export interface Grid {
  readonly columns: readonly Column[]
  /** By lane. */
  readonly bands: readonly Band[]
  /** For cards without a lane: the whole height. */
  readonly whole: Band
  /** Between layers; px. */
  readonly gap: number
  /** Px. */
  readonly width: number
}

/** Between the columns of one layer; px. Between layers there is at least as much as where a new card is placed, so that a map grown by hand is tidy. */
const BETWEEN_COLUMNS = 96
/** In a lane the columns of all layers stand close, so that its hull is one (shared/layout/lanes.ts). */
const BETWEEN_LANES = 2
/** Width to height of the picture: between 16:10 and 2:1. */
export const ASPECT = 1.78

/** Columns for a map about `height` steps high; what is missing to the wanted width goes between the layers, where lines then run flatter. */
export function gridOf(graph: LayeredGraph, { layers }: Ordering, height: number): Grid {
  const shares = sharesOf(graph, layers)
  const wraps = wrapsFor(shares, height)
  const bands = bandsOf(shares, wraps)
  const whole = { top: 0, bottom: bands.at(-1)?.bottom ?? 0 }
  const cardsWide = layers.map((cards, at) => widthOf(graph, cards, wraps[at] ?? 1))
  const narrow = cardsWide.reduce((sum, width) => sum + width, 0)
  const gaps = Math.max(1, layers.length - 1)
  const wanted = graph.lanes > 0 ? 0 : (ASPECT * whole.bottom * RASTER - narrow) / gaps
  const gap = Math.round(Math.max(COLUMN_GAP, wanted))
  let x = 0
  const columns = layers.flatMap((cards, layer) => {
    const left = x
    x += (cardsWide[layer] ?? 0) + gap
    return columnsOf(graph, cards, layer, wraps[layer] ?? 1, left)
  })
  return { columns, bands: bands.slice(0, graph.lanes), whole, gap, width: x - gap }
}

/** Cards side by side in reading order, so that neighbours in the order stay neighbours on the map. */
function columnsOf(
  graph: LayeredGraph,
  cards: readonly number[],
  layer: number,
  count: number,
  left: number,
): readonly Column[] {
  const width = Math.max(0, ...cards.map((card) => graph.width[card] ?? 0))
  const columns = Array.from({ length: count }, (_, at) => ({
    layer,
    x: left + at * (width + BETWEEN_COLUMNS),
    width,
    cards: [] as number[],
    row: rowOf(graph, cards, count),
  }))
  let lane: number | undefined
  let next = 0
  for (const card of cards) {
    if (graph.lane[card] !== lane) next = 0
    lane = graph.lane[card]
    columns[next % count]?.cards.push(card)
    next += 1
  }
  return columns
}

/** Where a layer of a large map wraps, its columns share their rows: lines pass all of them level, through one gap. */
const rowOf = (graph: LayeredGraph, cards: readonly number[], count: number): number =>
  count > 1 && isLarge(graph) ? Math.max(...cards.map((card) => stepsOf(graph.height[card] ?? 0))) : 1

const widthOf = (graph: LayeredGraph, cards: readonly number[], count: number): number =>
  count * (Math.max(0, ...cards.map((card) => graph.width[card] ?? 0)) + BETWEEN_COLUMNS) - BETWEEN_COLUMNS

/** How many steps and the highest card each lane has in each layer: [lane][layer]; the last lane holds what has none. */
interface Share {
  readonly cards: number
  readonly highest: number
}
type Shares = readonly (readonly Share[])[]

function sharesOf(graph: LayeredGraph, layers: readonly (readonly number[])[]): Shares {
  const ofLane = (lane: number): readonly Share[] =>
    layers.map((cards) => {
      const own = cards.filter((card) => graph.lane[card] === lane)
      return { cards: own.length, highest: Math.max(0, ...own.map((card) => stepsOf(graph.height[card] ?? 0))) }
    })
  return [...Array.from({ length: graph.lanes }, (_, lane) => ofLane(lane)), ofLane(-1)]
}

const heightIn = ({ cards, highest }: Share, wraps: number): number => Math.ceil(cards / wraps) * highest
const laneHeight = (share: readonly Share[], wraps: readonly number[]): number =>
  Math.max(0, ...share.map((one, layer) => heightIn(one, wraps[layer] ?? 1)))
const totalHeight = (shares: Shares, wraps: readonly number[]): number => {
  const lanes = shares.slice(0, -1).reduce((sum, share) => sum + laneHeight(share, wraps) + BETWEEN_LANES, 0)
  return Math.max(lanes, laneHeight(shares.at(-1) ?? [], wraps))
}

/** Wraps, one column at a time, the layer that makes the map highest, until it fits or nothing gets lower. */
function wrapsFor(shares: Shares, height: number): readonly number[] {
  let wraps: readonly number[] = (shares[0] ?? []).map(() => 1)
  while (totalHeight(shares, wraps) > height) {
    const tried = wraps.map((_, layer) => wraps.map((count, at) => (at === layer ? count + 1 : count)))
    const heights = tried.map((one) => binding(shares, one))
    const lowest = Math.min(...heights)
    if (lowest >= binding(shares, wraps)) break
    wraps = tried[heights.indexOf(lowest)] ?? wraps
  }
  return wraps
}

/** The height of the map, and a little of every layer that makes its lane high: where several are equally high, wrapping one of them is progress too. */
function binding(shares: Shares, wraps: readonly number[]): number {
  const total = totalHeight(shares, wraps)
  const high = shares.map((share, lane) => {
    const height = laneHeight(share, wraps)
    if (lane === shares.length - 1 && height < total) return 0
    return height * share.filter((one, layer) => heightIn(one, wraps[layer] ?? 1) === height).length
  })
  return total + high.reduce((sum, height) => sum + height, 0) / 1e6
}

function bandsOf(shares: Shares, wraps: readonly number[]): readonly Band[] {
  let top = 0
  const bands = shares.slice(0, -1).map((share) => {
    const bottom = top + laneHeight(share, wraps)
    const band = { top, bottom }
    top = bottom + BETWEEN_LANES
    return band
  })
  const bottom = Math.max(bands.at(-1)?.bottom ?? 0, laneHeight(shares.at(-1) ?? [], wraps))
  return [...bands, { top: 0, bottom }]
}
