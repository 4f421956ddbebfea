// The end: of a window, of the program, of the day. Nothing acknowledged waits for it, but the user's file and the last keystrokes do.
import { app, BrowserWindow, dialog, powerMonitor } from 'electron'
import type { Say } from '../../shared/text/say'
import { pause, timeOf, type Clock } from '../services/clock'
import { clientOf, tellWindow, type HeardFrom } from './ipcHost'
import type { Outbox, Outboxes } from './outboxes'

export interface EndMeans {
  readonly clock: Clock
  readonly outboxes: Outboxes
  readonly heardFrom: HeardFrom
  /** Brings files and snapshots up to date. */
  readonly close: () => Promise<unknown>
  /** Takes snapshots of what is open; never needed for safety, only for a quick start after the sleep. */
  readonly snapshot: () => Promise<unknown>
  readonly say: Say
}

/** Milliseconds that the disk gets before the person is asked. */
const PATIENCE = 3000

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
    for (const window of openWindows()) tellWindow(window, { event: 'window.closing' })
    void means.snapshot()
  })
  powerMonitor.on('shutdown', () => app.quit())
}

/** Closing a window first lets it deliver what it holds; what it cannot deliver is said, and the window stays unless the person lets it go. */
export function finishBeforeClosing(window: Electron.BrowserWindow, means: EndMeans): void {
  let asking = false
  let mayGo = false
  window.on('close', (event) => {
    if (mayGo) return
    event.preventDefault()
    if (asking) return
    asking = true
    void mayClose([window], means).then((may) => {
      asking = false
      mayGo = may
      if (may) window.close()
    })
  })
}

async function finish(means: EndMeans): Promise<boolean> {
  const mayEnd = await mayClose(openWindows(), means)
  // From here on nothing acknowledged is missing: a file of the user's that cannot be written now is written at the next start.
  if (mayEnd) await Promise.race([means.close(), pause(means.clock, PATIENCE)])
  return mayEnd
}

const openWindows = (): readonly Electron.BrowserWindow[] =>
  BrowserWindow.getAllWindows().filter((window) => !window.isDestroyed())

/** Asks the windows for what they hold. A page that has never called us has shown nothing that could be lost. */
async function mayClose(windows: readonly Electron.BrowserWindow[], means: EndMeans): Promise<boolean> {
  const asked = windows.filter(({ webContents }) => means.heardFrom(clientOf(webContents.id)))
  const clients = asked.map(({ webContents }) => clientOf(webContents.id))
  const delivered = Promise.all(clients.map(means.outboxes.delivered))
  for (const window of asked) tellWindow(window, { event: 'window.closing' })
  const late = pause(means.clock, PATIENCE).then(() => 'late' as const)
  if ((await Promise.race([delivered, late])) !== 'late') return true
  return leaveAllTheSame(means.say, clients.map(means.outboxes.last))
}

/** The person decides, knowing what would be lost. */
async function leaveAllTheSame(say: Say, last: readonly (Outbox | undefined)[]): Promise<boolean> {
  const held = last.filter((outbox) => outbox !== undefined)
  const count = held.reduce((sum, { waiting }) => sum + waiting, 0)
  const since = Math.min(...held.flatMap((outbox) => outbox.since ?? []))
  const known = count > 0 && Number.isFinite(since)
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: known ? say('shell.closing.unsaved', { count, time: timeOf(since) }) : say('shell.closing.silent'),
    detail: say(known ? 'shell.closing.detail' : 'shell.closing.silentDetail'),
    buttons: [say('shell.closing.stay'), say('shell.closing.leave')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
