// Puts the relations of the context map over the cards, where their words can be read.
import { isDirected, type LaneLink } from '../../../shared/layout/laneLinks'
import type { Point } from '../../../shared/model/portfolio'
import type { Viewport } from '../../store/viewStore'
import { clearedPen } from '../board/clearedPen'
import type { Palette } from '../board/palette'

const FONT = 12
const LINE = 18
const HEAD = 8
/** A line of this many pixels on the screen has room for its words at any scale. */
const WIDE = 180
/** From further away than this words between lanes that touch would cover the lanes' names. */
const ROOMY = 0.55

export type WordedLink = LaneLink & { readonly word: string }

export function drawLinks(
  canvas: HTMLCanvasElement,
  links: readonly WordedLink[],
  view: Viewport,
  palette: Palette,
  ratio: number,
): void {
  const pen = clearedPen(canvas, ratio)
  if (!pen) return
  const placed = links.map((link) => ({ link, from: at(link.from, view), to: at(link.to, view) }))
  for (const { link, from, to } of placed) if (link.rank === 0) drawLine(pen, link, from, to, palette)
  for (const { link, from, to } of placed)
    if (view.zoom >= ROOMY || Math.hypot(to.x - from.x, to.y - from.y) > WIDE) drawWord(pen, link, from, to, palette)
}

const at = (point: Point, { x, y, zoom }: Viewport): Point => ({ x: point.x * zoom + x, y: point.y * zoom + y })

function drawLine(
  pen: CanvasRenderingContext2D,
  { relation }: WordedLink,
  from: Point,
  to: Point,
  palette: Palette,
): void {
  pen.strokeStyle = pen.fillStyle = palette('ink-2')
  pen.lineWidth = 2.5
  pen.setLineDash(relation.pattern === 'separate-ways' ? [2, 7] : [9, 5])
  pen.beginPath()
  pen.moveTo(from.x, from.y)
  pen.lineTo(to.x, to.y)
  pen.stroke()
  pen.setLineDash([])
  if (isDirected(relation)) drawHead(pen, from, to)
}

/** Towards the downstream domain. */
function drawHead(pen: CanvasRenderingContext2D, from: Point, to: Point): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  pen.beginPath()
  pen.moveTo(to.x, to.y)
  for (const turn of [-0.45, 0.45])
    pen.lineTo(to.x - 1.4 * HEAD * Math.cos(angle + turn), to.y - 1.4 * HEAD * Math.sin(angle + turn))
  pen.fill()
}

/** Where lanes touch there is hardly a line to be seen: the words say the direction too. */
const ARROWS = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const
const arrowTowards = (from: Point, to: Point): string =>
  ARROWS[(Math.round(Math.atan2(to.y - from.y, to.x - from.x) / (Math.PI / 4)) + ARROWS.length) % ARROWS.length] ?? ''

/** In the middle of a line that lies; to the right of one that stands, for the name of a lane is at its left. */
function drawWord(pen: CanvasRenderingContext2D, link: WordedLink, from: Point, to: Point, palette: Palette): void {
  pen.font = `650 ${FONT}px ${palette('font')}`
  const word = isDirected(link.relation) ? `${link.word} ${arrowTowards(from, to)}` : link.word
  const width = pen.measureText(word).width + 16
  const stands = Math.abs(to.y - from.y) > Math.abs(to.x - from.x)
  const x = (from.x + to.x) / 2 + (stands ? width / 2 + 4 : 0)
  const y = (from.y + to.y) / 2 + link.rank * (LINE + 3)
  pen.fillStyle = palette('surface')
  pen.strokeStyle = palette('ink-2')
  pen.lineWidth = 1
  pen.beginPath()
  pen.roundRect(x - width / 2, y - LINE / 2, width, LINE, LINE / 2)
  pen.fill()
  pen.stroke()
  pen.fillStyle = palette('ink')
  pen.textBaseline = 'middle'
  pen.textAlign = 'center'
  pen.fillText(word, x, y + 0.5)
  pen.textAlign = 'start'
}
