// Puts a scene on a canvas. Paths are built once per scene; a frame of a gesture only fills and strokes them at another scale.
import type { Viewport } from '../../store/viewStore'
import type { Curve, FarScene } from './farScene'

/** Reads a colour token of the current theme. */
export type Palette = (token: string) => string
export interface FarPaths {
  readonly fills: readonly { readonly token: string; readonly alpha: number; readonly path: Path2D }[]
  readonly curves: Readonly<Record<Curve['tone'], Path2D>>
  readonly rings: Path2D
}
const FADED = 0.15
const QUIET = 0.32
const RADIUS = 10

export function farPaths({ cards, curves }: FarScene, selected: ReadonlySet<string>): FarPaths {
  const fills = new Map<string, { token: string; alpha: number; path: Path2D }>()
  const rings = new Path2D()
  for (const { id, x, y, width, height, tint, faded } of cards) {
    const key = `${tint} ${faded}`
    const fill = fills.get(key) ?? { token: tint, alpha: faded ? FADED : 1, path: new Path2D() }
    fills.set(key, fill)
    fill.path.roundRect(x, y, width, height, RADIUS)
    if (selected.has(id)) rings.roundRect(x - 12, y - 12, width + 24, height + 24, RADIUS * 2)
  }
  const paths = { quiet: new Path2D(), near: new Path2D(), faded: new Path2D() }
  for (const { from, to, tone } of curves) {
    const bend = Math.max(40, Math.abs(to.x - from.x) * 0.3)
    paths[tone].moveTo(from.x, from.y)
    paths[tone].bezierCurveTo(from.x + bend, from.y, to.x - bend, to.y, to.x, to.y)
  }
  return { fills: [...fills.values()], curves: paths, rings }
}

/** Draws everything for this viewport; `ratio` is the screen's pixels per CSS pixel. */
export function drawFarScene(
  canvas: HTMLCanvasElement,
  { fills, curves, rings }: FarPaths,
  { x, y, zoom }: Viewport,
  palette: Palette,
  ratio: number,
): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, canvas.width, canvas.height)
  pen.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y)
  const stroke = (path: Path2D, token: string, width: number, alpha: number): void => {
    pen.globalAlpha = alpha
    pen.strokeStyle = palette(token)
    pen.lineWidth = width / zoom
    pen.stroke(path)
  }
  stroke(curves.faded, 'edge', 0.75, QUIET * FADED)
  stroke(curves.quiet, 'edge', 0.75, QUIET)
  stroke(curves.near, 'accent', 1.5, 1)
  for (const { token, alpha, path } of fills) {
    pen.globalAlpha = alpha
    pen.fillStyle = palette(token)
    pen.fill(path)
  }
  stroke(rings, 'accent', 2.5, 1)
}
