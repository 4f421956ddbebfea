// The browser's cache as a witness: was it emptied, is it of another safety copy, has it seen more saved than the host now has?
import type { Opened } from '../../shared/host/contract'
import type { Notice } from '../../shared/host/notice'
import type { WitnessRow } from '../mirror/database'

/** What a witness has to say of a document that was just opened. */
export interface Remark {
  readonly tone: 'note' | 'problem'
  readonly notice: Notice
}

/** `wasHere`: this browser has had the document before. `damaged`: something was in its cache that could not be read. */
export interface Cache {
  readonly wasHere: boolean
  readonly damaged?: boolean
}

/**
 * RELIABILITY.md 2.4 and 2.10. Told once, for the cache is rebuilt right afterwards. A witness of another safety copy knows
 * nothing of this one's steps.
 */
export function remarksOn(
  opened: Opened,
  witness: WitnessRow | undefined,
  { wasHere, damaged = false }: Cache,
): readonly Remark[] {
  const told = damaged ? [DAMAGED] : []
  return [...told, ...witnessSays(opened, witness, wasHere && !damaged)]
}

const DAMAGED: Remark = { tone: 'note', notice: { text: 'notice.mirror.damaged', values: {} } }

function witnessSays(
  { sequence, sentinel }: Opened,
  witness: WitnessRow | undefined,
  wasHere: boolean,
): readonly Remark[] {
  if (!witness) return wasHere ? [{ tone: 'note', notice: { text: 'notice.mirror.emptied', values: {} } }] : []
  if (witness.sentinel !== sentinel) return [{ tone: 'note', notice: { text: 'notice.mirror.other', values: {} } }]
  const count = witness.sequence - sequence
  if (count <= 0) return []
  const values = { count, known: witness.sequence, sequence }
  return [{ tone: 'problem', notice: { text: 'notice.mirror.behind', values } }]
}
