// Builds all that the contract promises. Whoever stands in front (window, loopback server, test) hands in the ports.
import { basename } from 'node:path'
import type { Input, Output, Services } from '../../shared/host/contract'
import type { Notice } from '../../shared/host/notice'
import { PortfolioId } from '../../shared/model/entities/ids'
import { emptyPortfolio, type Portfolio } from '../../shared/model/portfolio'
import { retailSample } from '../../shared/sample/retail'
import { clientsOf, type Clients } from './clients'
import type { Clock } from './clock'
import type { Choice, Dialogs } from './dialogs'
import { diskNotice } from './diskNotice'
import type { DocumentMeta } from './documentFolder'
import type { Processes } from './documentLock'
import type { DocumentSession } from './documentSession'
import { documentStore, type DocumentStore } from './documentStore'
import { writeExports } from './exports'
import { fileHandles, type FileHandles } from './fileHandles'
import type { Files } from './files'
import { importedText } from './importedText'
import { fileInFolder, listFolder } from './folders'
import type { Formats } from './formats'
import { historyServices, type HistoryCall } from './historyServices'
import { NEVER_OPENED } from './knownDocument'
import { lookAtFile, openFile } from './openFile'
import { systemProcesses } from './processes'
import { projectorsOf, type ProjectorCall, type TellWindows, type ToggleProjector } from './projectors'

/** The ports of the services. */
export interface ServiceParts {
  readonly files: Files
  readonly dataFolder: string
  readonly dialogs: Dialogs
  readonly clock: Clock
  /** At least 128 bits that cannot be guessed, in letters and digits. */
  readonly randomId: () => string
  readonly version: string
  readonly hostKind: Output<'app.about'>['host']
  readonly tell: TellWindows
  /** Left out where a window cannot be opened by the host. */
  readonly toggleProjector?: ToggleProjector
  /** A window that was asked to close says what is outstanding; left out where nobody asks. */
  readonly onReport?: (client: string, outbox: Input<'window.report'>) => void
  /** Who runs on this machine; left out, the machine is asked. */
  readonly processes?: Processes
  /** Left out: the formats of this program. */
  readonly formats?: Formats
}

/** Everything a window may ask for, and the end of it. */
export interface HostServices {
  readonly services: Services
  /** Brings files and snapshots up to date and lets go of the locks; answers with what could not be done. */
  readonly close: () => Promise<readonly Notice[]>
  /** Before the machine sleeps or is switched off (RELIABILITY.md 2.13); answers with what could not be done. */
  readonly snapshot: () => Promise<readonly Notice[]>
  /** A window's connection is gone, or is there again; who never tells keeps every document open until the end. */
  readonly windowGone: Clients['gone']
  readonly windowBack: Clients['back']
}

/** One set of services per program; every window is a client of it. */
export function createServices(parts: ServiceParts): HostServices {
  const { files, dataFolder, randomId, processes = systemProcesses(files) } = parts
  const handles = fileHandles(randomId)
  const projectors = projectorsOf({ store: () => store, tell: parts.tell, toggle: parts.toggleProjector })
  const { tell } = projectors
  const store: DocumentStore = documentStore({ ...parts, tell, processes, handles })
  const windows = clientsOf({ store, clock: parts.clock, tell })
  const services: Services = {
    ...documentServices(parts, store, handles, windows),
    ...fileServices(parts, handles),
    ...historyServices({
      files,
      dataFolder,
      store,
      newId: portfolioId(parts),
      begin,
      show: (session, client) => windows.show(session, client),
    }),
    ...projectors.services,
    'menu.show': async ({ menus }, client) => ({ native: await parts.dialogs.showMenu(menus, client) }),
    'window.report': (outbox, client) => {
      parts.onReport?.(client, outbox)
      return Promise.resolve({})
    },
    'app.about': () => Promise.resolve({ version: parts.version, host: parts.hostKind, dataFolder }),
  }
  return {
    services,
    close: () => store.closeAll(),
    snapshot: () => store.snapshotAll(),
    windowGone: (client) => {
      projectors.gone(client)
      windows.gone(client)
    },
    windowBack: windows.back,
  }
}

type DocumentCall = Exclude<Extract<keyof Services, `document.${string}`>, HistoryCall>
type FileCall = Exclude<
  keyof Services,
  DocumentCall | HistoryCall | ProjectorCall | 'menu.show' | 'window.report' | 'app.about'
>

const portfolioId = (parts: ServiceParts) => () => PortfolioId.parse(`portfolio_${parts.randomId()}`)

function documentServices(
  parts: ServiceParts,
  store: DocumentStore,
  handles: FileHandles,
  windows: Clients,
): Pick<Services, DocumentCall> {
  const newId = portfolioId(parts)
  const show = (session: DocumentSession, client: string) => windows.show(session, client)
  return {
    'document.resume': async (_, client) => {
      const session = await lastOpen(store)
      return session && show(session, client)
    },
    'document.new': async ({ name }, client) => show(await begin(store, emptyPortfolio(newId(), name)), client),
    'document.openSample': async (_, client) => show(await begin(store, retailSample(newId())), client),
    'document.open': async ({ file }, client) => {
      const path = handles.pathOfFile(file)
      if (path === undefined) return { ok: false, notice: STALE_HANDLE }
      const opened = await openFile(parts, store, path)
      return opened.ok ? { ok: true, opened: show(opened.session, client) } : opened
    },
    'document.attach': async ({ document, actor }, client) => {
      const session = await store.open(document)
      return session && windows.show(session, client, actor)
    },
    'document.submit': async ({ document, commands }, client) => {
      const session = await store.open(document)
      return session ? session.submit(commands, client) : { ok: false, notice: NOT_KNOWN }
    },
    'document.save': async ({ document, file }) => {
      const session = await store.open(document)
      if (!session) return { ok: false, notice: NOT_KNOWN }
      const path = file === undefined ? null : handles.pathOfFile(file)
      return path === undefined ? { ok: false, notice: STALE_HANDLE } : session.save(path)
    },
    'document.recent': async () => (await store.known()).map((meta) => recentOf(meta, handles)),
    'document.openRecent': async ({ document }, client) => {
      const meta = await store.meta(document)
      const opened = meta ? await openOrSay(store, meta) : { notice: NOT_KNOWN }
      return 'notice' in opened
        ? { ok: false, notice: opened.notice }
        : { ok: true, opened: show(opened.session, client) }
    },
  }
}

function fileServices(
  { files, dialogs, clock, randomId }: ServiceParts,
  handles: FileHandles,
): Pick<Services, FileCall> {
  return {
    'file.choose': async (question, client) => chosen(await dialogs.chooseFile(question, client), handles),
    'file.look': async ({ file }) => {
      const path = handles.pathOfFile(file)
      return path === undefined ? { ok: false, notice: STALE_HANDLE } : lookAtFile({ files, clock, randomId }, path)
    },
    'file.text': async ({ file }) => {
      const path = handles.pathOfFile(file)
      return path === undefined ? { ok: false, notice: STALE_HANDLE } : importedText(files, path)
    },
    'folder.list': async ({ folder, purpose }) => {
      const path = handles.pathOfFolder(folder)
      return path === undefined
        ? { ok: false, notice: STALE_HANDLE }
        : listFolder(files, handles, path, purpose ?? 'open')
    },
    'folder.file': async ({ folder, name }) => {
      const path = handles.pathOfFolder(folder)
      return path === undefined ? { ok: false, notice: STALE_HANDLE } : fileInFolder(files, handles, path, name)
    },
    'export.write': async ({ folder, files: texts }) => {
      const path = handles.pathOfFolder(folder)
      if (path === undefined) return { ok: false, notice: STALE_HANDLE }
      return writeExports({ files, clock, randomId }, path, texts)
    },
  }
}

const NOT_KNOWN: Notice = { text: 'notice.journal.notKnown', values: {} }
const STALE_HANDLE: Notice = { text: 'notice.file.staleHandle', values: {} }

/** What cannot be read any more is passed over, and said to the window that gets the next one. */
async function lastOpen(store: DocumentStore): Promise<DocumentSession | null> {
  const notices: Notice[] = []
  const known = await store.known()
  for (const [at, meta] of known.entries()) {
    const opened = await openOrSay(store, meta)
    if ('session' in opened) {
      for (const notice of [...notices, ...passedOver(known.slice(at + 1))]) opened.session.notify(notice)
      return opened.session
    }
    notices.push(opened.notice)
  }
  return null
}

/** Of these nobody can say whether one of them was open last. */
const passedOver = (others: readonly DocumentMeta[]): readonly Notice[] =>
  others
    .filter(({ opening }) => opening === NEVER_OPENED)
    .map(({ name }) => ({ text: 'notice.journal.passedOver', values: { name } }))

async function openOrSay(
  store: DocumentStore,
  { docId, name }: DocumentMeta,
): Promise<{ readonly session: DocumentSession } | { readonly notice: Notice }> {
  try {
    const session = await store.open(docId)
    return session ? { session } : { notice: { text: 'notice.journal.unreadable', values: { name } } }
  } catch (cause) {
    return { notice: diskNotice('notice.journal.unreadable', cause, { name }) }
  }
}

/** On a disk that takes nothing the document is there to be looked at, and the window says so. */
async function begin(store: DocumentStore, portfolio: Portfolio): Promise<DocumentSession> {
  try {
    return await store.create(portfolio, null)
  } catch (cause) {
    return store.show(portfolio, null, diskNotice('notice.journal.noWriting', cause, {}))
  }
}

function recentOf({ docId, name, file, openedAt }: DocumentMeta, handles: FileHandles) {
  const userFile = file && { file: handles.fileFor(file.path), name: basename(file.path) }
  return { document: docId, name, file: userFile, openedAt }
}

function chosen(choice: Choice, handles: FileHandles): Output<'file.choose'> {
  if (choice.kind === 'cancelled') return { kind: 'cancelled' }
  if (choice.kind === 'browse') return { kind: 'browse', folder: handles.folderFor(choice.path) }
  const name = basename(choice.path)
  if (choice.kind === 'folder') return { kind: 'folder', folder: handles.folderFor(choice.path), name }
  return { kind: 'chosen', file: handles.fileFor(choice.path), name }
}
