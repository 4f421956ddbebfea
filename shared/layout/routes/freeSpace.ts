// Where on the map a line may run: the map is cut at every card's edges into upright strips, and each strip knows the gaps between its cards.
import type { Box } from '../cardSize'

/** A stretch of free height in a strip; px. */
export interface Gap {
  readonly top: number
  readonly bottom: number
}
export interface Strip {
  readonly left: number
  readonly right: number
  /** From top to bottom; the first begins and the last ends nowhere. */
  readonly gaps: readonly Gap[]
}
/** From left to right, each strip beginning where the one before ends. */
export type FreeSpace = readonly Strip[]

/** A line keeps this far from what stands above and below it; px. */
const ABOVE = 8
/** And turns no nearer than this beside a card; edges are rounded outwards, so that cards nearly in line make no sliver of a strip. */
const BESIDE = 12
const RASTER = 8
/** A gap lower than this leads nowhere. */
const NARROWEST = 4

/** The edge right of a card, from which on its flows may turn. */
export const edgeAfter = ({ x, width }: Box): number => Math.ceil((x + width + BESIDE) / RASTER) * RASTER
/** The edge left of a card, up to which its flows may turn. */
export const edgeBefore = ({ x }: Box): number => Math.floor((x - BESIDE) / RASTER) * RASTER

/** The free space around these cards. */
export function freeSpaceAround(cards: readonly Box[]): FreeSpace {
  const edges = [...new Set(cards.flatMap((card) => [edgeBefore(card), edgeAfter(card)]))].sort((a, b) => a - b)
  const numbers = new Map(edges.map((edge, number) => [edge, number]))
  const inStrip: Box[][] = edges.slice(1).map(() => [])
  for (const card of cards) {
    const end = numbers.get(edgeAfter(card)) ?? 0
    for (let strip = numbers.get(edgeBefore(card)) ?? 0; strip < end; strip++) inStrip[strip]?.push(card)
  }
  return inStrip.map((inside, strip) => ({
    ...{ left: edges[strip] ?? 0, right: edges[strip + 1] ?? 0 },
    gaps: gapsBetween(inside),
  }))
}

function gapsBetween(cards: Box[]): readonly Gap[] {
  const gaps: Gap[] = []
  let top = -Infinity
  for (const { y, height } of cards.sort((one, other) => one.y - other.y)) {
    if (y - ABOVE - top >= NARROWEST) gaps.push({ top, bottom: y - ABOVE })
    top = Math.max(top, y + height + ABOVE)
  }
  gaps.push({ top, bottom: Infinity })
  return gaps
}

/** The number of the first gap that reaches below a height; there always is one. */
export function gapReaching({ gaps }: Strip, height: number): number {
  let [low, high] = [0, gaps.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((gaps[middle]?.bottom ?? Infinity) < height) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of the strip that begins here; of none that lies further left. */
export function stripAt(space: FreeSpace, x: number): number {
  let [low, high] = [0, space.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((space[middle]?.left ?? Infinity) < x) low = middle + 1
    else high = middle
  }
  return low
}
