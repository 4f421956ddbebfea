// The document of record: commands, appended and synced before anyone is told “saved” (RELIABILITY.md 2.1–2.4).
import { basename, dirname, join } from 'node:path'
import { writeAll, type Files, type OpenFile } from './files'
import { chainOf, lineOf, linesOf, type JournalHead, type JournalReading, type NewEntry } from './journalLines'

/** An open journal. One append at a time: groups are made by the caller, and each group shares one write and one flush. */
export interface Journal {
  /** Sequence number of the last command that would survive a power cut. */
  readonly sequence: number
  /** Chain value of the line that holds it. */
  readonly chain: string
  /** Bytes that are certain. */
  readonly length: number
  /** True once its cache cannot be trusted any more: start a new epoch from a snapshot (2.3). */
  readonly broken: boolean
  /** Resolves once the group would survive a power cut; rejects with none of it counting as saved. */
  append(group: readonly NewEntry[]): Promise<void>
  close(): Promise<void>
}

/**
 * Makes a journal, durable before it is returned. One that begins with entries is written aside and renamed: it is there
 * with all of them, or not at all.
 */
export async function createJournal(
  files: Files,
  path: string,
  head: JournalHead,
  entries: readonly NewEntry[] = [],
): Promise<Journal> {
  const line = lineOf(head)
  const { text, chain } = linesOf(entries, head.seq, chainOf(line))
  const bytes = Buffer.from(`${line}\n${text}`)
  const file = entries.length === 0 ? await createAt(files, path, bytes) : await createAside(files, path, bytes)
  return journalOn(file, { length: bytes.length, chain, sequence: head.seq + entries.length })
}

async function createAt(files: Files, path: string, bytes: Uint8Array): Promise<OpenFile> {
  const file = await files.open(path, 'new')
  try {
    await writeAll(file, bytes, 0)
    await file.sync()
    await files.syncFolder(dirname(path))
    return file
  } catch (cause) {
    await file.close()
    throw cause
  }
}

/** The file is closed before the rename: not every system renames an open one. */
async function createAside(files: Files, path: string, bytes: Uint8Array): Promise<OpenFile> {
  const temporary = join(dirname(path), `.${basename(path)}.0.tmp`)
  await files.remove(temporary)
  const file = await createAt(files, temporary, bytes)
  await file.close()
  await files.rename(temporary, path)
  await files.syncFolder(dirname(path))
  return files.open(path, 'existing')
}

/** Goes on with a journal that has been read without damage; a torn tail is cut off, a lost line end put back. */
export async function continueJournal(files: Files, path: string, reading: JournalReading): Promise<Journal> {
  const { head, chains, entries } = reading
  const chain = chains.at(-1)
  if (!head || chain === undefined || reading.damage) throw new Error('A damaged journal is not written again')
  const file = await files.open(path, 'existing')
  try {
    if (reading.torn > 0) await cutTo(file, reading.length)
    if (reading.endMissing) {
      await writeAll(file, Buffer.from('\n'), reading.length)
      await file.datasync()
    }
  } catch (cause) {
    await file.close()
    throw cause
  }
  const length = reading.length + (reading.endMissing ? 1 : 0)
  return journalOn(file, { length, chain, sequence: head.seq + entries.length })
}

interface End {
  readonly length: number
  readonly chain: string
  readonly sequence: number
}

function journalOn(file: OpenFile, start: End): Journal {
  let end = start
  let broken = false

  async function append(group: readonly NewEntry[]): Promise<void> {
    if (broken) throw new Error('Start a new journal from a snapshot')
    const { text, chain } = linesOf(group, end.sequence, end.chain)
    const bytes = Buffer.from(text)
    try {
      await writeAll(file, bytes, end.length)
    } catch (cause) {
      await cutTo(file, end.length).catch(() => (broken = true)) // the first error is the one to report
      throw cause
    }
    try {
      await file.datasync()
    } catch (cause) {
      broken = true // the kernel may now call the lost pages clean: a second flush would prove nothing
      throw cause
    }
    end = { length: end.length + bytes.length, chain, sequence: end.sequence + group.length }
  }

  return {
    get sequence() {
      return end.sequence
    },
    get chain() {
      return end.chain
    },
    get length() {
      return end.length
    },
    get broken() {
      return broken
    },
    append,
    close: () => file.close(),
  }
}

/** Synced at once: otherwise the old tail could come back behind a shorter new line. */
async function cutTo(file: OpenFile, length: number): Promise<void> {
  await file.truncate(length)
  await file.datasync()
}
