// Backups and history (RELIABILITY.md 2.8), the copy beside a file that cannot be replaced (2.6), and the warning before the disk is full.
import { beforeEach, describe, expect, test } from 'vitest'
import { backupName, outdated, type BackupFile, type BackupKind } from '../../../electron/services/backupFiles'
import { loadPortfolioText } from '../../../shared/format/load'
import { DATA_FOLDER, memoryHost, type MemoryHost, type MemoryWindow } from '../../support/memoryHost'
import { VolatileFiles } from '../../support/volatileFiles'

const MINUTE = 60_000
const rename = (id: string, name: string) => ({ id, actor: 'anna', type: 'portfolio/rename', name })
const checkpoint = (id: string, name: string) => ({
  id,
  actor: 'anna',
  type: 'checkpoint/add',
  record: { id: `checkpoint_${id}`, name },
})

class LittleSpace extends VolatileFiles {
  free = 1e9
  renameFails = ''
  override freeBytes(): Promise<number> {
    return Promise.resolve(this.free)
  }
  override rename(from: string, to: string): Promise<void> {
    if (to === this.renameFails) return Promise.reject(Object.assign(new Error('held'), { code: 'EXDEV' }))
    return super.rename(from, to)
  }
}

let disk: LittleSpace
let home: MemoryHost<LittleSpace>
let window: MemoryWindow
let document: string
let submitted = 0
beforeEach(async () => {
  disk = new LittleSpace()
  await disk.makeFolder('/home')
  await start()
})

async function start(): Promise<void> {
  home = memoryHost({ disk, ids: `run${(submitted += 1)}x` }) as MemoryHost<LittleSpace>
  window = home.window()
  document = (await window.host('document.resume', {}))?.document ?? (await begin())
}
const begin = async () => (await window.host('document.new', { name: 'Map' })).document
const submit = (...commands: readonly unknown[]) =>
  window.host('document.submit', { document, commands: JSON.parse(JSON.stringify(commands)) as [] })
const folder = () => `${DATA_FOLDER}/backups/${document}`
const kinds = async () => {
  const names = (await disk.facts(folder())) ? await disk.list(folder()) : []
  return [...names].sort().map((name) => name.split('-')[1])
}
/** One that an earlier session has left. */
async function writeSession(number: number): Promise<void> {
  const name = backupName({ number: number + 1, kind: 'session', sequence: 0, time: number * MINUTE, label: 'Map' })
  const file = await disk.open(`${folder()}/${name}`, 'new')
  const [first = ''] = await disk.list(folder())
  await file.write(await disk.read(`${folder()}/${first}`), 0)
}
/** Lets everything that is under way on the disk in memory come to its end. */
const settled = async () => {
  for (let turn = 0; turn < 400; turn += 1) await Promise.resolve()
}
const pass = async (milliseconds: number) => {
  home.clock.turn(milliseconds)
  await settled()
}

describe('backups', () => {
  test('give way on a disk that fills up, and come back when there is room', async () => {
    disk.free = 1_000_000
    await submit(checkpoint('c1', 'crowded'))
    await settled()
    expect(await kinds()).not.toContain('checkpoint')

    disk.free = 1e9
    await submit(checkpoint('c2', 'roomy'))
    await settled()
    expect(await kinds()).toContain('checkpoint')
  })

  test('are whole files that open like any other, outside the document’s folder', async () => {
    await pass(MINUTE)
    const [name = ''] = await disk.list(folder())

    const loaded = loadPortfolioText(Buffer.from(await disk.read(`${folder()}/${name}`)).toString(), name)

    expect(loaded).toMatchObject({ ok: true, notices: [], portfolio: { id: document, name: 'Map' } })
  })

  test('come with the first start of a version, every five minutes of work, and with the end of a session', async () => {
    await pass(MINUTE)
    await submit(rename('c1', 'One'))
    await pass(6 * MINUTE)
    await pass(6 * MINUTE)
    await submit(rename('c2', 'Two'))
    await home.close()

    expect(await kinds()).toEqual(['version', 'recent', 'session'])
  })

  test('are not written again for what has not changed, not even by the next session', async () => {
    await pass(20 * MINUTE)
    await home.close()
    await start()
    await pass(20 * MINUTE)
    await home.close()

    expect(await kinds()).toEqual(['version'])
  })

  test('hourly and daily ones follow the time that passes in this run', async () => {
    for (let interval = 1; interval <= 12; interval += 1) {
      await submit(rename(`c${interval}`, `Name ${interval}`))
      await pass(5 * MINUTE + 5000)
    }

    expect((await kinds()).filter((kind) => kind === 'hour')).toHaveLength(1)
  })

  test('a named checkpoint is kept as it was at that command, although more came with it', async () => {
    await submit(rename('c1', 'Shop'), checkpoint('c2', 'After use case 1'), rename('c3', 'Store'))
    await settled()
    const { entries } = await window.host('history.list', { document })
    for (const name of await disk.list(`${DATA_FOLDER}/docs/${document}`))
      if (name.startsWith('journal')) await disk.remove(`${DATA_FOLDER}/docs/${document}/${name}`)
    const later = await window.host('history.list', { document })
    const kept = later.entries.find(({ kind }) => kind === 'checkpoint')
    const look = await window.host('history.look', { document, entry: kept?.id ?? '' })

    expect(entries.filter(({ kind }) => kind === 'checkpoint')).toHaveLength(1)
    expect(kept).toMatchObject({ name: 'After use case 1', sequence: 2, id: 'backup-1' })
    expect(look).toMatchObject({ ok: true, portfolio: { name: 'Shop' } })
  })

  test('the one of a session’s end is opened at the next start: what is no good is said, stays, and is made again', async () => {
    await submit(rename('c1', 'One'))
    await home.close()
    const newest = `${folder()}/${[...(await disk.list(folder()))].sort().at(-1)}`
    const file = await disk.open(newest, 'existing')
    await file.truncate((await disk.read(newest)).length - 40)
    await start()
    const before = await disk.list(folder())
    await pass(MINUTE)

    expect(window.heard).toMatchObject([{ event: 'file.problem', notice: { text: 'notice.backup.failed' } }])
    expect(await disk.list(folder())).toEqual(expect.arrayContaining([...before]))
    expect(await disk.list(folder())).toHaveLength(before.length + 1)
  })

  test('closing waits for no check, and lets nothing go in favour of what is not checked', async () => {
    await pass(MINUTE)
    for (let number = 1; number <= 70; number += 1) await writeSession(number)
    await submit(rename('c1', 'One'))
    await home.close()
    expect(await kinds()).toHaveLength(72)

    await start()
    await submit(rename('c2', 'Two'))
    await pass(6 * MINUTE)
    await pass(MINUTE) // so many files take a while, even in memory
    expect((await kinds()).filter((kind) => kind === 'session')).toHaveLength(60)
  })

  test('a failing one is said once, and the work goes on', async () => {
    await settled()
    disk.inject({ failAt: 1, sticky: true, code: 'ENOSPC' })
    home.clock.turn(6000)
    await settled()
    disk.inject({})

    expect(window.heard).toMatchObject([{ event: 'file.problem', notice: { text: 'notice.backup.failed' } }])
    expect(await submit(rename('c1', 'B'))).toMatchObject({ ok: true })
  })
})

describe('rotation', () => {
  const file = (number: number, kind: BackupKind, size = 1): BackupFile => {
    const name = backupName({ number, kind, sequence: number, time: 0, label: 'Map' })
    return { name, number, kind, sequence: number, at: '', label: 'Map', size }
  }
  const many = (kind: BackupKind, count: number, from = 1) =>
    Array.from({ length: count }, (_, index) => file(from + index, kind))
  const numbers = (files: readonly BackupFile[]) => files.map(({ number }) => number)

  test('keeps twelve, twenty-four and fourteen, and never lets go of a checkpoint or the newest', () => {
    expect(numbers(outdated(many('recent', 14)))).toEqual([1, 2])
    expect(outdated(many('hour', 25))).toHaveLength(1)
    expect(outdated(many('day', 15))).toHaveLength(1)
    expect(outdated(many('checkpoint', 500))).toEqual([])
  })

  test('under the cap lets the oldest go first, whatever the clock said, but not the newest', () => {
    expect(numbers(outdated(many('version', 5), 3))).toEqual([1, 2])
    expect(outdated([file(1, 'checkpoint', 9), file(2, 'session', 9)], 3)).toEqual([])
    expect(numbers(outdated([file(1, 'checkpoint', 9), file(2, 'session', 9), file(3, 'recent', 9)], 3))).toEqual([2])
  })
})

describe('the user’s file', () => {
  const PATH = '/home/map.workback.json'
  const saveAs = async () => {
    home.dialogs.willChoose({ kind: 'chosen', path: PATH })
    const choice = await window.host('file.choose', { purpose: 'save' })
    return choice.kind === 'chosen' ? window.host('document.save', { document, file: choice.file }) : choice
  }

  test('that cannot be replaced stays, a complete copy is named, and goes when the file is written at last', async () => {
    await saveAs()
    disk.renameFails = PATH
    await submit(rename('c1', 'B'))
    const first = await window.host('document.save', { document })
    await submit(rename('c2', 'C'))
    await window.host('document.save', { document })
    const beside = (await disk.list('/home')).filter((name) => name.includes('not saved'))
    const copy = Buffer.from(await disk.read(`/home/${beside[0] ?? ''}`)).toString()
    disk.renameFails = ''
    const last = await window.host('document.save', { document })

    expect(first).toMatchObject({ ok: false, notice: { text: 'notice.save.kept', values: { copy: beside[0] } } })
    expect(beside).toHaveLength(1)
    expect(loadPortfolioText(copy, '')).toMatchObject({ ok: true, portfolio: { name: 'C' } })
    expect(last).toMatchObject({ ok: true })
    expect(await disk.list('/home')).toEqual(['map.workback.json'])
  })
})

describe('leftovers and space', () => {
  test('temporary files older than a day go when the document is opened, younger ones stay', async () => {
    await home.close()
    const own = `${DATA_FOLDER}/docs/${document}`
    await disk.open(`${own}/.meta.json.0123456789ab.tmp`, 'new')
    await start()

    expect((await disk.list(own)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('a disk that is nearly full is said once per session', async () => {
    disk.free = 400_000_000
    await pass(10 * MINUTE)
    await pass(10 * MINUTE)

    expect(window.heard).toMatchObject([{ notice: { text: 'notice.disk.low', values: { megabytes: 500 } } }])
  })
})

test('before the machine sleeps, every open document gets a snapshot', async () => {
  await submit(rename('c1', 'B'))

  expect(await home.snapshot()).toEqual([])
  expect(await disk.list(`${DATA_FOLDER}/docs/${document}`)).toContain('snapshot-000002.json')
})
