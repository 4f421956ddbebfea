// Everything that can still be read of every document, with or without a working program: reads, verifies, changes nothing (RELIABILITY.md 2.14).
import { join } from 'node:path'
import { loadPortfolioText } from '../../shared/format/load'
import { startHistory, type History } from '../../shared/model/history'
import type { Portfolio } from '../../shared/model/portfolio'
import { backupFiles } from './backupFiles'
import { asideFolder, epochFiles, readMeta, type DocumentMeta } from './documentFolder'
import type { Files } from './files'
import type { Finding } from './joinJournals'
import { readJournal, type JournalEntry, type JournalReading } from './journalLines'
import { advanceJson, readDocument } from './readDocument'
import { readSnapshot } from './snapshots'

/** A file of a document and what is known about it; `ok` is false where not everything in it can be believed. */
export interface VerifiedFile {
  readonly file: string
  readonly ok: boolean
  /** First and last step it can vouch for; a snapshot or a backup has one. */
  readonly from: number
  readonly to: number
  /** Lines that cannot be checked, and the first of them. */
  readonly uncertain: number
  readonly line: number | null
}

/** Where the recovered portfolio comes from; `nothing`: only single commands, or not even those. */
export type RecoveredFrom = 'snapshot and journal' | 'backup and journal' | 'backup' | 'nothing'

export interface RecoveredDocument {
  /** Name of its folder. */
  readonly document: string
  readonly name: string
  readonly from: RecoveredFrom
  readonly portfolio: Portfolio | null
  /** Steps that are certain. */
  readonly certain: number
  /** Steps that had been acknowledged and are not there; null: no witness is left to tell. */
  readonly missing: number | null
  readonly meta: 'readable' | 'missing' | 'damaged'
  readonly lock: 'none' | 'there' | 'damaged'
  readonly userFile: string | null
  readonly files: readonly VerifiedFile[]
  readonly findings: readonly Finding[]
  /** Every single command that can be read, in order. */
  readonly commands: readonly JournalEntry[]
  /** Backups that open, by path. */
  readonly backups: readonly { readonly path: string; readonly file: string }[]
  /** Damaged or replaced files that were put aside earlier. */
  readonly aside: number
}

/** All documents that have a folder of their own or only backups left. Rejects if the data folder itself cannot be read. */
export async function recoverAll(files: Files, dataFolder: string): Promise<readonly RecoveredDocument[]> {
  const names = new Set([
    ...(await namesIn(files, join(dataFolder, 'docs'))),
    ...(await namesIn(files, join(dataFolder, 'backups'))),
  ])
  const recovered: RecoveredDocument[] = []
  for (const name of [...names].sort()) recovered.push(await recoverDocument(files, dataFolder, name))
  return recovered
}

const namesIn = async (files: Files, folder: string): Promise<readonly string[]> =>
  (await files.facts(folder)) ? files.list(folder) : []

async function recoverDocument(files: Files, dataFolder: string, document: string): Promise<RecoveredDocument> {
  const folder = join(dataFolder, 'docs', document)
  const has = (await files.facts(folder)) !== null
  const meta = has ? await readMeta(files, folder) : null
  const own = has ? await verifiedEpochs(files, folder) : NOTHING
  const kept = await verifiedBackups(files, join(dataFolder, 'backups', document))
  const best = await bestState(files, has ? folder : null, own.commands, kept)
  return {
    document,
    name: nameOf(best.portfolio, meta, document),
    ...best,
    missing: missingAfter(best.certain, meta, own.verified, kept),
    ...(await besideIt(files, folder, meta)),
    userFile: meta?.file?.path ?? null,
    files: [...own.verified, ...kept.map(({ verified }) => verified)],
    commands: own.commands,
    backups: kept.flatMap(({ portfolio, path, verified }) => (portfolio ? [{ path, file: verified.file }] : [])),
  }
}

const nameOf = (portfolio: Portfolio | null, meta: DocumentMeta | null, document: string): string =>
  portfolio?.name ?? meta?.name ?? document

interface OwnFiles {
  readonly verified: readonly VerifiedFile[]
  readonly commands: readonly JournalEntry[]
}
const NOTHING: OwnFiles = { verified: [], commands: [] }

/** The farthest step any witness speaks of, meta.json and the files themselves, less what is certain. */
function missingAfter(
  certain: number,
  meta: DocumentMeta | null,
  own: readonly VerifiedFile[],
  kept: readonly KeptBackup[],
): number | null {
  const witnesses = [...own, ...kept.map(({ verified }) => verified)].map(({ to, uncertain }) => to + uncertain)
  if (!meta && witnesses.length === 0) return null
  return Math.max(meta?.lastSeq ?? 0, certain, ...witnesses) - certain
}

async function besideIt(files: Files, folder: string, meta: DocumentMeta | null) {
  const stateOf = async (name: string, isReadable: () => Promise<boolean> | boolean) =>
    (await files.facts(join(folder, name))) === null ? null : await isReadable()
  const hasMeta = await stateOf('meta.json', () => meta !== null)
  const hasLock = await stateOf('lock.json', async () => isJson(await files.read(join(folder, 'lock.json'))))
  return {
    meta: hasMeta === null ? ('missing' as const) : hasMeta ? ('readable' as const) : ('damaged' as const),
    lock: hasLock === null ? ('none' as const) : hasLock ? ('there' as const) : ('damaged' as const),
    aside: (await namesIn(files, asideFolder(folder))).length,
  }
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(bytes).toString('utf8'))
    return true
  } catch {
    return false
  }
}

/** Every snapshot and journal by itself; commands are listed once, from the first file that has them. */
async function verifiedEpochs(files: Files, folder: string): Promise<OwnFiles> {
  const verified: VerifiedFile[] = []
  const commands = new Map<number, JournalEntry>()
  for (const { kind, name } of await epochFiles(files, folder)) {
    const bytes = await files.read(join(folder, name))
    if (kind === 'snapshot') {
      verified.push(verifiedSnapshot(name, bytes))
      continue
    }
    const reading = readJournal(bytes)
    for (const entry of reading.entries) if (!commands.has(entry.seq)) commands.set(entry.seq, entry)
    verified.push(verifiedJournal(name, reading))
  }
  return { verified, commands: [...commands.values()].sort((one, other) => one.seq - other.seq) }
}

function verifiedSnapshot(file: string, bytes: Uint8Array): VerifiedFile {
  const step = readSnapshot(bytes)?.snapshot.sequence
  return { ...WHOLE, file, ok: step !== undefined, from: step ?? 0, to: step ?? 0 }
}

function verifiedJournal(file: string, { head, entries, damage }: JournalReading): VerifiedFile {
  const from = head?.seq ?? 0
  const { line = null, uncertain = 0 } = damage ?? {}
  return { file, ok: head !== null && !damage, from, to: from + entries.length, line, uncertain }
}

const WHOLE = { line: null, uncertain: 0 } as const

interface KeptBackup {
  readonly path: string
  readonly verified: VerifiedFile
  readonly portfolio: Portfolio | null
}

async function verifiedBackups(files: Files, folder: string): Promise<readonly KeptBackup[]> {
  const kept: KeptBackup[] = []
  for (const { name, sequence } of await backupFiles(files, folder)) {
    const loaded = loadPortfolioText(Buffer.from(await files.read(join(folder, name))).toString('utf8'), name)
    const ok = loaded.ok && loaded.notices.length === 0
    const verified = { ...WHOLE, file: `backups/${name}`, ok, from: sequence, to: ok ? sequence : 0 }
    kept.push({ path: join(folder, name), verified, portfolio: loaded.ok ? loaded.portfolio : null })
  }
  return kept
}

type State = Pick<RecoveredDocument, 'from' | 'portfolio' | 'certain' | 'findings'>

/** The document's own files first; where they reach less far, or no snapshot is left, the newest backup and what follows it. */
async function bestState(
  files: Files,
  folder: string | null,
  commands: readonly JournalEntry[],
  kept: readonly KeptBackup[],
): Promise<State> {
  const reading = folder === null ? null : await readDocument(files, folder)
  const newest = kept.findLast(({ verified }) => verified.ok)
  const other = newest?.portfolio ? fromBackup(newest.portfolio, newest.verified.to, commands) : UNREADABLE
  if (!reading) return { ...other, findings: [] }
  const { findings, sequence: certain, history } = reading
  if (certain < other.certain) return { ...other, findings }
  return { from: 'snapshot and journal', portfolio: history.present, certain, findings }
}

const UNREADABLE = { from: 'nothing', portfolio: null, certain: 0 } as const

/** Steps after the backup, as far as they follow each other; a backup has no undo steps, so an undo of an older one ends it. */
function fromBackup(
  portfolio: Portfolio,
  sequence: number,
  commands: readonly JournalEntry[],
): Omit<State, 'findings'> {
  let history: History = startHistory(portfolio)
  let certain = sequence
  for (const { seq, cmd } of commands.filter(({ seq }) => seq > sequence)) {
    const next = seq === certain + 1 ? advanceJson(history, cmd) : null
    if (!next) break
    history = next
    certain = seq
  }
  return { from: certain > sequence ? 'backup and journal' : 'backup', portfolio: history.present, certain }
}
