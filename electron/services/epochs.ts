// An epoch is a snapshot and the journal that goes on from it; the last ones are kept.
import { join } from 'node:path'
import type { History } from '../../shared/model/history'
import type { SaveMeans } from './atomicSave'
import { epochFiles, journalPath, snapshotPath } from './documentFolder'
import { createJournal, type Journal } from './journal'
import type { NewEntry } from './journalLines'
import { writeSnapshot, type Snapshot } from './snapshots'

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

/** A moment between two groups: what a snapshot is written of while commands go on. */
export interface Mark {
  readonly history: History
  readonly sequence: number
  readonly chain: string
  readonly recent: ReadonlyMap<string, number>
  readonly journal: Journal
  readonly journalEpoch: number
  /** Bytes of the journal at that moment. */
  readonly length: number
  readonly base: History
  readonly from: number
}

const KEPT_SNAPSHOTS = 3
const KEPT_IDS = 2000

export const snapshotOf = (start: Omit<RecordStart, 'epoch'>): Snapshot => ({
  format: 1,
  document: start.document,
  sequence: start.sequence,
  chain: start.chain,
  recent: [...start.recent].slice(-KEPT_IDS),
  history: start.history,
})

/** Answers with the snapshot's hash once it is durable. Rejects with the disk's code. */
export const writeEpochSnapshot = (means: SaveMeans, folder: string, epoch: number, snapshot: Snapshot) =>
  writeSnapshot(means, snapshotPath(folder, epoch), snapshot)

/** @param since what has been acknowledged since the snapshot: in the journal from the moment it is there */
export const startEpochJournal = (
  means: SaveMeans,
  place: { readonly folder: string; readonly epoch: number },
  sealed: { readonly snapshot: Snapshot; readonly hash: string },
  since: readonly NewEntry[] = [],
): Promise<Journal> =>
  createJournal(
    means.files,
    journalPath(place.folder, place.epoch),
    {
      format: 1,
      document: sealed.snapshot.document,
      seq: sealed.snapshot.sequence,
      after: sealed.snapshot.chain,
      prev: sealed.hash.slice(0, 16),
      portfolioFormat: sealed.snapshot.history.present.formatVersion,
    },
    since,
  )

/** The last snapshots stay, and every journal between them. Failing to tidy up is no failure of the document. */
export async function prune({ files }: SaveMeans, folder: string): Promise<void> {
  try {
    const found = await epochFiles(files, folder)
    const oldest = found.filter(({ kind }) => kind === 'snapshot').at(-KEPT_SNAPSHOTS)?.epoch ?? 0
    for (const { name } of found.filter(({ epoch }) => epoch < oldest)) await files.remove(join(folder, name))
  } catch {
    // They are removed after the next snapshot; nothing depends on their being gone.
  }
}
