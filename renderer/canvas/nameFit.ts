// How large a card's name is drawn from afar, and how many lines of it the card has room for: it is never under 12 px on the screen.
import type { CSSProperties } from 'react'
import { cardSizes } from '../../shared/layout/cardSize'

/** Pixels on the screen a name keeps at every scale (UX.md, The map). */
const LEGIBLE = 12
/** Px on the map; where names need more than this only marks are drawn (useDetail.ts). */
const LARGEST = 43
const LINE_HEIGHT = 1.12
/** Px of a card that are not its name's: frame and padding, and a product's mark. */
const AROUND = { useCase: 14, dataProduct: 40, sourceSystem: 8 } as const

/** Px on the map, so that a name can be read on the screen at this scale. */
export const nameSizeAt = (zoom: number): number => Math.min(LARGEST, Math.ceil(LEGIBLE / zoom))

/** Whole lines of this size, in px on the map, that fit on a card of this kind; one at least. */
const linesFor = (kind: keyof typeof AROUND, size: number): number =>
  Math.max(1, Math.floor((cardSizes[kind].height - AROUND[kind]) / (size * LINE_HEIGHT)))

/** For Canvas.module.css. */
export const nameFit = (size: number): CSSProperties =>
  ({
    '--name-size': `${size}px`,
    '--name-lines': linesFor('useCase', size),
    '--product-lines': linesFor('dataProduct', size),
    '--source-lines': linesFor('sourceSystem', size),
  }) as CSSProperties
