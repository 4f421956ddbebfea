// Finds the host of this window: Electron's bridge if there is one, else the local web server that the page came from.
import { connectElectronHost, type HostBridge } from './electronHost'
import type { HostConnection } from './hostConnection'
import { connectWebHost } from './webHost'

/** Null: a page that nobody opened through Workback, or one whose host has forgotten it. The work is safe; it has to be opened again. */
export async function pickHost(): Promise<HostConnection | null> {
  const bridge = bridgeOf(window)
  return bridge ? connectElectronHost(bridge) : connectWebHost()
}

/** Declared here and nowhere else: electron/shell/preload.ts puts it into the page before anything of the page runs. */
const bridgeOf = (page: Window & { readonly hostBridge?: HostBridge }): HostBridge | undefined => page.hostBridge
