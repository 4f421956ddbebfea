// Journal and snapshots of one open document as one thing: what is appended here is kept (RELIABILITY.md 2.3–2.5).
import { basename, join } from 'node:path'
import { canonicalJson } from '../../shared/model/canonicalJson'
import type { History } from '../../shared/model/history'
import { keepAside } from './aside'
import type { SaveMeans } from './atomicSave'
import { asideFolder, epochFiles, journalPath, snapshotPath } from './documentFolder'
import { writeNew } from './files'
import { continueJournal, createJournal, type Journal } from './journal'
import { readJournal, type NewEntry } from './journalLines'
import { advanceJson, type DocumentReading } from './readDocument'
import { snapshotText, writeSnapshot, type Snapshot } from './snapshots'

/** What is certain: it would be there after a power cut. */
export interface Standing {
  readonly history: History
  readonly sequence: number
  /** Known command ids with their sequence numbers, oldest first. */
  readonly recent: ReadonlyMap<string, number>
}

/**
 * `repaired`: the journal had been damaged on the disk since it was written; the snapshot has everything all the same.
 * `differs`: replaying the whole journal gives another document than the one on screen; the journal is kept and goes on.
 */
export type SnapshotResult = 'written' | 'not-needed' | 'repaired' | 'differs'

export interface DocumentRecord {
  readonly standing: Standing
  /** Chain value of the last line: with the sequence number, the witness in meta.json. */
  readonly chain: string
  /** False once a flush has failed, until a new epoch has begun. */
  readonly isSure: boolean
  /** Commands or bytes enough for a snapshot. */
  readonly due: boolean
  /** Resolves when the group would survive a power cut; rejects with the disk's code and nothing changed. */
  append(group: readonly NewEntry[], after: History): Promise<void>
  /** Checks by replay, writes, and starts a new journal; rejects with the disk's code and the old journal goes on. */
  snapshot(): Promise<SnapshotResult>
  close(): Promise<void>
}

/** Where a record starts that has no journal yet: a new document, or one whose old journal must not be written again. */
export interface RecordStart {
  readonly document: string
  readonly history: History
  readonly sequence: number
  readonly chain: string
  readonly recent: ReadonlyMap<string, number>
  /** Highest number in use; 0 for none. */
  readonly epoch: number
}

const COMMANDS_PER_SNAPSHOT = 500
const BYTES_PER_SNAPSHOT = 1_000_000
const KEPT_SNAPSHOTS = 3
const KEPT_IDS = 2000

/**
 * Goes on with what was read: in its journal if that is whole and was closed in peace, else in a new epoch. After a crash
 * a line may stand in the system's cache that a failed flush has kept from the disk, and nothing would tell: so what was
 * read is written anew before anything is built on it.
 */
export async function openRecord(
  means: SaveMeans,
  folder: string,
  document: string,
  reading: DocumentReading,
  closedInPeace: boolean,
): Promise<DocumentRecord> {
  const isSure = closedInPeace || reading.journal?.reading.entries.length === 0
  if (!reading.journal || !isSure) return startRecord(means, folder, { document, ...reading })
  const journal = await continueJournal(means.files, reading.journal.path, reading.journal.reading)
  const from = reading.journal.reading.head?.seq ?? 0
  return new OpenRecord(means, folder, { document, ...reading }, { journal, base: reading.base, from })
}

/** Writes a first (or next) snapshot and an empty journal after it; both are durable when this resolves. */
export async function startRecord(means: SaveMeans, folder: string, start: RecordStart): Promise<DocumentRecord> {
  const epoch = start.epoch + 1
  const snapshot = snapshotOf(start)
  const hash = await writeSnapshot(means, snapshotPath(folder, epoch), snapshot)
  const journal = await startJournal(means, journalPath(folder, epoch), snapshot, hash)
  await prune(means, folder)
  return new OpenRecord(means, folder, { ...start, epoch }, { journal, base: start.history, from: start.sequence })
}

interface JournalStart {
  readonly journal: Journal
  readonly base: History
  /** Sequence number of the snapshot it starts from. */
  readonly from: number
}

class OpenRecord implements DocumentRecord {
  readonly #means: SaveMeans
  readonly #folder: string
  readonly #document: string
  readonly #recent: Map<string, number>
  #history: History
  #epoch: number
  #journal: Journal
  #journalEpoch: number
  #base: History
  #differs = false
  /** Once a next journal may lie on the disk, nothing more is written to this one: on opening, the next one would win. */
  #givenUp = false
  /** Sequence number of the snapshot the journal starts from. */
  #from: number
  /** Where the last attempt at a snapshot was made: a full disk is not tried again with every command. */
  #tried: { readonly sequence: number; readonly length: number }

  constructor(means: SaveMeans, folder: string, start: RecordStart, open: JournalStart) {
    this.#means = means
    this.#folder = folder
    this.#document = start.document
    this.#recent = new Map(start.recent)
    this.#history = start.history
    this.#epoch = start.epoch
    this.#journal = open.journal
    this.#journalEpoch = start.epoch
    this.#base = open.base
    this.#from = open.from
    this.#tried = { sequence: open.from, length: 0 }
  }

  get standing(): Standing {
    return { history: this.#history, sequence: this.#journal.sequence, recent: this.#recent }
  }

  get chain(): string {
    return this.#journal.chain
  }

  get isSure(): boolean {
    return !this.#givenUp && !this.#journal.broken
  }

  get due(): boolean {
    const commands = this.#journal.sequence - this.#tried.sequence
    const bytes = this.#journal.length - this.#tried.length
    return !this.#differs && (commands >= COMMANDS_PER_SNAPSHOT || bytes >= BYTES_PER_SNAPSHOT)
  }

  async append(group: readonly NewEntry[], after: History): Promise<void> {
    if (!this.isSure) await this.#nextEpoch()
    const first = this.#journal.sequence + 1
    await this.#journal.append(group)
    for (const [index, { id }] of group.entries()) this.#recent.set(id, first + index)
    this.#history = after
  }

  async snapshot(): Promise<SnapshotResult> {
    this.#tried = { sequence: this.#journal.sequence, length: this.#journal.length }
    if (!this.isSure) {
      await this.#nextEpoch()
      return 'written'
    }
    if (this.#differs || this.#journal.sequence === this.#from) return 'not-needed'
    const check = await this.#checkReplay()
    if (check === 'differs') {
      this.#differs = true
      await this.#keepScreenAside()
      return 'differs'
    }
    if (check === 'damaged') await this.#keepJournalAside()
    await this.#nextEpoch()
    return check === 'damaged' ? 'repaired' : 'written'
  }

  close(): Promise<void> {
    return this.#journal.close()
  }

  async #nextEpoch(): Promise<void> {
    const snapshot = this.#snapshot()
    this.#epoch += 1 // not taken back after a failure: what may lie there of it is never mistaken for the next attempt
    const hash = await writeSnapshot(this.#means, snapshotPath(this.#folder, this.#epoch), snapshot)
    this.#givenUp = true
    const old = this.#journal
    this.#journal = await startJournal(this.#means, journalPath(this.#folder, this.#epoch), snapshot, hash)
    this.#givenUp = false
    this.#journalEpoch = this.#epoch
    this.#base = this.#history
    this.#from = snapshot.sequence
    this.#tried = { sequence: snapshot.sequence, length: this.#journal.length }
    await old.close().catch((cause: unknown) => cause) // it has been given up, and has nothing left to lose
    await prune(this.#means, this.#folder)
  }

  /** What the disk holds, applied to the last snapshot, must be what is on screen. */
  async #checkReplay(): Promise<'same' | 'damaged' | 'differs'> {
    const { entries, damage } = readJournal(await this.#means.files.read(this.#journalPath))
    if (damage || entries.length !== this.#journal.sequence - this.#from) return 'damaged'
    let replayed: History | null = this.#base
    for (const { cmd } of entries) replayed = replayed && advanceJson(replayed, cmd)
    return replayed !== null && canonicalJson(replayed) === canonicalJson(this.#history) ? 'same' : 'differs'
  }

  #keepJournalAside(): Promise<string> {
    const { files, randomId } = this.#means
    return keepAside(files, this.#folder, basename(this.#journalPath), randomId())
  }

  get #journalPath(): string {
    return journalPath(this.#folder, this.#journalEpoch)
  }

  async #keepScreenAside(): Promise<void> {
    const { files, randomId } = this.#means
    const folder = asideFolder(this.#folder)
    await files.makeFolder(folder)
    const text = snapshotText(this.#snapshot()).text
    await writeNew(files, join(folder, `on-screen-${this.#journal.sequence}-${randomId()}.json`), Buffer.from(text))
  }

  #snapshot(): Snapshot {
    const { sequence, chain } = this.#journal
    return snapshotOf({ document: this.#document, history: this.#history, recent: this.#recent, sequence, chain })
  }
}

const snapshotOf = (start: Omit<RecordStart, 'epoch'>): Snapshot => ({
  format: 1,
  document: start.document,
  sequence: start.sequence,
  chain: start.chain,
  recent: [...start.recent].slice(-KEPT_IDS),
  history: start.history,
})

const startJournal = (means: SaveMeans, path: string, snapshot: Snapshot, hash: string): Promise<Journal> =>
  createJournal(means.files, path, {
    format: 1,
    document: snapshot.document,
    seq: snapshot.sequence,
    after: snapshot.chain,
    prev: hash.slice(0, 16),
  })

/** The last snapshots stay, and every journal between them. Failing to tidy up is no failure of the document. */
async function prune({ files }: SaveMeans, folder: string): Promise<void> {
  try {
    const found = await epochFiles(files, folder)
    const oldest = found.filter(({ kind }) => kind === 'snapshot').at(-KEPT_SNAPSHOTS)?.epoch ?? 0
    for (const { name } of found.filter(({ epoch }) => epoch < oldest)) await files.remove(join(folder, name))
  } catch {
    // They are removed after the next snapshot; nothing depends on their being gone.
  }
}
