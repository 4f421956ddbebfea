// Several journals as one list of commands: each must start where its predecessor is certain.
import type { JournalEntry, JournalReading } from './journalLines'
import type { Snapshot } from './snapshots'

/** A file in which not everything could be believed; `certain` is the last step that is beyond doubt. */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly certain: number
  /** How many steps stood in what cannot be checked. */
  readonly uncertain: number
}

/** A journal and where it was read from. */
export interface ReadJournal {
  readonly epoch: number
  readonly name: string
  readonly reading: JournalReading
}

/** The commands after a snapshot, as far as they are beyond doubt. */
export interface JoinedJournals {
  readonly entries: readonly JournalEntry[]
  readonly findings: readonly Finding[]
  /** Chain value at a sequence number; the snapshot's own where nothing follows. */
  chainAt(sequence: number): string
}

/**
 * A journal made before the snapshot gives what stands behind it; one made for it, or later, must name the line it goes on from.
 * What a journal holds beyond the start of the next one was never acknowledged: its descriptor had been given up.
 */
export function joinJournals(start: Snapshot, journals: readonly ReadJournal[], epoch: number): JoinedJournals {
  const chains = new Map([[start.sequence, start.chain]])
  const findings: Finding[] = []
  let entries: JournalEntry[] = []

  for (const { epoch: own, name, reading } of journals) {
    const { head, damage } = reading
    const certain = start.sequence + entries.length
    if (head) {
      const from = own < epoch ? start.sequence : head.seq
      const joins = own < epoch ? reading.chains[from - head.seq] : head.after
      if (chains.get(from) !== joins) {
        if (own >= epoch) findings.push({ file: name, line: 1, certain, uncertain: reading.entries.length })
        continue
      }
      entries = entries.slice(0, from - start.sequence)
      const added = reading.entries.filter(({ seq }) => seq > from)
      entries.push(...added)
      for (const seq of [from, ...added.map((entry) => entry.seq)])
        chains.set(seq, reading.chains[seq - head.seq] ?? '')
    }
    if (damage) {
      const { line, uncertain } = damage
      findings.push({ file: name, line, certain: start.sequence + entries.length, uncertain })
    }
  }
  return { entries, findings, chainAt: (sequence) => chains.get(sequence) ?? start.chain }
}
