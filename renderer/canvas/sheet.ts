// The map on paper: all of it on one landscape page, wherever the camera stands.
import type { CSSProperties } from 'react'
import { mapBounds } from '../../shared/layout/bounds'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Viewport } from '../store/camera'
import { nameSizeAt } from './nameFit'
import { viewportFor } from './viewportFor'

/** A4 landscape within its margins, at 96 px an inch; Canvas.module.css says the same. */
export const SHEET = { width: 1040, height: 670 }
/** Px on paper that a name keeps: 6 pt. */
const LEGIBLE_ON_PAPER = 8
/** At this scale the small words of a card still have 6 pt. */
const WHOLE_CARDS = 0.58

/** Where the camera would stand on the sheet; undefined for an empty map. */
export function sheetViewport(portfolio: Pick<Portfolio, 'layout'>): Viewport | undefined {
  const bounds = mapBounds(portfolio)
  return bounds && viewportFor(bounds, SHEET, 1, 0.02)
}

/** How the map is drawn on paper. */
export const sheetLook = (zoom: number) => ({
  detail: zoom >= WHOLE_CARDS ? ('near' as const) : ('name' as const),
  nameSize: nameSizeAt(zoom, LEGIBLE_ON_PAPER),
})

/** For Canvas.module.css. */
export const sheetStyle = ({ x, y, zoom }: Viewport): CSSProperties =>
  ({ '--sheet': `translate(${x}px, ${y}px) scale(${zoom})` }) as CSSProperties
