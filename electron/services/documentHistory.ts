// The moments of a document that can be gone back to: its snapshots, and the checkpoints somebody has named (RELIABILITY.md 2.8).
import { join } from 'node:path'
import { z } from 'zod'
import type { HistoryEntry } from '../../shared/host/contract'
import type { Portfolio } from '../../shared/model/portfolio'
import { epochFiles } from './documentFolder'
import type { Files } from './files'
import { readJournal, type JournalEntry } from './journalLines'
import { readDocumentAt } from './readDocument'
import { readSnapshot } from './snapshots'

const NamedCheckpoint = z.looseObject({
  type: z.literal('checkpoint/add'),
  record: z.looseObject({ name: z.string() }),
})
const ManyChanges = z.looseObject({ type: z.literal('batch'), changes: z.array(z.unknown()) })

/** Names of the checkpoints that a journalled command sets; empty for any other command. */
export function checkpointsOf(cmd: unknown): readonly string[] {
  const batch = ManyChanges.safeParse(cmd)
  const changes = batch.success ? batch.data.changes : [cmd]
  return changes.flatMap((change) => {
    const checkpoint = NamedCheckpoint.safeParse(change)
    return checkpoint.success ? [checkpoint.data.record.name] : []
  })
}

/** What the document's own folder holds, in no promised order. Damaged files are passed over: opening the document names them. */
export async function momentsOf(files: Files, folder: string): Promise<readonly HistoryEntry[]> {
  const moments = new Map<string, HistoryEntry>()
  for (const { kind, name } of await epochFiles(files, folder)) {
    const path = join(folder, name)
    const found = kind === 'snapshot' ? await snapshotMoment(files, path, name) : await checkpointMoments(files, path)
    for (const moment of found) moments.set(moment.id, moment)
  }
  return [...moments.values()]
}

async function snapshotMoment(files: Files, path: string, name: string): Promise<readonly HistoryEntry[]> {
  const bytes = await files.read(path)
  const sealed = readSnapshot(bytes)
  if (!sealed) return []
  const { sequence, history } = sealed.snapshot
  const at = new Date((await files.facts(path))?.modified ?? 0).toISOString()
  const id = name.replace(/\.json$/, '')
  return [{ id, kind: 'snapshot', name: history.present.name, at, sequence, steps: sequence, size: bytes.length }]
}

async function checkpointMoments(files: Files, path: string): Promise<readonly HistoryEntry[]> {
  return readJournal(await files.read(path)).entries.flatMap((entry) => {
    const [name] = checkpointsOf(entry.cmd)
    return name === undefined ? [] : [checkpointMoment(entry, name)]
  })
}

const checkpointMoment = ({ seq, t, cmd }: JournalEntry, name: string): HistoryEntry => ({
  id: `checkpoint-${seq}`,
  kind: 'checkpoint',
  name,
  at: t,
  sequence: seq,
  steps: seq,
  size: Buffer.byteLength(JSON.stringify(cmd)),
})

/** The portfolio at a moment of `momentsOf`; null: it is not there any more, or no such moment is known. */
export async function portfolioAt(files: Files, folder: string, id: string): Promise<Portfolio | null> {
  const [, kind, number = ''] = /^(snapshot|checkpoint)-(\d{1,15})$/.exec(id) ?? []
  if (kind === 'checkpoint') return (await readDocumentAt(files, folder, Number(number)))?.present ?? null
  if (kind !== 'snapshot' || !(await files.facts(join(folder, `${id}.json`)))) return null
  return readSnapshot(await files.read(join(folder, `${id}.json`)))?.snapshot.history.present ?? null
}
