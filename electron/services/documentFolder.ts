// Where a document lies on the disk, and what is known about it besides its content (RELIABILITY.md 2).
import { join } from 'node:path'
import { z } from 'zod'
import { canonicalJson } from '../../shared/model/canonicalJson'
import { atomicSave, type SaveMeans } from './atomicSave'
import { codeOf, type Files } from './files'
import { Fingerprint } from './fingerprint'
import { sha256 } from './journalLines'

const DocumentMeta = z.object({
  format: z.literal(1),
  docId: z.string(),
  name: z.string(),
  /** The user's file as we last read or wrote it; null: never saved to one. */
  file: z.object({ path: z.string(), fingerprint: Fingerprint.nullable() }).nullable(),
  /** SHA-256 of the text that was about to be written there: a crash right after the rename is no change by others. */
  pending: z.string().nullable(),
  /** What the user's file holds. */
  savedSequence: z.int().nonnegative(),
  /** A witness: the journal must reach at least this far. */
  lastSeq: z.int().nonnegative(),
  /** Where it stood when it was opened: after a crash, what is beyond has come back. Not in files of before 0.2. */
  openedSeq: z.int().nonnegative().default(0),
  chain: z.string(),
  cleanClose: z.boolean(),
  mirrorSentinel: z.string(),
  /** Counts openings of all documents: the highest was open last. Clocks can be wrong. */
  opening: z.int().nonnegative(),
  openedAt: z.string(),
})
export type DocumentMeta = z.infer<typeof DocumentMeta>

/** One writer at a time: changes are applied in the order they were asked for, each of them durable. */
export interface MetaKeeper {
  readonly current: DocumentMeta
  /** Rejects with the disk's code; the change then counts in this process only. */
  update(change: Partial<DocumentMeta>): Promise<void>
}

export const META = 'meta.json'
const EPOCH_FILE = /^(snapshot|journal)-(\d{6,})\.(json|ndjson)$/

/** Ids come from files that anybody may have made: as a folder name only harmless ones are taken as they are (T5). */
export const documentFolder = (dataFolder: string, document: string): string =>
  join(
    dataFolder,
    'docs',
    /^[a-z0-9][a-z0-9_-]{0,80}$/.test(document) ? document : `id-${sha256(document).slice(0, 40)}`,
  )

export const snapshotPath = (folder: string, epoch: number): string => join(folder, `snapshot-${six(epoch)}.json`)
export const journalPath = (folder: string, epoch: number): string => join(folder, `journal-${six(epoch)}.ndjson`)
export const asideFolder = (folder: string): string => join(folder, 'aside')

const six = (epoch: number): string => String(epoch).padStart(6, '0')

/** A snapshot or a journal by its number; a journal starts from the snapshot of the same number. */
export interface EpochFile {
  readonly kind: 'snapshot' | 'journal'
  readonly epoch: number
  readonly name: string
}

/** All snapshots and journals of a document, oldest first. */
export async function epochFiles(files: Files, folder: string): Promise<readonly EpochFile[]> {
  return (await files.list(folder))
    .flatMap((name): EpochFile[] => {
      const [, kind, epoch] = EPOCH_FILE.exec(name) ?? []
      return kind === 'snapshot' || kind === 'journal' ? [{ kind, epoch: Number(epoch), name }] : []
    })
    .sort((one, other) => one.epoch - other.epoch)
}

/** null: not there, or unreadable, whatever the reason: nothing of the document's content stands in it. Never rejects. */
export async function readMeta(files: Files, folder: string): Promise<DocumentMeta | null> {
  const read = () => files.read(join(folder, META))
  const bytes = await read()
    .catch((cause: unknown) => (isThere(cause) ? read() : null))
    .catch(() => null) // once more: a scanner may hold it for a moment
  return bytes && parsedMeta(Buffer.from(bytes).toString('utf8'))
}

const isThere = (cause: unknown): boolean => !['ENOENT', 'ENOTDIR'].includes(codeOf(cause))

function parsedMeta(text: string): DocumentMeta | null {
  try {
    return DocumentMeta.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // no JSON: unreadable like any other
  }
}

/** Keeps meta.json of one open document. */
export function metaKeeper(means: SaveMeans, folder: string, start: DocumentMeta): MetaKeeper {
  let current = start
  let writing: Promise<unknown> = Promise.resolve()
  const write = async () => {
    const saved = await atomicSave(means, join(folder, META), Buffer.from(canonicalJson(current)))
    if (saved.ok || saved.reason === 'conflict') return
    throw Object.assign(new Error(`meta.json could not be written: ${saved.code}`), { code: saved.code })
  }
  return {
    get current() {
      return current
    },
    update(change) {
      current = { ...current, ...change }
      const written = writing.then(write)
      writing = written.catch(() => undefined) // told to whoever asked for this change; the next one is tried anew
      return written
    },
  }
}
