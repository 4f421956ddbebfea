// What the app may ask of the browser's cache. Every answer may be "nothing", and every failure is told, never fatal.
import type { MirrorDatabase, WitnessRow } from './database'
import { noMarks, type Marks } from './marks'

export interface Mirror {
  /** Commands of this document that were never acknowledged, oldest first. */
  outboxOf(document: string): Promise<readonly unknown[]>
  witnessOf(document: string): Promise<WitnessRow | undefined>
  /** True when this browser has had the document before, whatever has become of its database since. */
  wasHere(document: string): boolean
  viewOf(document: string): Promise<unknown>
  /** Keeps exactly these commands as the outbox. */
  keepOutbox(document: string, commands: readonly { readonly id: string }[]): Promise<void>
  keepWitness(witness: WitnessRow): Promise<void>
  keepView(document: string, view: unknown): Promise<void>
}

export function createMirror(database: MirrorDatabase, marks: Marks = noMarks): Mirror {
  let order = 0
  /** Ids this window has read or written, per document: others it leaves alone. */
  const known = new Map<string, Set<string>>()
  const idsOf = (document: string): Set<string> => {
    const ids = known.get(document) ?? new Set<string>()
    known.set(document, ids)
    return ids
  }
  return {
    async outboxOf(document) {
      const rows = await database.outstanding.where('document').equals(document).sortBy('order')
      const ours = idsOf(document)
      for (const row of rows) ours.add(row.id)
      order = Math.max(order, ...rows.map((row) => row.order))
      return rows.map(({ command }) => command)
    },
    witnessOf: (document) => database.witnesses.get(document),
    wasHere: marks.has,
    viewOf: async (document) => (await database.views.get(document))?.view,
    async keepOutbox(document, commands) {
      const ours = idsOf(document)
      const wanted = new Set(commands.map(({ id }) => id))
      const gone = [...ours].filter((id) => !wanted.has(id))
      const fresh = commands.filter(({ id }) => !ours.has(id))
      for (const id of gone) ours.delete(id)
      for (const { id } of fresh) ours.add(id)
      const rows = fresh.map((command) => ({ document, id: command.id, order: (order += 1), command }))
      const written = database.transaction('rw', database.outstanding, async () => {
        await database.outstanding.bulkDelete(gone.map((id): [string, string] => [document, id]))
        await database.outstanding.bulkPut(rows)
      })
      await written.catch((failure: unknown) => {
        for (const id of gone) ours.add(id) // nothing of it was written: the next time does all of it
        for (const { id } of fresh) ours.delete(id)
        throw failure
      })
    },
    keepWitness: async (witness) => {
      await database.witnesses.put(witness)
      marks.set(witness.document)
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
  wasHere: () => false,
  viewOf: () => Promise.resolve(undefined),
  keepOutbox: () => Promise.resolve(),
  keepWitness: () => Promise.resolve(),
  keepView: () => Promise.resolve(),
}

/**
 * A cache that fails in the middle of a workshop is as good as none: what it should have kept is with the host anyway.
 * `tell` hears of the first failure, and again only after the cache has worked in between.
 */
export function patientMirror(mirror: Mirror, tell: () => void = () => undefined): Mirror {
  let works = true
  const orNothing =
    <T>(nothing: T) =>
    (failure: unknown): T => {
      console.warn('The browser keeps nothing:', failure)
      if (works) tell()
      works = false
      return nothing
    }
  const again = (): void => {
    works = true
  }
  return {
    outboxOf: (document) => mirror.outboxOf(document).catch(orNothing([])),
    witnessOf: (document) => mirror.witnessOf(document).catch(orNothing(undefined)),
    wasHere: (document) => mirror.wasHere(document),
    viewOf: (document) => mirror.viewOf(document).catch(orNothing(undefined)),
    keepOutbox: (document, commands) => mirror.keepOutbox(document, commands).then(again, orNothing(undefined)),
    keepWitness: (witness) => mirror.keepWitness(witness).catch(orNothing(undefined)),
    keepView: (document, view) => mirror.keepView(document, view).catch(orNothing(undefined)),
  }
}
