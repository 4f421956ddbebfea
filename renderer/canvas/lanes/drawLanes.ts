// Puts lanes on a canvas behind the cards: tint and pattern. Their names stand over the cards (drawLaneNames.ts).
import { overlaps } from '../../../shared/layout/bounds'
import type { Box } from '../../../shared/layout/cardSize'
import type { Viewport } from '../../store/camera'
import { clearedPen } from '../board/clearedPen'
import type { Palette } from '../board/palette'
import type { DrawnLane } from './laneScene'
import { patternOf } from './lanePattern'
import { onScreen } from './onScreen'

const RADIUS = 14
const TINT = 0.1
const TINT_AWAITING = 0.28
const TEXTURE = 0.16

export function drawLanes(
  canvas: HTMLCanvasElement,
  lanes: readonly DrawnLane[],
  view: Viewport,
  palette: Palette,
  ratio: number,
): void {
  const pen = clearedPen(canvas, ratio)
  if (!pen) return
  const pane = { x: 0, y: 0, width: canvas.width / ratio, height: canvas.height / ratio }
  for (const lane of lanes)
    for (const hull of lane.hulls) {
      const box = onScreen(hull, view)
      if (overlaps(box, pane)) drawHull(pen, lane, box, view, palette)
    }
}

function drawHull(
  pen: CanvasRenderingContext2D,
  { hue, awaiting }: DrawnLane,
  { x, y, width, height }: Box,
  view: Viewport,
  palette: Palette,
): void {
  const colour = palette(`domain-${hue}`)
  const shape = new Path2D()
  shape.roundRect(x, y, width, height, Math.min(RADIUS, width / 4))
  pen.fillStyle = colour
  pen.globalAlpha = awaiting ? TINT_AWAITING : TINT
  pen.fill(shape)
  const texture = patternOf(pen, hue, colour)
  if (texture) {
    texture.setTransform(new DOMMatrix().translate(view.x, view.y)) // the texture lies on the map, it does not swim
    pen.globalAlpha = TEXTURE
    pen.fillStyle = texture
    pen.fill(shape)
  }
  pen.globalAlpha = awaiting ? 1 : 0.55
  pen.strokeStyle = colour
  pen.lineWidth = awaiting ? 3 : 1.25
  pen.stroke(shape)
  pen.globalAlpha = 1
}
