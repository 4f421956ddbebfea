// After a crash: what has come back, for one sentence and no question (RELIABILITY.md 7, "crash before").
import { join } from 'node:path'
import type { Recovered } from '../../shared/host/contract'
import { epochFiles, type DocumentMeta } from './documentFolder'
import type { Files } from './files'
import { readJournal, type JournalEntry } from './journalLines'
import type { DocumentReading } from './readDocument'

/** null: the document was closed in peace, nothing had been done since it was opened, or not all of it is certain. Never rejects: it is only a good word. */
export async function recoveredSteps(
  files: Files,
  folder: string,
  found: DocumentMeta | null,
  { history, sequence, findings }: DocumentReading,
): Promise<Recovered | null> {
  if (!found || found.cleanClose || findings.length > 0) return null
  if (sequence <= found.openedSeq || sequence < found.lastSeq) return null
  const last = await lastEntry(files, folder).catch(() => null)
  if (!last) return null
  const step = isUndo(last) ? undefined : history.past.at(-1)?.name
  return { at: last.t, ...(step && { step }) }
}

/** The newest journal may have just been begun; then the last step stands in the one before it. */
async function lastEntry(files: Files, folder: string): Promise<JournalEntry | null> {
  const journals = (await epochFiles(files, folder)).filter(({ kind }) => kind === 'journal').reverse()
  for (const { name } of journals) {
    const entry = readJournal(await files.read(join(folder, name))).entries.at(-1)
    if (entry) return entry
  }
  return null
}

const isUndo = ({ cmd }: JournalEntry): boolean =>
  typeof cmd === 'object' && cmd !== null && 'type' in cmd && cmd['type'] === 'history/undo'
