import { beforeEach, describe, expect, test } from 'vitest'
import { chainOf, lineOf, linesOf, readJournal } from '../../../electron/services/journalLines'
import { DATA_FOLDER, memoryHost, oneProcess, type MemoryHost, type MemoryWindow } from '../../support/memoryHost'
import { VolatileFiles } from '../../support/volatileFiles'

const rename = (id: string, name: string) => ({ id, actor: 'anna', type: 'portfolio/rename', name })
const domain = (id: string, name: string) => ({
  id,
  actor: 'anna',
  type: 'domain/add',
  record: { id: `domain_${id}`, name, hue: 3 },
})

let disk: VolatileFiles
let home: MemoryHost
let window: MemoryWindow
beforeEach(() => {
  disk = new VolatileFiles()
  start('a')
})

function start(ids: string): void {
  home = memoryHost({ disk, ids, processes: oneProcess(ids.charCodeAt(0)) })
  window = home.window()
}

const newDocument = async () => (await window.host('document.new', { name: 'Map' })).document
const resumed = () => window.host('document.resume', {})
const cutPower = () => disk.crash(() => false)

describe('damage', () => {
  test('is said with what is certain; the damaged file is kept, and work goes on', async () => {
    const document = await newDocument()
    const folder = `${DATA_FOLDER}/docs/${document}`
    for (const id of ['c1', 'c2', 'c3']) await window.host('document.submit', { document, commands: [domain(id, id)] })
    await spoil(`${folder}/journal-000001.ndjson`, (text) => text.indexOf('"c2"'))
    cutPower()
    start('b')

    const opened = await resumed()
    await window.host('document.submit', { document, commands: [rename('c4', 'B')] })
    start('c')

    expect(opened).toMatchObject({
      sequence: 1,
      notices: [{ text: 'notice.journal.damaged', values: { certain: 1, line: 3, uncertain: 2 } }],
    })
    expect(await disk.list(`${folder}/aside`)).toHaveLength(1)
    expect(await resumed()).toMatchObject({ sequence: 2, notices: [], history: { present: { name: 'B' } } })
  })

  test('of the newest snapshot costs no step: the one before it and its journal have them all', async () => {
    const document = await newDocument()
    const folder = `${DATA_FOLDER}/docs/${document}`
    await window.host('document.submit', { document, commands: [domain('c1', 'Sales')] })
    await home.close()
    start('b')
    await window.host('document.submit', { document, commands: [domain('c2', 'Stock')] })
    await spoil(`${folder}/snapshot-000002.json`, () => 200)
    cutPower()
    start('c')

    expect(await resumed()).toMatchObject({
      sequence: 2,
      notices: [{ text: 'notice.journal.snapshotDamaged' }],
      recentIds: ['c1', 'c2'],
    })
  })

  test('a journal that was cut at a line end is missed by the witness', async () => {
    const document = await newDocument()
    const folder = `${DATA_FOLDER}/docs/${document}`
    await window.host('document.submit', { document, commands: [domain('c1', 'Sales')] })
    await home.close()
    for (const name of ['snapshot-000002.json', 'journal-000002.ndjson', 'journal-000001.ndjson'])
      await disk.remove(`${folder}/${name}`)
    start('b')

    expect(await resumed()).toMatchObject({
      sequence: 0,
      notices: [{ text: 'notice.journal.shorter', values: { missing: 1 } }],
    })
  })

  test('that is noticed while the document is open costs nothing: all is written anew from what is on screen', async () => {
    const document = await newDocument()
    const folder = `${DATA_FOLDER}/docs/${document}`
    for (const id of ['c1', 'c2', 'c3']) await window.host('document.submit', { document, commands: [domain(id, id)] })
    await spoil(`${folder}/journal-000001.ndjson`, (text) => text.indexOf('"c2"'))
    const problem = window.next('file.problem')
    home.clock.turn(60_000)

    expect(await problem).toMatchObject({ notice: { text: 'notice.journal.repaired', values: { certain: 3 } } })
    cutPower()
    start('b')
    expect(await resumed()).toMatchObject({ sequence: 3, notices: [], recentIds: ['c1', 'c2', 'c3'] })
    expect(await disk.list(`${folder}/aside`)).toHaveLength(1)
  })

  test('a whole journal that leads to another document is kept, and so is what is on screen', async () => {
    const document = await newDocument()
    const folder = `${DATA_FOLDER}/docs/${document}`
    const path = `${folder}/journal-000001.ndjson`
    await window.host('document.submit', { document, commands: [rename('c1', 'On screen')] })
    const { head, entries } = readJournal(await disk.read(path))
    const forged = entries.map((entry) => ({ ...entry, cmd: rename('c1', 'Not there!') }))
    const lines = linesOf(forged, 0, chainOf(lineOf(head)))
    const file = await disk.open(path, 'existing')
    await file.write(Buffer.from(`${lineOf(head)}\n${lines.text}`), 0)
    const problem = window.next('file.problem')
    home.clock.turn(60_000)

    expect(await problem).toMatchObject({ notice: { text: 'notice.journal.replayDiffers' } })
    expect(await disk.list(folder)).not.toContain('snapshot-000002.json')
    const [kept = ''] = await disk.list(`${folder}/aside`)
    expect(Buffer.from(await disk.read(`${folder}/aside/${kept}`)).toString()).toContain('On screen')
  })

  test('a journal that does not go on where the one before it ends is not believed', async () => {
    const document = await newDocument()
    const folder = `${DATA_FOLDER}/docs/${document}`
    for (const ids of ['b', 'c']) {
      await window.host('document.submit', { document, commands: [domain(ids, ids)] })
      await home.close()
      start(ids)
    }
    await window.host('document.submit', { document, commands: [domain('last', 'last')] })
    for (const name of ['snapshot-000002.json', 'snapshot-000003.json', 'journal-000002.ndjson'])
      await disk.remove(`${folder}/${name}`)
    start('d')

    expect(await resumed()).toMatchObject({
      sequence: 1,
      notices: [
        { text: 'notice.journal.damaged', values: { certain: 1, line: 1, uncertain: 1 } },
        { text: 'notice.journal.shorter', values: { missing: 1 } },
      ],
    })
  })

  async function spoil(path: string, where: (text: string) => number): Promise<void> {
    const bytes = await disk.read(path)
    const at = where(Buffer.from(bytes).toString('utf8'))
    const file = await disk.open(path, 'existing')
    await file.write(Uint8Array.of((bytes[at] ?? 0) ^ 1), at)
    await file.sync()
  }
})
