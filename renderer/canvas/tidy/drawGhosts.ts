// Draws a proposal: flows, and cards as outlines with their names for as long as these can be read.
import { traceFlow } from '../../../shared/layout/routes/flowCurve'
import { nodeKindOf } from '../../../shared/model/nodeKind'
import type { Viewport } from '../../store/camera'
import type { Palette } from '../board/palette'
import { nameSizeAt } from '../nameFit'
import { wrapped } from './wrapped'
import type { Ghost, GhostScene } from './ghostScene'

const RADIUS = 10
/** Width of the stripe in the owner's colour; px of the map. */
const STRIPE = 8
/** What a card of this kind lies on (cards.module.css). */
const PAPER = { useCase: 'use-case-tint', dataProduct: 'surface', sourceSystem: 'source-tint' } as const
/** Below this scale a card is only its colour (useDetail.ts). */
const MARK = 0.28
const FONT = '"Inter Variable", system-ui, sans-serif'
const SMALLEST = 16
const LINE_HEIGHT = 1.08
const MOST_LINES = 3
/** From a card's left edge to its name. */
const INSET = STRIPE + 8
/** Px of a card above and below its name. */
const AROUND = 4
const DASH = [7, 5] as const

interface Window {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function drawGhosts(
  pen: CanvasRenderingContext2D,
  { ghosts, curves }: GhostScene,
  { x, y, zoom }: Viewport,
  palette: Palette,
  ratio: number,
): void {
  const { width, height } = pen.canvas
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, width, height)
  pen.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y)
  const seen = {
    left: -x / zoom,
    top: -y / zoom,
    right: (width / ratio - x) / zoom,
    bottom: (height / ratio - y) / zoom,
  }
  drawCurves(pen, curves, seen, palette, zoom)
  for (const ghost of ghosts) if (isSeen(ghost, seen)) drawGhost(pen, ghost, palette, zoom)
}

function drawCurves(
  pen: CanvasRenderingContext2D,
  curves: GhostScene['curves'],
  seen: Window,
  palette: Palette,
  zoom: number,
): void {
  pen.strokeStyle = palette('edge')
  pen.globalAlpha = zoom < MARK ? Math.max(0.2, Math.min(0.6, 60 / Math.sqrt(curves.length + 1) / 10)) : 0.8
  pen.lineWidth = zoom < MARK ? 0.75 / zoom : 1.6
  pen.beginPath()
  for (const { from, to, turns } of curves) {
    if (Math.max(from.x, to.x) < seen.left || Math.min(from.x, to.x) > seen.right) continue
    if (turns.length === 0 && isBeside(from.y, to.y, seen)) continue
    traceFlow(pen, from, turns, to)
  }
  pen.stroke()
  pen.globalAlpha = 1
}

const isBeside = (one: number, other: number, { top, bottom }: Window): boolean =>
  Math.max(one, other) < top || Math.min(one, other) > bottom

const isSeen = (ghost: Ghost, { left, top, right, bottom }: Window): boolean =>
  ghost.x < right && ghost.x + ghost.width > left && ghost.y < bottom && ghost.y + ghost.height > top

function drawGhost(pen: CanvasRenderingContext2D, ghost: Ghost, palette: Palette, zoom: number): void {
  const { x, width, tint, moves } = ghost
  const name = zoom < MARK ? undefined : nameOn(pen, ghost, zoom)
  // A card that is too low for its name grows as it does on the map (nameFit.ts).
  const height = Math.max(ghost.height, name?.height ?? 0)
  const y = ghost.y - (height - ghost.height) / 2
  pen.beginPath()
  pen.roundRect(x, y, width, height, RADIUS)
  pen.fillStyle = palette(name ? PAPER[nodeKindOf(ghost.id)] : tint)
  pen.fill()
  if (name) {
    pen.save()
    pen.clip()
    pen.fillStyle = palette(tint)
    pen.fillRect(x, y, STRIPE, height)
    pen.restore()
    drawName(pen, ghost, name, palette)
  }
  pen.beginPath()
  pen.roundRect(x, y, width, height, RADIUS)
  pen.setLineDash(moves ? DASH.map((length) => length / zoom) : [])
  pen.strokeStyle = palette(moves ? 'accent' : 'line-strong')
  pen.lineWidth = (moves ? 1.6 : 1) / zoom
  pen.stroke()
  pen.setLineDash([])
}

interface GhostName {
  readonly lines: readonly string[]
  readonly size: number
  /** Px that a card has to be high for it. */
  readonly height: number
}

function nameOn(pen: CanvasRenderingContext2D, { width, name }: Ghost, zoom: number): GhostName {
  const size = Math.max(SMALLEST, nameSizeAt(zoom))
  pen.font = `600 ${size}px ${FONT}`
  const lines = wrapped(name, width - INSET - 6, MOST_LINES, (text) => pen.measureText(text).width)
  return { lines, size, height: lines.length * size * LINE_HEIGHT + 2 * AROUND }
}

function drawName(
  pen: CanvasRenderingContext2D,
  { x, y, height }: Ghost,
  { lines, size }: GhostName,
  palette: Palette,
): void {
  pen.font = `600 ${size}px ${FONT}`
  pen.fillStyle = palette('ink')
  pen.textBaseline = 'middle'
  const line = size * LINE_HEIGHT
  const first = y + height / 2 - ((lines.length - 1) * line) / 2
  for (const [index, text] of lines.entries()) pen.fillText(text, x + INSET, first + index * line)
}
