// A desk for the room: the same map over an editor that takes nothing, seen from where the facilitator looks.
import type { Showing } from '../../../shared/host/projectorCalls'
import { startHistory } from '../../../shared/model/history'
import type { Portfolio } from '../../../shared/model/portfolio'
import { createEditorStore } from '../../store/editorStore'
import { createReviewStore } from '../../store/reviewStore'
import type { Desk } from '../../store/useEditor'
import { createViewStore, type ViewState } from '../../store/viewStore'
import { afterPaint, now } from '../clock'
import { newId } from '../ids'

/** Nothing is ever sent: what is submitted is refused before. */
export function projectedDesk(portfolio: Portfolio, showing: Showing): Desk {
  const editor = createEditorStore(
    { actor: 'projector', history: startHistory(portfolio), sequence: 0, outbox: [], readOnly: true },
    {
      send: () => Promise.reject(new Error('A projector takes no steps')),
      newId: () => newId('command'),
      now,
      after: () => () => undefined,
    },
  )
  const view = createViewStore()
  view.setState({ ...viewOf(showing), forRoom: true })
  return { editor, view, review: createReviewStore(editor, afterPaint), newId, now, run: () => undefined }
}

/** Another state of the same document; cards whose records are the same do not draw again. */
export function showPortfolio({ editor }: Desk, portfolio: Portfolio): void {
  editor.setState({ history: startHistory(portfolio) })
}

/** Another place, lens or language. */
export function showLook({ view }: Desk, showing: Showing): void {
  view.setState(viewOf(showing))
}

const viewOf = ({ look, selection, language }: Showing): Partial<ViewState> => {
  const { filter, ...rest } = look
  return { ...rest, filter: Object.fromEntries(Object.entries(filter)), selection, language }
}
