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

/** Runs once after so many milliseconds; answers with the way to call it off. */
export type After = (milliseconds: number, run: () => void) => () => void

/** @param after for a database that the browser is still clearing; by default it is tried again at once */
export function createMirror(database: MirrorDatabase, marks: Marks = noMarks, after: After = atOnce): Mirror {
  const outboxes = outboxesIn(database)
  const { ready, onReopened } = reopening(database, after)
  const damaged = new Set<string>()
  async function witnessOf(document: string): Promise<WitnessRow | undefined> {
    await ready()
    const row = await database.witnesses.get(document)
    const witness = WitnessRow.safeParse(row)
    if (row && !witness.success) damaged.add(document)
    return witness.data
  }
  return {
    async outboxOf(document) {
      await ready()
      const { commands, unreadable } = await outboxes.read(document)
      if (unreadable > 0) damaged.add(document)
      return commands
    },
    witnessOf,
    wasHere: marks.has,
    isDamaged: (document) => damaged.has(document),
    async viewOf(document) {
      await ready()
      return (await database.views.get(document))?.view
    },
    async keepOutbox(document, commands) {
      await ready()
      await outboxes.keep(document, commands)
    },
    async keepWitness(witness) {
      await ready()
      await database.witnesses.put(witness)
      marks.set(witness.document)
    },
    async keepView(document, view) {
      await ready()
      await database.views.put({ document, view })
    },
    onInterrupted: (document, tell) =>
      onReopened(async () => {
        tell(
          await witnessOf(document).then(
            (witness) => (witness ? 'whole' : 'emptied'),
            () => 'unusable',
          ),
        )
      }),
  }
}

const atOnce: After = (_, run) => {
  run()
  return () => undefined
}

/** Milliseconds to wait before each try: a browser that clears its storage breaks off what is opened meanwhile. */
const TRIES = [0, 300, 3000]

/**
 * Opens the database again when the browser has closed it under the window; whatever is asked of it waits for that. A try that
 * fails closes it too, and must not lead to the next.
 */
function reopening(database: MirrorDatabase, after: After) {
  const listeners = new Set<() => Promise<void>>()
  let ready: Promise<void> = Promise.resolve()
  let isReopening = false

  async function reopen(): Promise<void> {
    for (const pause of TRIES)
      try {
        await (pause === 0 ? Promise.resolve() : waited(after, pause)) // the event comes before the end of the closing
        await database.open()
        return
      } catch (failure) {
        console.warn('The browser’s database does not open again:', failure)
      }
  }

  database.on('close', () => {
    if (isReopening) return
    isReopening = true
    ready = reopen().finally(() => {
      isReopening = false
    })
    void ready.then(() => Promise.all([...listeners].map((listener) => listener())))
  })
  return {
    ready: () => ready,
    onReopened: (listener: () => Promise<void>): (() => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

const waited = (after: After, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    after(milliseconds, resolve)
  })

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
