// A sheet stands as a whole on one page or one screen as long as it can be read there: what is much gets smaller, and what is little on a large
// wall gets larger. What would get too small to read goes on to a second page.
import { useLayoutEffect, type RefObject } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}

/** A4 landscape without the margins of base.css and the line with the name of the portfolio, in CSS pixels (96 per inch). */
const PAGE: Size = { width: 1046, height: 676 }
/** 12 px are then 8 pt on A4: the least that is read without effort. */
const LEGIBLE = 0.89
const MOST_PAGES = 4
/** What stays empty at the foot of a page because a block is not parted. */
const FILLED = 0.9
/** On a wall a sheet stays whole, however small. */
const LEAST = 0.5
const LARGEST = 2.6
const STEP = 0.02

/** While `paper` is laid out: on as few pages as it can be read on, and there as large as it may be, up to its own size. */
export function useFitToPage(element: RefObject<HTMLElement | null>, paper: boolean): void {
  useLayoutEffect(() => {
    const sheet = element.current
    if (!sheet || !paper) return undefined
    for (let pages = 1; pages <= MOST_PAGES; pages += 1) {
      const height = pages === 1 ? PAGE.height : PAGE.height * pages * FILLED
      if (fit(sheet, { width: PAGE.width, height }, [1, LEGIBLE])) break
    }
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
      fit(sheet, { width: clientWidth - 2 * MARGIN, height: clientHeight - 2 * MARGIN }, [LARGEST, LEAST])
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

/** True when it fits; otherwise it is left at the least scale. */
function fit(sheet: HTMLElement, { width, height }: Size, [largest, least]: readonly [number, number]): boolean {
  for (let scale = largest; scale >= least; scale -= STEP) {
    sheet.style.width = `${String(width / scale)}px`
    sheet.style.zoom = String(scale)
    if (sheet.scrollHeight * scale <= height) return true
  }
  return false
}

function release({ style }: HTMLElement): void {
  style.removeProperty('width')
  style.removeProperty('zoom')
}
