// Whole verified files outside the document's folder, so that the loss of that folder is not the loss of the work (RELIABILITY.md 2.8).
import { join } from 'node:path'
import type { HostEvent } from '../../shared/host/events'
import type { Notice } from '../../shared/host/notice'
import { atomicSave, type SaveMeans } from './atomicSave'
import { backupFiles, backupFolder, backupName, outdated, type BackupFile, type BackupKind } from './backupFiles'
import { checkCopy } from './copyThread'
import { diskNotice } from './diskNotice'
import type { Standing } from './documentRecord'
import type { Files } from './files'
import type { NamedState } from './judge'
import { portfolioBytes } from './portfolioFiles'

export interface Backups {
  /** Plans the one of the session's start, and those that follow at intervals. */
  begin(): void
  /** Commands have been acknowledged; the checkpoints among them are kept as files of their own. */
  changed(checkpoints: readonly NamedState[]): void
  /** The one of the session's end; null, or what went wrong. */
  close(): Promise<Notice | null>
}

export interface BackupMeans extends SaveMeans {
  readonly dataFolder: string
  readonly document: string
  /** Of this Workback: its first start with a document keeps what it found. */
  readonly version: string
  readonly standing: () => Standing
  readonly tell: (event: HostEvent) => void
  /** Another process has taken the document over: nothing more is written. */
  readonly isLost: () => boolean
}

const INTERVAL = 5 * 60_000
const INTERVALS_PER_HOUR = 12
const INTERVALS_PER_DAY = 288
/** Opening comes first. */
const AFTER_OPENING = 5000
/** A backup of 5,000 cards takes half a second: it waits for a pause, but not for ever. */
const QUIET = 3000
const LONGEST_WAIT = 60_000

/** Time is counted as it passes in this run; no clock on the wall decides what is kept. */
export function backupsOf(means: BackupMeans): Backups {
  const { clock, document, standing, tell } = means
  const opened = standing()
  const timers = new Map<string, () => void>()
  let intervals = 0
  let wanted: BackupKind | null = null
  let begun = false
  const closing = signal()
  const { oneByOne, allDone } = inOrder((notice) => {
    tell({ event: 'file.problem', document, notice })
  })

  const keep = (kind: BackupKind, of: State, label?: string) =>
    oneByOne(() => keepBackup(means, { kind, of, label }, closing))

  function plan(name: string, milliseconds: number, act: () => void): void {
    timers.get(name)?.()
    timers.set(name, clock.setTimer(milliseconds, act))
  }

  function beginSession(): void {
    if (begun) return
    begun = true
    void oneByOne(() => checkNewest(means, closing))
    void keep('session', opened)
  }

  function nextInterval(): void {
    intervals += 1
    wanted = intervals % INTERVALS_PER_DAY === 0 ? 'day' : wanted === 'day' ? 'day' : hourOr(intervals, wanted)
    plan('interval', INTERVAL, nextInterval)
    plan('quiet', QUIET, keepWanted)
    plan('longest', LONGEST_WAIT, keepWanted)
  }

  function keepWanted(): void {
    timers.get('quiet')?.()
    timers.get('longest')?.()
    if (!wanted) return
    const kind = wanted
    wanted = null
    void keep(kind, standing())
  }

  return {
    begin() {
      plan('opening', AFTER_OPENING, beginSession)
      plan('interval', INTERVAL, nextInterval)
    },
    changed(checkpoints) {
      if (wanted) plan('quiet', QUIET, keepWanted)
      if (!begun) plan('opening', AFTER_OPENING, beginSession)
      for (const { name, ...state } of checkpoints) void keep('checkpoint', state, name)
    },
    async close() {
      closing.give()
      for (const cancel of timers.values()) cancel()
      beginSession()
      const notice = await keep('session', standing())
      await allDone()
      return notice
    },
  }
}

const hourOr = (intervals: number, wanted: BackupKind | null): BackupKind =>
  intervals % INTERVALS_PER_HOUR === 0 || wanted === 'hour' ? 'hour' : 'recent'

/** One after the other; none of them rejects. What goes wrong is told once. */
function inOrder(tellOnce: (notice: Notice) => void) {
  let working: Promise<unknown> = Promise.resolve()
  let told = false
  return {
    oneByOne: (act: () => Promise<Notice | null>): Promise<Notice | null> => {
      const done = working.then(act)
      working = done.then((notice) => {
        if (notice && !told) tellOnce(notice)
        told ||= notice !== null
      })
      return done
    },
    allDone: () => working,
  }
}

interface Signal {
  give(): void
  /** What the act answers with, or that the signal was given before it had. */
  unlessGiven<T>(act: () => Promise<T>): Promise<T | 'given'>
}

function signal(): Signal {
  let give = (): void => undefined
  let isGiven = false
  const given = new Promise<'given'>((resolve) => {
    give = () => {
      isGiven = true
      resolve('given')
    }
  })
  return {
    give: () => give(),
    unlessGiven: (act) => (isGiven ? given : Promise.race([act(), given])),
  }
}

type State = Pick<Standing, 'history' | 'sequence'>

interface Wanted {
  readonly kind: BackupKind
  readonly of: State
  readonly label: string | undefined
}

/**
 * Writes a backup unless the newest one says the same, then lets go of what is too many. Never rejects.
 * @param closing waits for no check: it is made at the next start, and until then nothing is let go of
 */
async function keepBackup(means: BackupMeans, wanted: Wanted, closing: Signal): Promise<Notice | null> {
  const { files, dataFolder, document } = means
  if (means.isLost()) return null
  const folder = backupFolder(dataFolder, document)
  try {
    await files.makeFolder(folder)
    const found = await backupFiles(files, folder)
    const { present } = wanted.of.history
    const bytes = await portfolioBytes(present)
    if (wanted.kind !== 'checkpoint' && (await saysTheSame(files, folder, found.at(-1), bytes))) return null
    if (await wouldCrowdOut(files, folder, bytes.length)) throw diskError('ENOSPC')
    const path = join(folder, nameFor(means, wanted, found))
    await writeReadBack(means, path, bytes)
    const opens = await closing.unlessGiven(() => checkCopy({ bytes, unknown: present.unknown }))
    if (opens === 'given') return null
    if (!opens) await refuse(means, path)
    for (const old of outdated(await backupFiles(files, folder))) await files.remove(join(folder, old.name))
    return null
  } catch (cause) {
    return diskNotice('notice.backup.failed', cause, {})
  }
}

/** Space kept for the journal and its snapshots: on a disk that fills up, the copies give way to the work itself. */
const JOURNAL_ROOM = 2_000_000
const SNAPSHOTS = 4

async function wouldCrowdOut(files: Files, folder: string, size: number): Promise<boolean> {
  const free = await files.freeBytes(folder).catch(() => Infinity) // who cannot say is not asked to; the write will tell
  return free < JOURNAL_ROOM + SNAPSHOTS * size
}

const saysTheSame = async (files: Files, folder: string, last: BackupFile | undefined, bytes: Uint8Array) =>
  last?.size === bytes.length && Buffer.compare(await files.read(join(folder, last.name)), bytes) === 0

/** The first of a version is called after it: it holds what that version found. */
function nameFor({ clock, version }: BackupMeans, { kind, of, label }: Wanted, found: readonly BackupFile[]): string {
  const isFirst = kind === 'session' && !found.some((each) => each.kind === 'version' && each.label === version)
  return backupName({
    number: (found.at(-1)?.number ?? 0) + 1,
    kind: isFirst ? 'version' : kind,
    sequence: of.sequence,
    time: clock.now(),
    label: isFirst ? version : (label ?? of.history.present.name),
  })
}

/** So many of the newest are opened at the start of a session: those of the last end, and what was under way then. */
const CHECKED_AT_START = 3

/** What does not open is told, and stays: it may be of another version of Workback. Never rejects. */
async function checkNewest(means: BackupMeans, closing: Signal): Promise<Notice | null> {
  const { files, dataFolder, document } = means
  const folder = backupFolder(dataFolder, document)
  try {
    for (const { name } of (await backupFiles(files, folder)).slice(-CHECKED_AT_START)) {
      const opens = await closing.unlessGiven(async () => checkCopy({ bytes: await files.read(join(folder, name)) }))
      if (opens === false) throw diskError('EVERIFY')
    }
    return null
  } catch (cause) {
    return diskNotice('notice.backup.failed', cause, {})
  }
}

async function writeReadBack(means: SaveMeans, path: string, bytes: Uint8Array): Promise<void> {
  const saved = await atomicSave(means, path, bytes, null)
  if (!saved.ok) throw diskError(saved.reason === 'failed' ? saved.code : 'EEXIST')
}

/** A backup that cannot be opened is none, and pushes out no other. */
async function refuse({ files }: SaveMeans, path: string): Promise<never> {
  await files.remove(path)
  throw diskError('EVERIFY')
}

const diskError = (code: string) => Object.assign(new Error(`The backup could not be written: ${code}`), { code })
