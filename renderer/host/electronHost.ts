// The host behind Electron's preload: the two functions of `hostBridge` and nothing else of Electron.
import { connect } from '../../shared/host/contract'
import { HostEvent } from '../../shared/host/events'
import type { HostConnection } from './hostConnection'

/** What electron/shell/preload.ts puts into the page. */
export interface HostBridge {
  send(call: string, input: unknown): Promise<unknown>
  /** Answers the way to stop listening. */
  on(listener: (event: unknown) => void): () => void
}

/** The bridge never breaks while the window lives, so there is no connection to tell about. */
export function connectElectronHost(bridge: HostBridge): HostConnection {
  return {
    host: connect((call, input) => bridge.send(call, input)),
    events: {
      onEvent: (listener) => bridge.on((event) => listener(HostEvent.parse(event))),
      onConnection: () => () => undefined,
    },
  }
}
