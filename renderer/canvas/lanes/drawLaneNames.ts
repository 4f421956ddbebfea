// Writes the names of lanes over the cards, on plates: from afar a card may not cut them.
import { overlaps } from '../../../shared/layout/bounds'
import type { Box } from '../../../shared/layout/cardSize'
import type { Viewport } from '../../store/camera'
import { clearedPen } from '../board/clearedPen'
import type { Palette } from '../board/palette'
import type { DrawnLane } from './laneScene'
import { onScreen } from './onScreen'
import { placeLaneNames } from './placeLaneNames'

/** Of a plate whose text has the size of the token `lane-text`; px, for one of 12.5. */
const FONT = 12.5
const LINE = 18
const PADDING = 6
const DOT = 4

/** A name as it stands on the canvas, in CSS pixels. */
export interface DrawnName {
  readonly domain: DrawnLane['domain']
  readonly box: Box
}

/** Answers where the names stand. `words` are those said on a lane that awaits what is in the hand. */
export function drawLaneNames(
  canvas: HTMLCanvasElement,
  lanes: readonly DrawnLane[],
  view: Viewport,
  palette: Palette,
  ratio: number,
  words: (lane: DrawnLane) => string,
): readonly DrawnName[] {
  const pen = clearedPen(canvas, ratio)
  if (!pen) return []
  const font = Number.parseFloat(palette('lane-text'))
  const plate = plateOf(font / FONT)
  pen.font = `650 ${font}px ${palette('font')}`
  const size = { width: canvas.width / ratio, height: canvas.height / ratio }
  const pane = { x: 0, y: 0, ...size }
  const seen = lanes.flatMap((lane) => {
    const hulls = lane.hulls.map((hull) => onScreen(hull, view)).filter((hull) => overlaps(hull, pane))
    const text = lane.awaiting ? words(lane) : lane.name
    const width = pen.measureText(text).width + plate.beside + plate.padding
    return hulls.length === 0 ? [] : [{ lane, hulls, text, name: { width, height: plate.height } }]
  })
  // What would happen on letting go is said first, whatever else then has no room.
  const [awaiting, waiting] = [seen.filter(({ lane }) => lane.awaiting), seen.filter(({ lane }) => !lane.awaiting)]
  return placeLaneNames([...awaiting, ...waiting], size).map(({ lane: { lane, text }, box }) => {
    drawName(pen, text, lane, box, plate, palette)
    return { domain: lane.domain, box }
  })
}

interface Plate {
  readonly height: number
  readonly padding: number
  readonly dot: number
  /** From its left edge to the text. */
  readonly beside: number
}
const plateOf = (scale: number): Plate => ({
  height: LINE * scale,
  padding: (PADDING + 2) * scale,
  dot: DOT * scale,
  beside: (DOT * 2 + PADDING * 2) * scale,
})

function drawName(
  pen: CanvasRenderingContext2D,
  text: string,
  { hue, awaiting }: DrawnLane,
  { x, y, width, height }: Box,
  { padding, dot, beside }: Plate,
  palette: Palette,
): void {
  const colour = palette(`domain-${hue}`)
  pen.beginPath()
  pen.roundRect(x, y, width, height, height / 2)
  pen.fillStyle = palette(awaiting ? 'ink' : 'surface')
  pen.fill()
  pen.strokeStyle = colour
  pen.lineWidth = 1
  pen.stroke()
  pen.fillStyle = colour
  pen.beginPath()
  pen.arc(x + padding + dot - 1, y + height / 2, dot, 0, 2 * Math.PI)
  pen.fill()
  pen.fillStyle = palette(awaiting ? 'surface' : 'ink')
  pen.textBaseline = 'middle'
  pen.fillText(text, x + beside, y + height / 2 + 0.5)
}
