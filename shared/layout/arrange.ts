// Lining cards up and spacing them evenly, when a person asks for it.
import type { NodeId } from '../model/entities/ids'
import type { Point } from '../model/portfolio'
import { boundsOf, overlaps, type Card } from './bounds'
import type { Box } from './cardSize'

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const
/** Which of the cards' edges or centre lines come together. */
export type Alignment = (typeof alignments)[number]
export type Places = ReadonlyMap<NodeId, Point>

/** New places of the cards that have to move so that all share this edge or centre line of the rectangle around them. */
export function aligned(cards: readonly Card[], alignment: Alignment): Places {
  const around = boundsOf(cards)
  return around ? moved(cards, (card) => ALIGN[alignment](card, around)) : NOWHERE
}

/**
 * New places of the cards between the outermost two so that the gaps in this direction are the same; where cards overlap, so
 * that they overlap by the same. Gaps are whole pixels, the last one may differ by the remainder.
 */
export function distributed(cards: readonly Card[], axis: 'x' | 'y'): Places {
  const size = axis === 'x' ? 'width' : 'height'
  const row = cards.toSorted((one, other) => one[axis] - other[axis] || (one.id < other.id ? -1 : 1))
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last || row.length < 3) return NOWHERE
  const inner = row.slice(1, -1)
  const free = last[axis] - (first[axis] + first[size]) - inner.reduce((sum, card) => sum + card[size], 0)
  const gap = free / (row.length - 1)
  const wanted = new Map<string, number>()
  let at = first[axis] + first[size]
  for (const card of inner) {
    at += gap
    wanted.set(card.id, Math.round(at))
    at += card[size]
  }
  return moved(cards, (card) => ({ x: card.x, y: card.y, [axis]: wanted.get(card.id) ?? card[axis] }))
}

/** How far down a copy of these cards goes so that it covers nothing and keeps this distance from everything. */
export function freeStepDown(copied: readonly Box[], all: readonly Box[], gap: number): number {
  const around = boundsOf(copied)
  if (!around) return 0
  let by = around.height + gap
  const blocks = (): number =>
    Math.max(
      ...copied.flatMap((card) => {
        const copy = { ...card, y: card.y + by }
        return all.flatMap((other) => (overlaps(copy, other, gap) ? [other.y + other.height + gap - copy.y] : []))
      }),
      0,
    )
  for (let further = blocks(); further > 0; further = blocks()) by += further
  return by
}

const NOWHERE: Places = new Map()

const ALIGN: Readonly<Record<Alignment, (card: Box, around: Box) => Point>> = {
  left: ({ y }, around) => ({ x: around.x, y }),
  centre: ({ y, width }, around) => ({ x: Math.round(around.x + (around.width - width) / 2), y }),
  right: ({ y, width }, around) => ({ x: around.x + around.width - width, y }),
  top: ({ x }, around) => ({ x, y: around.y }),
  middle: ({ x, height }, around) => ({ x, y: Math.round(around.y + (around.height - height) / 2) }),
  bottom: ({ x, height }, around) => ({ x, y: around.y + around.height - height }),
}

/** Only what changes its place: a step that moves nothing is none. */
const moved = (cards: readonly Card[], to: (card: Card) => Point): Places =>
  new Map(
    cards.flatMap((card) => {
      const at = to(card)
      return at.x === card.x && at.y === card.y ? [] : [[card.id, at] as const]
    }),
  )
