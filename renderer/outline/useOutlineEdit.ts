import { useCallback, useState } from 'react'
import type { NodeId } from '../../shared/model/entities/ids'
import { nodeKindOf } from '../../shared/model/nodeKind'
import { presentOf } from '../store/mapSteps'
import { useDesk, useEditor, useSay, type Desk } from '../store/useEditor'
import { selectMeant } from '../store/viewStore'
import { columnOfCell, type OutlineCell } from './outlineCells'
import type { OutlineRow } from './outlineRow'
import { submitCell } from './table/submitCell'

/** A cell that is edited, by the key of its row. */
export interface EditedCell {
  readonly row: string
  readonly cell: OutlineCell
}

/** Which cell is edited, how an edit begins, and what becomes of it; `toRow` gives the keyboard back to the row. */
export function useOutlineEdit(toRow: () => void) {
  const desk = useDesk()
  const say = useSay()
  const readOnly = useEditor((state) => state.readOnly)
  const [editing, setEditing] = useState<EditedCell | undefined>(undefined)
  const edit = ({ key, id, kind }: OutlineRow, cell: OutlineCell): void => {
    const column = kind && columnOfCell(kind, cell)
    if (!column || id === undefined || readOnly) return
    selectMeant(desk.view, id)
    if (column.edit?.how === 'owner') desk.run('product.owner')
    else setEditing({ row: key, cell })
  }
  /** `typed` is null when the edit was given up; `stays` when the keyboard is to come back to the row. */
  const onEdited = useCallback(
    (id: NodeId, cell: OutlineCell, typed: string | null, stays: boolean) => {
      setEditing(undefined)
      const how = columnOfCell(nodeKindOf(id), cell)?.edit
      if (typed !== null && how && how.how !== 'owner') {
        const asked = { portfolio: presentOf(desk), say, findings: desk.review.getState().bySubject }
        submitCell(desk, how, how.one ? [id] : alikeSelected(desk, id), typed, asked)
      }
      if (stays) toRow()
    },
    [desk, say, toRow],
  )
  return { editing, edit, onEdited }
}

/** The selected records of the same kind, this one among them: a choice is kept in all of them. */
export function alikeSelected(desk: Desk, id: NodeId): readonly string[] {
  const { selection } = desk.view.getState()
  if (!selection.includes(id)) return [id]
  return selection.filter((one) => nodeKindOf(one as NodeId) === nodeKindOf(id))
}
