// Pinning and noting, as the keys, the inspector and the map do it.
import type { HotspotId, NoteId, SubjectId } from '../../shared/model/entities/ids'
import type { Hotspot, Note } from '../../shared/model/entities/workshop'
import { inOrder, orderKeyAfter } from '../../shared/model/orderKey'
import { presentOf } from './mapSteps'
import type { Desk } from './useEditor'
import { askFor } from './viewStore'

const orders = (table: Readonly<Record<string, { readonly order: string }>>): readonly string[] =>
  Object.values(table).map(({ order }) => order)

/** Pins an open question on a record, and asks what is open. */
export function pinHotspot(desk: Desk, subject: string): void {
  const record: Hotspot = {
    id: desk.newId('hotspot') as HotspotId,
    subject: subject as SubjectId,
    text: '',
    kind: 'question',
    resolved: false,
    order: orderKeyAfter(orders(presentOf(desk).hotspots)),
  }
  desk.view.setState({ interview: null })
  if (desk.editor.submit({ type: 'hotspot/add', record })) askFor(desk.view, 'hotspot')
}

/** Notes something about a record, or about the portfolio where `subject` is null. */
export function addNote(desk: Desk, subject: string | null, text: string, isPrivate: boolean): void {
  const record: Note = {
    id: desk.newId('note') as NoteId,
    subject: subject as SubjectId | null,
    text,
    author: '',
    private: isPrivate,
    order: orderKeyAfter(orders(presentOf(desk).notes)),
  }
  desk.editor.submit({ type: 'note/add', record })
}

/** Whether the note written last is private: the next one most likely is meant the same way. */
export const isLastNotePrivate = ({ notes }: { readonly notes: Readonly<Record<string, Note>> }): boolean =>
  inOrder(notes).at(-1)?.private ?? false
