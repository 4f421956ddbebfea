// The end: of a window, of the program, of the day. Nothing acknowledged waits for it, but the user's file and the last keystrokes do.
import { app, BrowserWindow, dialog, powerMonitor } from 'electron'
import type { Say } from '../../shared/text/say'
import { pause, type Clock } from '../services/clock'
import { clientOf, tellWindow, type CallsUnderWay } from './ipcHost'

export interface EndMeans {
  readonly clock: Clock
  readonly calls: CallsUnderWay
  /** Brings files and snapshots up to date. */
  readonly close: () => Promise<unknown>
  /** Takes snapshots of what is open; never needed for safety, only for a quick start after the sleep. */
  readonly snapshot?: () => Promise<unknown>
  readonly say: Say
}

/** Milliseconds that the disk gets before the person is asked. */
const PATIENCE = 3000
/** A window that has sent nothing for this long has delivered everything; milliseconds. */
const QUIET = 150

/** Quitting waits until everything is written, at most three seconds; then the person decides. */
export function finishBeforeQuitting(means: EndMeans): void {
  let finishing = false
  app.on('before-quit', (event) => {
    event.preventDefault()
    if (finishing) return
    finishing = true
    void finish(means).then((mayEnd) => {
      finishing = false
      if (mayEnd) app.exit(0)
    })
  })
  app.on('window-all-closed', () => app.quit())
  // A machine that goes down asks nobody: the windows deliver, and every acknowledged step is on the disk already.
  powerMonitor.on('suspend', () => {
    askWindowsToDeliver()
    void means.snapshot?.()
  })
  powerMonitor.on('shutdown', () => app.quit())
}

/** Closing a window first lets it deliver what it holds. */
export function finishBeforeClosing(window: Electron.BrowserWindow, means: EndMeans): void {
  let delivered = false
  window.on('close', (event) => {
    if (delivered) return
    event.preventDefault()
    void deliver(window, means).then((mayClose) => {
      delivered = mayClose
      if (mayClose) window.close()
    })
  })
}

async function deliver(window: Electron.BrowserWindow, means: EndMeans): Promise<boolean> {
  const client = clientOf(window.webContents.id)
  tellWindow(window, { event: 'window.closing' })
  return (await isQuiet(means, client)) || (await leaveAllTheSame(means.say))
}

async function finish(means: EndMeans): Promise<boolean> {
  askWindowsToDeliver()
  const mayEnd = (await isQuiet(means)) || (await leaveAllTheSame(means.say))
  // From here on nothing acknowledged is missing: a file of the user's that cannot be written now is written at the next start.
  if (mayEnd) await Promise.race([means.close(), pause(means.clock, PATIENCE)])
  return mayEnd
}

/** True as soon as no call has been under way for a moment; false when patience ends. */
async function isQuiet({ clock, calls }: EndMeans, client?: string): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += QUIET) {
    await pause(clock, QUIET)
    if (calls.count(client) === 0) return true
  }
  return false
}

function askWindowsToDeliver(): void {
  for (const window of BrowserWindow.getAllWindows()) tellWindow(window, { event: 'window.closing' })
}

async function leaveAllTheSame(say: Say): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: say('shell.closing.question'),
    detail: say('shell.closing.detail'),
    buttons: [say('shell.closing.stay'), say('shell.closing.leave')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
