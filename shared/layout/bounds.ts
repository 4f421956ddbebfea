import type { NodeId } from '../model/entities/ids'
import { nodeKindOf } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { cardSizes, type Box } from './cardSize'

type Placed = Pick<Portfolio, 'layout'>

export interface Card extends Box {
  readonly id: NodeId
}

/** Every placed card's rectangle. A plain loop: it runs over thousands of cards at each key press. */
export function cardBoxes({ layout }: Placed): readonly Card[] {
  const boxes: Card[] = []
  let id: NodeId
  for (id in layout) {
    const at = layout[id]
    if (!at) continue
    const { width, height } = cardSizes[nodeKindOf(id)]
    boxes.push({ id, x: at.x, y: at.y, width, height })
  }
  return boxes
}

/** The smallest rectangle around all of these; undefined around nothing. */
export function boundsOf(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The rectangle around the whole map, or around some of its cards; undefined when none is placed. */
export const mapBounds = (portfolio: Placed, only?: ReadonlySet<NodeId>): Box | undefined =>
  boundsOf(cardBoxes(portfolio).filter(({ id }) => only?.has(id) ?? true))

/** True when two rectangles come closer than `gap` px in both directions. */
export const overlaps = (one: Box, other: Box, gap = 0): boolean =>
  one.x < other.x + other.width + gap &&
  other.x < one.x + one.width + gap &&
  one.y < other.y + other.height + gap &&
  other.y < one.y + one.height + gap

/** A rectangle widened by `by` px on every side. */
export const widened = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})
