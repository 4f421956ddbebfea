// What each window says is outstanding when it is asked to close (RELIABILITY.md 2.13).
import type { Input } from '../../shared/host/contract'

/** `waiting` steps that the host has not acknowledged; `since` in milliseconds since 1970, null when none waits. */
export type Outbox = Input<'window.report'>

export interface Outboxes {
  /** A window has said so. */
  readonly report: (client: string, outbox: Outbox) => void
  /** What it says from now on counts; resolves once it says that nothing is outstanding. */
  readonly delivered: (client: string) => Promise<void>
  /** What it has said last since it was asked; undefined: it does not answer. */
  readonly last: (client: string) => Outbox | undefined
}

/** Nothing is known of any window yet. */
export function createOutboxes(): Outboxes {
  const said = new Map<string, Outbox>()
  const waiters = new Map<string, readonly (() => void)[]>()
  return {
    report(client, outbox) {
      said.set(client, outbox)
      if (outbox.waiting > 0) return
      for (const resolve of waiters.get(client) ?? []) resolve()
      waiters.delete(client)
    },
    delivered(client) {
      said.delete(client)
      return new Promise((resolve) => waiters.set(client, [...(waiters.get(client) ?? []), resolve]))
    },
    last: (client) => said.get(client),
  }
}
