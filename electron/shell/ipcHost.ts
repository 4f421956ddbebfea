// The same contract as behind the web host, for our own page and for nobody else (RELIABILITY.md T4; 5, point 17).
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import { serve, type Services } from '../../shared/host/contract'
import type { HostEvent } from '../../shared/host/events'
import { APP_ORIGIN } from './appProtocol'

/** True for a window whose page has called us, and so listens to us. */
export type HeardFrom = (client: string) => boolean

/** The name of a window among the clients of the services. */
export const clientOf = (contentsId: number): string => `window_${contentsId}`

/** Answers the calls of our pages; a foreign sender's promise rejects and nothing happens. */
export function serveWindows(services: Services): HeardFrom {
  const heard = new Set<string>()
  ipcMain.handle('host.call', async (event, call: unknown, input: unknown) => {
    if (!isOurs(event)) throw new Error('Not a page of ours')
    if (typeof call !== 'string') throw new Error('Not a call')
    const client = clientOf(event.sender.id)
    heard.add(client)
    return serve(services, call, input, client)
  })
  return (client) => heard.has(client)
}

/** Tells every window but those that know already, or must not know. */
export function tellWindows(event: HostEvent, ...exceptClients: readonly (string | undefined)[]): void {
  for (const window of BrowserWindow.getAllWindows())
    if (!window.isDestroyed() && !exceptClients.includes(clientOf(window.webContents.id))) tellWindow(window, event)
}

export const tellWindow = (window: Electron.BrowserWindow, event: HostEvent): void =>
  window.webContents.send('host.event', event)

/** The main frame and exactly our origin: a prefix would also match app://bundle.evil. */
function isOurs({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === APP_ORIGIN
}
