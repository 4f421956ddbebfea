// The rings of the lens around cards that are only marks: what its legend says is true from afar too.
import type { Lit } from '../../../shared/analysis/lens'
import { widened } from '../../../shared/layout/bounds'
import type { Box } from '../../../shared/layout/cardSize'
import type { Palette } from './palette'

/** As the legend names them: the part a product has for one use case, or on whose side it is of two. */
export type Ring = 'introduced' | 'reused' | 'widened' | 'one' | 'both' | 'other'
export type RingPaths = ReadonlyMap<Ring, readonly Path2D[]>
type Ringed = ReadonlyMap<Ring, readonly Box[]>

/** From a card to its ring, and to the second one around it; px on the map. */
const NEAR = 8
const FAR = 17
/** Px on the map. */
const RADIUS = 14

/** The cards that have a ring, by ring; use case and sources have none while nothing is compared. */
export function ringed(
  cards: readonly (Box & { readonly id: string })[],
  litOf: (id: string) => Lit | undefined,
): Ringed {
  const boxes = new Map<Ring, Box[]>()
  for (const card of cards) {
    const ring = ringOf(litOf(card.id))
    if (!ring) continue
    const same = boxes.get(ring)
    if (same) same.push(card)
    else boxes.set(ring, [card])
  }
  return boxes
}

function ringOf(lit: Lit | undefined): Ring | undefined {
  if (!lit) return undefined
  if (lit.side) return lit.side
  return lit.part === 'use-case' || lit.part === 'source' ? undefined : lit.part
}

/** All rings of a kind in one path; a second path where two are drawn around each other. */
export const ringPaths = (boxes: Ringed): RingPaths =>
  new Map(
    [...boxes].map(([ring, around]) => [
      ring,
      (ring === 'both' ? [NEAR, FAR] : [NEAR]).map((by) => pathOf(around, by)),
    ]),
  )

function pathOf(boxes: readonly Box[], by: number): Path2D {
  const path = new Path2D()
  for (const box of boxes) {
    const { x, y, width, height } = widened(box, by)
    path.roundRect(x, y, width, height, RADIUS)
  }
  return path
}

interface Stroke {
  readonly token: string
  /** Px on the screen, at every scale. */
  readonly line: number
  readonly dash?: readonly number[]
  /** Which of the paths around each other. */
  readonly at?: number
}
/** As the cards of the near map have them (cards.module.css). */
const STROKES: Readonly<Record<Ring, readonly Stroke[]>> = {
  introduced: [{ token: 'accent', line: 2.5 }],
  reused: [{ token: 'accent', line: 1 }],
  widened: [
    { token: 'accent', line: 3.5 },
    { token: 'ground', line: 1.25 },
  ],
  one: [{ token: 'accent', line: 2.5 }],
  both: [
    { token: 'accent', line: 2.5 },
    { token: 'second', line: 1.75, dash: [3, 2], at: 1 },
  ],
  other: [{ token: 'second', line: 2.5, dash: [3, 2] }],
}

/** Over the cards. */
export function drawRings(pen: CanvasRenderingContext2D, paths: RingPaths, palette: Palette, zoom: number): void {
  for (const [ring, around] of paths)
    for (const { token, line, dash = [], at = 0 } of STROKES[ring]) {
      const path = around[at]
      if (!path) continue
      pen.strokeStyle = palette(token)
      pen.lineWidth = line / zoom
      pen.setLineDash(dash.map((length) => length / zoom))
      pen.stroke(path)
    }
  pen.setLineDash([])
}
