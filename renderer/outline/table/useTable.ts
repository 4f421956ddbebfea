// Everything the table knows: its rows, where the keyboard stands, what is edited; and what keys and pointer do with it.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { passing as passingOf } from '../../../shared/analysis/mapFilter'
import { sortedBy, type TableView } from '../../store/tableView'
import { kindOf, presentOf } from '../../store/mapSteps'
import { useDesk, useEditor, usePortfolio, useSay, useView } from '../../store/useEditor'
import { selectMeant } from '../../store/viewStore'
import { shownColumns } from './columnsOf'
import type { Edited } from './RecordRow'
import { submitCell } from './submitCell'
import { createTableRows, type TableRow } from './tableRows'
import { useTableCursor, type Place } from './useTableCursor'

/** The view of the table, and how it is changed. */
export function useTableView(): readonly [TableView, (change: (view: TableView) => TableView) => void] {
  const { view: store } = useDesk()
  const view = useView(({ table }) => table)
  const change = useCallback(
    (by: (view: TableView) => TableView) => {
      store.setState({ table: by(store.getState().table) })
    },
    [store],
  )
  return [view, change]
}

export function useTable() {
  const [view] = useTableView()
  const grid = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const rows = useRows(view, folded)
  const columns = useMemo(() => shownColumns(view), [view])
  const cursor = useTableCursor(grid, rows, columns)
  const naming = useNamedHere(view)
  const edits = useEdits(rows, columns, cursor.go, cursor.focus)
  const fold = useCallback((group: string, away?: boolean) => {
    setFolded((before) => {
      const after = new Set(before)
      if (away ?? !before.has(group)) after.add(group)
      else after.delete(group)
      return after
    })
  }, [])
  return { view, grid, rows, columns, cursor, naming, folded, fold, ...edits, ...useSort(columns) }
}
export type Table = ReturnType<typeof useTable>

function useRows(view: TableView, folded: ReadonlySet<string>): readonly TableRow[] {
  const { review } = useDesk()
  const say = useSay()
  const [rowsOf] = useState(createTableRows)
  const portfolio = usePortfolio((present) => present)
  const { findings, bySubject } = useStore(review)
  const naming = useView((state) => state.naming?.id ?? null)
  const filter = useView((state) => state.filter)
  return useMemo(
    () =>
      rowsOf({
        ...{ view, folded, portfolio, say, naming, findings: bySubject },
        passing: passingOf(portfolio, findings, filter),
      }),
    [rowsOf, view, folded, portfolio, say, naming, bySubject, findings, filter],
  )
}

/** The record that is being named; a new one of another kind brings its own rows into sight. */
function useNamedHere({ kind }: TableView): string | null {
  const desk = useDesk()
  const id = useView((state) => state.naming?.id ?? null)
  useEffect(() => {
    const own = id === null ? undefined : kindOf(presentOf(desk), id)
    if (!own || `${own}s` === kind) return
    desk.view.setState(({ table }) => ({ table: { ...table, kind: `${own}s` } }))
  }, [desk, id, kind])
  return id
}

function useSort(columns: ReturnType<typeof shownColumns>) {
  const say = useSay()
  const [, change] = useTableView()
  const [sorted, setSorted] = useState('')
  const sort = (column: string): void => {
    const title = columns.find(({ id }) => id === column)?.title ?? 'table.column.name'
    change((view) => {
      const next = sortedBy(view, column)
      const by = next.sort[next.kind]
      const way = by ? (by.down ? 'table.sorted.down' : 'table.sorted.up') : 'table.sorted.off'
      setSorted(say(way, { column: say(title) }))
      return next
    })
  }
  return { sort, sorted }
}

/** Which cell is edited. A value is kept in all selected rows, unless it belongs to one record alone. */
function useEdits(
  rows: readonly TableRow[],
  columns: ReturnType<typeof shownColumns>,
  go: (place: Place, taking?: 'along' | 'leave') => void,
  focus: () => void,
) {
  const desk = useDesk()
  const say = useSay()
  const readOnly = useEditor((state) => state.readOnly)
  const [editing, setEditing] = useState<Place | undefined>(undefined)
  const [kept, setKept] = useState('')

  const edit = (row: TableRow, columnId: string): void => {
    const column = columns.find(({ id }) => id === columnId)
    if (row.id === undefined || !column?.edit || readOnly) return
    selectMeant(desk.view, row.id)
    if (column.edit.how === 'owner') desk.run('product.owner')
    else setEditing({ row: row.key, column: columnId })
  }
  const onEdited = ({ row, column, typed, after }: Edited): void => {
    setEditing(undefined)
    const { edit: how } = column
    let count = 0
    if (typed !== null && how && how.how !== 'owner' && row.id !== undefined) {
      const ids = how.one ? [row.id] : recordsOf(rows, desk.view.getState().selection, row.id)
      const asked = { portfolio: presentOf(desk), say, findings: desk.review.getState().bySubject }
      count = submitCell(desk, how, ids, typed, asked)
      if (count > 1) setKept(say('table.edited', { count }))
    }
    if (after === 'elsewhere') return
    if (after === 'stay' || count > 1)
      focus() // several rows stay selected for what else they have in common
    else go(...nextPlace(rows, columns, { row: row.key, column: column.id }, after))
  }
  return { editing, edit, onEdited: useStable(onEdited), kept }
}

/** The same function for every drawing, so that a row draws itself again only when something in it has changed. */
function useStable<A>(act: (asked: A) => void): (asked: A) => void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((asked: A) => {
    latest.current(asked)
  }, [])
}

/** The selected records among the rows, each once; the given one alone when it is not among them. */
export function recordsOf(rows: readonly TableRow[], selection: readonly string[], id: string): readonly string[] {
  if (!selection.includes(id)) return [id]
  const here = new Set(rows.map((row) => row.id))
  return selection.filter((one) => here.has(one))
}

/** The cell that a key which ends an edit leads to; at the edge it stays. */
function nextPlace(
  rows: readonly TableRow[],
  columns: readonly { readonly id: string }[],
  { row, column }: Place,
  after: 'down' | 'up' | 'right' | 'left',
): readonly [Place, 'along' | 'leave'] {
  if (after === 'right' || after === 'left') {
    const at = columns.findIndex(({ id }) => id === column) + (after === 'right' ? 1 : -1)
    return [{ row, column: columns[at]?.id ?? column }, 'leave']
  }
  const at = rows.findIndex(({ key }) => key === row) + (after === 'down' ? 1 : -1)
  return [{ row: rows[at]?.key ?? row, column }, 'along']
}
