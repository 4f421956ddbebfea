// One process writes a document; a second one opens it to read (RELIABILITY.md 2.9).
import { join } from 'node:path'
import { z } from 'zod'
import type { Notice } from '../../shared/host/notice'
import { isoTime, type Clock } from './clock'
import { codeOf, writeAll, writeNew, type Files } from './files'

const LockText = z.object({
  pid: z.int(),
  host: z.string(),
  /** Tells two processes with the same pid apart, where the system can say so; else null. */
  startId: z.string().nullable(),
  /** Tells two services in one process apart, and our own lock from one that replaced it. */
  token: z.string(),
  since: z.string(),
  /** Counts up while the holder lives. Compared by change seen, never by clock. */
  beat: z.int(),
})
type LockText = z.infer<typeof LockText>

/** What the system knows of processes. */
export interface Processes {
  readonly pid: number
  readonly host: string
  isRunning(pid: number): boolean
  /** The same for the whole life of a process, different for the next one with its number; null: the system does not say. */
  startIdOf(pid: number): Promise<string | null>
}

/** A lock of ours. `isLost`: somebody has taken it over all the same, and nothing more may be written. */
export interface HeldLock {
  readonly held: true
  readonly isLost: () => boolean
  release(): Promise<void>
}

export type Locking =
  HeldLock | { readonly held: false; readonly by: { readonly host: string; readonly since: string } }

export interface LockMeans {
  readonly files: Files
  readonly clock: Clock
  readonly randomId: () => string
  readonly processes: Processes
}

const BEAT = 5000

/** What a window gets to hear whose document another process has taken over. */
export const LOCK_LOST: Notice = { text: 'notice.file.lockLost', values: {} }

/** Tokens this program holds: a lock of ours that is not among them was left behind by a failed release. */
const heldTokens = new Set<string>()

/** Takes the lock of a document's folder, or says who has it. A lock of another computer is never broken. */
export async function lockDocument(means: LockMeans, folder: string): Promise<Locking> {
  const { files, randomId } = means
  const path = join(folder, 'lock.json')
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const taken = await take(means, path)
    if (taken) return taken
    const other = await readLock(files, path)
    if (other && !(await isAbandoned(means.processes, other))) return { held: false, by: other }
    const moved = `${path}.${randomId()}.stale`
    await files.rename(path, moved).catch((cause: unknown) => {
      if (codeOf(cause) !== 'ENOENT') throw cause // gone already: somebody was quicker, and the next attempt will tell
    })
    await files.remove(moved)
  }
  return { held: false, by: { host: '?', since: '' } }
}

async function take(means: LockMeans, path: string): Promise<Locking | null> {
  const { files, clock, processes, randomId } = means
  const { pid, host } = processes
  const mine: LockText = {
    pid,
    host,
    startId: await processes.startIdOf(pid),
    token: randomId(),
    since: isoTime(clock),
    beat: 0,
  }
  try {
    await writeNew(files, path, bytesOf(mine))
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return null
    throw cause
  }
  heldTokens.add(mine.token)
  const beating = keepBeating(means, path, mine)
  return {
    held: true,
    isLost: beating.isLost,
    release: async () => {
      beating.stop()
      heldTokens.delete(mine.token)
      if ((await readLock(files, path))?.token === mine.token) await files.remove(path)
    },
  }
}

function keepBeating({ files, clock }: LockMeans, path: string, mine: LockText) {
  let beat = 0
  let lost = false
  let cancel = clock.setTimer(BEAT, run)
  let stopped = false
  function run(): void {
    beat += 1
    void writeBeat(files, path, { ...mine, beat }).then((still) => {
      if (stopped) return
      if (still) cancel = clock.setTimer(BEAT, run)
      else lost = true
    })
  }
  return {
    isLost: () => lost,
    stop: () => {
      stopped = true
      cancel()
    },
  }
}

/** False if the lock is no longer ours. A disk that takes no beat is no reason to give up: the pid still speaks for us. */
async function writeBeat(files: Files, path: string, mine: LockText): Promise<boolean> {
  try {
    const found = await readLock(files, path)
    if (found && found.token !== mine.token) return false
    const file = await files.open(path, 'existing')
    await writeAll(file, bytesOf(mine), 0).finally(() => file.close())
  } catch {
    return true
  }
  return true
}

/** A process that is gone, or a new one under the same number, holds nothing. Who cannot be asked is left alone. */
async function isAbandoned(processes: Processes, lock: LockText): Promise<boolean> {
  if (lock.host !== processes.host) return false
  if (!processes.isRunning(lock.pid)) return true
  if (lock.pid === processes.pid && !heldTokens.has(lock.token)) return true
  const startId = await processes.startIdOf(lock.pid)
  return startId !== null && lock.startId !== null && startId !== lock.startId
}

/** null: not there, or torn in the middle of being written, which only a crash does. */
async function readLock(files: Files, path: string): Promise<LockText | null> {
  try {
    return LockText.safeParse(JSON.parse(Buffer.from(await files.read(path)).toString('utf8'))).data ?? null
  } catch (cause) {
    if (cause instanceof SyntaxError || codeOf(cause) === 'ENOENT') return null
    throw cause
  }
}

/** Padded, so that a later beat never leaves the tail of a longer one behind. */
const bytesOf = (lock: LockText): Uint8Array => Buffer.from(JSON.stringify(lock).padEnd(400))
