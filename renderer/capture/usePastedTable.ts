import type { ClipboardEvent } from 'react'
import { readPastedTable } from '../../shared/import/pastedTable'
import { tell } from '../store/told'
import { useDesk } from '../store/useEditor'
import type { Written } from './outlineStep'

/** Rows of a spreadsheet come into the line as the outline they mean; what was not understood of them is told. Other text is pasted as ever. */
export function usePastedTable(write: (next: Written) => void) {
  const { view } = useDesk()
  return (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const table = readPastedTable(event.clipboardData.getData('text/plain'))
    if (!table) return
    event.preventDefault()
    const { value, selectionStart: from, selectionEnd: to } = event.currentTarget
    const before = value.slice(0, from)
    const pasted = before === '' || before.endsWith('\n') ? table.outline : `\n${table.outline}`
    write({ text: before + pasted + value.slice(to), caret: from + pasted.length })
    const { left } = table
    if (left.length > 0) tell(view, 'typist.table.left', { count: left.length, names: left.join(', ') })
  }
}
