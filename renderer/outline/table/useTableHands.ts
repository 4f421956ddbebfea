// Keys, pointer and clipboard, each turned into what the table does.
import { useRef, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { nameOf } from '../../../shared/model/stepName'
import { presentOf } from '../../store/mapSteps'
import { useDesk, useSay } from '../../store/useEditor'
import { nextNamed, NOTHING_TYPED, typedWith } from '../typeahead'
import { spreadsheetText } from './spreadsheetText'
import { onTableKey } from './tableKeys'
import { ROW_HEIGHT } from './useRowsInSight'
import type { Table } from './useTable'
import { HEAD } from './useTableCursor'

const held = ({ ctrlKey, metaKey }: KeyboardEvent | MouseEvent): boolean => ctrlKey || metaKey
const isCopy = (event: KeyboardEvent): boolean => held(event) && !event.shiftKey && event.key.toLowerCase() === 'c'

/** Arrows, Enter and the others of a grid; a capital letter jumps to a name. What the table does not know goes on to the app. */
export function useTableKeyboard(table: Table) {
  const desk = useDesk()
  const jump = useJump(table)
  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    if (isCopy(event)) {
      event.stopPropagation() // the browser goes on to ask what shall be copied
      return
    }
    const page = Math.max(Math.floor((table.grid.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2, 10)
    if (!jump(event) && !onTableKey(event, { ...table, desk, page })) return
    event.preventDefault()
    event.stopPropagation()
  }
}

function useJump({ rows, cursor }: Table) {
  const desk = useDesk()
  const typed = useRef(NOTHING_TYPED)
  return (event: KeyboardEvent): boolean => {
    const next = held(event) || event.altKey ? undefined : typedWith(typed.current, event.key, desk.now())
    if (!next) return false
    typed.current = next
    const present = presentOf(desk)
    const names = rows.map(({ id }) => (id === undefined ? '' : (nameOf(present, id) ?? '')))
    const found = rows[nextNamed(names, cursor.row ? rows.indexOf(cursor.row) : 0, next.text)]
    if (found) cursor.go({ row: found.key, column: cursor.place.column }, cursor.gathering ? 'leave' : 'along')
    return true
  }
}

/** The selected rows, in the order and the columns in which they are seen. */
export function useCopying({ rows, columns }: Table, onCopied: (text: string) => void) {
  const desk = useDesk()
  const say = useSay()
  return (event: ClipboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('input, textarea')) return
    const selection = new Set(desk.view.getState().selection)
    const ids = [...new Set(rows.flatMap(({ id }) => (id !== undefined && selection.has(id) ? [id] : [])))]
    if (ids.length === 0) return
    const asked = { portfolio: presentOf(desk), say, findings: desk.review.getState().bySubject }
    event.clipboardData.setData('text/plain', spreadsheetText(columns, ids, asked))
    event.preventDefault()
    onCopied(say('table.copied', { count: ids.length }))
  }
}

/** A press selects, with Shift a range, with Ctrl one more; a double press edits. A heading sorts or folds. */
export function pointerOf({ rows, cursor, fold, sort, edit }: Table, isSelected: (id: string) => boolean) {
  const onRecord = (event: MouseEvent, { row, column }: Under): void => {
    const record = rows.find(({ key }) => key === row)
    if (!record) return
    if (held(event)) cursor.toggle(record)
    else cursor.go({ row, column }, event.shiftKey ? 'stretch' : 'along')
    if (record.id === undefined) fold(record.group ?? '')
  }
  return {
    onClick: (event: MouseEvent): void => {
      const place = under(event)
      if (!place) return
      if (place.row !== HEAD) {
        onRecord(event, place)
        return
      }
      cursor.go(place, 'leave')
      sort(place.column)
    },
    /** Means the row that is pressed, unless it is selected with others; the menu itself is the app's. */
    onContextMenu: (event: MouseEvent): void => {
      const place = under(event)
      const record = rows.find(({ key }) => key === place?.row)
      if (place && record?.id !== undefined) cursor.go(place, isSelected(record.id) ? 'leave' : 'along')
    },
    onDoubleClick: (event: MouseEvent): void => {
      const place = under(event)
      const row = rows.find(({ key }) => key === place?.row)
      if (place && row) edit(row, place.column)
    },
  }
}

interface Under {
  readonly row: string
  readonly column: string
}

/** The cell under the pointer; none while it is being edited. */
function under({ target }: MouseEvent): Under | undefined {
  if (!(target instanceof Element) || target.closest('input, textarea, select')) return undefined
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  return row === undefined || column === undefined ? undefined : { row, column }
}
