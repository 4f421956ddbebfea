import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { MirrorDatabase } from '../../../../renderer/mirror/database'
import { createMirror, forgetfulMirror, patientMirror } from '../../../../renderer/mirror/mirror'

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
