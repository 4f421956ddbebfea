// Keys of the table, as in any grid; those of the practice (O, J, L, U, P, S …) pass through to the action list, as on the map.
import type { KeyboardEvent } from 'react'
import { removeSelection } from '../../store/removeSelection'
import type { Desk } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import type { Column } from './column'
import type { TableRow } from './tableRows'
import { HEAD, type Cursor, type Taking } from './useTableCursor'

export interface TableKeys {
  readonly desk: Desk
  readonly rows: readonly TableRow[]
  readonly columns: readonly Column[]
  readonly cursor: Cursor
  /** How many rows a page has. */
  readonly page: number
  readonly edit: (row: TableRow, column: string) => void
  readonly sort: (column: string) => void
  readonly fold: (group: string, folded?: boolean) => void
}
type Act = (keys: TableKeys) => void

const taking = ({ cursor }: TableKeys): Taking => (cursor.gathering ? 'leave' : 'along')

/** To the row at this place among the rows; above the first stand the headings. */
function toRow(keys: TableKeys, index: number, how: Taking = taking(keys)): void {
  const { rows, cursor } = keys
  const { column } = cursor.place
  if (index < 0 && how !== 'stretch') cursor.go({ row: HEAD, column }, 'leave')
  const row = rows[Math.min(Math.max(index, 0), rows.length - 1)]
  if (row && (index >= 0 || how === 'stretch')) cursor.go({ row: row.key, column }, how)
}

const indexOf = ({ rows, cursor }: TableKeys): number => (cursor.row ? rows.indexOf(cursor.row) : -1)

const down =
  (by: number, how?: Taking): Act =>
  (keys) => {
    toRow(keys, indexOf(keys) + by, how)
  }
const page =
  (way: 1 | -1): Act =>
  (keys) => {
    toRow(keys, Math.max(indexOf(keys) + way * keys.page, 0))
  }

/** Sideways within a row nothing is selected anew; a heading of a group has one cell, and folds. */
const across =
  (by: number): Act =>
  ({ columns, cursor, fold }) => {
    const { row, place } = cursor
    if (row && row.id === undefined) {
      fold(row.group ?? '', by < 0)
      return
    }
    const at = columns.findIndex(({ id }) => id === place.column)
    const column = columns[Math.min(Math.max(at + by, 0), columns.length - 1)]
    if (column) cursor.go({ row: place.row, column: column.id }, 'leave')
  }

const act: Act = ({ cursor, edit, sort, fold }) => {
  const { row, place } = cursor
  if (!row) sort(place.column)
  else if (row.id === undefined) fold(row.group ?? '')
  else edit(row, place.column)
}

/** Removes what is selected, and stands on the row that was next, or else the one before. */
const remove: Act = (keys) => {
  const { desk, rows, cursor } = keys
  const { selection } = desk.view.getState()
  if (selection.length === 0 || !cursor.row) return
  const at = indexOf(keys)
  const stays = ({ id }: TableRow) => id !== undefined && !selection.includes(id)
  const next = rows.slice(at + 1).find(stays) ?? rows.slice(0, at).findLast(stays)
  removeSelection(desk)
  if (next) cursor.go({ row: next.key, column: cursor.place.column })
}

const toggle: Act = ({ cursor }) => {
  if (cursor.row) cursor.toggle(cursor.row)
}

const PLAIN: Readonly<Record<string, Act>> = {
  ArrowDown: down(1),
  ArrowUp: down(-1),
  ArrowLeft: across(-1),
  ArrowRight: across(1),
  Home: across(-Infinity),
  End: across(Infinity),
  PageDown: page(1),
  PageUp: page(-1),
  Enter: act,
  F2: act,
  ' ': (keys) => {
    if (keys.cursor.row?.id === undefined) act(keys)
  },
  Delete: remove,
  Backspace: remove,
}
const WITH_SHIFT: Readonly<Record<string, Act>> = {
  ArrowDown: down(1, 'stretch'),
  ArrowUp: down(-1, 'stretch'),
  ' ': toggle,
}
const WITH_CONTROL: Readonly<Record<string, Act>> = {
  Home: (keys) => {
    toRow(keys, 0)
  },
  End: (keys) => {
    toRow(keys, keys.rows.length - 1)
  },
  ' ': toggle,
  /** Every row in sight of the filter, not what the table leaves out. */
  a: ({ desk, rows }) => {
    select(desk.view, ...new Set(rows.flatMap(({ id }) => (id === undefined ? [] : [id]))))
  },
}

function listOf({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): Readonly<Record<string, Act>> {
  const control = ctrlKey || metaKey
  if (control && shiftKey) return {}
  if (control) return WITH_CONTROL
  return shiftKey ? WITH_SHIFT : PLAIN
}

/** Does what the key says; false when it says nothing here. */
export function onTableKey(event: KeyboardEvent, keys: TableKeys): boolean {
  if (event.altKey) return false
  if (event.key === 'Escape') return keys.cursor.single()
  const meant = listOf(event)[event.key]
  meant?.(keys)
  return meant !== undefined
}
