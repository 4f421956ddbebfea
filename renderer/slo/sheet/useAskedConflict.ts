// Whoever comes from a finding: the row of its conflict unfolds, and has the keyboard.
import { useEffect, useState } from 'react'
import { conflictId } from '../../../shared/analysis/sloConflictCheck'
import type { SloRow } from '../../../shared/analysis/sloSheet'
import { useDesk, useView } from '../../store/useEditor'
import { rowElementId } from './sheetRows'

/** @param show unfolds this row, the `at`th of all */
export function useAskedConflict(rows: readonly SloRow[], show: (row: SloRow, at: number) => void): void {
  const { view } = useDesk()
  const asked = useView((state) => state.asked)
  const [answered, setAnswered] = useState<typeof asked | null>(null)
  const isAskedFor = ({ conflicts }: SloRow) => conflicts.some((conflict) => conflictId(conflict) === asked.field)
  const at = asked.field === '' ? -1 : rows.findIndex(isAskedFor)
  const row = rows[at]
  if (row && answered !== asked) {
    setAnswered(asked)
    show(row, at)
  }
  useEffect(() => {
    if (!row) return
    document.getElementById(rowElementId(row.id))?.focus()
    view.setState({ asked: { field: '', times: asked.times } })
  }, [view, asked, row])
}
