// Puts lanes on a canvas behind the cards: tint, pattern and name. All words keep their size on the screen.
import type { Box } from '../../../shared/layout/cardSize'
import type { Viewport } from '../../store/viewStore'
import { clearedPen } from '../board/clearedPen'
import type { Palette } from '../board/palette'
import type { DrawnLane } from './laneScene'
import { patternOf } from './lanePattern'

/** Of a label whose text has the size of the token `lane-text`; px, for one of 12.5. */
const FONT = 12.5
const LINE = 18
const PADDING = 6
const DOT = 4
const RADIUS = 14
const TINT = 0.1
const TINT_AWAITING = 0.28
const TEXTURE = 0.16

/** A name as it stands on the canvas, in CSS pixels. */
export interface DrawnName {
  readonly domain: DrawnLane['domain']
  readonly box: Box
}

/** Answers where the names stand. `words` are those said on a lane that awaits what is in the hand. */
export function drawLanes(
  canvas: HTMLCanvasElement,
  lanes: readonly DrawnLane[],
  view: Viewport,
  palette: Palette,
  ratio: number,
  words: (lane: DrawnLane) => string,
): readonly DrawnName[] {
  const pen = clearedPen(canvas, ratio)
  if (!pen) return []
  const names: DrawnName[] = []
  const [width, height] = [canvas.width / ratio, canvas.height / ratio]
  for (const lane of lanes)
    for (const hull of lane.hulls) {
      const box = onScreen(hull, view)
      if (box.x > width || box.y > height || box.x + box.width < 0 || box.y + box.height < 0) continue
      drawHull(pen, lane, box, view, palette)
      const name = drawName(pen, lane.awaiting ? words(lane) : lane.name, lane, box, palette)
      if (name) names.push({ domain: lane.domain, box: name })
    }
  return names
}

/** Where a box of the map lies on the canvas, in CSS pixels. */
export const onScreen = (box: Box, { x, y, zoom }: Viewport): Box => ({
  x: box.x * zoom + x,
  y: box.y * zoom + y,
  width: box.width * zoom,
  height: box.height * zoom,
})

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

/** The name across the upper edge, at the left; its initials where it has no room; nothing where even they have none. */
function drawName(
  pen: CanvasRenderingContext2D,
  name: string,
  { hue, awaiting, initials }: DrawnLane,
  { x, y, width, height }: Box,
  palette: Palette,
): Box | undefined {
  const font = Number.parseFloat(palette('lane-text'))
  const scale = font / FONT
  const [padding, line, beside] = [PADDING * scale, LINE * scale, (DOT * 2 + PADDING) * scale]
  pen.font = `650 ${font}px ${palette('font')}`
  const room = width - 2 * padding - beside
  // What would happen on letting go is said in full, whatever it covers.
  const text = awaiting ? name : [name, initials].find((one) => pen.measureText(one).width <= room)
  if (text === undefined || height < line) return undefined
  const wide = pen.measureText(text).width + 2 * padding + beside
  const top = y - line / 2
  pen.fillStyle = palette(awaiting ? 'ink' : 'surface')
  pen.beginPath()
  pen.roundRect(x + 4, top, wide, line, line / 2)
  pen.fill()
  pen.fillStyle = palette(`domain-${hue}`)
  pen.beginPath()
  pen.arc(x + 4 + padding + DOT * scale, top + line / 2, DOT * scale, 0, 2 * Math.PI)
  pen.fill()
  pen.fillStyle = palette(awaiting ? 'surface' : 'ink')
  pen.textBaseline = 'middle'
  pen.fillText(text, x + 4 + padding + beside, top + line / 2 + 0.5)
  return { x: x + 4, y: top, width: wide, height: line }
}
