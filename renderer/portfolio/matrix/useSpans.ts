// Only the cells in sight are drawn: four hundred products by fifty use cases are twenty thousand cells.
import { useCallback, useState, type UIEvent } from 'react'
import { useInnerSize } from '../../ui/useInnerSize'

/** Pixels; the style sheet says the same. */
export const SIZES = { row: 36, column: 152, head: 112 } as const
const NARROW = 560
/** Width of the names in a grid of this width: in a narrow one they leave room for a cell beside them. */
export const nameWidth = (width: number): number => (width > 0 && width < NARROW ? 132 : 330)
/** What a page without a layout (a test) draws. */
const UNMEASURED = { width: 1200, height: 800 }
const SPARE = 6

/** First to end, exclusive. */
export interface Span {
  readonly first: number
  readonly end: number
}
interface Spans {
  readonly rows: Span
  readonly columns: Span
  /** Of the names, in pixels. */
  readonly nameWidth: number
  readonly onScroll: (event: UIEvent<HTMLElement>) => void
  /** How many rows fit at once. */
  readonly page: number
}

/** Which of so many rows and columns are in sight in this scroller, with some to spare on each side. */
export function useSpans(scroller: { readonly current: HTMLElement | null }, rows: number, columns: number): Spans {
  const [{ top, left }, setAt] = useState({ top: 0, left: 0 })
  const measured = useInnerSize(scroller)
  const width = measured.width || UNMEASURED.width
  const height = measured.height || UNMEASURED.height
  const onScroll = useCallback(({ currentTarget }: UIEvent<HTMLElement>) => {
    // By whole steps: not every pixel of a scroll draws anew.
    const to = {
      top: Math.floor(currentTarget.scrollTop / SIZES.row),
      left: Math.floor(currentTarget.scrollLeft / SIZES.column),
    }
    setAt((before) => (before.top === to.top && before.left === to.left ? before : to))
  }, [])
  const page = Math.max(1, Math.floor((height - SIZES.head) / SIZES.row))
  const names = nameWidth(width)
  const wide = Math.ceil((width - names) / SIZES.column)
  return { rows: spanOf(top, page, rows), columns: spanOf(left, wide, columns), nameWidth: names, onScroll, page }
}

function spanOf(at: number, seen: number, count: number): Span {
  const first = Math.max(0, Math.min(at, count - seen) - SPARE)
  return { first, end: Math.min(count, first + seen + 2 * SPARE + 1) }
}
