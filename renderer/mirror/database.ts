// The browser's cache: mirror, outbox, view settings. Nothing of record is here; deleting it loses nothing that was called saved.
import { Dexie, type EntityTable, type Table } from 'dexie'
import { z } from 'zod'

/** A command that was shown and not yet acknowledged; `order` keeps them in the sequence in which they were made. */
export const OutboxRow = z.object({
  document: z.string(),
  id: z.string(),
  order: z.int().nonnegative(),
  command: z.unknown(),
})
export type OutboxRow = Readonly<z.infer<typeof OutboxRow>>
/** How far the host's word was known here: a witness against a journal that was cut (RELIABILITY.md 2.4). */
export const WitnessRow = z.object({ document: z.string(), sequence: z.int().nonnegative(), sentinel: z.string() })
export type WitnessRow = Readonly<z.infer<typeof WitnessRow>>
export interface ViewRow {
  readonly document: string
  readonly view: unknown
}

export class MirrorDatabase extends Dexie {
  readonly outstanding!: Table<OutboxRow, [string, string]>
  readonly witnesses!: EntityTable<WitnessRow, 'document'>
  readonly views!: EntityTable<ViewRow, 'document'>

  constructor() {
    // Strict even for the mirror: relaxed lost whole sessions at a power cut (RELIABILITY.md 1). The default cache shows unsaved rows.
    super('workback', { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({ outbox: '[document+order], document', witnesses: 'document', views: 'document' })
    // By id: two windows of one browser count for themselves, and would write over each other's rows.
    this.version(2).stores({ outbox: null, outstanding: '[document+id], document' })
  }
}
