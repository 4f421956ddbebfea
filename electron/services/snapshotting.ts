// When a snapshot is taken: after many commands, after a pause, on closing (RELIABILITY.md 2.5).
import type { HostEvent } from '../../shared/host/events'
import type { Notice } from '../../shared/host/notice'
import type { Clock } from './clock'
import { diskNotice } from './diskNotice'
import type { MetaKeeper } from './documentFolder'
import type { Alone, DocumentRecord } from './documentRecord'

export interface Snapshotting {
  /** A command has been appended. */
  changed(): void
  /** Takes one if anything is new; null, or what went wrong. */
  now(): Promise<Notice | null>
  stop(): void
}

interface SnapshottingParts {
  readonly document: string
  readonly record: DocumentRecord
  readonly meta: MetaKeeper
  readonly clock: Clock
  readonly tell: (event: HostEvent) => void
}

const IDLE = 60_000

/** @param alone runs a task while nothing is being appended */
export function snapshotting({ document, record, meta, clock, tell }: SnapshottingParts, alone: Alone): Snapshotting {
  let idle: (() => void) | undefined
  let isUnderWay = false

  /** Never rejects: without a snapshot the journal simply goes on. */
  async function take(): Promise<Notice | null> {
    try {
      const result = await record.snapshot(alone)
      if (result === 'differs') return { text: 'notice.journal.replayDiffers', values: {} }
      const { sequence, history } = record.standing
      if (result !== 'not-needed')
        await meta.update({ lastSeq: sequence, chain: record.chain, name: history.present.name })
      return result === 'repaired' ? { text: 'notice.journal.repaired', values: { certain: sequence } } : null
    } catch (cause) {
      return diskNotice('notice.journal.noSnapshot', cause, {})
    }
  }

  async function takeAndTell(): Promise<void> {
    if (isUnderWay) return
    isUnderWay = true
    const notice = await take()
    isUnderWay = false
    if (notice) tell({ event: 'file.problem', document, notice })
  }

  return {
    changed() {
      idle?.()
      idle = clock.setTimer(IDLE, () => void takeAndTell())
      if (record.due) void takeAndTell()
    },
    now: take,
    stop: () => idle?.(),
  }
}
