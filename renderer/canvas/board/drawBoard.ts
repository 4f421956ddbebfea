// Puts a scene on a canvas. Paths are built once per scene; a frame of a gesture only fills and strokes them at another scale.
import { boundsOf, overlaps } from '../../../shared/layout/bounds'
import type { Box } from '../../../shared/layout/cardSize'
import { traceFlow } from '../../../shared/layout/routes/flowCurve'
import type { Viewport } from '../../store/camera'
import { curvesNear, HOLLOW, standingOf, type BoardScene, type BoardSight, type Curve } from './boardScene'
import { flowCells, wholeOf, type Bundle, type FlowCells, type FlowPaths } from './flowBundles'
import { clearedPen } from './clearedPen'
import type { KeptPicture } from './keptPicture'
import { drawRings, type RingPaths } from './lensRings'
import type { Palette } from './palette'

/** 'all': cards and every flow, for a map seen from afar. 'flows': every flow, quiet, under the cards and bright flows that React Flow draws. */
export type BoardPart = 'all' | 'flows'
export interface BoardPaths {
  readonly part: BoardPart
  readonly fills: readonly Fill[]
  readonly flows: FlowPaths
  readonly rings: RingPaths
  readonly marks: BoardMarks
}
interface Fill {
  readonly token: string
  readonly alpha: number
  readonly path: Path2D
}
/** What is selected: rings around cards, and their flows. */
interface BoardMarks {
  readonly rings: Path2D
  readonly near: readonly Bundle[]
}
const FADED = 0.15
const QUIET = { all: 0.32, flows: 0.75 } as const
const RADIUS = 10
/** The dashed edge of a card that nobody owns; px on the screen, at every scale. */
const EDGE = 1.25
const DASH = [3, 2] as const

/** The cards that are there, in as many paths as they have colours. */
export function cardFills({ cards }: BoardScene, sight: BoardSight): readonly Fill[] {
  const fills = { lit: new Map<string, Fill>(), faded: new Map<string, Fill>() }
  for (const { id, x, y, width, height, tint } of cards) {
    const standing = standingOf(id, sight)
    if (standing === 'hidden') continue
    const fill = fills[standing].get(tint) ?? { token: tint, alpha: standing === 'lit' ? 1 : FADED, path: new Path2D() }
    fills[standing].set(tint, fill)
    fill.path.roundRect(x, y, width, height, RADIUS)
  }
  return [...fills.faded.values(), ...fills.lit.values()]
}

export function boardMarks(scene: BoardScene, selected: ReadonlySet<string>, sight: BoardSight): BoardMarks {
  const rings = new Path2D()
  for (const { id, x, y, width, height } of scene.cards)
    if (selected.has(id) && standingOf(id, sight) !== 'hidden')
      rings.roundRect(x - 12, y - 12, width + 24, height + 24, RADIUS * 2)
  return { rings, near: wholeOf(flowCells(curvesNear(scene, selected, sight))) }
}

/** Where cards lie, without flows. */
export const cardsAlone = (fills: readonly Fill[]): BoardPaths => {
  const marks: BoardMarks = { rings: new Path2D(), near: [] }
  return { part: 'all', fills, flows: { ground: new Map(), isFaded: false, lit: [] }, rings: new Map(), marks }
}

/** The rectangle around all there is, seen or not, in map pixels; undefined around nothing. */
export const extentOf = ({ cards }: BoardScene, flows: FlowCells): Box | undefined =>
  boundsOf([...cards, ...wholeOf(flows).map(({ stretch }) => stretch)])

/** What a board is drawn with. */
interface BoardLook {
  readonly palette: Palette
  /** The screen's pixels per CSS pixel. */
  readonly ratio: number
  /** Keeps the picture of all flows while only what lies over them changes. */
  readonly kept?: KeptPicture | undefined
}

/** Draws everything for this viewport. */
export function drawBoard(
  canvas: HTMLCanvasElement,
  { part, fills, flows, rings, marks }: BoardPaths,
  viewport: Viewport,
  { palette, ratio, kept }: BoardLook,
): void {
  const pen = clearedPen(canvas, ratio)
  if (!pen) return
  const { x, y, zoom } = viewport
  const [bright, shade] = [QUIET[part], QUIET[part] * FADED]
  const line = part === 'all' ? 0.75 / zoom : 1.6
  const ground = { colour: palette('edge'), line, alpha: flows.isFaded ? shade : bright, hasHeads: part === 'flows' }
  const stroke = (onto: CanvasRenderingContext2D, bundles: readonly Bundle[], look: StrokeLook): void => {
    onto.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y)
    strokeFlows(onto, bundles, look, seenOn(canvas, viewport, ratio))
  }
  const paint = (onto: CanvasRenderingContext2D): void => {
    stroke(onto, wholeOf(flows.ground), ground)
  }
  if (kept) kept(pen, { camera: [x, y, zoom, ratio], of: [flows.ground, ...Object.values(ground)] }, paint)
  else paint(pen)
  stroke(pen, flows.lit, { ...ground, alpha: (bright - shade) / (1 - shade) })
  if (part === 'flows') return
  stroke(pen, marks.near, { colour: palette('accent'), line: 1.5 / zoom, alpha: 1, hasHeads: false })
  fillCards(pen, fills, palette, zoom)
  drawRings(pen, rings, palette, zoom)
  pen.strokeStyle = palette('accent')
  pen.lineWidth = 2.5 / zoom
  pen.stroke(marks.rings)
}

/** The stretch of the map on a canvas, in map pixels. */
const seenOn = ({ width, height }: HTMLCanvasElement, { x, y, zoom }: Viewport, ratio: number): Box => ({
  ...{ x: -x / zoom, y: -y / zoom },
  ...{ width: width / ratio / zoom, height: height / ratio / zoom },
})

interface StrokeLook {
  readonly colour: string
  readonly line: number
  readonly alpha: number
  readonly hasHeads: boolean
}

function strokeFlows(
  pen: CanvasRenderingContext2D,
  bundles: readonly Bundle[],
  { colour, line, alpha, hasHeads }: StrokeLook,
  seen: Box,
): void {
  pen.globalAlpha = alpha
  pen.strokeStyle = pen.fillStyle = colour
  pen.lineWidth = line
  for (const { path, heads, stretch } of bundles) {
    if (!overlaps(stretch, seen)) continue
    pen.stroke(path)
    if (hasHeads) pen.fill(heads)
  }
}

function fillCards(pen: CanvasRenderingContext2D, fills: readonly Fill[], palette: Palette, zoom: number): void {
  for (const { token, alpha, path } of fills) {
    pen.globalAlpha = alpha
    pen.fillStyle = palette(token)
    pen.fill(path)
    if (token !== HOLLOW) continue
    pen.strokeStyle = palette('line-strong')
    pen.lineWidth = EDGE / zoom
    pen.setLineDash(DASH.map((length) => length / zoom))
    pen.stroke(path)
    pen.setLineDash([])
  }
  pen.globalAlpha = 1
}

/** The flow under a point of the map, within a few pixels; undefined beside all. */
export function curveAt({ curves }: BoardScene, point: { readonly x: number; readonly y: number }): Curve | undefined {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return undefined
  pen.lineWidth = 14
  return curves.find(({ from, to, turns }) => {
    const heights = [from, to, ...turns].map(({ y }) => y)
    if (point.y < Math.min(...heights) - 20 || point.y > Math.max(...heights) + 20) return false
    const path = new Path2D()
    traceFlow(path, from, turns, to)
    return pen.isPointInStroke(path, point.x, point.y)
  })
}
