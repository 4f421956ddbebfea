// As much of Electron as the shell's own tests need; the built program meets a fuller one in electronShim.cjs.
import { EventEmitter } from 'node:events'

export class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = []
  readonly webContents
  readonly sent: unknown[] = []
  isClosed = false

  constructor(id = 1) {
    super()
    const send = (_channel: string, news: unknown) => this.sent.push(news)
    this.webContents = Object.assign(new EventEmitter(), { id, send })
    FakeWindow.all.push(this)
  }
  static getAllWindows = () => FakeWindow.all
  static getFocusedWindow = () => null
  isDestroyed(): boolean {
    return this.isClosed
  }
  /** As the real one: asks its listeners, who may prevent it. */
  close(): void {
    this.isClosed = !isPrevented((event) => this.emit('close', event))
  }
}

/** What was asked of the dialogs, and what they answer. */
export const answers = {
  asked: [] as unknown[],
  messageBox: { response: 0 },
  openDialog: { canceled: true, filePaths: [] as string[] },
  saveDialog: { canceled: true, filePath: '' },
}

const noting =
  <K extends 'messageBox' | 'openDialog' | 'saveDialog'>(kind: K) =>
  (...asked: unknown[]) => {
    answers.asked.push(asked.at(-1))
    return Promise.resolve(answers[kind])
  }

export const fakeApp = Object.assign(new EventEmitter(), {
  exited: [] as number[],
  exit: (code: number) => void fakeApp.exited.push(code),
  quit: () => fakeQuit(),
})

/** True when nobody prevented it. */
export const fakeQuit = (): boolean => !isPrevented((event) => fakeApp.emit('before-quit', event))

function isPrevented(ask: (event: { preventDefault: () => void }) => void): boolean {
  const prevented: true[] = []
  ask({ preventDefault: () => prevented.push(true) })
  return prevented.length > 0
}

/** For `vi.mock('electron', …)`. */
export const fakeElectron = {
  app: fakeApp,
  BrowserWindow: FakeWindow,
  dialog: {
    showMessageBox: noting('messageBox'),
    showOpenDialog: noting('openDialog'),
    showSaveDialog: noting('saveDialog'),
  },
  ipcMain: { handle: () => undefined },
  Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: () => undefined },
  powerMonitor: new EventEmitter(),
  protocol: {},
  session: {},
  shell: {},
}

/** Everything as before any test. */
export function resetElectron(): void {
  FakeWindow.all = []
  fakeApp.removeAllListeners()
  fakeApp.exited.splice(0)
  fakeElectron.powerMonitor.removeAllListeners()
  Object.assign(answers, {
    asked: [],
    messageBox: { response: 0 },
    openDialog: { canceled: true, filePaths: [] },
    saveDialog: { canceled: true, filePath: '' },
  })
}
