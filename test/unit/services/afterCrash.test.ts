// The start after a crash, and the start with a meta.json that nobody can read (RELIABILITY.md 2.4, 7).
import { beforeEach, describe, expect, it } from 'vitest'
import { DATA_FOLDER, memoryHost, type MemoryHost, type MemoryWindow } from '../../support/memoryHost'
import { VolatileFiles } from '../../support/volatileFiles'

const rename = (id: string, name: string) => ({ id, actor: 'facilitator', type: 'portfolio/rename', name })
const undo = (id: string) => ({ id, actor: 'facilitator', type: 'history/undo' })

let disk: VolatileFiles
let home: MemoryHost
let window: MemoryWindow
let starts = 0
beforeEach(() => {
  disk = new VolatileFiles()
  start()
})
function start(): void {
  home = memoryHost({ disk, ids: `crash${(starts += 1)}x` })
  window = home.window()
}
function crash(): void {
  disk.crash(() => false)
  start()
}
const newDocument = async (name = 'Map') => (await window.host('document.new', { name })).document
const submit = (document: string, ...commands: readonly object[]) =>
  window.host('document.submit', { document, commands: [...commands] as never[] })
const recovered = async () => (await window.host('document.resume', {}))?.recovered

describe('after a crash', () => {
  it('it is said up to when everything is back, and which step was the last', async () => {
    const document = await newDocument()
    await submit(document, rename('c1', 'Shop'))
    home.clock.turn(68_000)
    await submit(document, rename('c2', 'Store'))
    const at = new Date(home.clock.now()).toISOString()
    crash()

    expect(await recovered()).toEqual({ at, step: { kind: 'portfolio/rename', name: 'Store', count: 0 } })
  })

  it('it is said once, also where several windows come back', async () => {
    const document = await newDocument()
    await submit(document, rename('c1', 'Shop'))
    crash()
    await recovered()

    expect(await recovered()).toBeUndefined()
    expect((await home.window('other').host('document.attach', { document }))?.recovered).toBeUndefined()
    crash()
    expect(await recovered()).toBeUndefined() // nothing has been done since
  })

  it('no step is named when the last thing done was an undo', async () => {
    const document = await newDocument()
    await submit(document, rename('c1', 'Shop'), undo('c2'))
    crash()

    expect(await recovered()).toEqual({ at: new Date(home.clock.now()).toISOString() })
  })

  it('the last step is known although a snapshot was taken right after it', async () => {
    const document = await newDocument()
    await submit(document, rename('c1', 'Shop'))
    await home.snapshot()
    crash()

    expect(await recovered()).toMatchObject({ step: { name: 'Shop' } })
  })

  it('nothing is said where nothing had been done, or all was closed in peace', async () => {
    const document = await newDocument()
    crash()
    expect(await recovered()).toBeUndefined()

    await submit(document, rename('c1', 'Shop'))
    await home.close()
    start()
    expect(await recovered()).toBeUndefined()
  })
})

describe('a meta.json that cannot be read', () => {
  const meta = (document: string) => `${DATA_FOLDER}/docs/${document}/meta.json`
  async function spoil(document: string, text = '{"format":') {
    await disk.remove(meta(document))
    const file = await disk.open(meta(document), 'new')
    await file.write(Buffer.from(text), 0)
    await file.sync()
  }
  /** A bad sector: whoever reads it gets an error, every time. */
  function unreadable(document: string): void {
    const read = disk.read.bind(disk)
    disk.read = (path) =>
      path === meta(document) ? Promise.reject(Object.assign(new Error('bad sector'), { code: 'EIO' })) : read(path)
  }

  it.each([
    ['damaged', spoil],
    ['on a bad sector', unreadable],
  ])(
    'and is %s: the only document is opened from its journal, what was there is kept, and it is said',
    async (_, spoilt) => {
      const document = await newDocument()
      await submit(document, rename('c1', 'Shop'))
      await home.close()
      await spoilt(document)
      start()

      expect(await window.host('document.resume', {})).toMatchObject({
        ...{ document, sequence: 1, readOnly: false, history: { present: { name: 'Shop' } } },
        notices: [{ text: 'notice.journal.metaDamaged', values: { name: 'Shop' } }],
      })
      const aside = await disk.list(`${DATA_FOLDER}/docs/${document}/aside`)
      expect(aside.filter((name) => name.endsWith('meta.json'))).toHaveLength(1)
      expect(await submit(document, rename('c2', 'Store'))).toMatchObject({ ok: true, sequences: [2] })
    },
  )

  it('is passed over, and named, where another document was open last', async () => {
    const readable = await newDocument('Readable')
    const lost = await newDocument('Lost')
    await home.close()
    await spoil(lost)
    start()

    const opened = await window.host('document.resume', {})

    expect(opened).toMatchObject({
      document: readable,
      notices: [{ text: 'notice.journal.passedOver', values: { name: 'Lost' } }],
    })
    expect(await window.host('document.recent', {})).toMatchObject([{ name: 'Readable' }, { name: 'Lost', file: null }])
    expect(await window.host('document.openRecent', { document: lost })).toMatchObject({
      ok: true,
      opened: { document: lost, readOnly: false },
    })
  })
})
