/** Where a box stands, and the most it may take of the height: what is longer scrolls. */
export interface BesidePlace {
  readonly x: number
  readonly y: number
  readonly most: number
}
/** The room left of a panel: the box ends at `right`, begins at `top` where nothing is in its way, and stays above `bottom`. */
export interface RoomBeside {
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}
type Card = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

const GAP = 8
const LEAST = 40

/**
 * To the left of a panel, level with the field in it. The card that is described there stays in sight: where the box would cover it, it
 * goes below, above or to the left of the card; where none of these holds all of it, it is lower and scrolls.
 */
export function besidePanel(room: RoomBeside, card: Card | undefined): BesidePlace {
  const { right, bottom, width, height } = room
  const x = right - width
  const y = Math.max(GAP, Math.min(room.top, bottom - height))
  const level = { x, y, most: bottom - y }
  if (!card || !covers(level, room, card)) return level
  const below = { x, y: card.bottom + GAP, most: bottom - card.bottom - GAP }
  const most = card.top - 2 * GAP
  const above = { x, y: card.top - GAP - Math.min(height, most), most }
  const left = { ...level, x: Math.min(x, card.left - GAP - width) }
  if (below.most >= height) return below
  if (above.most >= height) return above
  if (left.x >= GAP) return left
  const roomier = below.most >= above.most ? below : above
  return roomier.most >= LEAST ? roomier : level
}

const covers = ({ x, y }: BesidePlace, { width, height }: RoomBeside, card: Card): boolean =>
  x < card.right + GAP && x + width > card.left - GAP && y < card.bottom + GAP && y + height > card.top - GAP
