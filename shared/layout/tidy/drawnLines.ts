// The lines of a map that is being improved. Columns of numbers, for they are read millions of times: as objects they took twice as long.
import type { LayeredGraph } from './layeredGraph'

/** All lines, by number: from (x1, y1) at the source's right edge to (x2, y2) at the target's left edge, px. */
export interface DrawnLines {
  readonly count: number
  /** Card numbers. */
  readonly from: Float64Array
  readonly to: Float64Array
  readonly x1: Float64Array
  readonly y1: Float64Array
  readonly x2: Float64Array
  readonly y2: Float64Array
  /** 0, or its place among the lines whose cost is being asked for. */
  readonly asked: Float64Array
  /** The lines of one layer that lead to one other have numbers in a row; by line: first and last but one of each such row that it may meet. */
  readonly rivals: readonly (readonly number[])[]
}

/** Between the middles of its outermost columns; px. */
export interface Layer {
  readonly left: number
  readonly right: number
}

/** Lines of the same two layers. */
interface Sheaf {
  readonly flows: number[]
  readonly left: number
  readonly right: number
}

/** The lines of a graph, all in one point as yet. A card may change its column, but never its layer. */
export function linesOf({ from, to }: LayeredGraph, layerOf: (card: number) => Layer): DrawnLines {
  const sheaves = new Map<string, Sheaf>()
  for (const [flow, source] of from.entries()) {
    const [start, end] = [layerOf(source), layerOf(to[flow] ?? 0)]
    const key = `${start.left} ${end.left}`
    const range = { left: Math.min(start.left, end.left), right: Math.max(start.right, end.right) }
    const sheaf = sheaves.get(key) ?? { flows: [], ...range }
    sheaves.set(key, sheaf)
    sheaf.flows.push(flow)
  }
  const all = [...sheaves.values()]
  const flows = all.flatMap((sheaf) => sheaf.flows)
  const places = (): Float64Array => new Float64Array(flows.length)
  return {
    ...{ count: flows.length, asked: new Float64Array(flows.length), rivals: rivalsAmong(all) },
    ...{
      from: Float64Array.from(flows, (flow) => from[flow] ?? 0),
      to: Float64Array.from(flows, (flow) => to[flow] ?? 0),
    },
    ...{ x1: places(), y1: places(), x2: places(), y2: places() },
  }
}

function rivalsAmong(sheaves: readonly Sheaf[]): readonly (readonly number[])[] {
  let end = 0
  const rows = sheaves.map((sheaf) => ({ ...sheaf, first: end, end: (end += sheaf.flows.length) }))
  return rows.flatMap(({ flows, left, right }) => {
    const met = rows.filter((other) => other.left < right && left < other.right)
    const rivals = met.flatMap((other) => [other.first, other.end])
    return flows.map(() => rivals)
  })
}

/** What a column holds for a line; all columns are of one kind, for this is asked millions of times. */
export const at = (numbers: Float64Array, line: number): number => numbers[line] ?? 0

/** Crossings of one line with all others, but those that share an end with it; a pair of lines that are both asked for counts once. */
export function crossingsOf(lines: DrawnLines, line: number): number {
  const rivals = lines.rivals[line] ?? []
  let crossings = 0
  for (let row = 0; row < rivals.length; row += 2)
    crossings += crossingsAmong(lines, line, rivals[row] ?? 0, rivals[row + 1] ?? 0)
  return crossings
}

function crossingsAmong(lines: DrawnLines, line: number, first: number, end: number): number {
  const { x1, y1, x2, y2, from, to, asked } = lines
  const left = at(x1, line)
  const right = at(x2, line)
  const source = at(from, line)
  const target = at(to, line)
  const place = at(asked, line)
  const upper = Math.min(at(y1, line), at(y2, line))
  const lower = Math.max(at(y1, line), at(y2, line))
  let crossings = 0
  for (let other = first; other < end; other++) {
    if (at(x1, other) >= right || at(x2, other) <= left) continue
    if (isBeside(at(y1, other), at(y2, other), upper, lower) || !areCrossed(lines, line, other)) continue
    if (at(from, other) === source || at(to, other) === target || isCounted(at(asked, other), place)) continue
    crossings += 1
  }
  return crossings
}

/** True when both ends lie above, or both below. */
const isBeside = (start: number, end: number, upper: number, lower: number): boolean =>
  start > lower ? end > lower : start < upper && end < upper
const isCounted = (asked: number, place: number): boolean => asked !== 0 && asked <= place

/** True when the ends of each line lie on both sides of the other. */
function areCrossed({ x1, y1, x2, y2 }: DrawnLines, line: number, other: number): boolean {
  const ax = at(x1, line)
  const ay = at(y1, line)
  const bx = at(x2, line) - ax
  const by = at(y2, line) - ay
  const cx = at(x1, other) - ax
  const cy = at(y1, other) - ay
  const dx = at(x2, other) - ax
  const dy = at(y2, other) - ay
  if (bx * cy - by * cx > 0 === bx * dy - by * dx > 0) return false
  const ex = dx - cx
  const ey = dy - cy
  return ey * cx - ex * cy > 0 !== ex * (by - cy) - ey * (bx - cx) > 0
}

/** True when a line passes a stretch from `left` to `right` and is not one of this card's own. */
export const passes = (
  { from, to, x1, x2 }: DrawnLines,
  line: number,
  card: number,
  left: number,
  right: number,
): boolean => right > at(x1, line) && left < at(x2, line) && at(from, line) !== card && at(to, line) !== card

/** Where a line is while it passes a stretch from `left` to `right`: upper and lower end; the stretch and the line must meet. */
export function endsWithin(
  { x1, y1, x2, y2 }: DrawnLines,
  line: number,
  left: number,
  right: number,
): readonly [number, number] {
  const [ax, ay, bx, by] = [at(x1, line), at(y1, line), at(x2, line), at(y2, line)]
  const slope = (by - ay) / (bx - ax)
  const one = ay + slope * (Math.max(left, ax) - ax)
  const other = ay + slope * (Math.min(right, bx) - ax)
  return one < other ? [one, other] : [other, one]
}
