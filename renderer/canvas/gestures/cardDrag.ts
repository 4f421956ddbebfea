// A drag as arithmetic: where the cards started, where the hand has brought the one it holds, where all of them therefore stand.
import { boundsOf, cardBoxes, type Card } from '../../../shared/layout/bounds'
import type { Box } from '../../../shared/layout/cardSize'
import { DRAG_GRID, snapToGuides, type Guide } from '../../../shared/layout/guides'
import type { NodeId } from '../../../shared/model/entities/ids'
import type { Point, Portfolio } from '../../../shared/model/portfolio'

export interface DragStart {
  /** The card under the hand. */
  readonly lead: Card
  readonly moving: readonly Card[]
  readonly resting: readonly Box[]
  readonly around: Box
}
export interface DragStep {
  readonly places: ReadonlyMap<string, Point>
  readonly guides: readonly Guide[]
}
/** How far guides draw, in px of the screen. */
const REACH = 7
/** From afar a few px of the screen are a card's width: guides never draw further than this, in px of the map. */
const FURTHEST = 24

/** Takes up `lead`, and with it the whole selection it is part of; undefined when it stands nowhere. */
export function startDrag(
  portfolio: Pick<Portfolio, 'layout'>,
  selection: readonly string[],
  lead: string,
): DragStart | undefined {
  const taken = new Set(selection.includes(lead) ? selection : [lead])
  const boxes = cardBoxes(portfolio)
  const moving = boxes.filter(({ id }) => taken.has(id))
  const held = moving.find(({ id }) => id === lead)
  const around = boundsOf(moving)
  if (!held || !around) return undefined
  return { lead: held, moving, resting: boxes.filter(({ id }) => !taken.has(id)), around }
}

/** Where everything stands while the hand holds its card at `hand`; `zoom` is 'free' when nothing shall draw. */
export function dragTo({ lead, moving, resting, around }: DragStart, hand: Point, zoom: number | 'free'): DragStep {
  const raw = { ...around, x: around.x + hand.x - lead.x, y: around.y + hand.y - lead.y }
  const { at, guides } =
    zoom === 'free'
      ? { at: { x: Math.round(raw.x), y: Math.round(raw.y) }, guides: [] }
      : snapToGuides(raw, resting, { reach: Math.min(REACH / zoom, FURTHEST), grid: DRAG_GRID })
  const places = moving.map(({ id, x, y }): [NodeId, Point] => [id, { x: x + at.x - around.x, y: y + at.y - around.y }])
  return { places: new Map(places), guides }
}

/** True when nothing stands anywhere else than it did. */
export const isBack = ({ moving }: DragStart, { places }: DragStep): boolean =>
  moving.every(({ id, x, y }) => {
    const at = places.get(id)
    return at?.x === x && at.y === y
  })
