// Undo and redo, with the eye on what they brought back: the room sees it, and the next key acts on it.
import type { NodeId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import { ownUndo } from './editorState'
import { presentOf } from './mapSteps'
import type { Desk } from './useEditor'
import { select } from './viewStore'

/**
 * Takes back, or does again, this window's own last step. Cards that come back with it are selected and brought into sight; what goes with
 * it is selected no longer, a card that goes while it is named leaves what was selected before it, and of a boundary that is moved back the
 * products it was about are selected.
 */
export function stepBack(desk: Desk, way: 'undo' | 'redo'): void {
  const before = presentOf(desk).layout
  const { recut } = desk.view.getState()
  const isRecut = way === 'undo' && recut !== null && ownUndo(desk.editor.getState())?.id === recut.step
  if (!desk.editor[way]()) return
  const present = presentOf(desk)
  endNamingOfGone(desk, present)
  const back = isRecut
    ? recut.of.filter((id) => isThere(present, id))
    : (Object.keys(present.layout) as NodeId[]).filter((id) => !Object.hasOwn(before, id))
  if (back.length === 0) {
    select(desk.view, ...desk.view.getState().selection.filter((id) => isThere(present, id)))
    return
  }
  select(desk.view, ...back)
  desk.view.getState().camera?.show(back)
}

function endNamingOfGone({ view }: Desk, present: Portfolio): void {
  const { naming } = view.getState()
  if (naming === null || isThere(present, naming.id)) return
  view.setState({ naming: null })
  select(view, ...(naming.before ?? []))
}

const isThere = ({ layout, flows, domains }: Portfolio, id: string): boolean =>
  [layout, flows, domains].some((table) => Object.hasOwn(table, id))
