// What is typed or chosen in a cell becomes commands: one record one change, several rows one step that succeeds or is refused as a whole.
import { presentOf } from '../../store/mapSteps'
import type { Desk } from '../../store/useEditor'
import type { Asked, ChoiceEdit, TextEdit } from './column'

/** Keeps a value in every one of these records, as one undo step. Records that have it already are left alone. Returns how many changed. */
export function submitCell(
  desk: Desk,
  edit: Pick<TextEdit | ChoiceEdit, 'value' | 'change'>,
  ids: readonly string[],
  typed: string,
  asked: Asked,
): number {
  const now = { ...asked, portfolio: presentOf(desk) }
  const changes = ids.flatMap((id) => {
    const change = edit.value(now, id) === typed ? undefined : edit.change(id, typed, now)
    return change ? [change] : []
  })
  const [first] = changes
  if (!first) return 0
  const done = changes.length === 1 ? desk.editor.submit(first) : desk.editor.submitBatch('edit', changes)
  return done ? changes.length : 0
}
