import { beforeEach, describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/model/canonicalJson'
import { DATA_FOLDER, memoryHost, oneProcess, type MemoryHost, type MemoryWindow } from '../../support/memoryHost'
import { turnedClock } from '../../support/turnedClock'
import { VolatileFiles } from '../../support/volatileFiles'

const rename = (id: string, name: string, actor = 'anna') => ({ id, actor, type: 'portfolio/rename', name })
const domain = (id: string, name: string) => ({
  id,
  actor: 'anna',
  type: 'domain/add',
  record: { id: `domain_${id}`, name, hue: 3 },
})
const undo = (id: string) => ({ id, actor: 'anna', type: 'history/undo' })

let disk: VolatileFiles
let home: MemoryHost
let window: MemoryWindow
beforeEach(() => {
  disk = new VolatileFiles()
  start('a')
})

/** Also after a power cut: nothing of the former process is left. */
function start(ids: string): void {
  home = memoryHost({ disk, ids, processes: oneProcess(ids.charCodeAt(0)) })
  window = home.window()
}

async function newDocument(name = 'Map'): Promise<string> {
  return (await window.host('document.new', { name })).document
}

async function resumed() {
  const opened = await window.host('document.resume', {})
  if (!opened) throw new Error('Nothing to resume')
  return opened
}

const snapshotsOf = async (document: string) =>
  (await disk.list(`${DATA_FOLDER}/docs/${document}`)).filter((name) => name.startsWith('snapshot'))
/** What goes on by itself comes to its end: nothing here waits for time to pass. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve))
}
const cutPower = () => disk.crash(() => false)

describe('what was acknowledged', () => {
  test('is there after a power cut, with its number', async () => {
    const document = await newDocument()

    const answer = await window.host('document.submit', {
      document,
      commands: [rename('c1', 'B'), domain('c2', 'Sales')],
    })
    cutPower()
    start('b')

    expect(answer).toEqual({ ok: true, sequences: [1, 2] })
    expect(await resumed()).toMatchObject({
      sequence: 2,
      recentIds: ['c1', 'c2'],
      notices: [],
      history: { present: { name: 'B', domains: { domain_c2: { name: 'Sales' } } } },
    })
  })

  test('sabotage: on a disk whose flush does nothing, it is not', async () => {
    const document = await newDocument()

    disk.inject({ syncDoesNothing: true })
    await window.host('document.submit', { document, commands: [rename('c1', 'B')] })
    cutPower()
    start('b')

    expect((await resumed()).sequence).toBe(0)
  })

  test('a command that is sent again after a restart gets the same number, and happens once', async () => {
    const document = await newDocument()
    await window.host('document.submit', { document, commands: [rename('c1', 'B'), domain('c2', 'Sales')] })
    cutPower()
    start('b')

    const again = { document, commands: [domain('c2', 'Sales'), rename('c3', 'C'), rename('c1', 'B')] }

    expect(await window.host('document.submit', again)).toEqual({ ok: true, sequences: [2, 3, 1] })
    expect((await resumed()).history.present.name).toBe('C')
  })

  test('also when snapshots have been taken since', async () => {
    const document = await newDocument()
    await window.host('document.submit', { document, commands: [rename('c1', 'B')] })
    for (const ids of ['b', 'c', 'd', 'e']) {
      await window.host('document.submit', { document, commands: [domain(`in-${ids}`, ids)] })
      await home.close()
      start(ids)
    }

    expect(await window.host('document.submit', { document, commands: [rename('c1', 'B')] })).toEqual({
      ok: true,
      sequences: [1],
    })
  })

  test('undo is there after a restart, as before', async () => {
    const document = await newDocument()
    await window.host('document.submit', { document, commands: [rename('c1', 'B'), rename('c2', 'C'), undo('c3')] })
    const before = await window.host('document.attach', { document })
    cutPower()
    start('b')

    const after = await resumed()
    await window.host('document.submit', { document, commands: [undo('c4')] })

    expect(canonicalJson(after.history)).toBe(canonicalJson(before?.history))
    expect((await resumed()).history.present.name).toBe('Map')
  })

  test('a snapshot and the commands after it give what is on screen', async () => {
    const document = await newDocument()
    for (let number = 1; number <= 600; number += 100) {
      const commands = Array.from({ length: 100 }, (_, at) => domain(`c${number + at}`, `Domain ${number + at}`))
      await window.host('document.submit', { document, commands })
    }
    const live = await window.host('document.attach', { document })
    await until(async () => (await snapshotsOf(document)).length === 2)
    cutPower()
    start('b')

    const read = await resumed()

    expect(read.sequence).toBe(600)
    expect(canonicalJson(read.history)).toBe(canonicalJson(live?.history))
  })

  test('a snapshot holds up no command: what comes while it is written is saved first, and is in both journals', async () => {
    const document = await newDocument()
    const commands = Array.from({ length: 499 }, (_, at) => domain(`c${at}`, `Domain ${at} ${'x'.repeat(200)}`))
    await window.host('document.submit', { document, commands })
    home.clock.turn(60_000)

    const answer = await window.host('document.submit', { document, commands: [rename('last', 'Last')] })
    const during = await snapshotsOf(document)
    await until(async () => (await snapshotsOf(document)).length === 2)
    await until(async () => (await disk.list(`${DATA_FOLDER}/docs/${document}`)).includes('journal-000002.ndjson'))
    await disk.remove(`${DATA_FOLDER}/docs/${document}/journal-000001.ndjson`)
    start('b')

    expect(answer).toEqual({ ok: true, sequences: [500] })
    expect(during).toHaveLength(1)
    expect(await resumed()).toMatchObject({ sequence: 500, notices: [], history: { present: { name: 'Last' } } })
  })
})

describe('commands without effect', () => {
  test('get no number and are not journalled', async () => {
    const document = await newDocument()
    const commands = [rename('c1', 'Map'), undo('c2'), { id: 'c3', actor: 'anna', type: 'no/such' }, rename('c4', 'B')]

    expect(await window.host('document.submit', { document, commands })).toEqual({
      ok: true,
      sequences: [null, null, null, 1],
      refused: [{ id: 'c2', reason: 'nothing-to-undo' }],
    })
    expect(window.heard).toMatchObject([{ event: 'file.problem', notice: { text: 'notice.journal.notACommand' } }])
  })
})

describe('several windows', () => {
  test('share one document: each hears of the other, and not of itself', async () => {
    const document = await newDocument()
    const other = home.window('other')
    await other.host('document.attach', { document })

    await Promise.all([
      window.host('document.submit', { document, commands: [rename('c1', 'B'), domain('c2', 'Sales')] }),
      other.host('document.submit', { document, commands: [domain('c3', 'Stock')] }),
    ])

    expect(window.heard).toMatchObject([{ event: 'document.advanced', first: 3, commands: [{ id: 'c3' }] }])
    expect(other.heard).toMatchObject([
      { event: 'document.advanced', first: 1, commands: [{ id: 'c1' }, { id: 'c2' }] },
    ])
  })

  test('of two that wait, one flush serves both', async () => {
    const document = await newDocument()
    const one = window.host('document.submit', { document, commands: [domain('c0', 'First')] })
    const many = Array.from({ length: 20 }, (_, at) =>
      window.host('document.submit', { document, commands: [domain(`d${at}`, 'Next')] }),
    )
    disk.inject({ failAt: 8 }) // two groups take four calls: write and flush, twice

    const answers = await Promise.all([one, ...many])

    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(disk.struck).toBe(false)
  })
})

describe('a disk that refuses', () => {
  test('is named, nothing counts as saved, and the next try is taken', async () => {
    const document = await newDocument()
    const submit = () => window.host('document.submit', { document, commands: [rename('c1', 'B')] })
    disk.inject({ failAt: 1, sticky: true, code: 'ENOSPC' })

    const refused = await submit()
    const unchanged = await window.host('document.attach', { document })
    disk.inject({})

    expect(refused).toMatchObject({ ok: false, notice: { text: 'notice.journal.full' } })
    expect(unchanged?.sequence).toBe(0)
    expect(await submit()).toEqual({ ok: true, sequences: [1] })
  })

  test('after a failed flush a new epoch begins, and all that is acknowledged is in it', async () => {
    const document = await newDocument()
    await window.host('document.submit', { document, commands: [rename('c1', 'B')] })
    disk.inject({ failAt: 2 })

    const refused = await window.host('document.submit', { document, commands: [rename('c2', 'C')] })
    const taken = await window.host('document.submit', { document, commands: [rename('c3', 'D')] })
    cutPower()
    start('b')

    expect(refused).toMatchObject({ ok: false, notice: { text: 'notice.journal.failed' } })
    expect(taken).toEqual({ ok: true, sequences: [2] })
    expect(await resumed()).toMatchObject({ sequence: 2, notices: [], history: { present: { name: 'D' } } })
  })
})

describe('a line that only the cache has, because its flush failed', () => {
  test('is not built on after a restart: a later power cut takes nothing that was acknowledged', async () => {
    const document = await newDocument()
    await window.host('document.submit', { document, commands: [domain('c1', 'Sales')] })
    disk.inject({ failAt: 2 })
    await window.host('document.submit', { document, commands: [domain('c2', 'Stock')] })
    disk.inject({})
    start('b')
    const taken = await window.host('document.submit', { document, commands: [domain('c3', 'Orders')] })
    cutPower()
    start('c')

    expect(taken).toMatchObject({ ok: true })
    expect(await resumed()).toMatchObject({ notices: [], history: { present: { domains: { domain_c3: {} } } } })
  })
})

describe('a second process', () => {
  test('sees the lock, opens to read, and may not change anything', async () => {
    const document = await newDocument()
    const both = { ...oneProcess(2), isRunning: () => true }
    const second = memoryHost({ disk, ids: 'b', processes: both, clock: turnedClock() })

    const opened = await second.window().host('document.openRecent', { document })
    const answer = await second.window().host('document.submit', { document, commands: [rename('c1', 'B')] })

    expect(opened).toMatchObject({
      ok: true,
      opened: { readOnly: true, notices: [{ text: 'notice.file.openElsewhere' }] },
    })
    expect(answer).toMatchObject({ ok: false, notice: { text: 'notice.file.openElsewhere' } })
  })

  test('takes over at once from one that is gone', async () => {
    await newDocument()
    start('b')

    expect((await resumed()).readOnly).toBe(false)
  })

  test('that has taken over is noticed: the first one stops writing', async () => {
    const document = await newDocument()
    const lock = `${DATA_FOLDER}/docs/${document}/lock.json`
    await disk.remove(lock)
    const second = memoryHost({ disk, ids: 'b', processes: oneProcess(2) })
    await second.window().host('document.openRecent', { document })
    home.clock.turn(5000)

    await expect
      .poll(() => window.host('document.submit', { document, commands: [rename('c1', 'B')] }))
      .toMatchObject({ ok: false, notice: { text: 'notice.file.lockLost' } })
  })
})

describe('recent documents', () => {
  test('are listed with the one that was open last first, whatever the clock says', async () => {
    const first = await newDocument('First')
    const second = await newDocument('Second')
    await home.close()
    const yesterday = turnedClock()
    yesterday.turn(-86_400_000)
    home = memoryHost({ disk, ids: 'b', processes: oneProcess(2), clock: yesterday })
    window = home.window()
    await window.host('document.openRecent', { document: first })

    const recent = await window.host('document.recent', {})

    expect(recent.map(({ document }) => document)).toEqual([first, second])
    expect(await window.host('document.openRecent', { document: 'portfolio_unknown' })).toMatchObject({ ok: false })
  })
})
