import { beforeEach, describe, expect, test } from 'vitest'
import { fingerprintOf } from '../../../electron/services/fingerprint'
import type { FileHandle } from '../../../shared/host/contract'
import { DATA_FOLDER, memoryHost, oneProcess, type MemoryHost, type MemoryWindow } from '../../support/memoryHost'
import { aPortfolio } from '../../support/portfolioBuilder'
import { VolatileFiles } from '../../support/volatileFiles'

const PATH = '/home/map.workback.json'
const rename = (id: string, name: string) => ({ id, actor: 'anna', type: 'portfolio/rename', name })

let disk: VolatileFiles
beforeEach(async () => {
  disk = new VolatileFiles()
  await disk.makeFolder('/home')
})

const textOf = async (path: string) => Buffer.from(await disk.read(path)).toString('utf8')

async function put(path: string, text: string): Promise<void> {
  await disk.remove(path)
  const file = await disk.open(path, 'new')
  await file.write(Buffer.from(text), 0)
  await file.sync()
  await disk.syncFolder('/home')
}

describe('the user’s file', () => {
  let home: MemoryHost
  let window: MemoryWindow
  let document: string
  beforeEach(async () => {
    start('a')
    document = (await window.host('document.new', { name: 'Map' })).document
  })

  function start(ids: string): void {
    home = memoryHost({ disk, ids, processes: oneProcess(ids.charCodeAt(0)) })
    window = home.window()
  }

  async function choose(path: string): Promise<FileHandle> {
    home.dialogs.willChoose({ kind: 'chosen', path })
    const choice = await window.host('file.choose', { purpose: 'open' })
    if (choice.kind !== 'chosen') throw new Error(`${path} was not chosen`)
    return choice.file
  }

  const saveAs = async (path: string) => window.host('document.save', { document, file: await choose(path) })
  const submit = (id: string, name: string) =>
    window.host('document.submit', { document, commands: [rename(id, name)] })
  const open = async (path: string) => window.host('document.open', { file: await choose(path) })

  test('has to be chosen first; until then nothing is lost, and it is said', async () => {
    expect(await window.host('document.save', { document })).toMatchObject({
      ok: false,
      notice: { text: 'notice.save.noFile' },
    })
  })

  test('that says nothing of where cards stand is opened with a place for each, and it is said how many', async () => {
    const hives = { ...aPortfolio('Hives').source('Scales').product('Weights').build(), unknown: undefined }
    await put('/home/hives.workback.json', JSON.stringify(hives))

    const opened = await open('/home/hives.workback.json')

    expect(opened).toMatchObject({
      ok: true,
      opened: {
        history: { present: { layout: { source_scales: { x: 0 }, product_weights: { y: 0 } } } },
        notices: [{ text: 'notice.file.placed', values: { count: 2 } }],
      },
    })
    await home.close()
    start('b')
    expect(await open('/home/hives.workback.json')).toMatchObject({ opened: { notices: [] } })
  })

  test('follows two seconds after the last command', async () => {
    await saveAs(PATH)
    await submit('c1', 'B')
    home.clock.turn(1500)
    await submit('c2', 'C')
    home.clock.turn(1500)
    const before = await textOf(PATH)

    const saved = window.next('file.saved')
    home.clock.turn(500)

    expect(await saved).toMatchObject({ name: 'map.workback.json', sequence: 2 })
    expect(before).toContain('"name": "Map"')
    expect(await textOf(PATH)).toContain('"name": "C"')
  })

  test('is written every thirty seconds while somebody types on and on', async () => {
    await saveAs(PATH)
    const saved = window.next('file.saved')
    for (let second = 1; second <= 30; second += 1) {
      await submit(`c${second}`, `Name ${second}`)
      home.clock.turn(1000)
    }

    expect(await saved).toMatchObject({ sequence: 30 })
  })

  test('is up to date after closing', async () => {
    await saveAs(PATH)
    await submit('c1', 'B')

    expect(await home.close()).toEqual([])
    expect(await textOf(PATH)).toContain('"name": "B"')
  })

  test('is brought up to date after a crash, without a question', async () => {
    await saveAs(PATH)
    await submit('c1', 'B')
    disk.crash(() => false)
    start('b')

    const opened = await window.host('document.resume', {})
    const saved = window.next('file.saved')
    home.clock.turn(2000)

    expect(opened).toMatchObject({ notices: [], file: { name: 'map.workback.json' } })
    expect(await saved).toMatchObject({ sequence: 1 })
  })

  test('that somebody else has changed stays; ours goes beside it, and on from there', async () => {
    await saveAs(PATH)
    await submit('c1', 'B')
    await put(PATH, 'theirs')

    const saved = await window.host('document.save', { document })
    await submit('c2', 'C')
    await home.close()

    const copy = 'map (conflict 2026-11-20 14-31).workback.json'
    expect(saved).toMatchObject({ ok: true, file: { name: copy } })
    expect(window.heard).toContainEqual({
      event: 'file.problem',
      document,
      notice: { text: 'notice.save.conflict', values: { name: 'map.workback.json', copy } },
    })
    expect(await textOf(PATH)).toBe('theirs')
    expect(await textOf(`/home/${copy}`)).toContain('"name": "C"')
  })

  test('opens with its steps when nobody has changed it', async () => {
    await submit('c1', 'B')
    await saveAs(PATH)
    await home.close()
    start('b')

    const opened = await open(PATH)
    await window.host('document.submit', { document, commands: [{ id: 'u1', actor: 'anna', type: 'history/undo' }] })

    expect(opened).toMatchObject({ ok: true, opened: { document, sequence: 1, notices: [] } })
    expect(await window.host('document.attach', { document })).toMatchObject({ history: { present: { name: 'Map' } } })
  })

  test('written right before a crash is recognised as ours', async () => {
    await saveAs(PATH)
    await submit('c1', 'B')
    const meta = `${DATA_FOLDER}/docs/${document}/meta.json`
    const intended = await metaWhileSaving(meta)
    disk.crash(() => false)
    await put(meta, intended)
    start('b')

    const opened = await open(PATH)

    expect(opened).toMatchObject({ ok: true, opened: { sequence: 1, notices: [] } })
  })

  /** meta.json as it stood between the announcement of a save and its end. */
  async function metaWhileSaving(path: string): Promise<string> {
    const before = JSON.parse(await textOf(path)) as Record<string, unknown>
    await window.host('document.save', { document })
    const fingerprint = await fingerprintOf(disk, PATH)
    return JSON.stringify({ ...before, pending: fingerprint?.sha256 })
  }

  test('that was changed elsewhere opens as it is now; the steps from before are kept aside', async () => {
    await submit('c1', 'B')
    await saveAs(PATH)
    await home.close()
    await put(PATH, (await textOf(PATH)).replace('"name": "B"', '"name": "Theirs"'))
    start('b')

    const opened = await open(PATH)
    await submit('c2', 'Mine again')
    disk.crash(() => false)
    start('c')

    expect(opened).toMatchObject({
      ok: true,
      opened: {
        sequence: 2,
        notices: [{ text: 'notice.file.changedOutside' }],
        history: { present: { name: 'Theirs' } },
      },
    })
    expect((await disk.list(`${DATA_FOLDER}/docs/${document}/aside`)).length).toBeGreaterThan(0)
    expect(await window.host('document.resume', {})).toMatchObject({
      sequence: 3,
      history: { present: { name: 'Mine again' } },
    })
  })

  test('of a portfolio from elsewhere starts a journal of its own', async () => {
    await saveAs(PATH)
    const text = await textOf(PATH)
    disk = new VolatileFiles()
    await disk.makeFolder('/home')
    await put(PATH, text)
    start('b')

    const opened = await open(PATH)
    await submit('c1', 'B')
    disk.crash(() => false)
    start('c')

    expect(opened).toMatchObject({ ok: true, opened: { document, sequence: 0, file: { name: 'map.workback.json' } } })
    expect(await window.host('document.resume', {})).toMatchObject({ sequence: 1, history: { present: { name: 'B' } } })
  })

  test.each([
    ['empty', '', 'notice.load.empty'],
    ['a PDF', '%PDF-1.7 and so on', 'notice.load.isPdf'],
    ['too big', ' '.repeat(25_000_001), 'notice.load.tooBig'],
  ])('that is %s is refused with a reason', async (_, text, reason) => {
    await put(PATH, text)

    expect(await open(PATH)).toMatchObject({ ok: false, notice: { text: reason } })
  })

  test('that is not there, not UTF-8 or chosen before a restart is refused with a reason', async () => {
    const before = await choose(PATH)
    const file = await disk.open('/home/latin.json', 'new')
    await file.write(Uint8Array.of(0x7b, 0xfc, 0x7d), 0)
    start('b')

    expect(await open('/home/none.json')).toMatchObject({ notice: { text: 'notice.file.notThere' } })
    expect(await open('/home/latin.json')).toMatchObject({ notice: { text: 'notice.file.encoding' } })
    expect(await window.host('document.open', { file: before })).toMatchObject({
      notice: { text: 'notice.file.staleHandle' },
    })
  })

  test('on a full disk keeps its old content, is named once, and is written when there is room', async () => {
    await saveAs(PATH)
    await submit('c1', 'B')
    const problem = window.next('file.problem')
    disk.inject({ failAt: 1, sticky: true, code: 'ENOSPC' })
    home.clock.turn(2000)
    expect(await problem).toMatchObject({ notice: { text: 'notice.save.full' } })
    disk.inject({})

    const saved = window.next('file.saved')
    home.clock.turn(30_000)

    expect(await saved).toMatchObject({ sequence: 1 })
  })
})
