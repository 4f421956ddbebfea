// A browser as renderer/host/webHost.ts needs it, in plain Node: real fetch and a real socket to a real loopback server.
import { WebSocket as NodeSocket } from 'ws'
import type { Browser } from '../../renderer/host/webHost'
import type { Clock } from '../../electron/services/clock'

export interface Tab extends Browser {
  /** What the tab keeps over a reload. */
  readonly stored: Map<string, string>
  /** What the address bar shows. */
  shownAddress(): string
  /** The sockets it has opened, newest last. */
  readonly sockets: readonly WebSocket[]
}

/** A tab on this address; `stored` is what an earlier load of it has left. */
export function aTab(address: string, clock: Clock, stored = new Map<string, string>()): Tab {
  const { origin, pathname, hash } = new URL(address)
  const sockets: WebSocket[] = []
  let shown = address
  return {
    stored,
    sockets,
    shownAddress: () => shown,
    location: { origin, pathname, hash },
    history: { replaceState: (_state, _title, to) => void (shown = new URL(String(to), origin).href) },
    sessionStorage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    // A browser says by itself where a request comes from.
    fetch: (to, { headers, ...request }) =>
      fetch(to, {
        ...request,
        headers: { ...(headers as Record<string, string>), Origin: origin, 'Sec-Fetch-Site': 'same-origin' },
      }),
    openSocket(to) {
      const socket = new NodeSocket(to, { origin }) as unknown as WebSocket
      sockets.push(socket)
      return socket
    },
    setTimer: (milliseconds, act) => clock.setTimer(milliseconds, act),
  }
}
