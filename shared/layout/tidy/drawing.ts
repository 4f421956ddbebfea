// A map while it is being improved: where every card and line is, and what the lines of a few cards cost. Written for speed: it is asked millions of times.
import { bandOf } from './rows'
import type { Band, Grid } from './columns'
import { at, crossingsOf, endsWithin, linesOf, passes, type DrawnLines, type Layer } from './drawnLines'
import { RASTER, stepsOf, type LayeredGraph } from './layeredGraph'

export interface DrawnCard {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Half of what it takes in its column, in steps of the raster. */
  readonly half: number
  readonly lane: number
  readonly band: Band
  /** The numbers of its lines. */
  readonly lines: number[]
  column: DrawnColumn
  /** Left edge and top, px. */
  x: number
  top: number
  /** The middle, in steps. */
  middle: number
}

export interface DrawnColumn {
  readonly layer: number
  readonly x: number
  readonly width: number
  /** Its cards stand at multiples of so many steps from the top of their band. */
  readonly row: number
  /** From top to bottom. */
  readonly cards: DrawnCard[]
}

export interface Drawing {
  /** By card number. */
  readonly cards: readonly DrawnCard[]
  readonly lines: DrawnLines
  readonly columns: readonly DrawnColumn[]
  /** What a line through a card weighs against a crossing. */
  readonly through: number
  /** How many lines have been looked at: work is measured by it, for a clock would make every run another. */
  looked: number
}

/** What a px of a line's rise weighs against a crossing. */
const RISE = 0.002

export function drawingOf(graph: LayeredGraph, grid: Grid, middle: readonly number[], through: number): Drawing {
  const columns = grid.columns.map(({ layer, x, width, row }): DrawnColumn => ({ layer, x, width, row, cards: [] }))
  const columnOf = new Map(grid.columns.flatMap(({ cards }, at) => cards.map((card) => [card, columns[at]] as const)))
  const cards = graph.width.map((width, card): DrawnCard => {
    const height = graph.height[card] ?? 0
    const column = columnOf.get(card) ?? { layer: 0, x: 0, width: 0, row: 1, cards: [] }
    return {
      ...{
        number: card,
        width,
        height,
        half: stepsOf(height) / 2,
        lane: graph.lane[card] ?? -1,
        band: bandOf(graph, grid, card),
      },
      ...{ lines: [], column, x: 0.5, top: 0.5, middle: middle[card] ?? 0 },
    }
  })
  for (const [at, { cards: numbers }] of grid.columns.entries())
    columns[at]?.cards.push(...numbers.flatMap((number) => cards[number] ?? []))
  const layers = layersOf(columns)
  const lines = linesOf(graph, (card) => layers.get(cards[card]?.column.layer ?? -1) ?? NOWHERE)
  for (let line = 0; line < lines.count; line++)
    for (const card of [at(lines.from, line), at(lines.to, line)]) cards[card]?.lines.push(line)
  const drawing = { cards, lines, columns, through, looked: 0 }
  for (const card of cards) putInColumn(drawing, card, card.column)
  return drawing
}

const NOWHERE: Layer = { left: 0, right: 0 }

function layersOf(columns: readonly DrawnColumn[]): ReadonlyMap<number, Layer> {
  const layers = new Map<number, Layer>()
  for (const { layer, x, width } of columns) {
    const middle = x + width / 2
    const { left, right } = layers.get(layer) ?? { left: middle, right: middle }
    layers.set(layer, { left: Math.min(left, middle), right: Math.max(right, middle) })
  }
  return layers
}

/** Gives a card its column; its height stays. */
export function putInColumn(drawing: Drawing, card: DrawnCard, column: DrawnColumn): void {
  card.column = column
  card.x = column.x + (column.width - card.width) / 2
  putAt(drawing, card, card.middle)
}

/** Gives a card its height and takes the ends of its lines along. */
export function putAt({ lines }: Drawing, card: DrawnCard, middle: number): void {
  const y = middle * RASTER
  card.middle = middle
  card.top = y - card.height / 2
  for (const line of card.lines) {
    if (lines.from[line] === card.number) {
      lines.x1[line] = card.x + card.width
      lines.y1[line] = y
    } else {
      lines.x2[line] = card.x
      lines.y2[line] = y
    }
  }
}

/**
 * Cost of all lines of one or two cards, and of all lines that run through them; smaller is better, only differences mean something.
 * Once it comes to `most` it is not reckoned to its end. It counts as the same work all the same, so that the same steps are taken.
 */
export function costOf(drawing: Drawing, { one, two, most = Infinity }: Asked): number {
  const { lines, through } = drawing
  const own = two ? linesOfBoth(drawing, one, two) : one.lines
  let place = 0
  for (const line of own) lines.asked[line] = ++place
  let cost = 0
  drawing.looked += own.length * lines.count
  for (const line of own) {
    cost += crossingsOf(lines, line) + RISE * Math.abs(at(lines.y2, line) - at(lines.y1, line))
    if (cost >= most) break
  }
  if (through > 0) cost += through * throughAll(drawing, own, two ? [one, two] : [one], cost < most)
  for (const line of own) lines.asked[line] = 0
  return cost
}

const linesOfBoth = ({ lines: { from, to } }: Drawing, one: DrawnCard, two: DrawnCard): readonly number[] => [
  ...one.lines,
  ...two.lines.filter((line) => from[line] !== one.number && to[line] !== one.number),
]

interface Asked {
  readonly one: DrawnCard
  readonly two?: DrawnCard
  /** A cost that is too much, whatever it is. */
  readonly most?: number
}

/** How many cards these lines run through, and how many other lines run through these cards. */
function throughAll(drawing: Drawing, own: readonly number[], cards: readonly DrawnCard[], isWanted: boolean): number {
  let count = 0
  for (const line of own) count += throughCards(drawing, line, isWanted)
  if (isWanted) for (const card of cards) count += linesThrough(drawing, card)
  return count
}

/** How many cards a line runs through on its way; 0 where nobody wants to know. */
function throughCards(drawing: Drawing, line: number, isWanted: boolean): number {
  const { lines, columns } = drawing
  let count = 0
  for (const column of columns) {
    const right = column.x + column.width
    if (right <= at(lines.x1, line) || column.x >= at(lines.x2, line)) continue
    drawing.looked += 6
    if (isWanted) count += cardsBetween(lines, column.cards, line, endsWithin(lines, line, column.x, right))
  }
  return count
}

function cardsBetween(
  { from, to }: DrawnLines,
  cards: readonly DrawnCard[],
  line: number,
  [upper, lower]: readonly [number, number],
): number {
  let count = 0
  for (let index = firstBelow(cards, upper); index < cards.length; index++) {
    const card = cards[index]
    if (!card || card.top >= lower) break
    if (card.number !== from[line] && card.number !== to[line]) count += 1
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

/** How many lines that are not asked for run through a card. */
function linesThrough({ lines }: Drawing, card: DrawnCard): number {
  const { x, top, width, height, number } = card
  let count = 0
  for (let line = 0; line < lines.count; line++) {
    if (lines.asked[line] !== 0 || !passes(lines, line, number, x, x + width)) continue
    const [upper, lower] = endsWithin(lines, line, x, x + width)
    if (lower > top && upper < top + height) count += 1
  }
  return count
}

/** The height from `low` to `high` at which the fewest foreign lines run through the card; of several, the one nearest to `wish`. All in steps. */
export function quietestHeight(drawing: Drawing, card: DrawnCard, low: number, high: number, wish: number): number {
  const more = new Array<number>(high - low + 2).fill(0)
  const add = (at: number, by: number): void => {
    more[at - low] = (more[at - low] ?? 0) + by
  }
  const { lines } = drawing
  const right = card.x + card.width
  const reach = card.height / 2
  drawing.looked += lines.count
  for (let line = 0; line < lines.count; line++) {
    if (!passes(lines, line, card.number, card.x, right)) continue
    const [upper, lower] = endsWithin(lines, line, card.x, right)
    const first = Math.max(low, Math.floor((upper - reach) / RASTER) + 1)
    const after = Math.min(high + 1, Math.ceil((lower + reach) / RASTER))
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
