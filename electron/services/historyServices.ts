// Calls about a document's past and its copies: nothing here changes the document itself.
import { loadPortfolioText } from '../../shared/format/load'
import { portfolioText } from '../../shared/format/save'
import type { HistoryEntry, Opened, Output, Services } from '../../shared/host/contract'
import type { Notice } from '../../shared/host/notice'
import type { PortfolioId } from '../../shared/model/entities/ids'
import { Portfolio } from '../../shared/model/portfolio'
import { backedUpPortfolio, backupFiles, backupFolder, backupMoments } from './backupFiles'
import { diskNotice } from './diskNotice'
import { documentFolder } from './documentFolder'
import { momentsOf, portfolioAt } from './documentHistory'
import type { DocumentSession } from './documentSession'
import type { DocumentStore } from './documentStore'
import type { Files } from './files'
import { readDocument } from './readDocument'

export type HistoryCall = 'history.list' | 'history.look' | 'document.newFrom' | 'document.takeOver'

export interface HistoryMeans {
  readonly files: Files
  readonly dataFolder: string
  readonly store: DocumentStore
  readonly newId: () => PortfolioId
  /** A document of its own; on a disk that takes nothing, one to look at. */
  readonly begin: (store: DocumentStore, portfolio: Portfolio) => Promise<DocumentSession>
  readonly show: (session: DocumentSession, client: string) => Opened
}

export function historyServices(means: HistoryMeans): Pick<Services, HistoryCall> {
  const { files, dataFolder, store, newId, begin, show } = means
  const open = async (portfolio: Portfolio, notices: readonly Notice[], client: string) => {
    const session = await begin(store, { ...portfolio, id: newId() })
    for (const notice of notices) session.notify(notice)
    return { ok: true as const, opened: show(session, client) }
  }
  return {
    'history.list': async ({ document }) => ({ entries: await listed(means, document) }),
    'history.look': ({ document, entry }) => look(means, document, entry),
    'document.newFrom': async ({ portfolio, name }, client) => {
      const loaded = throughTheDoor(portfolio, name)
      return loaded.ok ? open({ ...loaded.portfolio, name }, loaded.notices, client) : loaded
    },
    'document.takeOver': async ({ document }, client) => {
      try {
        const session = await store.openSession(document)
        const present = session ? session.present() : await presentOf(files, dataFolder, document)
        return present ? await open(present, [], client) : { ok: false, notice: NOT_KNOWN }
      } catch (cause) {
        return { ok: false, notice: diskNotice('notice.journal.noWriting', cause, {}) }
      }
    },
  }
}

const NOT_KNOWN: Notice = { text: 'notice.journal.notKnown', values: {} }

async function presentOf(files: Files, dataFolder: string, document: string): Promise<Portfolio | null> {
  const folder = documentFolder(dataFolder, document)
  if (!(await files.facts(folder))) return null
  return (await readDocument(files, folder))?.history.present ?? null
}

/** A window sends its portfolio as it holds it, or the content of a file; both are read as a file is. */
function throughTheDoor(given: unknown, name: string) {
  const portfolio = Portfolio.safeParse(given)
  const loaded = loadPortfolioText(portfolio.success ? portfolioText(portfolio.data) : JSON.stringify(given), name)
  if (!loaded.ok || !loaded.readOnly) return loaded
  return { ok: false as const, notice: loaded.notices[0] ?? NOT_KNOWN } // of a newer format: a copy would lose what we do not know
}

async function listed({ files, dataFolder }: HistoryMeans, document: string): Promise<HistoryEntry[]> {
  const folder = documentFolder(dataFolder, document)
  const own = (await files.facts(folder)) ? await momentsOf(files, folder) : []
  const isOwn = ({ kind, sequence }: HistoryEntry) =>
    kind === 'checkpoint' && own.some((moment) => moment.kind === 'checkpoint' && moment.sequence === sequence)
  const kept = backupMoments(await backupFiles(files, backupFolder(dataFolder, document)))
  return [...own, ...kept.filter((moment) => !isOwn(moment))].sort(
    (one, other) => other.sequence - one.sequence || (one.id < other.id ? 1 : -1),
  )
}

async function look(
  { files, dataFolder }: HistoryMeans,
  document: string,
  entry: string,
): Promise<Output<'history.look'>> {
  try {
    const portfolio = entry.startsWith('backup-')
      ? await backedUpPortfolio(files, backupFolder(dataFolder, document), entry)
      : await portfolioAt(files, documentFolder(dataFolder, document), entry)
    return portfolio ? { ok: true, portfolio } : { ok: false, notice: { text: 'notice.history.gone', values: {} } }
  } catch (cause) {
    return { ok: false, notice: diskNotice('notice.history.unreadable', cause, {}) }
  }
}
