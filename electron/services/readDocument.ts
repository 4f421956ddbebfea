// From the disk to the document: newest good snapshot, then every journalled command after it (RELIABILITY.md 2.4).
import { join } from 'node:path'
import { parseCommand } from '../../shared/model/commands'
import { advance, type History } from '../../shared/model/history'
import { epochFiles, journalPath, type EpochFile } from './documentFolder'
import type { Files } from './files'
import { formatOf, formatOfJournal, historyInFormat, journalInFormat, ourFormats, type Formats } from './formats'
import { joinJournals, type Finding, type ReadJournal } from './joinJournals'
import { readJournal, type JournalEntry, type JournalReading } from './journalLines'
import { readSnapshot, type SealedSnapshot } from './snapshots'

/** A document as the disk has it. */
export interface DocumentReading {
  readonly history: History
  readonly sequence: number
  readonly chain: string
  /** Known command ids with their sequence numbers, oldest first. */
  readonly recent: Map<string, number>
  /** Highest number in use among snapshots and journals. */
  readonly epoch: number
  /** The journal that can simply be gone on with; null: a new epoch is needed. */
  readonly journal: { readonly path: string; readonly reading: JournalReading } | null
  /** The document at the start of that journal. */
  readonly base: History
  readonly findings: readonly Finding[]
  /** Format of the newest file on the disk; what is read is in the present format, unless that one is newer. */
  readonly format: number
}

/** null: there is no snapshot that can be believed. Changes nothing on the disk. */
export async function readDocument(
  files: Files,
  folder: string,
  formats: Formats = ourFormats,
): Promise<DocumentReading | null> {
  const found = await epochFiles(files, folder)
  const { start, base, epoch, damaged } = await newestSnapshot(files, folder, found, { formats })
  if (!start || !base) return null
  const { sequence: first, recent } = start.snapshot
  const onDisk = await journalsSince(files, folder, found, epoch)
  const journals = onDisk.map((journal) => ({ ...journal, reading: journalInFormat(journal.reading, formats) }))
  const format = Math.max(formatOf(start.snapshot.history), ...onDisk.map(({ reading }) => formatOfJournal(reading)))
  const joined = joinJournals(start.snapshot, journals, epoch)
  const { history, replayed } = replay(base, joined.entries)
  const entries = joined.entries.slice(0, replayed)
  const findings = [...damaged, ...joined.findings, ...refusedFrom(joined.entries, replayed, journals, first)]
  const highest = found.at(-1)?.epoch ?? 0
  const isWhole = findings.length === 0 && epoch === highest && format === formats.current
  const last = isWhole ? journals.find((journal) => journal.epoch === highest) : undefined
  return {
    history,
    base,
    sequence: first + replayed,
    chain: joined.chainAt(first + replayed),
    recent: new Map([...recent, ...entries.map(({ id, seq }) => [id, seq] as const)]),
    epoch: highest,
    journal: goneOnWith(last, journalPath(folder, highest)),
    findings,
    format,
  }
}

const goneOnWith = (journal: ReadJournal | undefined, path: string): DocumentReading['journal'] =>
  journal?.reading.head ? { path, reading: journal.reading } : null

/** The document right after a step; null: that step is not among what can be read. Changes nothing on the disk. */
export async function readDocumentAt(files: Files, folder: string, sequence: number): Promise<History | null> {
  const found = await epochFiles(files, folder)
  const { start, base, epoch } = await newestSnapshot(files, folder, found, { formats: ourFormats, upTo: sequence })
  if (!start || !base) return null
  const { sequence: first } = start.snapshot
  const onDisk = await journalsSince(files, folder, found, epoch)
  const journals = onDisk.map((journal) => ({ ...journal, reading: journalInFormat(journal.reading, ourFormats) }))
  const { entries } = joinJournals(start.snapshot, journals, epoch)
  const wanted = entries.slice(0, sequence - first)
  const { history, replayed } = replay(base, wanted)
  return first + replayed === sequence ? history : null
}

/** Commands of the journal that are not accepted any more. */
function refusedFrom(
  entries: readonly JournalEntry[],
  replayed: number,
  journals: readonly ReadJournal[],
  first: number,
): readonly Finding[] {
  const uncertain = entries.length - replayed
  if (uncertain === 0) return []
  return [{ file: journals.at(-1)?.name ?? '', line: replayed + 2, certain: first + replayed, uncertain }]
}

interface NewestSnapshot {
  readonly start: SealedSnapshot | null
  /** Its document, in the present format. */
  readonly base: History | null
  readonly epoch: number
  readonly damaged: readonly Finding[]
}

async function newestSnapshot(
  files: Files,
  folder: string,
  found: readonly EpochFile[],
  { formats, upTo = Infinity }: { readonly formats: Formats; readonly upTo?: number },
): Promise<NewestSnapshot> {
  const damaged: Finding[] = []
  for (const { epoch, name } of found.filter(({ kind }) => kind === 'snapshot').reverse()) {
    const start = readSnapshot(await files.read(join(folder, name)))
    const base = start && historyInFormat(start.snapshot.history, formats)
    if (base && start.snapshot.sequence <= upTo) return { start, base, epoch, damaged }
    if (!base) damaged.push({ file: name, line: 1, certain: 0, uncertain: 0 })
  }
  return { start: null, base: null, epoch: 0, damaged }
}

/** The snapshot's own journal and all later ones; without its own (a crash between the two), the one before it as well. */
async function journalsSince(
  files: Files,
  folder: string,
  found: readonly EpochFile[],
  epoch: number,
): Promise<readonly ReadJournal[]> {
  const all: ReadJournal[] = []
  for (const file of found.filter(({ kind }) => kind === 'journal').reverse()) {
    const earliest = all[0]
    if (file.epoch < epoch && earliest?.epoch === epoch && earliest.reading.head) break
    all.unshift({ ...file, reading: readJournal(await files.read(join(folder, file.name))) })
    if (file.epoch < epoch) break
  }
  return all
}

/** Ends before a command that is not accepted any more, which nothing but damage or a bug can bring about. */
function replay(base: History, entries: readonly JournalEntry[]): { history: History; replayed: number } {
  let history = base
  for (const [replayed, { cmd }] of entries.entries()) {
    const next = advanceJson(history, cmd)
    if (!next) return { history, replayed }
    history = next
  }
  return { history, replayed: entries.length }
}

/** A journalled command, applied again; null where it is none, or is refused. */
export function advanceJson(history: History, cmd: unknown): History | null {
  try {
    const advanced = advance(history, parseCommand(cmd))
    return advanced.ok ? advanced.history : null
  } catch {
    return null // parseCommand throws on what is no command: for the reader the same as a refused one, and reported
  }
}
