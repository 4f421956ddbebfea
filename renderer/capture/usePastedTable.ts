import { useEffect, type ClipboardEvent, type RefObject } from 'react'
import { readPastedTable } from '../../shared/import/pastedTable'
import { tell } from '../store/told'
import { useDesk, useView } from '../store/useEditor'
import type { ViewStore } from '../store/viewStore'
import type { Written } from './outlineStep'

/**
 * Rows of a spreadsheet come into the line as the outline they mean; what was not understood of them is told. Other text is pasted as
 * ever. What comes from a file, or was pasted on the map, is put behind what stands in the line, and the line gets the keyboard.
 */
export function usePastedTable(field: RefObject<HTMLTextAreaElement | null>, write: (next: Written) => void) {
  const { view } = useDesk()
  const incoming = useView((state) => state.incoming)
  useEffect(() => {
    if (incoming === null || !field.current) return
    view.setState({ incoming: null })
    const { value } = field.current
    write(broughtInto(value, [value.length, value.length], outlineOf(view, incoming) ?? plain(incoming)))
    field.current.focus()
  }, [view, incoming, field, write])
  return (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const outline = outlineOf(view, event.clipboardData.getData('text/plain'))
    if (outline === null) return
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = event.currentTarget
    write(broughtInto(value, [selectionStart, selectionEnd], outline))
  }
}

/** null for what is no table. */
function outlineOf(view: ViewStore, text: string): string | null {
  const table = readPastedTable(text)
  if (!table) return null
  const { left, outline } = table
  if (left.length > 0) tell(view, 'typist.table.left', { count: left.length, names: left.join(', ') })
  return outline
}

const plain = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').trimEnd()

/** On a line of its own, in the place of what was selected. */
function broughtInto(value: string, [from, to]: readonly [number, number], brought: string): Written {
  const before = value.slice(0, from)
  const pasted = before === '' || before.endsWith('\n') ? brought : `\n${brought}`
  return { text: before + pasted + value.slice(to), caret: from + pasted.length }
}
