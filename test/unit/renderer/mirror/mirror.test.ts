import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { MirrorDatabase } from '../../../../renderer/mirror/database'
import { noMarks } from '../../../../renderer/mirror/marks'
import {
  createMirror,
  forgetfulMirror,
  patientMirror,
  type AfterInterruption,
} from '../../../../renderer/mirror/mirror'
import { openMirror } from '../../../../renderer/mirror/openMirror'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

const step = (id: string) => ({ id, type: 'portfolio/rename', name: id })
const idsOf = (commands: readonly unknown[]) => commands.map((command) => (command as { readonly id: string }).id)
/** A browser window: each opens the cache of the same browser anew. */
const open = () => createMirror(new MirrorDatabase())

describe('the outbox in the browser', () => {
  it('survives the window, in the order in which the steps were made', async () => {
    await open().keepOutbox('d1', ['c9', 'c1', 'c5'].map(step))

    expect(idsOf(await open().outboxOf('d1'))).toEqual(['c9', 'c1', 'c5'])
  })

  it('lets go of what was acknowledged and keeps the rest in order', async () => {
    const [one, two, three] = [step('c1'), step('c2'), step('c3')]
    const mirror = open()
    await mirror.keepOutbox('d1', [one, two])
    await mirror.keepOutbox('d1', [two])
    await mirror.keepOutbox('d1', [two, three])

    expect(idsOf(await open().outboxOf('d1'))).toEqual(['c2', 'c3'])
    await mirror.keepOutbox('d1', [])
    expect(await open().outboxOf('d1')).toEqual([])
  })

  it('goes on in order after a restart, with steps read back as others than they were written', async () => {
    await open().keepOutbox('d1', [step('c1'), step('c2')])
    const mirror = open()
    const read = idsOf(await mirror.outboxOf('d1')).map(step)

    await mirror.keepOutbox('d1', [...read, step('c3')])

    expect(idsOf(await open().outboxOf('d1'))).toEqual(['c1', 'c2', 'c3'])
  })

  it('is one per document', async () => {
    const mirror = open()
    await mirror.keepOutbox('d1', [step('c1')])
    await mirror.keepOutbox('d2', [step('c2')])
    await mirror.keepOutbox('d1', [])

    expect(idsOf(await open().outboxOf('d2'))).toEqual(['c2'])
  })

  it('of one window is not written over by another window of the same browser', async () => {
    const [left, right] = [open(), open()]
    await left.keepOutbox('d1', [step('left')])
    await right.keepOutbox('d1', [step('right')])

    expect(new Set(idsOf(await open().outboxOf('d1')))).toEqual(new Set(['left', 'right']))
    await left.keepOutbox('d1', [])
    expect(idsOf(await open().outboxOf('d1'))).toEqual(['right'])
  })
})

describe('what else the browser remembers', () => {
  it('is the view and the witness of each document', async () => {
    const mirror = open()
    await mirror.keepView('d1', { selection: ['product_1'] })
    await mirror.keepWitness({ document: 'd1', sequence: 7, sentinel: 's' })

    expect(await open().viewOf('d1')).toEqual({ selection: ['product_1'] })
    expect(await open().witnessOf('d1')).toEqual({ document: 'd1', sequence: 7, sentinel: 's' })
    expect(await open().viewOf('d2')).toBeUndefined()
  })

  it('is nothing where the browser keeps nothing, and that is no failure', async () => {
    await forgetfulMirror.keepOutbox('d1', [step('c1')])
    await forgetfulMirror.keepView('d1', { lens: null })
    await forgetfulMirror.keepWitness({ document: 'd1', sequence: 7, sentinel: 's' })

    expect(await forgetfulMirror.outboxOf('d1')).toEqual([])
    expect(await forgetfulMirror.viewOf('d1')).toBeUndefined()
    expect(await forgetfulMirror.witnessOf('d1')).toBeUndefined()
  })
})

describe('a cache that fails', () => {
  const full = () => Promise.reject(new DOMException('The disk is full', 'QuotaExceededError'))

  it('is told once, and again only after it has worked in between', async () => {
    let told = 0
    let keepOutbox = full
    const mirror = patientMirror({ ...forgetfulMirror, keepOutbox: () => keepOutbox(), keepWitness: full }, () => {
      told += 1
    })
    await mirror.keepOutbox('d1', [step('c1')])
    await mirror.keepWitness({ document: 'd1', sequence: 1, sentinel: 's' })
    expect(told).toBe(1)

    keepOutbox = () => Promise.resolve() as never
    await mirror.keepOutbox('d1', [step('c1')])
    keepOutbox = full
    await mirror.keepOutbox('d1', [step('c2')])

    expect(told).toBe(2)
  })

  it('is not told again because a full disk still lets go of rows', async () => {
    let told = 0
    const keepOutbox = (_: string, commands: readonly unknown[]) => (commands.length > 0 ? full() : Promise.resolve())
    const mirror = patientMirror({ ...forgetfulMirror, keepOutbox }, () => {
      told += 1
    })
    for (const id of ['c1', 'c2']) {
      await mirror.keepOutbox('d1', [step(id)])
      await mirror.keepOutbox('d1', [])
    }

    expect(told).toBe(1)
  })

  it('keeps at the next attempt what it could not keep at the last', async () => {
    const database = new MirrorDatabase()
    const mirror = createMirror(database)
    await mirror.keepOutbox('d1', [step('c1')])
    const table = database.outstanding
    const failing = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    table.hook('creating', failing)
    await expect(mirror.keepOutbox('d1', [step('c2')])).rejects.toThrow()
    table.hook('creating').unsubscribe(failing)

    await mirror.keepOutbox('d1', [step('c2'), step('c3')])

    expect(idsOf(await open().outboxOf('d1'))).toEqual(['c2', 'c3'])
  })

  it('is known to have been emptied by a mark that lies elsewhere', async () => {
    const marked = new Set<string>()
    const marks = {
      has: (document: string) => marked.has(document),
      set: (document: string) => void marked.add(document),
    }
    const mirror = createMirror(new MirrorDatabase(), marks)
    expect(mirror.wasHere('d1')).toBe(false)
    await mirror.keepWitness({ document: 'd1', sequence: 7, sentinel: 's' })
    await Dexie.delete('workback')

    const after = createMirror(new MirrorDatabase(), marks)
    expect(after.wasHere('d1')).toBe(true)
    expect(await after.witnessOf('d1')).toBeUndefined()
  })
})

describe('a cache that is damaged', () => {
  it('gives what can be read, says that it is damaged, and lets go of the rest', async () => {
    const database = new MirrorDatabase()
    const wrong = { document: 'd1', id: 'none of ours', order: 'x', command: null } as never
    await createMirror(database).keepOutbox('d1', [step('c1')])
    await database.outstanding.put(wrong)
    await database.witnesses.put({ document: 'd1', sequence: 'many' } as never)

    const mirror = open()
    expect(mirror.isDamaged('d1')).toBe(false)
    expect(idsOf(await mirror.outboxOf('d1'))).toEqual(['c1'])
    expect(await mirror.witnessOf('d1')).toBeUndefined()
    expect(mirror.isDamaged('d1')).toBe(true)

    await mirror.keepOutbox('d1', [step('c1')])
    expect(await database.outstanding.toCollection().primaryKeys()).toEqual([['d1', 'c1']])
  })
})

describe('a cache that the browser takes away under a window', () => {
  const became = (mirror: ReturnType<typeof open>, document = 'd1') =>
    new Promise<AfterInterruption>((resolve) => {
      mirror.onInterrupted(document, resolve)
    })

  it('gives way when it is deleted, and is kept again with what was not acknowledged', async () => {
    const mirror = open()
    await mirror.keepWitness({ document: 'd1', sequence: 7, sentinel: 's' })
    await mirror.keepOutbox('d1', [step('c1')])
    const told = became(mirror)
    await Dexie.delete('workback')

    expect(await told).toBe('emptied')
    await mirror.keepOutbox('d1', [step('c1'), step('c2')])
    expect(idsOf(await open().outboxOf('d1'))).toEqual(['c1', 'c2'])
  })

  it('gives way to a newer Workback in another tab, and goes on in what that one has made', async () => {
    const mirror = open()
    await mirror.keepWitness({ document: 'd1', sequence: 7, sentinel: 's' })
    await mirror.keepOutbox('d1', [step('c1')])
    const told = became(mirror)
    const newer = new MirrorDatabase()
    newer.version(99).stores({ future: 'id' })
    await newer.open()

    expect(await told).toBe('whole')
    await mirror.keepOutbox('d1', [step('c2')])
    expect((await newer.outstanding.toArray()).map(({ id }) => id)).toEqual(['c2'])
  })
})

describe('opening the cache', () => {
  it('goes on without one when an old window holds it and does not let go', async () => {
    const old = new Dexie('workback')
    old.version(1).stores({ outbox: '[document+order], document', witnesses: 'document', views: 'document' })
    old.on('versionchange', () => false) // not even when it is asked to
    await old.open()
    old.backendDB().onversionchange = null

    const { mirror, works } = await openMirror(noMarks, (_, run) => {
      const soon = setImmediate(run)
      return () => {
        clearImmediate(soon)
      }
    })

    expect(works).toBe(false)
    await expect(mirror.keepOutbox('d1', [step('c1')])).resolves.toBeUndefined()
    old.close()
  })

  it('goes on without one where the browser cannot read it', async () => {
    Dexie.dependencies.indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    }

    expect((await openMirror(noMarks, () => () => undefined)).works).toBe(false)
  })
})
