// One per open document, shared by all windows: decides, appends, acknowledges, tells the others.
import { basename } from 'node:path'
import type { Opened, Output, Recovered } from '../../shared/host/contract'
import type { HostEvent } from '../../shared/host/events'
import type { Notice } from '../../shared/host/notice'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Backups } from './backups'
import { isoTime, type Clock } from './clock'
import { diskNotice } from './diskNotice'
import type { DocumentRecord, Standing } from './documentRecord'
import type { MetaKeeper } from './documentFolder'
import { LOCK_LOST, type HeldLock } from './documentLock'
import type { FileHandles } from './fileHandles'
import type { OriginFile } from './fingerprint'
import { groupCommit } from './groupCommit'
import { Judge, type Decided, type NamedState } from './judge'
import type { Projection } from './projection'
import { snapshotting, type Snapshotting } from './snapshotting'

type SubmitAnswer = Output<'document.submit'>
/** Delivers to every window but the one named. */
export type Tell = (event: HostEvent, exceptClient?: string) => void

export interface DocumentSession {
  readonly document: string
  readonly readOnly: boolean
  /** The portfolio as everybody has it: acknowledged steps only. */
  present(): Portfolio
  /** What a window gets to start with, and who its steps are by; notices are handed over once. */
  opened(actor: string): Opened
  notify(notice: Notice): void
  /** Resolves once all of them would survive a power cut. */
  submit(commands: readonly unknown[], client: string): Promise<SubmitAnswer>
  save(target: string | null): Promise<Output<'document.save'>>
  /** Where the user's file was found to be, and what it looks like. */
  foundAt(origin: OriginFile): Promise<void>
  /** The machine is about to sleep or to be switched off: opening again will be quick. Null, or what went wrong. */
  snapshot(): Promise<Notice | null>
  /** Waits for what is under way, brings file and snapshot up to date; answers with what could not be done. */
  close(): Promise<readonly Notice[]>
}

/** Everything a document that can be changed needs. */
export interface SessionParts {
  readonly document: string
  readonly record: DocumentRecord
  readonly meta: MetaKeeper
  readonly projection: Projection
  readonly backups: Backups
  readonly stopWatchingSpace: () => void
  readonly handles: FileHandles
  readonly clock: Clock
  readonly tell: Tell
  readonly notices: readonly Notice[]
  readonly recovered: Recovered | null
  readonly lock: HeldLock
}

interface Submission {
  readonly commands: readonly unknown[]
  readonly client: string
}
const RECENT_IDS = 2000

export function documentSession(parts: SessionParts): DocumentSession {
  const { document, record, meta, projection, backups, clock, tell } = parts
  const notices = [...parts.notices]
  const recovered = parts.recovered ? [parts.recovered] : []
  const queue = groupCommit(commit)
  const snapshots = snapshotting(parts, (task) => queue.alone(task))

  /** Decided when its turn comes, on what is certain: a failed write leaves nothing behind that others have built on. */
  async function commit(group: readonly Submission[]): Promise<readonly SubmitAnswer[]> {
    const judge = new Judge(record.standing, isoTime(clock))
    const decided = group.map(({ commands }) => judge.decideAll(commands))
    const entries = decided.flatMap((each) => each.entries)
    if (parts.lock.isLost()) return group.map(() => ({ ok: false, notice: LOCK_LOST }))
    try {
      if (entries.length > 0) await record.append(entries, judge.history)
    } catch (cause) {
      const notice = diskNotice('notice.journal', cause, { steps: entries.length })
      return group.map(() => ({ ok: false, notice }))
    }
    for (const notice of judge.notices) tell({ event: 'file.problem', document, notice })
    if (entries.length > 0) afterAppend(group, decided, judge.checkpoints)
    return decided.map(({ sequences, refused }) => ({
      ...{ ok: true, sequences: [...sequences] },
      ...(refused.length > 0 && { refused: [...refused] }),
    }))
  }

  function afterAppend(
    group: readonly Submission[],
    decided: readonly Decided[],
    checkpoints: readonly NamedState[],
  ): void {
    let first = record.standing.sequence + 1 - decided.reduce((sum, { entries }) => sum + entries.length, 0)
    for (const [index, { entries }] of decided.entries()) {
      const commands = entries.map(({ cmd }) => cmd)
      if (commands.length > 0) tell({ event: 'document.advanced', document, first, commands }, group[index]?.client)
      first += entries.length
    }
    projection.changed()
    snapshots.changed()
    backups.changed(checkpoints)
  }

  return {
    document,
    readOnly: false,
    present: () => record.standing.history.present,
    opened: (actor) =>
      openedFrom(parts, record.standing, {
        ...{ actor, sentinel: meta.current.mirrorSentinel, notices: notices.splice(0) },
        recovered: recovered.shift(),
      }),
    notify: (notice) => void notices.push(notice),
    submit: (commands, client) => queue.add({ commands, client }),
    save: (target) => projection.save(target),
    foundAt: (file) => meta.update({ file, pending: null }),
    snapshot: () => (parts.lock.isLost() ? Promise.resolve(LOCK_LOST) : snapshots.now()),
    close: () => closeSession(parts, snapshots),
  }
}

async function closeSession(parts: SessionParts, snapshots: Snapshotting): Promise<readonly Notice[]> {
  const { record, projection, backups, lock } = parts
  snapshots.stop()
  parts.stopWatchingSpace()
  try {
    if (lock.isLost()) return [LOCK_LOST]
    const problems = [await snapshots.now(), await projection.close(), await farewell(parts), await backups.close()]
    return problems.filter((problem) => problem !== null)
  } finally {
    await record.close()
    await lock.release()
  }
}

/** The witness for the next opening: how far the journal must reach. */
async function farewell({ meta, record }: SessionParts): Promise<Notice | null> {
  try {
    await meta.update({ lastSeq: record.standing.sequence, chain: record.chain, cleanClose: record.isSure })
    return null
  } catch (cause) {
    return diskNotice('notice.journal.noSnapshot', cause, {})
  }
}

/** What a window gets, whether or not it may change anything. */
export function openedFrom(
  { document, meta, handles }: { document: string; meta: MetaKeeper | null; handles: FileHandles },
  { history, sequence, recent }: Standing,
  rest: Pick<Opened, 'actor' | 'sentinel' | 'notices'> & { readOnly?: boolean; recovered?: Recovered | undefined },
): Opened {
  const path = meta?.current.file?.path
  return {
    document,
    actor: rest.actor,
    history,
    sequence,
    recentIds: [...recent.keys()].slice(-RECENT_IDS),
    file: path === undefined ? null : { file: handles.fileFor(path), name: basename(path) },
    readOnly: rest.readOnly ?? false,
    sentinel: rest.sentinel,
    notices: rest.notices,
    ...(rest.recovered && { recovered: rest.recovered }),
  }
}
