// Brings the outbox to the host, in order, until it is empty; says honestly how that goes.
import type { StoreApi } from 'zustand/vanilla'
import type { Notice } from '../../shared/host/notice'
import type { Command } from '../../shared/model/commands'
import type { ConfirmedOrder } from './confirmedOrder'
import { replayed, takenBackOf, type EditorPorts, type EditorState } from './editorState'

/** RELIABILITY.md 1: what is not acknowledged within one second is shown as not saved. */
const PATIENCE = 1000
const RETRY = 5000
const MOST_AT_ONCE = 200
const UNREACHABLE: Notice = { text: 'notice.host.unreachable', values: {} }
const SLOW: Notice = { text: 'notice.host.slow', values: {} }

export function createDelivery(store: StoreApi<EditorState>, order: ConfirmedOrder, ports: EditorPorts) {
  let sending = false
  let stopRetry = (): void => undefined

  async function deliver(): Promise<void> {
    watch(store.getState().outbox.at(-1))
    if (sending) return
    sending = true
    stopRetry()
    try {
      while (store.getState().outbox.length > 0) if (!(await deliverSome())) return
      store.setState({ saveState: 'saved', savedAt: ports.now(), unsavedSince: null, problem: null })
    } finally {
      sending = false
    }
  }

  async function deliverSome(): Promise<boolean> {
    const batch = store.getState().outbox.slice(0, MOST_AT_ONCE)
    if (store.getState().saveState !== 'not-saved') store.setState({ saveState: 'saving' })
    const answer = await ports.send(batch).catch(() => ({ ok: false, notice: UNREACHABLE }) as const)
    if (!answer.ok) {
      store.setState({ saveState: 'not-saved', problem: answer.notice })
      stopRetry = ports.after(RETRY, () => void deliver())
      return false
    }
    const back = takenBackOf(store.getState().history, batch, answer.refused ?? [])
    order.acknowledge(batch, answer.sequences)
    settle(batch)
    if (back.length > 0) store.setState(({ takenBack }) => ({ takenBack: [...takenBack, ...back] }))
    return true
  }

  /** From the moment it was made, however many others are on their way before it. */
  function watch(command: Command | undefined): void {
    if (!command) return
    ports.after(PATIENCE, () => {
      const { outbox, saveState } = store.getState()
      if (saveState !== 'not-saved' && outbox.includes(command))
        store.setState({ saveState: 'not-saved', problem: SLOW })
    })
  }

  /** Takes acknowledged commands out of the outbox. What is shown changes only if steps came in that it did not show. */
  function settle(acknowledged: readonly Command[]): void {
    const gone = new Set(acknowledged.map(({ id }) => id))
    const { outbox: before } = store.getState()
    const outbox = gone.size === 0 ? before : before.filter(({ id }) => !gone.has(id))
    const { history, sequence, disturbed } = order.confirmed()
    store.setState({ outbox, sequence, ...(disturbed && { history: replayed(history, outbox) }) })
  }

  return { deliver, settle }
}
