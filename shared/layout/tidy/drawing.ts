// A map while it is being improved: where every card and line is, and what the lines of a few cards cost. Written for speed: it is asked millions of times.
import { bandOf } from './rows'
import type { Band, Grid } from './columns'
import { RASTER, stepsOf, type LayeredGraph } from './layeredGraph'

export interface DrawnCard {
  readonly width: number
  readonly height: number
  /** Half of what it takes in its column, in steps of the raster. */
  readonly half: number
  readonly lane: number
  readonly band: Band
  readonly lines: DrawnLine[]
  column: DrawnColumn
  /** Left edge and top, px. */
  x: number
  top: number
  /** The middle, in steps. */
  middle: number
}

/** From (x1, y1) at the source's right edge to (x2, y2) at the target's left edge, px. */
export interface DrawnLine {
  readonly from: DrawnCard
  readonly to: DrawnCard
  x1: number
  y1: number
  x2: number
  y2: number
  /** 0, or its place among the lines whose cost is being asked for. */
  asked: number
}

export interface DrawnColumn {
  readonly layer: number
  readonly x: number
  readonly width: number
  /** From top to bottom. */
  readonly cards: DrawnCard[]
}

export interface Drawing {
  /** By card number. */
  readonly cards: readonly DrawnCard[]
  readonly lines: readonly DrawnLine[]
  readonly columns: readonly DrawnColumn[]
  /** What a line through a card weighs against a crossing. */
  readonly through: number
  /** How many lines have been looked at: work is measured by it, for a clock would make every run another. */
  looked: number
}

/** What a px of a line's rise weighs against a crossing. */
const RISE = 0.002

export function drawingOf(graph: LayeredGraph, grid: Grid, middle: readonly number[], through: number): Drawing {
  const columns = grid.columns.map(({ layer, x, width }): DrawnColumn => ({ layer, x, width, cards: [] }))
  const columnOf = new Map(grid.columns.flatMap(({ cards }, at) => cards.map((card) => [card, columns[at]] as const)))
  const cards = graph.width.map((width, card): DrawnCard => {
    const height = graph.height[card] ?? 0
    const column = columnOf.get(card) ?? { layer: 0, x: 0, width: 0, cards: [] }
    return {
      ...{ width, height, half: stepsOf(height) / 2, lane: graph.lane[card] ?? -1, band: bandOf(graph, grid, card) },
      ...{ lines: [], column, x: 0.5, top: 0.5, middle: middle[card] ?? 0 },
    }
  })
  for (const [at, { cards: numbers }] of grid.columns.entries())
    columns[at]?.cards.push(...numbers.flatMap((number) => cards[number] ?? []))
  const lines = graph.from.flatMap((source, flow): DrawnLine[] => {
    const [from, to] = [cards[source], cards[graph.to[flow] ?? -1]]
    return from && to ? [{ from, to, x1: 0.5, y1: 0.5, x2: 0.5, y2: 0.5, asked: 0 }] : []
  })
  for (const line of lines) for (const card of [line.from, line.to]) card.lines.push(line)
  for (const card of cards) putInColumn(card, card.column)
  return { cards, lines, columns, through, looked: 0 }
}

/** Gives a card its column; its height stays. */
export function putInColumn(card: DrawnCard, column: DrawnColumn): void {
  card.column = column
  card.x = column.x + (column.width - card.width) / 2
  putAt(card, card.middle)
}

/** Gives a card its height and takes the ends of its lines along. */
export function putAt(card: DrawnCard, middle: number): void {
  const y = middle * RASTER
  card.middle = middle
  card.top = y - card.height / 2
  for (const line of card.lines) {
    if (line.from === card) {
      line.x1 = card.x + card.width
      line.y1 = y
    } else {
      line.x2 = card.x
      line.y2 = y
    }
  }
}

/** Cost of all lines of one or two cards, and of all lines that run through them; smaller is better, only differences mean something. */
export function costOf(drawing: Drawing, one: DrawnCard, two?: DrawnCard): number {
  const own = two ? [...one.lines, ...two.lines.filter(({ from, to }) => from !== one && to !== one)] : one.lines
  let place = 0
  for (const line of own) line.asked = ++place
  let cost = 0
  for (const line of own)
    cost +=
      crossingsOf(drawing, line) + drawing.through * throughCards(drawing, line) + RISE * Math.abs(line.y2 - line.y1)
  for (const card of two ? [one, two] : [one]) cost += drawing.through * linesThrough(drawing, card)
  for (const line of own) line.asked = 0
  return cost
}

/** Crossings of one line with all others; a pair of lines that are both asked for counts once. */
function crossingsOf(drawing: Drawing, line: DrawnLine): number {
  const { x1, x2, y1, y2, from, to, asked } = line
  const top = Math.min(y1, y2)
  const bottom = Math.max(y1, y2)
  drawing.looked += drawing.lines.length
  let crossings = 0
  for (const other of drawing.lines) {
    if (other.x1 >= x2 || other.x2 <= x1 || isBeside(other, top, bottom)) continue
    if (other.from === from || other.to === to || (other.asked !== 0 && other.asked <= asked)) continue
    if (areCrossed(line, other)) crossings += 1
  }
  return crossings
}

const isBeside = ({ y1, y2 }: DrawnLine, top: number, bottom: number): boolean =>
  y1 < top ? y2 < top : y1 > bottom && y2 > bottom

const areCrossed = (one: DrawnLine, other: DrawnLine): boolean => isBetween(one, other) && isBetween(other, one)

/** True when the ends of `other` lie on both sides of the line. */
function isBetween({ x1, y1, x2, y2 }: DrawnLine, other: DrawnLine): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const start = dx * (other.y1 - y1) - dy * (other.x1 - x1)
  const end = dx * (other.y2 - y1) - dy * (other.x2 - x1)
  return start > 0 !== end > 0
}

/** Where a line is while it passes a stretch from `left` to `right`: upper and lower end; the stretch and the line must meet. */
function upperEnd({ x1, y1, x2, y2 }: DrawnLine, left: number, right: number): number {
  const slope = (y2 - y1) / (x2 - x1)
  return y1 + slope * ((slope > 0 ? Math.max(left, x1) : Math.min(right, x2)) - x1)
}
function lowerEnd({ x1, y1, x2, y2 }: DrawnLine, left: number, right: number): number {
  const slope = (y2 - y1) / (x2 - x1)
  return y1 + slope * ((slope > 0 ? Math.min(right, x2) : Math.max(left, x1)) - x1)
}

/** How many cards a line runs through on its way. */
function throughCards(drawing: Drawing, line: DrawnLine): number {
  let count = 0
  for (const column of drawing.columns) {
    const right = column.x + column.width
    if (right <= line.x1 || column.x >= line.x2) continue
    drawing.looked += 6
    count += cardsBetween(column.cards, line, upperEnd(line, column.x, right), lowerEnd(line, column.x, right))
  }
  return count
}

function cardsBetween(cards: readonly DrawnCard[], line: DrawnLine, upper: number, lower: number): number {
  let count = 0
  for (let index = firstBelow(cards, upper); index < cards.length; index++) {
    const card = cards[index]
    if (!card || card.top >= lower) break
    if (card !== line.from && card !== line.to) count += 1
  }
  return count
}

/** The first card that reaches below this height, found by halving. */
function firstBelow(cards: readonly DrawnCard[], height: number): number {
  let [low, high] = [0, cards.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const card = cards[middle]
    if (card && card.top + card.height <= height) low = middle + 1
    else high = middle
  }
  return low
}

/** True when a line passes the card's column and is not its own. */
const isForeign = ({ from, to, x1, x2 }: DrawnLine, card: DrawnCard): boolean =>
  card.x + card.width > x1 && card.x < x2 && from !== card && to !== card

/** How many lines that are not asked for run through a card. */
function linesThrough({ lines }: Drawing, card: DrawnCard): number {
  const { x, top, width, height } = card
  let count = 0
  for (const line of lines) {
    if (line.asked !== 0 || isBeside(line, top, top + height) || !isForeign(line, card)) continue
    if (lowerEnd(line, x, x + width) > top && upperEnd(line, x, x + width) < top + height) count += 1
  }
  return count
}

/** The height from `low` to `high` at which the fewest foreign lines run through the card; of several, the one nearest to `wish`. All in steps. */
export function quietestHeight(drawing: Drawing, card: DrawnCard, low: number, high: number, wish: number): number {
  const more = new Array<number>(high - low + 2).fill(0)
  const add = (at: number, by: number): void => {
    more[at - low] = (more[at - low] ?? 0) + by
  }
  const right = card.x + card.width
  const reach = card.height / 2
  drawing.looked += drawing.lines.length
  for (const line of drawing.lines) {
    if (!isForeign(line, card)) continue
    const first = Math.max(low, Math.floor((upperEnd(line, card.x, right) - reach) / RASTER) + 1)
    const after = Math.min(high + 1, Math.ceil((lowerEnd(line, card.x, right) + reach) / RASTER))
    if (first >= after) continue
    add(first, 1)
    add(after, -1)
  }
  return quietest(more, low, wish)
}

function quietest(more: readonly number[], low: number, wish: number): number {
  let [best, fewest, lines] = [wish, Infinity, 0]
  for (const [index, change] of more.slice(0, -1).entries()) {
    lines += change
    const height = low + index
    if (lines > fewest || (lines === fewest && Math.abs(height - wish) >= Math.abs(best - wish))) continue
    best = height
    fewest = lines
  }
  return best
}
