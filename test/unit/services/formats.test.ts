// A document whose journal was left by an older Workback: a made-up format 0, in which a portfolio has a title instead of a name.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Formats } from '../../../electron/services/formats'
import { chainOf, lineOf, linesOf, type JournalHead } from '../../../electron/services/journalLines'
import { snapshotBytes } from '../../../electron/services/snapshots'
import { writeNew } from '../../../electron/services/files'
import { canonicalJson } from '../../../shared/model/canonicalJson'
import { parseCommand } from '../../../shared/model/commands'
import { advance, startHistory, type History } from '../../../shared/model/history'
import { DATA_FOLDER, memoryHost, oneProcess } from '../../support/memoryHost'
import { oneFormatLater } from '../../support/oneFormatLater'
import { startingPortfolio } from '../../support/startingPortfolio'
import { VolatileFiles } from '../../support/volatileFiles'

const FOLDER = `${DATA_FOLDER}/docs/portfolio_test`
const KEPT = `${DATA_FOLDER}/backups/portfolio_test/before-format-1`

const rename = (id: string, name: string) => parseCommand({ id, actor: 'anna', type: 'portfolio/rename', name })
const next = (history: History, command: ReturnType<typeof parseCommand>): History => {
  const advanced = advance(history, command)
  if (!advanced.ok) throw new Error(advanced.refusal.reason)
  return advanced.history
}
const undo = (id: string) => parseCommand({ id, actor: 'anna', type: 'history/undo' })
/** What should come out: renamed twice, undone once by way of a step from before the snapshot. */
const snapshotted = next(
  startHistory({ ...startingPortfolio(), unknown: { '/later': { kept: true } } }),
  rename('c1', 'One'),
)
const expected = next(next(next(snapshotted, rename('c2', 'Two')), undo('c3')), undo('c4'))

/** The same document, as the older program would have left it after a crash. */
function older(history: History): History {
  const text = JSON.stringify(history)
    .replaceAll('"path":["name"]', '"path":["title"]')
    .replace('"formatVersion":1', '"formatVersion":0')
  const { present, ...steps } = JSON.parse(text) as { present: Record<string, unknown> } & object
  const { name, ...rest } = present
  return { ...steps, present: { ...rest, title: name } } as unknown as History
}

let disk: VolatileFiles
beforeEach(async () => {
  disk = await leftBehind(0)
})

async function leftBehind(portfolioFormat: number): Promise<VolatileFiles> {
  const files = new VolatileFiles()
  await files.makeFolder(FOLDER)
  const chain = '0'.repeat(16)
  const document = 'portfolio_test'
  const history = older(snapshotted)
  if (portfolioFormat > 0) Object.assign(history.present, { formatVersion: portfolioFormat, name: 'From the future' })
  const { bytes, hash } = await snapshotBytes({ format: 1, document, sequence: 1, chain, recent: [['c1', 1]], history })
  await writeNew(files, `${FOLDER}/snapshot-000001.json`, bytes)
  const head: JournalHead = { format: 1, document, seq: 1, after: chain, prev: hash.slice(0, 16), portfolioFormat }
  const commands = [
    { id: 'c2', actor: 'anna', type: 'portfolio/retitle', title: 'Two' },
    { id: 'c3', actor: 'anna', type: 'history/undo' },
    { id: 'c4', actor: 'anna', type: 'history/undo' },
  ]
  const group = commands.map((cmd) => ({
    id: cmd.id,
    actor: 'anna',
    t: '',
    cmd: JSON.parse(JSON.stringify(cmd)) as string,
  }))
  const text = `${lineOf(head)}\n${linesOf(group, 1, chainOf(lineOf(head))).text}`
  await writeNew(files, `${FOLDER}/journal-000001.ndjson`, Buffer.from(text))
  return files
}

const start = (formats: Formats = oneFormatLater, pid = 1) =>
  memoryHost({ disk, formats, ids: `p${pid}x`, processes: oneProcess(pid) })
const open = (formats?: Formats, pid?: number) =>
  start(formats, pid).window().host('document.attach', { document: 'portfolio_test' })
const bytesOf = async (path: string) => Buffer.from(await disk.read(path)).toString()

describe('a document of an older format', () => {
  test('opens with every step, undo included, and with what it holds that nobody knows', async () => {
    const opened = await open()

    expect(opened).toMatchObject({ sequence: 4, readOnly: false, recentIds: ['c1', 'c2', 'c3', 'c4'] })
    expect(canonicalJson(opened?.history)).toBe(canonicalJson(expected))
    expect(opened?.history.present.unknown).toEqual({ '/later': { kept: true } })
  })

  test('is kept as it was before anything is written, and is migrated once', async () => {
    const before = [await bytesOf(`${FOLDER}/snapshot-000001.json`), await bytesOf(`${FOLDER}/journal-000001.ndjson`)]
    await open()
    disk.crash(() => false)
    const again = await open({ ...oneFormatLater, steps: [] }, 2)

    expect([await bytesOf(`${KEPT}/snapshot-000001.json`), await bytesOf(`${KEPT}/journal-000001.ndjson`)]).toEqual(
      before,
    )
    expect(canonicalJson(again?.history)).toBe(canonicalJson(expected))
  })

  test('a power cut at any call of the migration leaves the old one or the new one, and all its steps', async () => {
    const lost: number[] = []
    for (let failAt = 1; ; failAt += 1) {
      disk = await leftBehind(0)
      disk.inject({ failAt, sticky: true })
      await open().catch(() => null)
      const { struck } = disk
      disk.crash(() => failAt % 2 === 0)
      const opened = await open(oneFormatLater, 2)
      if (canonicalJson(opened?.history) !== canonicalJson(expected) || opened?.readOnly) lost.push(failAt)
      if (!struck) break
    }

    expect(lost).toEqual([])
  })

  test('sabotage: without its migration it is not opened, and not touched', async () => {
    const before = await bytesOf(`${FOLDER}/snapshot-000001.json`)

    expect(await open({ ...oneFormatLater, steps: [] })).toBeNull()
    expect(await bytesOf(`${FOLDER}/snapshot-000001.json`)).toBe(before)
  })
})

describe('a document of a newer format', () => {
  test('is shown to read only, and stays as it is', async () => {
    disk = await leftBehind(2)
    const before = await bytesOf(`${FOLDER}/journal-000001.ndjson`)
    const opened = await open()

    expect(opened).toMatchObject({
      readOnly: true,
      notices: [{ text: 'notice.journal.newer', values: { format: 2, reads: 1 } }],
    })
    expect(await bytesOf(`${FOLDER}/journal-000001.ndjson`)).toBe(before)
    expect(await disk.list(FOLDER)).toHaveLength(2)
  })
})
