// Every document this computer knows. A document that is open is open once: all windows share its session (RELIABILITY.md 2.9).
import { join } from 'node:path'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Notice } from '../../shared/host/notice'
import { documentFolder, type DocumentMeta } from './documentFolder'
import type { DocumentSession } from './documentSession'
import { diskNotice } from './diskNotice'
import type { OriginFile } from './fingerprint'
import { knownDocument } from './knownDocument'
import { createDocument, openDocument, replaceDocument, showDocument, type OpenMeans } from './openDocument'

export interface DocumentStore {
  /** Known documents, the one that was open last first. */
  known(): Promise<readonly DocumentMeta[]>
  meta(document: string): Promise<DocumentMeta | null>
  /** The session of a document that is open in this process already. */
  openSession(document: string): Promise<DocumentSession | null>
  /** null: not known here, or nothing of it can be read. */
  open(document: string): Promise<DocumentSession | null>
  /** Rejects with the disk's code, as do the next two. */
  create(portfolio: Portfolio, origin: OriginFile | null): Promise<DocumentSession>
  replace(portfolio: Portfolio, origin: OriginFile): Promise<DocumentSession>
  show(portfolio: Portfolio, origin: OriginFile | null, why: Notice): Promise<DocumentSession>
  /** Answers with what could not be brought up to date; the journal has every step all the same. */
  close(document: string): Promise<readonly Notice[]>
  closeAll(): Promise<readonly Notice[]>
  /** Of every open document; the journals have every step all the same. */
  snapshotAll(): Promise<readonly Notice[]>
}

export function documentStore(parts: Omit<OpenMeans, 'nextOpening'>): DocumentStore {
  const { files, dataFolder } = parts
  const docs = join(dataFolder, 'docs')
  const sessions = new Map<string, Promise<DocumentSession | null>>()
  const closing = new Map<string, Promise<unknown>>()
  const means: OpenMeans = { ...parts, nextOpening }
  let opening: number | undefined

  async function nextOpening(): Promise<number> {
    const last = (await known())[0]?.opening ?? 0
    opening = Math.max(opening ?? 0, last) + 1
    return opening
  }

  async function known(): Promise<readonly DocumentMeta[]> {
    const names = (await files.facts(docs)) ? await files.list(docs) : []
    const metas = await Promise.all(names.map((name) => knownDocument(files, join(docs, name), name)))
    return metas.filter((meta) => meta !== null).sort((one, other) => other.opening - one.opening)
  }

  /**
   * Whoever asks while a document is being opened, or closed, gets the same session, or waits for it to be closed.
   * What could only be opened to read is tried anew by the next one.
   */
  function once<S extends DocumentSession | null>(document: string, make: () => Promise<S>): Promise<S> {
    const made = (closing.get(document) ?? Promise.resolve()).then(make)
    sessions.set(document, made)
    const forget = () => {
      if (sessions.get(document) === made) sessions.delete(document)
    }
    made.then((session) => (session && !session.readOnly) || forget(), forget)
    return made
  }

  async function close(document: string): Promise<readonly Notice[]> {
    const open = sessions.get(document)
    sessions.delete(document)
    const closed = Promise.resolve(open)
      .then((session) => session?.close() ?? [])
      .catch((cause: unknown) => [diskNotice('notice.journal', cause, { steps: 0 })])
    closing.set(document, closed) // the next opening waits for the end of this one
    return closed
  }

  /** Stays for as long as it is shown: there is nothing on the disk it could be opened from again. */
  async function show(portfolio: Portfolio, origin: OriginFile | null, why: Notice): Promise<DocumentSession> {
    await close(portfolio.id)
    const shown = showDocument(means, portfolio, origin, why)
    sessions.set(portfolio.id, Promise.resolve(shown))
    return shown
  }

  return {
    known,
    meta: (document) => knownDocument(files, documentFolder(dataFolder, document), document),
    openSession: async (document) => (await sessions.get(document)) ?? null,
    open: (document) => sessions.get(document) ?? once(document, () => openDocument(means, document)),
    create: (portfolio, origin) => once(portfolio.id, () => createDocument(means, portfolio, origin)),
    replace: (portfolio, origin) => once(portfolio.id, () => replaceDocument(means, portfolio, origin)),
    show,
    close,
    snapshotAll: () => snapshotsOf([...sessions.values()]),
    closeAll: async () => {
      const notices = await Promise.all([...sessions.keys()].map(close))
      await Promise.all(closing.values())
      return notices.flat()
    },
  }
}

/** Those that could not be opened have nothing to take one of. */
async function snapshotsOf(sessions: readonly Promise<DocumentSession | null>[]): Promise<readonly Notice[]> {
  const taken = sessions.map((session) => session.catch(() => null).then((open) => open?.snapshot() ?? null))
  return (await Promise.all(taken)).filter((notice) => notice !== null)
}
