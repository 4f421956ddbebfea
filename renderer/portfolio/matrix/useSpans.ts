// Only the cells in sight are drawn: four hundred products by fifty use cases are twenty thousand cells.
import { useCallback, useMemo, useState, type UIEvent } from 'react'
import { useInnerSize } from '../../ui/useInnerSize'
import { matrixSizes, wallSizes, type MatrixSizes } from './matrixSizes'

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
  readonly sizes: MatrixSizes
  readonly onScroll: (event: UIEvent<HTMLElement>) => void
  /** How many rows fit at once. */
  readonly page: number
  /** How many columns are still to come at the right of those in sight. */
  readonly more: number
}

/** Which of so many rows and columns are in sight in this scroller, with some to spare on each side; the longest heading has so many letters. On a wall nobody scrolls: as many rows as can be read there. */
export function useSpans(
  scroller: { readonly current: HTMLElement | null },
  rows: number,
  columns: number,
  letters: number,
  forWall = false,
): Spans {
  const [{ top, left }, setAt] = useState({ top: 0, left: 0 })
  const measured = useInnerSize(scroller)
  const width = measured.width || UNMEASURED.width
  const height = measured.height || UNMEASURED.height
  const sizes = useMemo(
    () => (forWall ? wallSizes(width, columns, letters, { rows, height }) : matrixSizes(width, columns, letters)),
    [forWall, width, columns, letters, rows, height],
  )
  const onScroll = useCallback(
    ({ currentTarget }: UIEvent<HTMLElement>) => {
      // By whole steps: not every pixel of a scroll draws anew.
      const to = {
        top: Math.floor(currentTarget.scrollTop / sizes.row),
        left: Math.round(currentTarget.scrollLeft / sizes.column),
      }
      setAt((before) => (before.top === to.top && before.left === to.left ? before : to))
    },
    [sizes],
  )
  const page = Math.max(1, Math.floor((height - sizes.head) / sizes.row))
  return {
    rows: spanOf(top, page, rows),
    columns: spanOf(left, sizes.inSight, columns),
    more: Math.max(0, columns - left - sizes.inSight),
    ...{ sizes, onScroll, page },
  }
}

function spanOf(at: number, seen: number, count: number): Span {
  const first = Math.max(0, Math.min(at, count - seen) - SPARE)
  return { first, end: Math.min(count, first + seen + 2 * SPARE + 1) }
}
