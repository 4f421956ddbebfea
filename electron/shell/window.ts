// The window that Workback runs in.
import { BrowserWindow, dialog } from 'electron'
import type { Say } from '../../shared/text/say'
import { APP_ORIGIN } from './appProtocol'
import { safePreferences } from './security'

/** Opens a window on our own page; it shows itself when there is something to see, and comes back when its page has crashed. */
export function openWindow(preload: string, say: Say): Electron.BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: 'Workback',
    webPreferences: { ...safePreferences, preload },
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void reopen(window, say)
  })
  void window.loadURL(`${APP_ORIGIN}/index.html`)
  return window
}

/** Brings a window to the front that a second start has asked for. */
export function show(window: Electron.BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** What was acknowledged is on the disk, so that a new page finds it all again. */
async function reopen(window: Electron.BrowserWindow, say: Say): Promise<void> {
  window.webContents.reload()
  await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('shell.crashed.question'),
    detail: say('shell.crashed.detail'),
  })
}
