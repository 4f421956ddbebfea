// The keys of the sheet: arrows walk the rows, A accepts, O overrides; after a change the keyboard stays where the work is.
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { SloRow } from '../../../shared/analysis/sloSheet'
import { useDesk } from '../../store/useEditor'
import { acceptRow } from './sheetSteps'
import { rowElementId, type RowGroup } from './sheetRows'

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

export function useSheetKeys(groups: readonly RowGroup[], open: (row: string | null) => void) {
  const desk = useDesk()
  const rows = groups.flatMap((group) => group.rows)
  const focus = (row: SloRow | undefined) => {
    if (row) document.getElementById(rowElementId(row.id))?.focus()
  }
  const accept = (row: SloRow, at: number) => {
    flushSync(() => acceptRow(desk, row))
    // A row that has left the conflicts stands elsewhere now: the next one is the next to look at.
    focus(row.conflict ? (rows[at + 1] ?? row) : row)
  }
  const override = (row: SloRow) => {
    flushSync(() => {
      open(row.id)
    })
    document.querySelector<HTMLElement>(`[data-override="${CSS.escape(row.id)}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = rows.findIndex(({ id }) => rowElementId(id) === (event.target as HTMLElement).id)
    const row = rows[at]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const move = STEPS[event.key]
    const key = event.key.toLowerCase()
    if (move) focus(rows[move(at, rows.length - 1)])
    else if (key === 'a' && row.need) accept(row, at)
    else if (key === 'o') override(row)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { onKeyDown }
}
