// Which card an arrow key means: the nearest one in that direction, as the eye would choose it.
import type { NodeId } from '../model/entities/ids'
import type { Point, Portfolio } from '../model/portfolio'
import { cardBoxes, type Card } from './bounds'
import type { Box } from './cardSize'

export const headings = ['left', 'right', 'up', 'down'] as const
export type Heading = (typeof headings)[number]

const WAY = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
} as const
/** A card straight ahead wins over one that is nearer but twice as far to the side. */
const ASIDE = 2

/** The nearest card whose middle lies in this direction from the middle of `from`; undefined at the edge of the map. */
export function nearestCard(portfolio: Pick<Portfolio, 'layout'>, from: NodeId, heading: Heading): NodeId | undefined {
  const boxes = cardBoxes(portfolio)
  const here = boxes.find(({ id }) => id === from)
  if (!here) return undefined
  const start = middleOf(here)
  const way = WAY[heading]
  let best: Card | undefined
  let least = Infinity
  for (const box of boxes) {
    const { x, y } = middleOf(box)
    const ahead = (x - start.x) * way.x + (y - start.y) * way.y
    const aside = Math.abs((x - start.x) * way.y) + Math.abs((y - start.y) * way.x)
    if (ahead <= 0 || aside > ahead * ASIDE) continue
    const cost = ahead + ASIDE * aside
    if (cost < least) [best, least] = [box, cost]
  }
  return best?.id
}

/** The card whose middle is nearest to a point; undefined on an empty map. */
export function cardNearest(portfolio: Pick<Portfolio, 'layout'>, point: Point): NodeId | undefined {
  let best: Card | undefined
  let least = Infinity
  for (const box of cardBoxes(portfolio)) {
    const { x, y } = middleOf(box)
    const distance = Math.hypot(x - point.x, y - point.y)
    if (distance < least) [best, least] = [box, distance]
  }
  return best?.id
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })
