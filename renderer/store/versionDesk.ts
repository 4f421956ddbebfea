// The same map, outline and inspector over a version that nobody can change, and the ways back from it.
import type { ShownVersion } from './shownVersion'
import { createEditorStore, type EditorStore } from './editorStore'
import { createReviewStore } from './reviewStore'
import type { Desk } from './useEditor'
import type { ViewStore } from './viewStore'
import { startHistory } from '../../shared/model/history'
import type { Portfolio } from '../../shared/model/portfolio'

const desks = new WeakMap<ShownVersion, Desk>()

/** What is on the screen: the document in work, or the version that is looked at, over an editor that takes nothing. One desk per version, the same each time. */
export function shownDesk(desk: Desk, version: ShownVersion | null): Desk {
  if (!version) return desk
  const known = desks.get(version)
  if (known) return known
  const editor = readOnlyEditor(desk.editor, version.portfolio)
  const review = createReviewStore(editor, () => () => undefined) // it will never have to judge again
  const shown = { ...desk, editor, review, inWork: desk.editor }
  desks.set(version, shown)
  return shown
}

/** Nothing is ever sent: what is submitted is refused before. */
function readOnlyEditor(inWork: EditorStore, portfolio: Portfolio): EditorStore {
  const { actor, sequence } = inWork.getState()
  return createEditorStore(
    { actor, history: startHistory(portfolio), sequence, outbox: [], readOnly: true },
    {
      send: () => Promise.reject(new Error('A version that is looked at takes no steps')),
      newId: () => 'never',
      now: () => 0,
      after: () => () => undefined,
    },
  )
}

/** Looks at a version; scale and place stay, so that the same cards can be compared by eye. */
export function lookAt(view: ViewStore, version: ShownVersion): void {
  view.setState({ version, selection: [], overlay: null, naming: null, interview: null })
}

/** Back to the document in work; what was selected and is not there is let go. */
export function lookAway({ view, editor, inWork = editor }: Pick<Desk, 'view' | 'editor' | 'inWork'>): void {
  const { useCases, dataProducts, sourceSystems, domains, flows } = inWork.getState().history.present
  const tables = [useCases, dataProducts, sourceSystems, domains, flows]
  const selection = view.getState().selection.filter((id) => tables.some((table) => Object.hasOwn(table, id)))
  view.setState({ version: null, selection, overlay: null })
}

/** As it would be after going back to it: names given to points in time are no content, and stay. */
export const restoredOver = (present: Portfolio, version: Portfolio): Portfolio => ({
  ...version,
  checkpoints: { ...version.checkpoints, ...present.checkpoints },
})
