// A document as an older Workback would have left it: a made-up format 0 in which a portfolio has a title instead of a name. The
// formats released so far need no migration; with this one every step of a migration can be interrupted (RELIABILITY.md 2.12).
import { writeNew } from '../../electron/services/files'
import { chainOf, lineOf, linesOf, type JournalHead } from '../../electron/services/journalLines'
import { snapshotBytes } from '../../electron/services/snapshots'
import { canonicalJson } from '../../shared/model/canonicalJson'
import { parseCommand, type Command } from '../../shared/model/commands'
import { advance, startHistory, type History } from '../../shared/model/history'
import { DATA_FOLDER, memoryHost, oneProcess } from '../support/memoryHost'
import { oneFormatLater } from '../support/oneFormatLater'
import { startingPortfolio } from '../support/startingPortfolio'
import { VolatileFiles, type Faults } from '../support/volatileFiles'
import { hastyClock } from './workshopStory'

const DOCUMENT = 'portfolio_test'
const FOLDER = `${DATA_FOLDER}/docs/${DOCUMENT}`
const KEPT = `${DATA_FOLDER}/backups/${DOCUMENT}/before-format-1`
const SNAPSHOT = 'snapshot-000001.json'
const JOURNAL = 'journal-000001.ndjson'

const command = (id: string, rest: object): Command => parseCommand({ id, actor: 'anna', ...rest })
const rename = (id: string, name: string) => command(id, { type: 'portfolio/rename', name })
const after = (history: History, ...commands: readonly Command[]): History =>
  commands.reduce((before, next) => {
    const advanced = advance(before, next)
    return advanced.ok ? advanced.history : before
  }, history)

const snapshotted = after(
  startHistory({ ...startingPortfolio(), unknown: { '/later': { kept: true } } }),
  rename('c1', 'One'),
)
const undone = command('c3', { type: 'history/undo' })
const expected = canonicalJson(after(snapshotted, rename('c2', 'Two'), undone, rename('c4', 'Four')))

/** The bytes of snapshot and journal as the older program has left them. */
async function olderFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const text = JSON.stringify(snapshotted)
    .replaceAll('"path":["name"]', '"path":["title"]')
    .replace('"formatVersion":1', '"formatVersion":0')
  const { present, ...steps } = JSON.parse(text) as { readonly present: Record<string, unknown> }
  const { name, ...rest } = present
  const history = { ...steps, present: { ...rest, title: name } } as unknown as History
  const start = { document: DOCUMENT, chain: '0'.repeat(16) }
  const { bytes, hash } = await snapshotBytes({ format: 1, ...start, sequence: 1, recent: [['c1', 1]], history })
  const head: JournalHead = {
    ...{ format: 1, document: DOCUMENT, seq: 1, after: start.chain, prev: hash.slice(0, 16), portfolioFormat: 0 },
  }
  const retitle = (id: string, title: string) => ({ id, actor: 'anna', type: 'portfolio/retitle', title })
  const commands = [retitle('c2', 'Two'), { id: 'c3', actor: 'anna', type: 'history/undo' }, retitle('c4', 'Four')]
  const group = commands.map((cmd) => ({ id: cmd.id, actor: 'anna', t: '', cmd }))
  const journal = Buffer.from(`${lineOf(head)}\n${linesOf(group, 1, chainOf(lineOf(head))).text}`)
  return { [SNAPSHOT]: bytes, [JOURNAL]: journal }
}

const older = await olderFiles()

/** A disk on which this program opens it, and closes it again; the faults are there from the start. */
export async function migrate(faults: Faults): Promise<VolatileFiles> {
  const disk = new VolatileFiles()
  await disk.makeFolder(FOLDER)
  for (const [name, bytes] of Object.entries(older)) await writeNew(disk, `${FOLDER}/${name}`, bytes)
  disk.inject(faults)
  const host = hostOn(disk, 1)
  await open(host).catch(() => null)
  await host.close().catch(() => null)
  return disk
}

/** How many calls to the disk a migration makes, the closing included. */
export const callsOfMigration = async (): Promise<number> => (await migrate({})).callCount

/**
 * What is wrong on this disk at the next start: the old document or the new one must be there with every step, undo included,
 * and once anything has been written in the new format the old files must be whole in the backup. Empty when all is well.
 */
export async function problemsAfterMigration(disk: VolatileFiles): Promise<readonly string[]> {
  const problems: string[] = []
  if ((await isNew(disk)) && !(await isBackedUp(disk))) problems.push('no whole backup from before the migration')
  const opened = await open(hostOn(disk, 2)).catch(() => null)
  if (!opened) return [...problems, 'it cannot be opened']
  if (opened.readOnly) problems.push('it can only be read')
  if (canonicalJson(opened.history) !== expected) problems.push('it is another document')
  if (!(await isBackedUp(disk))) problems.push('no whole backup')
  return problems
}

/** As if none had been made. */
export async function forgetBackup(disk: VolatileFiles): Promise<void> {
  for (const name of Object.keys(older)) await disk.remove(`${KEPT}/${name}`)
}

const hostOn = (disk: VolatileFiles, pid: number) =>
  memoryHost({ disk, formats: oneFormatLater, ids: `p${pid}x`, processes: oneProcess(pid), clock: hastyClock() })
const open = (host: ReturnType<typeof hostOn>) => host.window().host('document.attach', { document: DOCUMENT })

const isNew = async (disk: VolatileFiles): Promise<boolean> =>
  (await disk.list(FOLDER)).some((name) => /^(snapshot|journal)-/.test(name) && !(name in older))

async function isBackedUp(disk: VolatileFiles): Promise<boolean> {
  for (const [name, bytes] of Object.entries(older)) {
    if (!(await disk.facts(`${KEPT}/${name}`))) return false
    if (Buffer.compare(await disk.read(`${KEPT}/${name}`), bytes) !== 0) return false
  }
  return true
}
