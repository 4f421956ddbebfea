// From a user's file to an open document: its journal if we know it, a new one if we do not, both kept if it was changed elsewhere.
import { basename } from 'node:path'
import { loadPortfolioText } from '../../shared/format/load'
import type { Output } from '../../shared/host/contract'
import type { Notice } from '../../shared/host/notice'
import { givenPlaces } from '../../shared/layout/givenPlaces'
import type { Portfolio } from '../../shared/model/portfolio'
import type { SaveMeans } from './atomicSave'
import { diskNotice } from './diskNotice'
import type { DocumentMeta } from './documentFolder'
import type { DocumentSession } from './documentSession'
import type { DocumentStore } from './documentStore'
import type { OriginFile } from './fingerprint'
import { readPortfolioFile } from './portfolioFiles'

export type OpenedFile =
  { readonly ok: true; readonly session: DocumentSession } | { readonly ok: false; readonly notice: Notice }

/** Never rejects for what a file or a disk may do: the notice says what is wrong, and nothing that is open has changed. */
export async function openFile(means: SaveMeans, store: DocumentStore, path: string): Promise<OpenedFile> {
  const read = await readPortfolioFile(means, path)
  if (!read.ok) return read
  const name = basename(read.path)
  const loaded = loadPortfolioText(read.text, name)
  if (!loaded.ok) return loaded
  const origin = { path: read.path, fingerprint: read.fingerprint }
  try {
    const session = loaded.readOnly
      ? await store.show(givenPlaces(loaded.portfolio).portfolio, origin, readOnlyNotice(loaded.notices, name))
      : await sessionFor(store, loaded.portfolio, origin)
    for (const notice of loaded.readOnly ? loaded.notices.slice(1) : loaded.notices) session.notify(notice)
    return { ok: true, session }
  } catch (cause) {
    return { ok: false, notice: diskNotice('notice.journal.noWriting', cause, {}) }
  }
}

/** What the file holds now, read as on opening; nothing is opened. */
export async function lookAtFile(means: SaveMeans, path: string): Promise<Output<'file.look'>> {
  const read = await readPortfolioFile(means, path)
  if (!read.ok) return read
  const loaded = loadPortfolioText(read.text, basename(read.path))
  return loaded.ok ? { ok: true, portfolio: loaded.portfolio } : loaded
}

const readOnlyNotice = (notices: readonly Notice[], name: string): Notice =>
  notices[0] ?? { text: 'notice.file.readOnly', values: { name } }

async function sessionFor(store: DocumentStore, portfolio: Portfolio, origin: OriginFile): Promise<DocumentSession> {
  const name = basename(origin.path)
  const meta = await store.meta(portfolio.id)
  const open = await store.openSession(portfolio.id)
  if (open) {
    if (!isUnchanged(meta, origin)) open.notify({ text: 'notice.file.openHere', values: { name } })
    return open
  }
  if (!meta) return placed(portfolio, (whole) => store.create(whole, origin))
  const known = isUnchanged(meta, origin) ? await store.open(portfolio.id) : null
  if (known) {
    await known.foundAt(origin)
    return known
  }
  const replaced = await placed(portfolio, (whole) => store.replace(whole, origin))
  replaced.notify({ text: 'notice.file.changedOutside', values: { name } })
  return replaced
}

/** A new document has a place for every card: a map whose cards all stand in one spot shows nothing, and nothing can be done about it there. */
async function placed(
  portfolio: Portfolio,
  opened: (portfolio: Portfolio) => Promise<DocumentSession>,
): Promise<DocumentSession> {
  const { portfolio: whole, given } = givenPlaces(portfolio)
  const session = await opened(whole)
  if (given > 0) session.notify({ text: 'notice.file.placed', values: { count: given } })
  return session
}

/** What we last read or wrote there, or were about to write when we were interrupted. */
const isUnchanged = (meta: DocumentMeta | null, { fingerprint }: OriginFile): boolean =>
  fingerprint.sha256 === meta?.file?.fingerprint?.sha256 || fingerprint.sha256 === meta?.pending
