// Brings the outbox to the host, in order, until it is empty; says honestly how that goes.
import type { StoreApi } from 'zustand/vanilla'
import type { Notice } from '../../shared/host/notice'
import type { ConfirmedOrder } from './confirmedOrder'
import { replayed, type EditorPorts, type EditorState } from './editorState'

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
    if (sending) return
    sending = true
    stopRetry()
    try {
      while (store.getState().outbox.length > 0) if (!(await deliverSome())) return
      store.setState({ saveState: 'saved', savedAt: ports.now(), problem: null })
    } finally {
      sending = false
    }
  }

  async function deliverSome(): Promise<boolean> {
    const batch = store.getState().outbox.slice(0, MOST_AT_ONCE)
    if (store.getState().saveState !== 'not-saved') store.setState({ saveState: 'saving' })
    const stopWaiting = ports.after(PATIENCE, () => {
      store.setState({ saveState: 'not-saved', problem: SLOW })
    })
    const answer = await ports.send(batch).catch(() => ({ ok: false, notice: UNREACHABLE }) as const)
    stopWaiting()
    if (!answer.ok) {
      store.setState({ saveState: 'not-saved', problem: answer.notice })
      stopRetry = ports.after(RETRY, () => void deliver())
      return false
    }
    order.acknowledge(batch, answer.sequences)
    settle(batch.length)
    return true
  }

  /** Takes acknowledged commands out of the outbox. What is shown changes only if steps came in that it did not show. */
  function settle(acknowledged: number): void {
    const outbox = store.getState().outbox.slice(acknowledged)
    const { history, sequence, disturbed } = order.confirmed()
    store.setState({ outbox, sequence, ...(disturbed && { history: replayed(history, outbox) }) })
  }

  return { deliver, settle }
}
