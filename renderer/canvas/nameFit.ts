// How large a card's name is drawn from afar, and how many lines of it the card has room for.
import { createContext, type CSSProperties } from 'react'
import { cardSizes, type Size } from '../../shared/layout/cardSize'
import { ROW_GAP } from '../../shared/layout/freePlace'
import type { NodeKind } from '../../shared/model/nodeKind'
import { LETTER } from '../../shared/text/breadth'

/** Pixels on the screen a name keeps at every scale (UX.md, The map): read at arm's length, or from the back of a room. */
export const LEGIBLE = 12
const LEGIBLE_IN_ROOM = 24
/** The projector that these 24 px are said of; a larger one is looked at from further away. */
const PROJECTOR = { width: 1920, height: 1080 }
const SMALLEST_IN_ROOM = 16

/** For a projector of this size in CSS px. */
export const legibleInRoom = ({ width, height }: Size): number =>
  Math.max(SMALLEST_IN_ROOM, LEGIBLE_IN_ROOM * Math.min(width / PROJECTOR.width, height / PROJECTOR.height))
/** Px on the map; where names need more than this only marks are drawn (useDetail.ts). */
const LARGEST = 43
/** Px on the map: a card that shows nothing but its name has room for it, also where less could be read. */
const SMALLEST = 24
const LINE_HEIGHT = { useCase: 1.12, dataProduct: 1.12, sourceSystem: 1.04 } as const
/** Px of a card that are not its name's: frame and padding, and a product's mark. */
const AROUND = { useCase: 14, dataProduct: 46, sourceSystem: 9 } as const
/** …and beside it. */
const BESIDE = { useCase: 23, dataProduct: 23, sourceSystem: 27 } as const
/** Px that a card may grow into the gap between rows, half of them above and half below. */
const GROWS = { useCase: 0, dataProduct: 0, sourceSystem: ROW_GAP - 4 } as const

/** Px on the map, so that a name has `legible` px on the screen at this scale, or more. */
export const nameSizeAt = (zoom: number, legible = LEGIBLE): number =>
  Math.min(LARGEST, Math.max(SMALLEST, Math.ceil(legible / zoom)))

/** Whole lines of this size, in px on the map, that fit on a card of this kind as far as it may grow; one at least. */
const linesFor = (kind: keyof typeof AROUND, size: number): number =>
  Math.max(1, Math.floor((cardSizes[kind].height + GROWS[kind] - AROUND[kind]) / (size * LINE_HEIGHT[kind])))

/** For Canvas.module.css. */
export const nameFit = (size: number): CSSProperties =>
  ({
    '--name-size': `${size}px`,
    '--name-lines': linesFor('useCase', size),
    '--product-lines': linesFor('dataProduct', size),
    '--source-lines': linesFor('sourceSystem', size),
  }) as CSSProperties

/** Px on the map of every name, seen from afar; undefined from near, where a line holds more than any word but a few. */
export const FarNameSize = createContext<number | undefined>(undefined)

/** Letters of one word that a line of a card holds. */
export const lettersOfLine = (kind: NodeKind, size: number | undefined): number | undefined =>
  size === undefined ? undefined : (cardSizes[kind].width - BESIDE[kind]) / (size * LETTER)
