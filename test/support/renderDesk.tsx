// A component with a document around it: the real stores, and a host in memory that acknowledges at once.
import { act, render, type RenderResult } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createEditorStore, type EditorStore } from '../../renderer/store/editorStore'
import { createReviewStore } from '../../renderer/store/reviewStore'
import { DeskContext, type Desk } from '../../renderer/store/useEditor'
import { createViewStore, type ViewState } from '../../renderer/store/viewStore'
import { startHistory } from '../../shared/model/history'
import type { Portfolio } from '../../shared/model/portfolio'
import { sayIn, type Say } from '../../shared/text/say'

export interface RenderedDesk extends RenderResult {
  readonly desk: Desk
  readonly editor: EditorStore
  readonly user: UserEvent
  readonly say: Say
  /** Actions asked of the app, in order. */
  readonly ran: readonly string[]
  /** The document as it stands. */
  readonly present: () => Portfolio
}

export interface Around {
  readonly view?: Partial<ViewState>
  readonly readOnly?: boolean
}

export function aDesk(portfolio: Portfolio, { view = {}, readOnly = false }: Around = {}) {
  let ids = 0
  let sequence = 0
  let time = 0
  const newId = (kind: string): string => `${kind}_new${String((ids += 1))}`
  const ran: string[] = []
  const opening = { actor: 'facilitator', history: startHistory(portfolio), sequence: 0, outbox: [], readOnly }
  const editor = createEditorStore(opening, {
    send: (commands) => Promise.resolve({ ok: true, sequences: commands.map(() => (sequence += 1)) }),
    newId: () => newId('command'),
    now: () => time,
    after: () => () => undefined,
  })
  const viewStore = createViewStore()
  viewStore.setState(view)
  const review = createReviewStore(editor, soon)
  const desk: Desk = { editor, view: viewStore, review, newId, now: () => (time += 50), run: (id) => void ran.push(id) }
  return { desk, editor, ran }
}

/** Where the app waits for the next frame, a test waits for the next turn. */
function soon(run: () => void): () => void {
  let cancelled = false
  queueMicrotask(() => {
    act(() => {
      if (!cancelled) run()
    })
  })
  return () => {
    cancelled = true
  }
}

/** Renders what is given inside a desk; everything a person could do goes through `user`. */
export function renderDesk(what: ReactNode, portfolio: Portfolio, around: Around = {}): RenderedDesk {
  const { desk, editor, ran } = aDesk(portfolio, around)
  const rendered = render(<DeskContext value={desk}>{what}</DeskContext>)
  return {
    ...rendered,
    desk,
    editor,
    ran,
    user: userEvent.setup(),
    say: sayIn(desk.view.getState().language),
    present: () => editor.getState().history.present,
  }
}
