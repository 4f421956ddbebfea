// The ways a document comes to be open: from its journal, new, with other content, or only to be looked at.
import { join } from 'node:path'
import { startHistory } from '../../shared/model/history'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Recovered } from '../../shared/host/contract'
import type { Notice } from '../../shared/host/notice'
import { keepAside, moveAside } from './aside'
import { removeLeftovers, removeOldTemporaries, type SaveMeans } from './atomicSave'
import { backupsOf } from './backups'
import { isoTime } from './clock'
import { diskNotice } from './diskNotice'
import { asideFolder, documentFolder, metaKeeper, readMeta, type DocumentMeta, type MetaKeeper } from './documentFolder'
import { keepUnreadableMeta } from './knownDocument'
import { lockDocument, type HeldLock, type Locking, type Processes } from './documentLock'
import { openRecord, startRecord, type DocumentRecord } from './documentRecord'
import { documentSession, type DocumentSession, type Tell } from './documentSession'
import type { RecordStart } from './epochs'
import type { FileHandles } from './fileHandles'
import { backupFolder } from './backupFiles'
import { findingNotices } from './findingNotices'
import type { OriginFile } from './fingerprint'
import { keepBeforeMigration, ourFormats, type Formats } from './formats'
import { watchSpace } from './lowSpace'
import { projectionOf } from './projection'
import { readDocument, type DocumentReading } from './readDocument'
import { readOnlySession } from './readOnlySession'
import { recoveredSteps } from './recovered'

export interface OpenMeans extends SaveMeans {
  readonly dataFolder: string
  readonly handles: FileHandles
  readonly processes: Processes
  readonly version: string
  /** Left out: the formats of this program. */
  readonly formats?: Formats
  readonly tell: Tell
  /** Number of this opening: higher than all before it. */
  readonly nextOpening: () => Promise<number>
}

/** null: not known here, or nothing of it can be read. Rejects if the disk cannot be read at all. */
export async function openDocument(means: OpenMeans, document: string): Promise<DocumentSession | null> {
  const folder = documentFolder(means.dataFolder, document)
  if (!(await means.files.facts(folder))) return null
  const locking = await lockOrSay(means, folder)
  const reading = await readDocument(means.files, folder, means.formats).catch(async (cause: unknown) => {
    if (locking.held) await letGo(undefined, locking)
    throw cause
  })
  if (reading) return openReading(means, document, reading, locking)
  if (locking.held) await locking.release()
  return null
}

interface NoLock {
  readonly held: false
  readonly why: Notice
}

/** On a disk that takes not even a lock, the document can still be looked at. */
async function lockOrSay(means: OpenMeans, folder: string): Promise<HeldLock | NoLock> {
  try {
    const locking = await lockDocument(means, folder)
    return locking.held ? locking : { held: false, why: openElsewhere(locking) }
  } catch (cause) {
    return { held: false, why: diskNotice('notice.journal.noWriting', cause, {}) }
  }
}

async function openReading(
  means: OpenMeans,
  document: string,
  reading: DocumentReading,
  locking: HeldLock | NoLock,
): Promise<DocumentSession> {
  const { formats = ourFormats } = means
  const folder = documentFolder(means.dataFolder, document)
  const found = await readMeta(means.files, folder)
  const notices = [...findingNotices(folder, found, reading)]
  const meta = metaKeeper(means, folder, found ?? newMeta(means, document, reading.history.present.name, null))
  if (!locking.held) return readOnly(means, document, meta, reading, locking.why, notices)
  if (reading.format > formats.current) {
    await locking.release()
    return readOnly(means, document, meta, reading, newer(reading, formats), []) // commands we do not know are no damage
  }
  let record: DocumentRecord | undefined
  try {
    const recovered = await recoveredSteps(means.files, folder, found, reading)
    await keepDamaged(means, folder, reading)
    if (!found) await keepMeta(means, folder, reading, notices)
    if (reading.format < formats.current)
      await keepBeforeMigration(means.files, folder, backupFolder(means.dataFolder, document), formats.current)
    record = await openRecord(means, folder, document, reading, found?.cleanClose ?? false)
    return await started(means, { document, record, meta, notices, recovered, lock: locking })
  } catch (cause) {
    await letGo(record, locking)
    return readOnly(means, document, meta, reading, diskNotice('notice.journal.noWriting', cause, {}), notices)
  }
}

/** A journal of its own from the first step on. Rejects with the disk's code. */
export function createDocument(
  means: OpenMeans,
  portfolio: Portfolio,
  origin: OriginFile | null,
): Promise<DocumentSession> {
  return startDocument(means, portfolio, origin, { sequence: 0, chain: '0'.repeat(16), epoch: 0, sentinel: null })
}

/** Other content under the same id, in a new epoch; what was there before is kept in aside/. Rejects with the disk's code. */
export async function replaceDocument(
  means: OpenMeans,
  portfolio: Portfolio,
  origin: OriginFile,
): Promise<DocumentSession> {
  const folder = documentFolder(means.dataFolder, portfolio.id)
  const reading = await readDocument(means.files, folder)
  const meta = await readMeta(means.files, folder)
  const last = Math.max(reading?.sequence ?? 0, meta?.lastSeq ?? 0)
  return startDocument(means, portfolio, origin, {
    sequence: last + 1, // a window that still shows the old content must not take the new for the same
    chain: origin.fingerprint.sha256.slice(0, 16),
    epoch: reading?.epoch ?? 0,
    sentinel: meta?.mirrorSentinel ?? null,
  })
}

/** A portfolio of a newer format, or on a disk that takes nothing: none of it is written, here or in its file. */
export function showDocument(
  means: OpenMeans,
  portfolio: Portfolio,
  origin: OriginFile | null,
  why: Notice,
): DocumentSession {
  const folder = documentFolder(means.dataFolder, portfolio.id)
  const meta = metaKeeper(means, folder, newMeta(means, portfolio.id, portfolio.name, origin))
  const standing = { history: startHistory(portfolio), sequence: 0, recent: new Map<string, number>() }
  return readOnly(means, portfolio.id, meta, standing, why, [])
}

type Start = Pick<RecordStart, 'sequence' | 'chain' | 'epoch'> & { readonly sentinel: string | null }

async function startDocument(
  means: OpenMeans,
  portfolio: Portfolio,
  origin: OriginFile | null,
  { sentinel, ...start }: Start,
): Promise<DocumentSession> {
  const document = portfolio.id
  const folder = documentFolder(means.dataFolder, document)
  await means.files.makeFolder(folder)
  const fresh = newMeta(means, document, portfolio.name, origin)
  const lastSeq = start.sequence
  const mirrorSentinel = sentinel ?? fresh.mirrorSentinel
  const meta = metaKeeper(means, folder, { ...fresh, lastSeq, savedSequence: origin ? lastSeq : 0, mirrorSentinel })
  const history = startHistory(portfolio)
  const locking = await lockDocument(means, folder)
  const standing = { history, sequence: start.sequence, recent: new Map<string, number>() }
  if (!locking.held) return readOnly(means, document, meta, standing, openElsewhere(locking), [])
  let record: DocumentRecord | undefined
  try {
    record = await startRecord(means, folder, { document, ...standing, ...start })
    if (start.epoch > 0) await moveAside(means.files, folder, start.epoch + 1, means.randomId())
    return await started(means, { document, record, meta, notices: [], recovered: null, lock: locking })
  } catch (cause) {
    await letGo(record, locking)
    throw cause
  }
}

interface Started {
  readonly document: string
  readonly record: DocumentRecord
  readonly meta: MetaKeeper
  readonly notices: readonly Notice[]
  readonly recovered: Recovered | null
  readonly lock: HeldLock
}

/** Opened means written down as opened: the next start resumes here. */
async function started(means: OpenMeans, parts: Started): Promise<DocumentSession> {
  const { document, record, meta } = parts
  const { handles, clock, tell } = means
  await meta.update({
    opening: await means.nextOpening(),
    openedAt: isoTime(clock),
    cleanClose: false,
    lastSeq: record.standing.sequence,
    openedSeq: record.standing.sequence,
    chain: record.chain,
  })
  const about = { ...means, document, standing: () => record.standing, isLost: parts.lock.isLost }
  const projection = projectionOf({ ...about, meta })
  const backups = backupsOf(about)
  projection.changed() // a crash may have left the file behind the journal
  await tidyUp(means, document, meta.current.file?.path)
  backups.begin()
  const stopWatchingSpace = watchSpace(about)
  return documentSession({ ...parts, projection, backups, stopWatchingSpace, handles, clock, tell })
}

/** Leftovers of interrupted saves, older than a day. Tidying up is no reason not to open. */
async function tidyUp(means: OpenMeans, document: string, userFile: string | undefined): Promise<void> {
  const tidied = removeOldTemporaries(means, documentFolder(means.dataFolder, document))
  await tidied.catch((cause: unknown) => cause)
  if (userFile !== undefined) await removeLeftovers(means, userFile).catch((cause: unknown) => cause)
}

/** The first error is the one to report; a lock that could not be removed is known to be nobody's. */
async function letGo(record: DocumentRecord | undefined, lock: HeldLock): Promise<void> {
  await record?.close().catch((cause: unknown) => cause)
  await lock.release().catch((cause: unknown) => cause)
}

function readOnly(
  { handles }: OpenMeans,
  document: string,
  meta: MetaKeeper,
  standing: Pick<DocumentReading, 'history' | 'sequence' | 'recent'>,
  why: Notice,
  notices: readonly Notice[],
): DocumentSession {
  return readOnlySession({ document, standing, meta, handles, sentinel: meta.current.mirrorSentinel, why, notices })
}

const openElsewhere = ({ by }: Extract<Locking, { held: false }>): Notice => ({
  text: 'notice.file.openElsewhere',
  values: { computer: by.host, since: by.since },
})

const newer = ({ format, history }: DocumentReading, { current }: Formats): Notice => ({
  text: 'notice.journal.newer',
  values: { name: history.present.name, format, reads: current },
})

/** A meta.json that is there and cannot be read makes room for a new one; the notice then says where it is kept. */
async function keepMeta(
  { files, randomId }: OpenMeans,
  folder: string,
  { history }: DocumentReading,
  notices: Notice[],
): Promise<void> {
  if (!(await keepUnreadableMeta(files, folder, randomId()))) return
  const lost = notices.findIndex(({ text }) => text === 'notice.journal.metaLost')
  const values = { name: history.present.name, place: asideFolder(folder) }
  notices.splice(lost, 1, { text: 'notice.journal.metaDamaged', values })
}

/** Copies what is damaged before anything new is written beside it. */
async function keepDamaged({ files, randomId }: OpenMeans, folder: string, reading: DocumentReading): Promise<void> {
  for (const name of new Set(reading.findings.map(({ file }) => file))) {
    if (name !== '' && (await files.facts(join(folder, name)))) await keepAside(files, folder, name, randomId())
  }
}

const newMeta = (
  { randomId, clock }: OpenMeans,
  docId: string,
  name: string,
  origin: OriginFile | null,
): DocumentMeta => ({
  format: 1,
  docId,
  name,
  file: origin,
  pending: null,
  savedSequence: 0,
  lastSeq: 0,
  openedSeq: 0,
  chain: '',
  cleanClose: false,
  mirrorSentinel: randomId(),
  opening: 0,
  openedAt: isoTime(clock),
})
