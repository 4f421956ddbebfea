// How readable a map is, as two counts: flows that cross, and flows that run through a card which is not theirs. Lines are taken straight,
// from the middle of the source's right edge to the middle of the target's left edge, as the curves on the map begin and end; or from
// point to point, where it is said by which points they run.
import type { Point } from '../model/portfolio'
import type { Box } from './cardSize'

/** Cards as boxes, and flows as pairs of card numbers. */
export interface DrawnMap {
  readonly boxes: readonly Box[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** By flow: the points between its two ends. */
  readonly by?: readonly (readonly Point[])[]
}

/** A flow, or a piece of it, as a straight line; `left` and the like bound it. */
interface Line {
  readonly flow: number
  readonly from: number
  readonly to: number
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Times that lines cross between their ends; lines that share their source, or their target, never count. */
export function crossingsIn(map: DrawnMap): number {
  const lines = linesOf(map).sort((one, other) => one.left - other.left)
  let count = 0
  let open: Line[] = [] // those that began further left and have not ended
  for (const line of lines) {
    let kept = 0
    for (const other of open) {
      if (other.right <= line.left) continue
      open[kept++] = other
      if (other.bottom < line.top || other.top > line.bottom) continue
      if (other.from !== line.from && other.to !== line.to && cross(line, other)) count += 1
    }
    open = open.slice(0, kept)
    open.push(line)
  }
  return count
}

/** Pairs of a line and a card, neither its source nor its target, through the inside of which it runs. */
export function throughCardsIn(map: DrawnMap): number {
  const columns = columnsOf(map.boxes)
  const counted = new Int32Array(map.boxes.length).fill(-1) // by card: the last flow that was found to run through it
  let count = 0
  for (const line of linesOf(map))
    for (const column of columns)
      if (column.left < line.right && column.right > line.left) count += throughIn(line, column, counted)
  return count
}

function linesOf({ boxes, from, to, by }: DrawnMap): Line[] {
  return from.flatMap((source, flow) => {
    const target = to[flow] ?? -1
    const [start, end] = [boxes[source], boxes[target]]
    if (!start || !end) return []
    const points = [
      { x: start.x + start.width, y: start.y + start.height / 2 },
      ...(by?.[flow] ?? []),
      { x: end.x, y: end.y + end.height / 2 },
    ]
    return points.slice(1).map((point, at) => lineBetween(flow, source, target, points[at] ?? point, point))
  })
}

function lineBetween(flow: number, from: number, to: number, { x: x1, y: y1 }: Point, { x: x2, y: y2 }: Point): Line {
  const [left, right] = x1 < x2 ? [x1, x2] : [x2, x1]
  const [top, bottom] = y1 < y2 ? [y1, y2] : [y2, y1]
  return { flow, from, to, x1, y1, x2, y2, left, right, top, bottom }
}

/** Twice the signed area of the triangle of a line and a point: which side the point is on. */
const side = ({ x1, y1, x2, y2 }: Line, x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)

const cross = (one: Line, other: Line): boolean =>
  Math.sign(side(one, other.x1, other.y1)) * Math.sign(side(one, other.x2, other.y2)) < 0 &&
  Math.sign(side(other, one.x1, one.y1)) * Math.sign(side(other, one.x2, one.y2)) < 0

/** Cards with the same left edge, from top to bottom, so that the few in a line's way are found by halving. */
interface Stack {
  left: number
  right: number
  readonly cards: { readonly card: number; readonly box: Box }[]
  highest: number
}

function columnsOf(boxes: readonly Box[]): readonly Stack[] {
  const stacks = new Map<number, Stack>()
  for (const [card, box] of boxes.entries()) {
    const stack = stacks.get(box.x) ?? { left: box.x, right: box.x, cards: [], highest: 0 }
    stack.right = Math.max(stack.right, box.x + box.width)
    stack.highest = Math.max(stack.highest, box.height)
    stack.cards.push({ card, box })
    stacks.set(box.x, stack)
  }
  for (const { cards } of stacks.values()) cards.sort((one, other) => one.box.y - other.box.y)
  return [...stacks.values()]
}

function throughIn(line: Line, { cards, highest }: Stack, counted: Int32Array): number {
  let count = 0
  for (let index = firstBelow(cards, line.top - highest); index < cards.length; index++) {
    const next = cards[index]
    if (!next || next.box.y > line.bottom) break
    if (next.card === line.from || next.card === line.to || counted[next.card] === line.flow) continue
    if (!runsThrough(line, next.box)) continue
    counted[next.card] = line.flow
    count += 1
  }
  return count
}

/** The first card whose top lies below this height, found by halving. */
function firstBelow(cards: Stack['cards'], height: number): number {
  let [low, high] = [0, cards.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cards[middle]?.box.y ?? 0) <= height) low = middle + 1
    else high = middle
  }
  return low
}

/** True when some part of the line lies in the open inside of the box: it is clipped to the box's width, and what is left compared with its height. */
function runsThrough({ x1, y1, x2, y2, left, right }: Line, box: Box): boolean {
  const from = Math.max(left, box.x)
  const to = Math.min(right, box.x + box.width)
  if (from > to || (from === to && left !== right)) return false
  const slope = x1 === x2 ? 0 : (y2 - y1) / (x2 - x1)
  const [one, other] = left === right ? [y1, y2] : [y1 + slope * (from - x1), y1 + slope * (to - x1)]
  return Math.max(one, other) > box.y && Math.min(one, other) < box.y + box.height
}
