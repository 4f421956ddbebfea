// `workback recover`, as people get it when nothing else works any more.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeFiles } from '../../../electron/services/files'
import { loadPortfolioText } from '../../../shared/format/load'
import { memoryHost } from '../../support/memoryHost'
import { commandLine } from './commandLine'

let line: Awaited<ReturnType<typeof commandLine>>
let data: string
let document: string
let round = 0
beforeEach(async () => {
  line = await commandLine()
  data = join(line.folder, 'data')
  const home = memoryHost({ disk: nodeFiles, dataFolder: data, ids: `r${(round += 1)}` })
  const { host } = home.window()
  document = (await host('document.new', { name: 'Fashion retail' })).document
  for (const name of ['Shop', 'Store', 'Chain'])
    await host('document.submit', { document, commands: [{ id: name, actor: 'anna', type: 'portfolio/rename', name }] })
  await home.close()
})
afterEach(() => line.remove())

const own = (...names: readonly string[]) => join(data, 'docs', document, ...names)
const out = () => join(line.folder, 'out')
const recovered = () => loadPortfolioText(readFileSync(join(out(), document, 'portfolio.workback.json'), 'utf8'), '')
const recover = () => line.workback(['recover', '--data', data, '--out', out(), '--json'])
const report = (text: string) => (JSON.parse(text) as readonly unknown[])[0]
const everything = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => `${join(file.parentPath, file.name)} ${readFileSync(join(file.parentPath, file.name), 'utf8')}`)

describe('recovery', () => {
  test('exports everything of a whole document, and touches nothing', async () => {
    const before = everything(data)
    const { code, out: text } = await recover()

    expect(code).toBe(0)
    expect(report(text)).toMatchObject({
      certain: 3,
      missing: 0,
      from: 'snapshot and journal',
      commands: 3,
      backups: 2,
    })
    expect(recovered()).toMatchObject({ ok: true, notices: [], portfolio: { name: 'Chain' } })
    expect(everything(data)).toEqual(before)
    expect(readdirSync(join(out(), document, 'backups'))).toHaveLength(2)
  })

  test('works without snapshots, with a damaged meta.json and a broken lock, and says so', async () => {
    for (const name of readdirSync(own())) if (name.startsWith('snapshot')) rmSync(own(name))
    writeFileSync(own('meta.json'), '{"format"')
    writeFileSync(own('lock.json'), '')
    const { code, out: text } = await recover()

    expect(code).toBe(0)
    expect(report(text)).toMatchObject({ certain: 3, missing: 0, from: 'backup', meta: 'damaged', lock: 'damaged' })
    expect(recovered()).toMatchObject({ portfolio: { name: 'Chain' } })
  })

  test('goes on from a backup with the journal behind it', async () => {
    for (const name of readdirSync(own())) if (name.startsWith('snapshot')) rmSync(own(name))
    const kept = join(data, 'backups', document)
    rmSync(join(kept, readdirSync(kept).sort()[1] ?? ''))
    const { out: text } = await recover()

    expect(report(text)).toMatchObject({ certain: 3, from: 'backup and journal', missing: 0 })
    expect(recovered()).toMatchObject({ portfolio: { name: 'Chain' } })
  })

  test('names the damaged line, and how many steps are missing', async () => {
    rmSync(join(data, 'backups'), { recursive: true })
    for (const name of ['snapshot-000002.json', 'journal-000002.ndjson']) rmSync(own(name))
    const path = own('journal-000001.ndjson')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"name":"Store"', '"name":"Stxre"'))
    const { code, out: text } = await recover()

    expect(code).toBe(1)
    expect(report(text)).toMatchObject({
      certain: 1,
      missing: 2,
      files: expect.arrayContaining([
        { file: 'journal-000001.ndjson', ok: false, line: 3, uncertain: 2, from: 0, to: 1 },
      ]) as unknown,
    })
    expect(recovered()).toMatchObject({ portfolio: { name: 'Shop' } })
  })

  test('brings back a document of which only backups are left', async () => {
    rmSync(own(), { recursive: true })
    const { out: text } = await recover()

    expect(report(text)).toMatchObject({ certain: 3, from: 'backup' })
    expect(recovered()).toMatchObject({ portfolio: { name: 'Chain' } })
  })

  test('writes over nothing, and not into Workback’s own folder', async () => {
    mkdirSync(join(out(), document), { recursive: true })
    writeFileSync(join(out(), document, 'portfolio.workback.json'), 'mine')
    const inside = await line.workback(['recover', '--data', data, '--out', join(data, 'docs')])

    expect((await recover()).code).toBe(2)
    expect(readFileSync(join(out(), document, 'portfolio.workback.json'), 'utf8')).toBe('mine')
    expect(inside).toMatchObject({ code: 2, err: expect.stringContaining('own folder') as string })
  })

  test('speaks to people, in their language', async () => {
    const { out: text } = await line.workback(['recover', '--data', data, '--lang', 'de'])

    expect(text).toContain('Chain')
    expect(text).toContain('3 Schritte sind sicher')
  })
})
