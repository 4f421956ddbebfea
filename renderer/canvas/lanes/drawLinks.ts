// Puts the relations of the context map over the cards, where their words can be read.
import { overlaps } from '../../../shared/layout/bounds'
import type { Box, Size } from '../../../shared/layout/cardSize'
import { isDirected, type LaneLink } from '../../../shared/layout/laneLinks'
import type { Point } from '../../../shared/model/portfolio'
import type { Viewport } from '../../store/camera'
import { clearedPen } from '../board/clearedPen'
import type { Palette } from '../board/palette'

/** Of a plate whose text has the size of the token `lane-text`; px, for one of 12.5. */
const FONT = 12.5
const LINE = 18
const HEAD = 8
/** A shorter line is nothing but its head, on the names of the two lanes that touch there: the words alone say more; px. */
const SHORTEST = 28
/** Between words, and from them to the name of a lane; px. */
const AIR = 3
/** How many places are tried on either side of the first one. */
const TRIES = 6

export type WordedLink = LaneLink & { readonly word: string }

/** What words must not cover, as it stands on the canvas: the names of lanes never, cards where there is a place beside them. */
export interface Kept {
  readonly names: readonly Box[]
  readonly cards: readonly Box[]
}

/** Words for which there is no place beside the names are left out. */
export function drawLinks(
  canvas: HTMLCanvasElement,
  links: readonly WordedLink[],
  view: Viewport,
  palette: Palette,
  ratio: number,
  { names, cards }: Kept,
): void {
  const pen = clearedPen(canvas, ratio)
  if (!pen) return
  const placed = links.map((link) => ({ link, from: at(link.from, view), to: at(link.to, view) }))
  for (const { link, from, to } of placed)
    if (link.rank === 0 && Math.hypot(to.x - from.x, to.y - from.y) >= SHORTEST) drawLine(pen, link, from, to, palette)
  const taken = [...names]
  const font = Number.parseFloat(palette('lane-text'))
  const line = (LINE * font) / FONT
  pen.font = `650 ${font}px ${palette('font')}`
  const pane = { width: canvas.width / ratio, height: canvas.height / ratio }
  for (const { link, from, to } of placed) {
    const word = isDirected(link.relation) ? `${link.word} ${arrowTowards(from, to)}` : link.word
    const size = { width: pen.measureText(word).width + line - 2, height: line }
    const box = placeFor(size, from, to, [...taken, ...cards], pane) ?? placeFor(size, from, to, taken, pane)
    if (!box) continue
    taken.push(box)
    drawWord(pen, word, box, palette)
  }
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

/** In the middle of a line that lies, to the right of one that stands, or as near to that as the names of lanes and other words leave room. */
export function placeFor(size: Size, from: Point, to: Point, taken: readonly Box[], pane: Size): Box | undefined {
  const { width, height } = size
  const stands = Math.abs(to.y - from.y) > Math.abs(to.x - from.x)
  const x = (from.x + to.x) / 2 + (stands ? 4 : -width / 2)
  const y = (from.y + to.y) / 2 - height / 2
  return shifts(size)
    .map(([aside, down]) => ({ x: x + aside, y: y + down, width, height }))
    .find((box) => isWhole(box, pane) && !taken.some((other) => overlaps(box, other, AIR)))
}

/** Half a word says nothing. */
const isWhole = ({ x, y, width, height }: Box, pane: Size): boolean =>
  x >= 0 && y >= 0 && x + width <= pane.width && y + height <= pane.height

/** From the first place outwards: below it, above it, and beside it. */
const shifts = ({ width, height }: Size): readonly (readonly [number, number])[] =>
  Array.from({ length: TRIES }, (_, round) => {
    const down = round * (height + AIR)
    const aside = (round * (width + AIR)) / 2
    return [
      [0, down],
      [0, -down],
      [aside, 0],
      [-aside, 0],
    ] as const
  }).flat()

function drawWord(pen: CanvasRenderingContext2D, word: string, { x, y, width, height }: Box, palette: Palette): void {
  pen.fillStyle = palette('surface')
  pen.strokeStyle = palette('ink-2')
  pen.lineWidth = 1
  pen.beginPath()
  pen.roundRect(x, y, width, height, height / 2)
  pen.fill()
  pen.stroke()
  pen.fillStyle = palette('ink')
  pen.textBaseline = 'middle'
  pen.textAlign = 'center'
  pen.fillText(word, x + width / 2, y + height / 2 + 0.5)
  pen.textAlign = 'start'
}
