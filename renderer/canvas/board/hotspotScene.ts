// Where people pinned a question or a conflict, for a map that is too far away to read it.
import { openHotspotsBySubject } from '../../../shared/analysis/pinned'
import { cardBoxes } from '../../../shared/layout/bounds'
import type { Box } from '../../../shared/layout/cardSize'
import type { Point, Portfolio } from '../../../shared/model/portfolio'
import type { Viewport } from '../../store/camera'
import type { BoardSight } from './boardScene'
import { clearedPen } from './clearedPen'
import type { Palette } from './palette'

export interface HotspotMark {
  /** The card's upper right corner. */
  readonly at: Point
  readonly faded: boolean
}

/** A mark for every card in sight with an open hotspot. */
export function hotspotScene(
  portfolio: Pick<Portfolio, 'layout' | 'hotspots'>,
  { lit, hidden }: BoardSight,
): readonly HotspotMark[] {
  const pinned = openHotspotsBySubject(portfolio)
  if (pinned.size === 0) return []
  return cardBoxes(portfolio).flatMap(({ id, x, y, width }) =>
    pinned.has(id) && hidden?.has(id) !== true ? [{ at: { x: x + width, y }, faded: lit?.has(id) === false }] : [],
  )
}

/** As wide and high as a note on a card may be, and how far it reaches over the card's corner; px on the map. */
const NOTE = { width: 190, height: 40, over: 8 } as const

/** About where the notes stand on cards that are near, on the map: for what must not cover them. */
export const hotspotNotes = (portfolio: Pick<Portfolio, 'layout' | 'hotspots'>): readonly Box[] =>
  hotspotScene(portfolio, { lit: undefined }).map(({ at }) => ({
    x: at.x + NOTE.over - NOTE.width,
    y: at.y + NOTE.over - NOTE.height,
    width: NOTE.width,
    height: NOTE.height,
  }))

/** Half of a mark's side; px on the screen, at every scale. */
const HALF = 5.5
/** As the note on a card is turned, only more: a small one must be seen to be turned. */
const TURN = 0.3
const FADED = 0.15

/** Draws the marks as small turned notes in the one loud colour of the map (UX.md, The map). */
export function drawHotspots(
  canvas: HTMLCanvasElement,
  marks: readonly HotspotMark[],
  { x, y, zoom }: Viewport,
  palette: Palette,
  ratio: number,
): void {
  const pen = clearedPen(canvas, ratio)
  if (!pen) return
  pen.fillStyle = palette('hotspot')
  pen.strokeStyle = palette('surface')
  pen.lineWidth = 1.5
  const [cosine, sine] = [Math.cos(TURN) * ratio, Math.sin(TURN) * ratio]
  for (const { at, faded } of marks) {
    pen.globalAlpha = faded ? FADED : 1
    pen.setTransform(cosine, sine, -sine, cosine, (at.x * zoom + x) * ratio, (at.y * zoom + y) * ratio)
    pen.fillRect(-HALF, -HALF, 2 * HALF, 2 * HALF)
    pen.strokeRect(-HALF, -HALF, 2 * HALF, 2 * HALF)
  }
}
