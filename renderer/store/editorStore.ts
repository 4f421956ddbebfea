// The view is optimistic, the word "saved" is not: it speaks only of what the host has acknowledged.
import { createStore } from 'zustand/vanilla'
import { parseCommand, type BatchReason, type ChangeInput, type Command } from '../../shared/model/commands'
import { advance } from '../../shared/model/history'
import { confirmedOrder } from './confirmedOrder'
import { createDelivery } from './delivery'
import { replayed, type EditorOpening, type EditorPorts, type EditorState, type Returned } from './editorState'

/** The open document in this window: what is shown, what is acknowledged, and every way to change it. */
export function createEditorStore(opening: EditorOpening, ports: EditorPorts) {
  const order = confirmedOrder(opening.history, opening.sequence)
  const store = createStore<EditorState>()(() => ({
    actor: opening.actor,
    history: replayed(opening.history, opening.outbox),
    outbox: opening.outbox,
    sequence: opening.sequence,
    saveState: 'saved',
    savedAt: null,
    problem: null,
    refusal: null,
    readOnly: opening.readOnly,
  }))
  const { deliver, settle } = createDelivery(store, order, ports)
  const envelope = () => ({ id: ports.newId(), actor: store.getState().actor })

  function submitCommand(command: Command): boolean {
    const { history, outbox, readOnly } = store.getState()
    if (readOnly) return false
    const advanced = advance(history, command)
    if (!advanced.ok) {
      store.setState({ refusal: advanced.refusal })
      return false
    }
    if (advanced.history === history) return true
    store.setState({ history: advanced.history, outbox: [...outbox, command], refusal: null })
    void deliver()
    return true
  }

  return Object.assign(store, {
    /** Makes a change; false when it was refused (the reason is in `refusal`). Steps that share a gesture are undone together. */
    submit: (change: ChangeInput, gesture?: string): boolean =>
      submitCommand(parseCommand({ ...envelope(), ...(gesture !== undefined && { gesture }), ...change })),
    /** Several changes as one step that succeeds or is refused as a whole. */
    submitBatch: (reason: BatchReason, changes: readonly ChangeInput[]): boolean =>
      submitCommand(parseCommand({ ...envelope(), type: 'batch', reason, changes })),
    undo: (): boolean => submitCommand({ ...envelope(), type: 'history/undo' }),
    redo: (): boolean => submitCommand({ ...envelope(), type: 'history/redo' }),
    /** Sends what is outstanding now instead of waiting for the next try. */
    retry: (): void => void deliver(),
    dismissRefusal: (): void => {
      store.setState({ refusal: null })
    },
    /** Another window's acknowledged commands. */
    receive: (first: number, commands: readonly Command[]): void => {
      order.receive(first, commands)
      settle([])
    },
    /** True while a step of another window is missing between those that came in. */
    hasGap: (): boolean => order.hasGap(),
    /** Back after a lost connection: the host's word replaces what was confirmed; the outbox stays on top. */
    reattach: ({ history: from, sequence: at, recentIds, actor }: Returned): void => {
      const arrived = new Set(recentIds)
      const outbox = store.getState().outbox.filter(({ id }) => !arrived.has(id))
      order.restart(from, at)
      const { history, sequence } = order.confirmed()
      store.setState({ history: replayed(history, outbox), outbox, sequence, actor })
      void deliver()
    },
  })
}
export type EditorStore = ReturnType<typeof createEditorStore>
