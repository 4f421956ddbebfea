import { beforeEach, describe, expect, test } from 'vitest'
import { cleanName, distinctNames, withMark } from '../../../electron/services/cleanName'
import type { FolderHandle } from '../../../shared/host/contract'
import { memoryHost, type MemoryHost, type MemoryWindow } from '../../support/memoryHost'
import { VolatileFiles } from '../../support/volatileFiles'

describe('a clean name', () => {
  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['..\\..\\x.md', 'x.md'],
    ['C:\\map.json', 'C-map.json'],
    ['con.txt', '_con.txt'],
    ['.hidden', 'hidden'],
    ['orders. ', 'orders'],
    ['a\u0000b\u202Ec.md', 'a-b-c.md'],
    ['Bestellübersicht.md', 'Bestelluebersicht.md'],
    ['Crème brûlée.csv', 'Creme brulee.csv'],
    ['注文', 'unnamed'],
    ['', 'unnamed'],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanName(name)).toBe(clean)
  })

  test('keeps its ending when it is cut', () => {
    const name = cleanName(`${'x'.repeat(300)}.workback.json`)

    expect(name).toHaveLength(120)
    expect(name).toMatch(/x\.workback\.json$/)
  })

  test('is numbered where two would fall on each other', () => {
    expect(distinctNames(['Orders.md', 'orders.md', 'Stock.md', 'ORDERS.md'])).toEqual([
      'Orders.md',
      'orders-2.md',
      'Stock.md',
      'ORDERS-3.md',
    ])
    expect(withMark('map.workback.json', ' (copy)')).toBe('map (copy).workback.json')
  })
})

describe('exporting', () => {
  let disk: VolatileFiles
  let home: MemoryHost
  let window: MemoryWindow
  beforeEach(async () => {
    disk = new VolatileFiles()
    await disk.makeFolder('/home/workshop')
    home = memoryHost({ disk })
    window = home.window()
  })

  async function chosenFolder(): Promise<FolderHandle> {
    home.dialogs.willChoose({ kind: 'folder', path: '/home/workshop' })
    const choice = await window.host('file.choose', { purpose: 'export' })
    if (choice.kind !== 'folder') throw new Error('No folder was chosen')
    return choice.folder
  }

  test('writes into the chosen folder only, whatever the names say', async () => {
    const folder = await chosenFolder()
    const files = [
      { name: '../outside.md', text: 'one' },
      { name: 'sub/inside.md', text: 'two' },
      { name: 'Outside.md', text: 'three' },
    ]

    const answer = await window.host('export.write', { folder, files })

    expect(answer).toEqual({ ok: true, written: ['outside.md', 'sub-inside.md', 'Outside-2.md'], folder: 'workshop' })
    expect(await disk.list('/home')).toEqual(['workshop'])
    expect((await disk.list('/home/workshop')).length).toBe(3)
    expect(Buffer.from(await disk.read('/home/workshop/outside.md')).toString()).toBe('one')
  })

  test('that runs into a full disk says which file failed and how many are there', async () => {
    const folder = await chosenFolder()
    disk.inject({ failAt: 12, code: 'ENOSPC', sticky: true })

    const files = ['one', 'two', 'three'].map((text) => ({ name: `${text}.md`, text }))
    const answer = await window.host('export.write', { folder, files })

    expect(answer).toMatchObject({ ok: false, notice: { text: 'notice.export.full', values: { written: 1 } } })
  })

  test('a folder can be looked through by handles alone', async () => {
    const folder = await chosenFolder()
    await window.host('export.write', { folder, files: [{ name: 'map.workback.json', text: '{}' }] })

    const listed = await window.host('folder.list', { folder })
    const parent = listed.ok && listed.parent ? await window.host('folder.list', { folder: listed.parent }) : null
    const fresh = await window.host('folder.file', { folder, name: '../new.workback.json' })

    expect(listed).toMatchObject({ ok: true, name: 'workshop', files: [{ name: 'map.workback.json', size: 2 }] })
    expect(parent).toMatchObject({ ok: true, name: 'home', folders: [{ name: 'workshop' }] })
    expect(fresh).toMatchObject({ ok: true, name: 'new.workback.json', exists: false })
    expect(JSON.stringify([listed, parent, fresh])).not.toContain('/home')
  })
})
