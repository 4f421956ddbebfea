// Only the rows in sight are drawn: a portfolio of thousands opens and scrolls like one of ten.
import { useCallback, useState, type UIEvent } from 'react'
import { useInnerSize } from '../../ui/useInnerSize'
import { usePrinting } from '../../ui/usePrinting'

/** Height of every row in pixels; the style sheet says the same. */
export const ROW_HEIGHT = 36
/** Rows are drawn in blocks, so that not every pixel of a scroll draws anew. */
const BLOCK = 8
const SPARE = 8

export interface Sight {
  readonly first: number
  /** Exclusive. */
  readonly end: number
  readonly onScroll: (event: UIEvent<HTMLElement>) => void
}

/** Which of `count` rows are in sight in this scroller, with some to spare. */
export function useRowsInSight(scroller: { readonly current: HTMLElement | null }, count: number): Sight {
  const printing = usePrinting()
  const [top, setTop] = useState(0)
  const { height } = useInnerSize(scroller)
  const onScroll = useCallback(({ currentTarget }: UIEvent<HTMLElement>) => {
    setTop(Math.floor(currentTarget.scrollTop / ROW_HEIGHT / BLOCK) * BLOCK)
  }, [])
  // Before it has been measured, a page that has no layout at all draws what a screen would hold.
  const tall = Math.ceil((height || 800) / ROW_HEIGHT)
  if (printing) return { first: 0, end: count, onScroll }
  const last = Math.max(count - tall, 0)
  const begin = Math.min(top, last)
  return { first: Math.max(begin - SPARE, 0), end: Math.min(begin + tall + BLOCK + SPARE, count), onScroll }
}
