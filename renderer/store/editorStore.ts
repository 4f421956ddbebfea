// The view is optimistic, the word "saved" is not: it speaks only of what the host has acknowledged.
import { createStore } from 'zustand/vanilla'
import { parseCommand, type BatchReason, type ChangeInput, type Command } from '../../shared/model/commands'
import { advance } from '../../shared/model/history'
import { confirmedOrder } from './confirmedOrder'
import { createDelivery } from './delivery'
import {
  replayed,
  startState,
  type EditorOpening,
  type EditorPorts,
  type EditorState,
  type Returned,
} from './editorState'

/** The open document in this window: what is shown, what is acknowledged, and every way to change it. */
export function createEditorStore(opening: EditorOpening, ports: EditorPorts) {
  const order = confirmedOrder(opening.history, opening.sequence)
  const store = createStore<EditorState>()(() => startState(opening, ports.now()))
  const { deliver, settle } = createDelivery(store, order, ports)
  const envelope = () => ({ id: ports.newId(), actor: store.getState().actor })

  function submitCommand(command: Command): boolean {
    const { history, outbox, readOnly, unsavedSince } = store.getState()
    if (readOnly) {
      store.setState({ refusal: { reason: 'read-only', subject: command.type } })
      return false
    }
    const advanced = advance(history, command)
    if (!advanced.ok) {
      store.setState({ refusal: advanced.refusal })
      return false
    }
    if (advanced.history === history) return true
    store.setState({
      ...{ history: advanced.history, outbox: [...outbox, command], refusal: null },
      unsavedSince: unsavedSince ?? ports.now(),
    })
    void deliver()
    return true
  }

  return Object.assign(store, {
    /** Makes a change; false when it was refused (the reason is in `refusal`). Steps that share a gesture are undone together. */
    submit: (change: ChangeInput, gesture?: string): boolean =>
      submitCommand(parseCommand({ ...envelope(), ...(gesture !== undefined && { gesture }), ...change })),
    /** Several changes as one step that succeeds or is refused as a whole. */
    submitBatch: (reason: BatchReason, changes: readonly ChangeInput[], gesture?: string): boolean =>
      submitCommand(
        parseCommand({ ...envelope(), ...(gesture !== undefined && { gesture }), type: 'batch', reason, changes }),
      ),
    undo: (): boolean => submitCommand({ ...envelope(), type: 'history/undo' }),
    redo: (): boolean => submitCommand({ ...envelope(), type: 'history/redo' }),
    /** Sends what is outstanding now instead of waiting for the next try. */
    retry: (): void => void deliver(),
    dismissRefusal: (): void => {
      store.setState({ refusal: null })
    },
    /** The person has read that a change was taken back. */
    dismissTakenBack: (id: string): void => {
      store.setState(({ takenBack }) => ({ takenBack: takenBack.filter((one) => one.id !== id) }))
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
