// Improves a drawing step by step: neighbours change places, cards move up or down in their gap. A step stays if lines cross less and run through fewer cards.
import { costOf, putAt, putInColumn, quietestHeight, type DrawnCard, type DrawnColumn, type Drawing } from './drawing'

/** The first part of the work may make things a little worse (threshold accepting): small maps get out of a poor order by it. */
const PATIENCE = 0.75

/**
 * Goes on until nothing gets better or `work` lines have been looked at; tells how much of it is done, from 0 to 1.
 * `slack`: how much worse a step may be at first, in crossings.
 */
export function improve(drawing: Drawing, work: number, slack: number, report: (done: number) => void): void {
  const end = drawing.looked + work
  for (let improved = true; improved && drawing.looked < end;) {
    improved = false
    for (const [number, column] of drawing.columns.entries()) {
      const done = work === 0 ? 1 : 1 - Math.max(0, end - drawing.looked) / work
      const worse = slack * Math.max(0, 1 - done / PATIENCE)
      report(done)
      const aside = besides(drawing.columns, number)
      for (let index = 0; index < column.cards.length && drawing.looked < end; index++) {
        drawing.looked += 1 // a map without flows must come to an end too
        if (improveCard(drawing, column, index, aside, worse) || worse > 0) improved = true
      }
    }
  }
  report(1)
}

/** The columns of the same layer further right. */
const besides = (columns: readonly DrawnColumn[], number: number): readonly DrawnColumn[] =>
  columns.slice(number + 1).filter(({ layer }) => layer === columns[number]?.layer)

function improveCard(
  drawing: Drawing,
  column: DrawnColumn,
  index: number,
  aside: readonly DrawnColumn[],
  worse: number,
): boolean {
  let improved = false
  for (const below of [index + 1, index + 2])
    if (exchange(drawing, column.cards[index], column.cards[below], worse)) improved = true
  for (const other of aside) {
    const height = column.cards[index]?.middle ?? 0
    const above = other.cards.findLastIndex(({ middle }) => middle <= height)
    for (const near of [above, above + 1])
      if (exchange(drawing, column.cards[index], other.cards[near], worse)) improved = true
  }
  return move(drawing, column.cards, index) || improved
}

/** Two cards of the same height and lane change places if that is better. */
function exchange(drawing: Drawing, one: DrawnCard | undefined, two: DrawnCard | undefined, worse: number): boolean {
  if (!one || !two || one.lane !== two.lane || one.half !== two.half) return false
  const before = costOf(drawing, { one, two })
  swap(drawing, one, two)
  const change = costOf(drawing, { one, two, most: before + worse + NOTHING }) - before
  if (change < -NOTHING || (change > NOTHING && change < worse)) return true
  swap(drawing, one, two)
  return false
}
/** Less than any difference that counts; sums of fractions are not exact. */
const NOTHING = 1e-9

function swap(drawing: Drawing, one: DrawnCard, two: DrawnCard): void {
  const [left, right] = [one.column, two.column]
  const [index, at] = [left.cards.indexOf(one), right.cards.indexOf(two)]
  const [high, low] = [one.middle, two.middle]
  left.cards[index] = two
  right.cards[at] = one
  one.middle = low
  two.middle = high
  putInColumn(drawing, one, right)
  putInColumn(drawing, two, left)
}

/** A card moves within the gap between its neighbours: level with what it belongs to, or to where the fewest lines pass. */
function move(drawing: Drawing, cards: readonly DrawnCard[], index: number): boolean {
  const card = cards[index]
  if (!card) return false
  const [low, high] = gapOf(card, cards[index - 1], cards[index + 1])
  const before = card.middle
  if (high <= low) return false
  let best = before
  let least = costOf(drawing, { one: card })
  for (const height of heightsFor(drawing, card, low, high)) {
    putAt(drawing, card, height)
    const cost = costOf(drawing, { one: card, most: least })
    if (cost >= least - NOTHING) continue
    best = height
    least = cost
  }
  putAt(drawing, card, best)
  return best !== before
}

/** From where to where the middle of a card may go without touching those above and below. */
function gapOf({ band, half }: DrawnCard, above?: DrawnCard, below?: DrawnCard): readonly [number, number] {
  const upper = above ? above.middle + above.half : band.top
  const lower = below ? below.middle - below.half : band.bottom
  return [Math.max(band.top, upper) + half, Math.min(band.bottom, lower) - half]
}

function heightsFor(drawing: Drawing, card: DrawnCard, low: number, high: number): ReadonlySet<number> {
  const { from, to } = drawing.lines
  const ends = card.lines.map((line) => {
    const other = from[line] === card.number ? to[line] : from[line]
    return drawing.cards[other ?? -1]?.middle ?? 0
  })
  const ordered = ends.toSorted((one, other) => one - other)
  const mean = ends.length === 0 ? card.middle : ends.reduce((sum, end) => sum + end, 0) / ends.length
  const wish = Math.min(high, Math.max(low, Math.round(mean)))
  const median = ordered[ordered.length >> 1] ?? card.middle
  const heights = [wish, median, drawing.through > 0 ? quietestHeight(drawing, card, low, high, wish) : wish]
  const inRow = heights.map((height) => nearestRow(card, height))
  return new Set(inRow.filter((height) => height >= low && height <= high && height !== card.middle))
}

function nearestRow({ column: { row }, band, half }: DrawnCard, height: number): number {
  const first = band.top + half
  return first + Math.round((height - first) / row) * row
}
