// What the app may ask of the browser's cache. Every answer may be "nothing", and every failure is told, never fatal.
import type { MirrorDatabase, WitnessRow } from './database'

export interface Mirror {
  /** Commands of this document that were never acknowledged, oldest first. */
  outboxOf(document: string): Promise<readonly unknown[]>
  witnessOf(document: string): Promise<WitnessRow | undefined>
  viewOf(document: string): Promise<unknown>
  /** Keeps exactly these commands as the outbox. */
  keepOutbox(document: string, commands: readonly unknown[]): Promise<void>
  keepWitness(witness: WitnessRow): Promise<void>
  keepView(document: string, view: unknown): Promise<void>
}

export function createMirror(database: MirrorDatabase): Mirror {
  let order = 0
  const known = new Map<string, Map<unknown, number>>()
  const rowsOf = (document: string): Map<unknown, number> => {
    const rows = known.get(document) ?? new Map<unknown, number>()
    known.set(document, rows)
    return rows
  }
  return {
    async outboxOf(document) {
      const rows = await database.outbox.where('document').equals(document).sortBy('order')
      const ours = rowsOf(document)
      for (const row of rows) {
        ours.set(row.command, row.order)
        order = Math.max(order, row.order)
      }
      return rows.map(({ command }) => command)
    },
    witnessOf: (document) => database.witnesses.get(document),
    viewOf: async (document) => (await database.views.get(document))?.view,
    async keepOutbox(document, commands) {
      const ours = rowsOf(document)
      const wanted = new Set(commands)
      const gone = [...ours].filter(([command]) => !wanted.has(command))
      const fresh = commands.filter((command) => !ours.has(command))
      for (const [command] of gone) ours.delete(command)
      for (const command of fresh) ours.set(command, (order += 1))
      const rows = fresh.map((command) => ({ document, order: ours.get(command) ?? 0, command }))
      await database.transaction('rw', database.outbox, async () => {
        await database.outbox.bulkDelete(gone.map(([, at]): [string, number] => [document, at]))
        await database.outbox.bulkPut(rows)
      })
    },
    keepWitness: async (witness) => {
      await database.witnesses.put(witness)
    },
    keepView: async (document, view) => {
      await database.views.put({ document, view })
    },
  }
}

/** For a window whose browser keeps nothing (private mode, a full disk): everything still works, only less is remembered. */
export const forgetfulMirror: Mirror = {
  outboxOf: () => Promise.resolve([]),
  witnessOf: () => Promise.resolve(undefined),
  viewOf: () => Promise.resolve(undefined),
  keepOutbox: () => Promise.resolve(),
  keepWitness: () => Promise.resolve(),
  keepView: () => Promise.resolve(),
}
