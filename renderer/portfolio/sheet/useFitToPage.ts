// A sheet stands as a whole on one page or one screen: what is much gets smaller, and what is little on a large wall gets larger.
import { useLayoutEffect, type RefObject } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}

/** A4 landscape without the margins of base.css and the line with the name of the portfolio, in CSS pixels (96 per inch). */
const PAGE: Size = { width: 1046, height: 676 }
/** 5 pt on A4, 7 pt on A3, where the printer makes the same page half as large again; what does not fit then goes on to a second page. */
const LEAST = 0.5
const LARGEST = 2.6
const STEP = 0.02

/** While `paper` is laid out: the largest scale up to its own at which the element, as wide as the page, is no higher than the page. */
export function useFitToPage(element: RefObject<HTMLElement | null>, paper: boolean): void {
  useLayoutEffect(() => {
    const sheet = element.current
    if (!sheet || !paper) return undefined
    fit(sheet, PAGE, 1)
    return () => {
      release(sheet)
    }
  })
}

/** As large as the window lets the whole element be; again whenever either has changed. */
export function useFitToWindow(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const sheet = element.current
    if (!sheet) return undefined
    const stand = () => {
      const { clientWidth, clientHeight } = document.documentElement
      fit(sheet, { width: clientWidth - 2 * MARGIN, height: clientHeight - 2 * MARGIN }, LARGEST)
    }
    stand()
    window.addEventListener('resize', stand)
    return () => {
      window.removeEventListener('resize', stand)
      release(sheet)
    }
  })
}
const MARGIN = 24

function fit(sheet: HTMLElement, { width, height }: Size, largest: number): void {
  for (let scale = largest; scale >= LEAST; scale -= STEP) {
    sheet.style.width = `${String(width / scale)}px`
    sheet.style.zoom = String(scale)
    if (sheet.scrollHeight * scale <= height) return
  }
}

function release({ style }: HTMLElement): void {
  style.removeProperty('width')
  style.removeProperty('zoom')
}
