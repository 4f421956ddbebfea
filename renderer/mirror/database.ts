// The browser's cache: mirror, outbox, view settings. Nothing of record is here; deleting it loses nothing that was called saved.
import { Dexie, type EntityTable, type Table } from 'dexie'

/** A command that was shown and not yet acknowledged; `order` keeps them in the sequence in which they were made. */
export interface OutboxRow {
  readonly document: string
  readonly id: string
  readonly order: number
  readonly command: unknown
}
/** How far the host's word was known here: a witness against a journal that was cut (RELIABILITY.md 2.4). */
export interface WitnessRow {
  readonly document: string
  readonly sequence: number
  readonly sentinel: string
}
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
