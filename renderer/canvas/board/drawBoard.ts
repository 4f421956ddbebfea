// Puts a scene on a canvas. Paths are built once per scene; a frame of a gesture only fills and strokes them at another scale.
import { boundsOf } from '../../../shared/layout/bounds'
import type { Box } from '../../../shared/layout/cardSize'
import { swingOf, traceFlow } from '../../../shared/layout/routes/flowCurve'
import type { Viewport } from '../../store/viewStore'
import type { Point } from '../../../shared/model/portfolio'
import { curvesNear, type BoardScene, type Curve } from './boardScene'
import type { Palette } from './palette'
import { HEAD } from '../flowEnds'

/** 'all': cards and every flow, for a map seen from afar. 'flows': every flow, quiet, under the cards and bright flows that React Flow draws. */
export type BoardPart = 'all' | 'flows'
export interface BoardPaths {
  readonly part: BoardPart
  readonly fills: readonly Fill[]
  readonly flows: FlowPaths
  readonly marks: BoardMarks
}
interface Fill {
  readonly token: string
  readonly alpha: number
  readonly path: Path2D
}
interface FlowPaths {
  readonly quiet: readonly Bundle[]
  readonly faded: readonly Bundle[]
}
/** What is selected: rings around cards, and their flows. */
interface BoardMarks {
  readonly rings: Path2D
  readonly near: readonly Bundle[]
}
/** Curves of one stretch of the map: what lies outside the picture is not stroked. */
interface Bundle {
  readonly path: Path2D
  readonly heads: Path2D
  left: number
  right: number
  top: number
  bottom: number
}
const FADED = 0.15
const QUIET = { all: 0.32, flows: 0.75 } as const
const RADIUS = 10
/** Flows are bundled by where they start, this many pixels a cell. */
const CELL = 1200

/** The cards, in as many paths as they have colours. */
export function cardFills({ cards }: BoardScene): readonly Fill[] {
  const fills = new Map<string, Fill>()
  for (const { x, y, width, height, tint, faded } of cards) {
    const key = `${tint} ${faded}`
    const fill = fills.get(key) ?? { token: tint, alpha: faded ? FADED : 1, path: new Path2D() }
    fills.set(key, fill)
    fill.path.roundRect(x, y, width, height, RADIUS)
  }
  return [...fills.values()]
}

/** All flows, whatever is selected. */
export const flowPaths = ({ curves }: BoardScene): FlowPaths => ({
  quiet: bundled(curves.filter(({ faded }) => !faded)),
  faded: bundled(curves.filter(({ faded }) => faded)),
})

export function boardMarks(scene: BoardScene, selected: ReadonlySet<string>): BoardMarks {
  const rings = new Path2D()
  for (const { id, x, y, width, height } of scene.cards)
    if (selected.has(id)) rings.roundRect(x - 12, y - 12, width + 24, height + 24, RADIUS * 2)
  return { rings, near: bundled(curvesNear(scene, selected)) }
}

function bundled(curves: readonly Curve[]): readonly Bundle[] {
  const cells = new Map<string, Bundle>()
  for (const { from, to, turns } of curves) {
    const key = `${Math.floor(from.x / CELL)} ${Math.floor(from.y / CELL)} ${Math.floor(to.y / CELL)}`
    const bundle = cells.get(key) ?? {
      ...{ path: new Path2D(), heads: new Path2D() },
      ...{ left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity },
    }
    cells.set(key, bundle)
    traceFlow(bundle.path, from, turns, { x: to.x - HEAD, y: to.y })
    bundle.heads.moveTo(to.x - HEAD - 9.9, to.y - 5.8)
    bundle.heads.lineTo(to.x - HEAD + 1.8, to.y)
    bundle.heads.lineTo(to.x - HEAD - 9.9, to.y + 5.8)
    widen(bundle, from, to, turns)
  }
  return [...cells.values()]
}

function widen(bundle: Bundle, from: Point, to: Point, turns: readonly Point[]): void {
  let before = from
  for (const point of [...turns, to]) {
    const swing = swingOf(point.x - before.x)
    bundle.left = Math.min(bundle.left, before.x, point.x - swing)
    bundle.right = Math.max(bundle.right, point.x, before.x + swing)
    bundle.top = Math.min(bundle.top, before.y, point.y)
    bundle.bottom = Math.max(bundle.bottom, before.y, point.y)
    before = point
  }
}

/** The rectangle around all that is drawn, in map pixels; undefined around nothing. */
export function extentOf({ cards }: BoardScene, { quiet, faded }: FlowPaths): Box | undefined {
  const stretches = [...quiet, ...faded].map(({ left, top, right, bottom }): Box => {
    return { x: left, y: top, width: right - left, height: bottom - top }
  })
  return boundsOf([...cards, ...stretches])
}

/** Draws everything for this viewport; `ratio` is the screen's pixels per CSS pixel. */
export function drawBoard(
  canvas: HTMLCanvasElement,
  { part, fills, flows, marks }: BoardPaths,
  { x, y, zoom }: Viewport,
  palette: Palette,
  ratio: number,
): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, canvas.width, canvas.height)
  pen.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y)
  const seen = {
    left: -x / zoom,
    top: -y / zoom,
    right: (canvas.width / ratio - x) / zoom,
    bottom: (canvas.height / ratio - y) / zoom,
  }
  const stroke = (bundles: readonly Bundle[], token: string, width: number, alpha: number): void => {
    pen.globalAlpha = alpha
    pen.strokeStyle = pen.fillStyle = palette(token)
    pen.lineWidth = width
    for (const { path, heads, left, right, top, bottom } of bundles) {
      if (right < seen.left || left > seen.right || bottom < seen.top || top > seen.bottom) continue
      pen.stroke(path)
      if (part === 'flows') pen.fill(heads)
    }
  }
  const hair = part === 'all' ? 0.75 / zoom : 1.6
  stroke(flows.faded, 'edge', hair, QUIET[part] * FADED)
  stroke(flows.quiet, 'edge', hair, QUIET[part])
  if (part === 'flows') return
  stroke(marks.near, 'accent', 1.5 / zoom, 1)
  for (const { token, alpha, path } of fills) {
    pen.globalAlpha = alpha
    pen.fillStyle = palette(token)
    pen.fill(path)
  }
  pen.globalAlpha = 1
  pen.strokeStyle = palette('accent')
  pen.lineWidth = 2.5 / zoom
  pen.stroke(marks.rings)
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
