// Workback in Electron: puts the parts together. Everything that works without Electron lies in electron/services and shared.
import { randomBytes } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { sayIn } from '../../shared/text/say'
import { readBuiltPages } from '../services/builtPages'
import { systemClock } from '../services/clock'
import { dataFolderOf } from '../services/dataFolder'
import { makeFolderAtOnce, nodeFiles } from '../services/files'
import { createServices } from '../services/services'
import { registerAppScheme, serveApp } from './appProtocol'
import { createFileAsked, fileAmong } from './fileAsked'
import { clientOf, serveWindows, tellWindows } from './ipcHost'
import { chooseInFront } from './menu'
import { nativeDialogs } from './nativeDialogs'
import { createOutboxes } from './outboxes'
import { isFacilitators, projectorWindow } from './projectorWindow'
import { guardPages, guardSession } from './security'
import { finishBeforeClosing, finishBeforeQuitting } from './systemEvents'
import { openWindow, show } from './window'

const dataFolder = dataFolderOf({ platform: process.platform, home: homedir(), env: process.env })
const say = sayIn(app.getPreferredSystemLanguages()[0]?.startsWith('de') ? 'de' : 'en')
const fileAsked = createFileAsked(() => chooseInFront('file.open'))

// One data folder, one program: the lock lies in the folder that Electron keeps its own files in.
makeFolderAtOnce(join(dataFolder, 'electron'))
app.setPath('userData', join(dataFolder, 'electron'))
registerAppScheme()
guardPages(say)
if (app.requestSingleInstanceLock()) {
  listenToSystem()
  app.whenReady().then(start).catch(sayWhyNot)
} else app.exit(0)

function listenToSystem(): void {
  app.on('second-instance', (_event, words, folder) => {
    const window = BrowserWindow.getAllWindows().find(isFacilitators)
    if (window) show(window)
    askFor(fileAmong(words.slice(1), folder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    askFor(path)
  })
  askFor(fileAmong(process.argv.slice(1), process.cwd()))
}

function askFor(path: string | undefined): void {
  if (path !== undefined) fileAsked.ask(path)
}

/** Nothing has been opened yet, so nothing can be lost. */
function sayWhyNot(cause: unknown): void {
  console.error(cause)
  dialog.showErrorBox(say('shell.failed.title'), String(cause))
  app.exit(1)
}

async function start(): Promise<void> {
  guardSession()
  serveApp(await readBuiltPages(nodeFiles, join(import.meta.dirname, '../renderer')))
  const outboxes = createOutboxes()
  const preload = join(import.meta.dirname, 'preload.cjs')
  const projector = projectorWindow({
    preload,
    besides: () => BrowserWindow.getAllWindows().find(isFacilitators),
    onClosed: (contentsId) => host.windowGone(clientOf(contentsId)),
  })
  const host = createServices({
    files: nodeFiles,
    dataFolder,
    dialogs: nativeDialogs(say, fileAsked),
    clock: systemClock,
    randomId: () => randomBytes(16).toString('hex'),
    version: app.getVersion(),
    hostKind: 'electron',
    tell: tellWindows,
    onReport: outboxes.report,
    toggleProjector: projector.toggle,
  })
  const end = {
    clock: systemClock,
    outboxes,
    heardFrom: serveWindows(host.services),
    close: () => host.close(),
    snapshot: () => host.snapshot(),
    say,
  }
  finishBeforeQuitting(end)
  const window = openWindow(preload, say)
  finishBeforeClosing(window, end)
  window.once('closed', projector.close)
}
