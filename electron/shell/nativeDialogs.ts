// The system's own dialogs for files and folders.
import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { Say } from '../../shared/text/say'
import type { Choice, Dialogs, FileQuestion } from '../services/dialogs'
import type { FileAsked } from './fileAsked'
import { clientOf } from './ipcHost'
import { showMenus } from './menu'

/** The dialogs port of the services, over Electron's; a file that the system has asked us to open needs no dialog. */
export const nativeDialogs = (say: Say, asked: FileAsked): Dialogs => ({
  chooseFile(question, client) {
    const path = question.purpose === 'open' ? asked.take() : undefined
    return path === undefined
      ? CHOOSERS[question.purpose](question, client, say)
      : Promise.resolve({ kind: 'chosen', path })
  },
  showMenu(menus) {
    showMenus(menus)
    asked.windowIsReady()
    return Promise.resolve(true)
  },
})

type Chooser = (question: FileQuestion, client: string, say: Say) => Promise<Choice>

const CHOOSERS: Readonly<Record<FileQuestion['purpose'], Chooser>> = {
  async open(_question, client, say) {
    const path = await openOne(client, { properties: ['openFile'], filters: portfolios(say) })
    return path === undefined ? { kind: 'cancelled' } : { kind: 'chosen', path }
  },
  async import(_question, client, say) {
    const path = await openOne(client, { properties: ['openFile'], filters: tables(say) })
    return path === undefined ? { kind: 'cancelled' } : { kind: 'chosen', path }
  },
  async export(_question, client) {
    const path = await openOne(client, { properties: ['openDirectory', 'createDirectory'] })
    return path === undefined ? { kind: 'cancelled' } : { kind: 'folder', path }
  },
  async save({ suggestedName }, client, say) {
    const options = { filters: portfolios(say), ...(suggestedName !== undefined && { defaultPath: suggestedName }) }
    const window = windowOf(client)
    const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
    return answer.canceled ? { kind: 'cancelled' } : { kind: 'chosen', path: answer.filePath }
  },
}

/** Windows and Macs look at the last ending only, so that `.workback.json` is `json` to them. */
const portfolios = (say: Say) => [{ name: say('shell.portfolio'), extensions: ['workback', 'json'] }]

const tables = (say: Say) => [{ name: say('shell.tables'), extensions: ['csv', 'tsv', 'tab', 'txt', 'text', 'md'] }]

async function openOne(client: string, options: OpenDialogOptions): Promise<string | undefined> {
  const window = windowOf(client)
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? undefined : answer.filePaths[0]
}

const windowOf = (client: string): Electron.BrowserWindow | undefined =>
  BrowserWindow.getAllWindows().find(({ webContents }) => clientOf(webContents.id) === client)
