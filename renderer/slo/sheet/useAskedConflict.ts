// Whoever comes from a finding: the row of its conflict unfolds, and has the keyboard.
import { useEffect } from 'react'
import { conflictId } from '../../../shared/analysis/sloConflictCheck'
import type { SloRow } from '../../../shared/analysis/sloSheet'
import { useDesk, useView } from '../../store/useEditor'
import { rowElementId } from './sheetRows'

interface Showing {
  /** Whether this row, the `at`th of all, is unfolded in sight. */
  readonly isShown: (row: SloRow, at: number) => boolean
  readonly show: (row: SloRow, at: number) => void
}

export function useAskedConflict(rows: readonly SloRow[], { isShown, show }: Showing): void {
  const { view } = useDesk()
  const asked = useView((state) => state.asked)
  const isAskedFor = ({ conflicts }: SloRow) => conflicts.some((conflict) => conflictId(conflict) === asked.field)
  const at = asked.field === '' ? -1 : rows.findIndex(isAskedFor)
  const row = rows[at]
  if (row && !isShown(row, at)) show(row, at)
  useEffect(() => {
    if (!row) return
    document.getElementById(rowElementId(row.id))?.focus()
    view.setState({ asked: { field: '', times: asked.times } })
  }, [view, asked, row])
}
