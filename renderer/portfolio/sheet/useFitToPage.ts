// A sheet that is printed stands on one page: what is much gets smaller, never below what can be read.
import { useLayoutEffect, type RefObject } from 'react'

/** A4 landscape without the margins of base.css and the line with the name of the portfolio, in CSS pixels (96 per inch). */
const PAGE = { width: 1046, height: 676 } as const
/** 5 pt on A4, 7 pt on A3, where the printer makes the same page half as large again; what does not fit then goes on to a second page. */
const LEAST = 0.5
const STEP = 0.02

/** While `paper` is laid out: finds the largest scale at which the element, laid out as wide as the page, is no higher than the page. */
export function useFitToPage(element: RefObject<HTMLElement | null>, paper: boolean): void {
  useLayoutEffect(() => {
    const sheet = element.current
    if (!sheet || !paper) return undefined
    fit(sheet)
    return () => {
      sheet.style.removeProperty('width')
      sheet.style.removeProperty('zoom')
    }
  })
}

function fit(sheet: HTMLElement): void {
  for (let scale = 1; scale >= LEAST; scale -= STEP) {
    sheet.style.width = `${String(PAGE.width / scale)}px`
    sheet.style.zoom = String(scale)
    if (sheet.scrollHeight * scale <= PAGE.height) return
  }
}
