// Journal and snapshots of one open document as one thing: what is appended here is kept (RELIABILITY.md 2.3–2.5).
import { basename, join } from 'node:path'
import type { History } from '../../shared/model/history'
import { keepAside } from './aside'
import type { SaveMeans } from './atomicSave'
import { asideFolder, journalPath } from './documentFolder'
import { prune, snapshotOf, startEpochJournal, writeEpochSnapshot, type Mark, type RecordStart } from './epochs'
import { writeNew } from './files'
import { continueJournal, type Journal } from './journal'
import type { NewEntry } from './journalLines'
import type { DocumentReading } from './readDocument'
import { checkReplay } from './replayCheck'
import { snapshotBytes } from './snapshots'

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

/** Runs a task while nothing is being appended. */
export type Alone = <T>(task: () => Promise<T>) => Promise<T>

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
  /**
   * Checks by replay, writes, and starts a new journal; rejects with the disk's code and the old journal goes on. Only its
   * beginning and its end need to be alone: commands are appended while the snapshot is being written.
   */
  snapshot(alone: Alone): Promise<SnapshotResult>
  close(): Promise<void>
}

const COMMANDS_PER_SNAPSHOT = 500
const BYTES_PER_SNAPSHOT = 1_000_000

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
  const hash = await writeEpochSnapshot(means, folder, epoch, snapshot)
  const journal = await startEpochJournal(means, { folder, epoch }, { snapshot, hash })
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
  /** What has been appended since the mark of the snapshot under way. */
  #since: NewEntry[] = []
  #snapshotting: Promise<unknown> = Promise.resolve()
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
    if (!this.isSure) await this.#nextEpoch(this.#markNow(), (task) => task())
    const first = this.#journal.sequence + 1
    await this.#journal.append(group)
    this.#since.push(...group)
    for (const [index, { id }] of group.entries()) this.#recent.set(id, first + index)
    this.#history = after
  }

  snapshot(alone: Alone): Promise<SnapshotResult> {
    const taken = this.#snapshotting.then(() => this.#takeSnapshot(alone))
    this.#snapshotting = taken.catch(() => undefined) // told to whoever asked for it
    return taken
  }

  close(): Promise<void> {
    return this.#journal.close()
  }

  async #takeSnapshot(alone: Alone): Promise<SnapshotResult> {
    const mark = await alone(() => this.#mark())
    if (typeof mark === 'string') return mark
    const bytes = await this.#means.files.read(journalPath(this.#folder, mark.journalEpoch))
    const before = { history: mark.base, sequence: mark.from }
    const check = await checkReplay(bytes.subarray(0, mark.length), before, mark)
    if (check === 'differs') {
      this.#differs = true
      await this.#keepScreenAside(mark)
      return 'differs'
    }
    if (check === 'damaged') await this.#keepJournalAside(mark.journalEpoch)
    await this.#nextEpoch(mark, alone)
    return check === 'damaged' ? 'repaired' : 'written'
  }

  async #mark(): Promise<Mark | SnapshotResult> {
    const mark = this.#markNow()
    this.#tried = { sequence: mark.sequence, length: mark.length }
    if (!this.isSure) {
      await this.#nextEpoch(mark, (task) => task())
      return 'written'
    }
    return this.#differs || mark.sequence === mark.from ? 'not-needed' : mark
  }

  #markNow(): Mark {
    const { sequence, chain, length } = this.#journal
    this.#since = []
    return {
      ...{ history: this.#history, sequence, chain, recent: new Map(this.#recent), length },
      ...{ journal: this.#journal, journalEpoch: this.#journalEpoch, base: this.#base, from: this.#from },
    }
  }

  async #nextEpoch(mark: Mark, alone: Alone): Promise<void> {
    const snapshot = snapshotOf({ ...mark, document: this.#document })
    this.#epoch += 1 // not taken back after a failure: what may lie there of it is never mistaken for the next attempt
    const epoch = this.#epoch
    const hash = await writeEpochSnapshot(this.#means, this.#folder, epoch, snapshot)
    await alone(async () => {
      if (this.#journal !== mark.journal) return // a flush has failed meanwhile, and a later epoch has begun
      this.#givenUp = true
      const journal = await startEpochJournal(
        this.#means,
        { folder: this.#folder, epoch },
        { snapshot, hash },
        this.#since,
      )
      this.#goOnIn(journal, epoch, mark)
      await mark.journal.close().catch((cause: unknown) => cause) // it has been given up, and has nothing left to lose
    })
    await prune(this.#means, this.#folder)
  }

  #goOnIn(journal: Journal, epoch: number, { history, sequence }: Mark): void {
    this.#journal = journal
    this.#givenUp = false
    this.#journalEpoch = epoch
    this.#base = history
    this.#from = sequence
    this.#since = []
    this.#tried = { sequence, length: 0 }
  }

  #keepJournalAside(epoch: number): Promise<string> {
    const { files, randomId } = this.#means
    return keepAside(files, this.#folder, basename(journalPath(this.#folder, epoch)), randomId())
  }

  async #keepScreenAside(mark: Mark): Promise<void> {
    const { files, randomId } = this.#means
    const folder = asideFolder(this.#folder)
    await files.makeFolder(folder)
    const { bytes } = await snapshotBytes(snapshotOf({ ...mark, document: this.#document }))
    await writeNew(files, join(folder, `on-screen-${mark.sequence}-${randomId()}.json`), bytes)
  }
}
