// What the disk holds, applied to the last snapshot, must be what is on screen (RELIABILITY.md 2.5).
import { setImmediate } from 'node:timers/promises'
import type { History } from '../../shared/model/history'
import { isSameJson } from './canonicalPieces'
import { readJournal } from './journalLines'
import { advanceJson } from './readDocument'

/** Commands between two pauses. */
const SLICE = 16

/** `damaged`: not all of the journal can be read; `differs`: it leads to another document. */
export async function checkReplay(
  bytes: Uint8Array,
  from: { readonly history: History; readonly sequence: number },
  to: { readonly history: History; readonly sequence: number },
): Promise<'same' | 'damaged' | 'differs'> {
  const { entries, damage } = readJournal(bytes)
  if (damage || entries.length !== to.sequence - from.sequence) return 'damaged'
  let replayed: History | null = from.history
  for (const [index, { cmd }] of entries.entries()) {
    replayed = replayed && advanceJson(replayed, cmd)
    if (index % SLICE === SLICE - 1) await setImmediate()
  }
  return replayed !== null && isSameJson(replayed, to.history) ? 'same' : 'differs'
}
