// Where the keyboard stands in the table, and what it has selected. The selection is the one the map and the outline have.
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useDesk, useView } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { bringIntoSight } from '../../ui/bringIntoSight'
import type { Column } from './column'
import type { TableRow } from './tableRows'

/** Stands for the row of headings. */
export const HEAD = 'head'

/** A cell: the key of its row, and its column. */
export interface Place {
  readonly row: string
  readonly column: string
}
/** What walking does to the selection: takes it along, stretches it from where it began, or leaves it. */
export type Taking = 'along' | 'stretch' | 'leave'

export interface Cursor {
  /** The cell that Tab comes back to. */
  readonly place: Place
  readonly row: TableRow | undefined
  /** Rows are being picked one by one: walking leaves the selection as it is. */
  readonly gathering: boolean
  readonly go: (place: Place, taking?: Taking) => void
  /** Puts the row that is stood on in or out of the selection, and begins to gather. */
  readonly toggle: (row: TableRow) => void
  /** Ends gathering, and several rows with it; false when there was nothing to end. */
  readonly single: () => boolean
  /** Back to the cell, once the table has drawn itself again. */
  readonly focus: () => void
  /** To the name in the row with this key, once it is named. */
  readonly toName: (row: string) => void
}

/** The cursor over these rows and columns, drawn into `grid`. */
export function useTableCursor(
  grid: { readonly current: HTMLElement | null },
  rows: readonly TableRow[],
  columns: readonly Column[],
): Cursor {
  const { view } = useDesk()
  const selection = useView((state) => state.selection)
  const [at, setAt] = useState<Place | undefined>(undefined)
  const [gathering, setGathering] = useState(false)
  const anchor = useRef<string | undefined>(undefined)
  const row = at?.row === HEAD ? undefined : activeRow(rows, at?.row, selection, gathering)
  const place = { row: at?.row === HEAD ? HEAD : (row?.key ?? HEAD), column: columnAt(columns, at?.column) }
  const focus = useCellFocus(grid, place)

  const go = useCallback(
    (next: Place, taking: Taking = 'along') => {
      setAt(next)
      focus()
      const target = rows.find(({ key }) => key === next.row)
      if (target?.id === undefined || taking === 'leave') return
      if (taking === 'along') anchor.current = next.row
      else anchor.current ??= row?.key
      const from = taking === 'along' ? next.row : anchor.current
      select(view, ...idsBetween(rows, from ?? next.row, next.row))
      setGathering(false)
    },
    [rows, row, view, focus],
  )
  const toggle = useCallback(
    ({ id, key }: TableRow) => {
      setAt((before) => ({ row: key, column: before?.column ?? 'name' }))
      if (id === undefined) return
      const { selection: known } = view.getState()
      const begins = !gathering && known.length === 1 && known[0] === id
      if (!begins) select(view, ...(known.includes(id) ? known.filter((one) => one !== id) : [...known, id]))
      anchor.current = key
      setGathering(true)
    },
    [view, gathering],
  )
  const single = useCallback(() => {
    const several = view.getState().selection.length > 1
    setGathering(false)
    if (several || gathering) select(view, ...(row?.id === undefined ? [] : [row.id]))
    return several || gathering
  }, [view, row, gathering])

  const toName = useCallback(
    (key: string) => {
      setAt({ row: key, column: 'name' })
      focus()
    },
    [focus],
  )

  return { place, row, gathering, go, toggle, single, focus, toName }
}

/** The row that was walked to while it still belongs to what is selected; else the selected record, else the first row. */
function activeRow(
  rows: readonly TableRow[],
  at: string | undefined,
  selection: readonly string[],
  gathering: boolean,
): TableRow | undefined {
  const walked = rows.find(({ key }) => key === at)
  const stays = gathering || walked?.id === undefined || selection.length === 0 || selection.includes(walked.id)
  if (walked && stays) return walked
  const chosen = selection.length === 0 ? undefined : rows.find(({ id }) => id !== undefined && id === selection[0])
  return chosen ?? walked ?? rows[0]
}

const columnAt = (columns: readonly Column[], wanted: string | undefined): string =>
  columns.find(({ id }) => id === wanted)?.id ?? 'name'

/** The records from one row to another, the one that is stood on first; each once. */
function idsBetween(rows: readonly TableRow[], from: string, to: string): readonly string[] {
  const ends = [from, to].map((key) => rows.findIndex((row) => row.key === key))
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  const ids = rows.slice(Math.max(first, 0), last + 1).flatMap(({ id }) => (id === undefined ? [] : [id]))
  const own = rows.find(({ key }) => key === to)?.id
  return [...new Set(own === undefined ? ids : [own, ...ids])]
}

/** Moves the focus once the table has drawn itself again, and keeps the cell that is stood on in sight. */
function useCellFocus(grid: { readonly current: HTMLElement | null }, { row, column }: Place): () => void {
  const [asked, setAsked] = useState(0)
  useLayoutEffect(() => {
    if (row !== HEAD) bringIntoSight(cellIn(grid.current, row, column) ?? null)
  }, [grid, row, column])
  const served = useRef(0)
  useLayoutEffect(() => {
    // Also when the focused row has gone: else the keyboard would stand nowhere. Never out of a field.
    const lost = asked > 0 && document.activeElement === document.body
    if (asked === served.current && !lost) return
    served.current = asked
    const cell = cellIn(grid.current, row, column)
    if (!cell?.querySelector('input, textarea, select')) cell?.focus({ preventScroll: true })
  }, [grid, asked, row, column])
  return useCallback(() => {
    setAsked((times) => times + 1)
  }, [])
}

const cellIn = (grid: HTMLElement | null, row: string, column: string): HTMLElement | null | undefined =>
  grid?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"] [data-column="${CSS.escape(column)}"]`)
