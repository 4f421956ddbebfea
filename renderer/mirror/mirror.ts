// What the app may ask of the browser's cache. Every answer may be "nothing", and every failure is told, never fatal.
import { OutboxRow, WitnessRow, type MirrorDatabase } from './database'
import { noMarks, type Marks } from './marks'

/** What became of the cache after the browser had closed it under a window. */
export type AfterInterruption = 'whole' | 'emptied' | 'unusable'

export interface Mirror {
  /** Commands of this document that were never acknowledged, oldest first. */
  outboxOf(document: string): Promise<readonly unknown[]>
  witnessOf(document: string): Promise<WitnessRow | undefined>
  /** True when this browser has had the document before, whatever has become of its database since. */
  wasHere(document: string): boolean
  /** True when something that was read here of this document was no row of ours; it was left out. */
  isDamaged(document: string): boolean
  viewOf(document: string): Promise<unknown>
  /** Keeps exactly these commands as the outbox. */
  keepOutbox(document: string, commands: readonly { readonly id: string }[]): Promise<void>
  keepWitness(witness: WitnessRow): Promise<void>
  keepView(document: string, view: unknown): Promise<void>
  /**
   * Tells when the browser has closed the database under this window (storage cleared, a newer Workback in another tab), once
   * it is known what has become of it: what was kept has to be kept again. Answers with the way to stop.
   */
  onInterrupted(document: string, tell: (became: AfterInterruption) => void): () => void
}

export function createMirror(database: MirrorDatabase, marks: Marks = noMarks): Mirror {
  const outboxes = outboxesIn(database)
  const damaged = new Set<string>()
  return {
    async outboxOf(document) {
      const { commands, unreadable } = await outboxes.read(document)
      if (unreadable > 0) damaged.add(document)
      return commands
    },
    async witnessOf(document) {
      const row = await database.witnesses.get(document)
      const witness = WitnessRow.safeParse(row)
      if (row && !witness.success) damaged.add(document)
      return witness.data
    },
    wasHere: marks.has,
    isDamaged: (document) => damaged.has(document),
    viewOf: async (document) => (await database.views.get(document))?.view,
    keepOutbox: outboxes.keep,
    keepWitness: async (witness) => {
      await database.witnesses.put(witness)
      marks.set(witness.document)
    },
    keepView: async (document, view) => {
      await database.views.put({ document, view })
    },
    onInterrupted: (document, tell) => whenInterrupted(database, document, tell),
  }
}

/** What this window knows of its rows: which may lie in the database, and which certainly do. */
interface KnownRows {
  readonly possible: Set<string>
  readonly certain: Set<string>
}

function outboxesIn(database: MirrorDatabase) {
  let order = 0
  /** Ids this window has read or written, per document: others it leaves alone. */
  const known = new Map<string, KnownRows>()
  const knownOf = (document: string): KnownRows => {
    const rows = known.get(document) ?? { possible: new Set(), certain: new Set() }
    known.set(document, rows)
    return rows
  }
  // Closed by the browser: it may be another database that is opened next.
  database.on('close', () => {
    for (const { certain } of known.values()) certain.clear()
  })
  return {
    read: async (document: string): Promise<{ readonly commands: readonly unknown[]; readonly unreadable: number }> => {
      const found = await database.outstanding.where('document').equals(document).toArray()
      const rows = found
        .flatMap((row) => OutboxRow.safeParse(row).data ?? [])
        .sort((one, other) => one.order - other.order)
      const { possible, certain } = knownOf(document)
      for (const { id } of found) possible.add(id) // what is no row of ours goes with the next keeping
      for (const { id } of rows) certain.add(id)
      order = Math.max(order, ...rows.map((row) => row.order))
      return { commands: rows.map(({ command }) => command), unreadable: found.length - rows.length }
    },
    keep: async (document: string, commands: readonly { readonly id: string }[]): Promise<void> => {
      const { possible, certain } = knownOf(document)
      const wanted = new Set(commands.map(({ id }) => id))
      const gone = [...possible].filter((id) => !wanted.has(id))
      const fresh = commands.filter(({ id }) => !certain.has(id))
      for (const id of gone) certain.delete(id)
      for (const { id } of fresh) certain.add(id)
      for (const { id } of fresh) possible.add(id)
      const rows = fresh.map((command) => ({ document, id: command.id, order: (order += 1), command }))
      const written = database.transaction('rw', database.outstanding, async () => {
        await database.outstanding.bulkDelete(gone.map((id): [string, string] => [document, id]))
        await database.outstanding.bulkPut(rows)
      })
      await written.then(
        () => {
          for (const id of gone) if (!certain.has(id)) possible.delete(id) // unless it was kept anew meanwhile
        },
        (failure: unknown) => {
          for (const { id } of fresh) certain.delete(id) // nothing of it was written: the next time does all of it
          throw failure
        },
      )
    },
  }
}

/** Looks into the database once it can be opened again; a look that fails closes it too, and must not lead to the next. */
function whenInterrupted(
  database: MirrorDatabase,
  document: string,
  tell: (became: AfterInterruption) => void,
): () => void {
  let isLooking = false
  const look = async (): Promise<void> => {
    if (isLooking) return
    isLooking = true
    await Promise.resolve() // the event comes before the end of the closing
    try {
      tell((await database.witnesses.get(document)) ? 'whole' : 'emptied')
    } catch (failure) {
      console.warn('The browser’s database does not open again:', failure)
      tell('unusable')
    }
    isLooking = false
  }
  const onClose = () => void look()
  database.on('close', onClose)
  return () => {
    database.on('close').unsubscribe(onClose)
  }
}

/** For a window whose browser keeps nothing (private mode, a full disk): everything still works, only less is remembered. */
export const forgetfulMirror: Mirror = {
  outboxOf: () => Promise.resolve([]),
  witnessOf: () => Promise.resolve(undefined),
  wasHere: () => false,
  isDamaged: () => false,
  viewOf: () => Promise.resolve(undefined),
  keepOutbox: () => Promise.resolve(),
  keepWitness: () => Promise.resolve(),
  keepView: () => Promise.resolve(),
  onInterrupted: () => () => undefined,
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
    isDamaged: (document) => mirror.isDamaged(document),
    onInterrupted: (document, become) => mirror.onInterrupted(document, become),
    viewOf: (document) => mirror.viewOf(document).catch(orNothing(undefined)),
    // A full disk still lets go of rows: only what was written shows that the cache works again.
    keepOutbox: (document, commands) =>
      mirror.keepOutbox(document, commands).then(commands.length > 0 ? again : undefined, orNothing(undefined)),
    keepWitness: (witness) => mirror.keepWitness(witness).catch(orNothing(undefined)),
    keepView: (document, view) => mirror.keepView(document, view).catch(orNothing(undefined)),
  }
}
