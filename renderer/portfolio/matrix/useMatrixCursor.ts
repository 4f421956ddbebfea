// Where the keyboard stands in the matrix: row -1 is the headings, column -1 the names of the products.
import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { MatrixSizes } from './matrixSizes'

/** A cell by its place; row -1: the headings; column -1: the names. */
export interface Place {
  readonly row: number
  readonly column: number
}
interface Bounds {
  readonly rows: number
  readonly columns: number
  readonly page: number
  readonly sizes: MatrixSizes
}

export interface MatrixCursor {
  readonly place: Place
  readonly go: (to: Place) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

type Step = (at: Place, bounds: Bounds) => Place
const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(row - page, 0), column }),
  Home: ({ row }) => ({ row, column: -1 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
}
const CONTROL_STEPS: Readonly<Record<string, Step>> = {
  Home: () => ({ row: 0, column: -1 }),
  End: (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
}

/** Walks the grid as ARIA's pattern has it; `enter` says what a cell opens. */
export function useMatrixCursor(
  grid: { readonly current: HTMLElement | null },
  bounds: Bounds,
  /** Where it begins; asked once. */
  start: () => Place,
  moved: (place: Place) => void,
  enter: (place: Place) => void,
): MatrixCursor {
  const [wanted, setWanted] = useState(start)
  const [asked, setAsked] = useState(0)
  const place = within(wanted, bounds)
  const { row, column } = place
  const served = useRef(0)
  useLayoutEffect(() => {
    const box = grid.current
    if (asked === served.current || !box) return
    bringIntoSight(box, { row, column }, bounds.sizes)
    const cell = box.querySelector<HTMLElement>(`[data-place="${row}/${column}"]`)
    // What is far away is drawn only after the scroll: then this runs again.
    if (!cell) return
    cell.focus({ preventScroll: true })
    served.current = asked
  })
  const go = useCallback(
    (to: Place) => {
      const next = within(to, bounds)
      setWanted(next)
      setAsked((times) => times + 1)
      moved(next)
    },
    [bounds, moved],
  )
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.shiftKey) return
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      enter(place)
      return
    }
    const step = (event.ctrlKey || event.metaKey ? CONTROL_STEPS : STEPS)[event.key]
    if (!step) return
    event.preventDefault()
    go(step(place, bounds))
  }
  return { place, go, onKeyDown }
}

const within = ({ row, column }: Place, { rows, columns }: Bounds): Place => ({
  row: Math.max(-1, Math.min(row, rows - 1)),
  column: Math.max(-1, Math.min(column, columns - 1)),
})

/** Scrolls as little as needed; the sticky head and the names cover what is under them. */
export function bringIntoSight(box: HTMLElement, { row, column }: Place, sizes: MatrixSizes): void {
  if (row >= 0) {
    const top = row * sizes.row
    const room = box.clientHeight - sizes.head
    if (top < box.scrollTop) box.scrollTop = top
    else if (top + sizes.row > box.scrollTop + room) box.scrollTop = top + sizes.row - room
  }
  if (column >= 0) {
    const left = column * sizes.column
    const room = box.clientWidth - sizes.names
    if (left < box.scrollLeft) box.scrollLeft = left
    else if (left + sizes.column > box.scrollLeft + room) box.scrollLeft = left + sizes.column - room
  }
}
