import { beforeEach, describe, expect, test } from 'vitest'
import { portfolioText } from '../../../shared/format/save'
import { DATA_FOLDER, memoryHost, type MemoryHost, type MemoryWindow } from '../../support/memoryHost'
import { aPortfolio } from '../../support/portfolioBuilder'
import { VolatileFiles } from '../../support/volatileFiles'

const PATH = '/home/workshop.workback.json'
const rename = (id: string, name: string) => ({ id, actor: 'anna', type: 'portfolio/rename', name })

let disk: VolatileFiles
let home: MemoryHost
let window: MemoryWindow
beforeEach(async () => {
  disk = new VolatileFiles()
  await disk.makeFolder('/home')
  restart()
})

function restart(): void {
  home = memoryHost({ disk, ids: `id${(restarts += 1)}x` })
  window = home.window()
}
let restarts = 0

async function put(path: string, text: string): Promise<void> {
  await disk.remove(path)
  const file = await disk.open(path, 'new')
  await file.write(Buffer.from(text), 0)
}

async function open(path: string) {
  home.dialogs.willChoose({ kind: 'chosen', path })
  const choice = await window.host('file.choose', { purpose: 'open' })
  if (choice.kind !== 'chosen') throw new Error(`${path} was not chosen`)
  return window.host('document.open', { file: choice.file })
}

const workshop = () => aPortfolio().source('OMS').product('Orders').flow('OMS', 'Orders').build()

describe('a window', () => {
  test('gets nothing on the very first start, then the document that was open last', async () => {
    expect(await window.host('document.resume', {})).toBeNull()
    const sample = await window.host('document.openSample', {})
    await window.host('document.new', { name: 'Mine' })
    await home.close()
    restart()

    expect(await window.host('document.resume', {})).toMatchObject({ history: { present: { name: 'Mine' } } })
    expect(Object.keys(sample.history.present.dataProducts).length).toBeGreaterThan(3)
    expect(sample.file).toBeNull()
  })

  test('that moves on to another document leaves the first one closed and up to date', async () => {
    const first = await window.host('document.new', { name: 'First' })
    await window.host('document.submit', { document: first.document, commands: [rename('c1', 'Renamed')] })
    await window.host('document.new', { name: 'Second' })
    await home.close()

    expect(await disk.list(`${DATA_FOLDER}/docs/${first.document}`)).not.toContain('lock.json')
    expect(await window.host('document.openRecent', { document: first.document })).toMatchObject({
      ok: true,
      opened: { sequence: 1, readOnly: false },
    })
  })

  test('that returns after a restart of the host finds its document, and learns which commands have arrived', async () => {
    const { document, sentinel } = await window.host('document.new', { name: 'Map' })
    await window.host('document.submit', { document, commands: [rename('c1', 'B')] })
    restart()

    expect(await window.host('document.attach', { document })).toMatchObject({ recentIds: ['c1'], sentinel })
    expect(await window.host('document.attach', { document: 'portfolio_unknown' })).toBeNull()
    expect(
      await window.host('document.submit', { document: 'portfolio_unknown', commands: [rename('c2', 'C')] }),
    ).toMatchObject({ ok: false, notice: { text: 'notice.journal.notKnown' } })
  })

  test('is told what the program is', async () => {
    expect(await window.host('app.about', {})).toEqual({ version: '0.0.0', host: 'memory', dataFolder: DATA_FOLDER })
    expect(await window.host('menu.show', { menus: [] })).toEqual({ native: false })
  })
})

describe('opening', () => {
  test('a file twice gives the same document to both windows', async () => {
    await put(PATH, portfolioText(workshop()))
    const first = await open(PATH)
    await window.host('document.submit', { document: 'portfolio_test', commands: [rename('c1', 'B')] })
    window = home.window('other')

    expect(first).toMatchObject({ ok: true, opened: { document: 'portfolio_test', sequence: 0 } })
    expect(await open(PATH)).toMatchObject({ ok: true, opened: { sequence: 1, notices: [] } })
  })

  test('a file that was changed while it is open here keeps both, and says so', async () => {
    await put(PATH, portfolioText(workshop()))
    await open(PATH)
    await window.host('document.submit', { document: 'portfolio_test', commands: [rename('c1', 'Mine')] })
    await put(PATH, portfolioText({ ...workshop(), name: 'Theirs' }))

    expect(await open(PATH)).toMatchObject({
      ok: true,
      opened: { history: { present: { name: 'Mine' } }, notices: [{ text: 'notice.file.openHere' }] },
    })
  })

  test('a file of a newer format shows it and touches nothing', async () => {
    const newer = portfolioText(workshop()).replace('"formatVersion": 1', '"formatVersion": 99')
    await put(PATH, newer)

    const opened = await open(PATH)
    const answer = await window.host('document.submit', { document: 'portfolio_test', commands: [rename('c1', 'B')] })
    await home.close()

    expect(opened).toMatchObject({ ok: true, opened: { readOnly: true } })
    expect(answer).toMatchObject({ ok: false })
    expect(Buffer.from(await disk.read(PATH)).toString()).toBe(newer)
    expect(await disk.facts(`${DATA_FOLDER}/docs/portfolio_test`)).toBeNull()
  })

  test('a file that is no portfolio changes nothing', async () => {
    const { document } = await window.host('document.new', { name: 'Map' })
    await put(PATH, '{"formatVersion": 1, "na')

    expect(await open(PATH)).toMatchObject({
      ok: false,
      notice: { text: expect.stringMatching(/^notice\./) as string },
    })
    expect(await window.host('document.resume', {})).toMatchObject({ document })
  })
})

describe('what lies beside the journal', () => {
  test('without meta.json every step is there; only the file has to be chosen again', async () => {
    const { document } = await window.host('document.new', { name: 'Map' })
    await window.host('document.submit', { document, commands: [rename('c1', 'B')] })
    await disk.remove(`${DATA_FOLDER}/docs/${document}/meta.json`)
    restart()

    expect(await window.host('document.attach', { document })).toMatchObject({
      sequence: 1,
      file: null,
      notices: [{ text: 'notice.journal.metaLost' }],
    })
  })

  test('a document that cannot be read is passed over, and said', async () => {
    const { document } = await window.host('document.new', { name: 'Readable' })
    const lost = await window.host('document.new', { name: 'Lost' })
    await home.close()
    await put(`${DATA_FOLDER}/docs/${lost.document}/snapshot-000001.json`, 'nothing')
    restart()

    expect(await window.host('document.resume', {})).toMatchObject({
      document,
      notices: [{ text: 'notice.journal.unreadable', values: { name: 'Lost' } }],
    })
    expect(await window.host('document.openRecent', { document: lost.document })).toMatchObject({
      ok: false,
      notice: { text: 'notice.journal.unreadable' },
    })
  })

  test('on a disk that takes nothing, a new document can be looked at, and the reason is said', async () => {
    disk.inject({ failAt: 1, sticky: true, code: 'EROFS' })

    expect(await window.host('document.new', { name: 'Map' })).toMatchObject({
      readOnly: true,
      notices: [{ text: 'notice.journal.noWriting' }],
    })
  })
})
