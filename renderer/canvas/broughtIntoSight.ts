// Where the camera goes for what has just been made: not a step further than it must, for the room is reading what stands there.
import type { Box, Size } from '../../shared/layout/cardSize'
import type { Viewport } from '../store/camera'
import { viewportFor } from './viewportFor'

/** Around what is brought into sight, in units of the map. */
const MARGIN = 24

/** True where all of this fits into the pane as large as things are now. */
export const fitsInSight = ({ width, height }: Box, { zoom }: Viewport, pane: Size): boolean =>
  (width + 2 * MARGIN) * zoom <= pane.width && (height + 2 * MARGIN) * zoom <= pane.height

/** Px on the screen from a card's upper edge to the end of a need of some ten lines that is typed into it; the letters do not shrink (CardName.module.css). */
const TYPED = 220

/** With room below the card for the sentence that is being typed: what is written last must not leave the pane. */
export const withRoomToType = (all: Box, card: Box, { zoom }: Viewport): Box => ({
  ...all,
  height: Math.max(all.height, card.y - all.y + TYPED / zoom - MARGIN),
})

/**
 * Where the camera stands so that all of `box` is in sight: moved as little as that takes, and further away only where it would not fit
 * otherwise. undefined where it may stay. `covered` is how many pixels of the pane, from its top, lie under something.
 */
export function broughtIntoSight(box: Box, at: Viewport, pane: Size, covered = 0): Viewport | undefined {
  if (covered <= 0 || covered >= pane.height) return broughtInto(box, at, pane)
  const below = broughtInto(box, { ...at, y: at.y - covered }, { ...pane, height: pane.height - covered })
  return below && { ...below, y: below.y + covered }
}

function broughtInto(box: Box, at: Viewport, pane: Size): Viewport | undefined {
  if (pane.width === 0 || pane.height === 0) return undefined
  if (!fitsInSight(box, at, pane)) return viewportFor(box, pane, at.zoom)
  const x = at.x + shift(box.x * at.zoom + at.x, box.width * at.zoom, pane.width, MARGIN * at.zoom)
  const y = at.y + shift(box.y * at.zoom + at.y, box.height * at.zoom, pane.height, MARGIN * at.zoom)
  return x === at.x && y === at.y ? undefined : { x, y, zoom: at.zoom }
}

/** How far a stretch has to move to lie between 0 and `room`, all in pixels. */
function shift(from: number, length: number, room: number, margin: number): number {
  if (from < margin) return margin - from
  return Math.min(0, room - margin - (from + length))
}
