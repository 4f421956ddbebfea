// Snapshots and journals of an older format are brought to the present one as they are read; those of a newer one are only looked at (RELIABILITY.md 2.12).
import { join } from 'node:path'
import { z } from 'zod'
import { migratedCommand, migratedPatch, migrated, migrations, type Migration } from '../../shared/format/migrations'
import type { Json } from '../../shared/model/canonicalJson'
import type { History, Step } from '../../shared/model/history'
import { CURRENT_FORMAT, Portfolio } from '../../shared/model/portfolio'
import { epochFiles } from './documentFolder'
import { writeNew, type Files } from './files'
import type { JournalEntry, JournalReading } from './journalLines'

/** The format this program writes, and the way there from older ones. */
export interface Formats {
  readonly current: number
  readonly steps: readonly Migration[]
}
export const ourFormats: Formats = { current: CURRENT_FORMAT, steps: migrations }

/** Before there was a second format, journals did not name theirs. */
const FIRST_FORMAT = 1

export const formatOf = ({ present }: History): number => present.formatVersion
export const formatOfJournal = ({ head }: JournalReading): number => head?.portfolioFormat ?? FIRST_FORMAT

/** A copy in the present format, undo steps included; null: the migrations do not make a portfolio of it. */
export function historyInFormat(history: History, { current, steps }: Formats): History | null {
  const from = formatOf(history)
  if (from >= current) return history
  const present = Portfolio.safeParse(migrated({ ...history.present }, from, steps))
  if (!present.success) return null
  const inFormat = (step: Step): Step => ({
    ...step,
    redo: step.redo.map((patch) => migratedPatch(patch, from, steps)),
    undo: step.undo.map((patch) => migratedPatch(patch, from, steps)),
  })
  return { present: present.data, past: history.past.map(inFormat), future: history.future.map(inFormat) }
}

/** The same journal, its commands in the present format; the chain stays that of the lines on the disk. */
export function journalInFormat(reading: JournalReading, { current, steps }: Formats): JournalReading {
  const from = formatOfJournal(reading)
  if (from >= current) return reading
  const inFormat = (cmd: Json): JournalEntry['cmd'] => z.json().parse(migratedCommand(cmd, from, steps))
  const entries = reading.entries.map((entry) => ({ ...entry, cmd: inFormat(entry.cmd) }))
  return { ...reading, entries }
}

/**
 * All snapshots and journals as they are, verified, before anything is written in a new format. What an interrupted
 * attempt has left is written anew. Rejects with the disk's code: then nothing is migrated.
 */
export async function keepBeforeMigration(files: Files, folder: string, backups: string, to: number): Promise<void> {
  const place = join(backups, `before-format-${to}`)
  await files.makeFolder(place)
  for (const { name } of await epochFiles(files, folder)) {
    const bytes = await files.read(join(folder, name))
    const kept = join(place, name)
    if ((await files.facts(kept)) && Buffer.compare(await files.read(kept), bytes) === 0) continue
    await files.remove(kept)
    await writeNew(files, kept, bytes)
    if (Buffer.compare(await files.read(kept), bytes) !== 0)
      throw Object.assign(new Error('The backup before a migration differs'), { code: 'EVERIFY' })
  }
}
