// R10: files of every released format with fields nobody knows, and files of a newer one: opened, saved, opened again.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson } from '../../shared/model/canonicalJson'
import { portfolioText } from '../../shared/format/save'
import { memoryHost } from '../support/memoryHost'
import { VolatileFiles } from '../support/volatileFiles'
import { dice, Tally, type Harness, type Outcome } from './harness'
import { callsOfMigration, forgetBackup, migrate, problemsAfterMigration } from './olderDocument'
import { hastyClock } from './workshopStory'

const PATH = '/home/map.workback.json'
type Table = Record<string, unknown>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts up to five fields of a later minor version anywhere into the file; answers with their texts. */
function withFuture(file: Table, roll: () => number): readonly string[] {
  return Array.from({ length: 1 + Math.floor(roll() * 5) }, (_, index) => {
    let place = file
    for (let depth = Math.floor(roll() * 4); depth > 0; depth -= 1) {
      const inner = Object.values(place).filter(isTable)
      place = inner[Math.floor(roll() * inner.length)] ?? place
    }
    const mark = `later-${index}-${Math.floor(roll() * 1e9)}`
    place[`later${index}`] = { mark, list: [1, { deep: true }], text: 'é\u2028' }
    return mark
  })
}

async function openSaveOpen(text: string, forget: boolean) {
  const disk = new VolatileFiles()
  await disk.makeFolder('/home')
  const file = await disk.open(PATH, 'new')
  await file.write(Buffer.from(text), 0)
  const home = memoryHost({ disk, clock: hastyClock() })
  const { host } = home.window()
  home.dialogs.willChoose({ kind: 'chosen', path: PATH })
  const choice = await host('file.choose', { purpose: 'open' })
  const answer = choice.kind === 'chosen' ? await host('document.open', { file: choice.file }) : null
  if (!answer?.ok) return { opened: null, saved: Buffer.from(await disk.read(PATH)).toString() }
  const { document, readOnly, history } = answer.opened
  const command = { id: 'c1', actor: 'anna', type: 'portfolio/rename', name: 'Renamed' }
  await host('document.submit', { document, commands: [command] })
  await host('document.save', { document })
  const saved = Buffer.from(await disk.read(PATH)).toString()
  await home.close()
  const lossy = portfolioText({ ...history.present, unknown: {} }) // what the twin would have written
  return { opened: { readOnly }, saved: forget && !readOnly ? lossy : saved }
}

async function roundTrips(runs: number, seed: number, forget = false): Promise<Outcome> {
  const tally = new Tally()
  const folder = join(process.cwd(), 'test/fixtures/format')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const roll = dice(seed)
  for (let run = 0; run < runs; run += 1) {
    const name = names[run % names.length] ?? ''
    const file = JSON.parse(await readFile(join(folder, name), 'utf8')) as Table
    const isNewer = run % 4 === 3
    const marks = withFuture(file, roll)
    if (isNewer) file['formatVersion'] = 99
    const text = JSON.stringify(file)
    const { opened, saved } = await openSaveOpen(text, forget)
    tally.count(problemsOf({ isNewer, text, saved, marks, opened }), `${name}, run ${run}`)
  }
  if (!forget) await killMigrations(runs, seed, tally)
  return tally.outcome(
    `formats: ${names.join(', ')}, ${runs} files with unknown fields, every fourth of a newer format; ${tally.runs - runs} migrations killed`,
  )
}

/** The program dies at any call of a migration; the disk goes on, and the next start finds the old document or the new one. */
async function killMigrations(runs: number, seed: number, tally: Tally, forget = false): Promise<void> {
  const calls = await callsOfMigration()
  const roll = dice(seed)
  for (let run = 0; run < runs; run += 1) {
    const failAt = runs < calls ? 1 + Math.floor(roll() * calls) : 1 + (run % calls)
    const disk = await migrate({ failAt, sticky: true })
    disk.inject({})
    if (forget) await forgetBackup(disk)
    tally.count(await problemsAfterMigration(disk), `migration killed at call ${failAt} of ${calls}`)
  }
}

function problemsOf(of: {
  readonly isNewer: boolean
  readonly text: string
  readonly saved: string
  readonly marks: readonly string[]
  readonly opened: { readonly readOnly: boolean } | null
}): readonly string[] {
  if (of.isNewer) {
    const touched = of.saved === of.text ? [] : ['a newer file was touched']
    return of.opened && !of.opened.readOnly ? ['a newer file could be changed', ...touched] : touched
  }
  if (!of.opened || of.opened.readOnly) return ['it could not be opened']
  const again = JSON.parse(of.saved) as Table
  const unlike = of.marks.filter((mark) => fieldWith(again, mark) !== fieldWith(JSON.parse(of.text), mark))
  return [...unlike, ...(again['name'] === 'Renamed' ? [] : ['the change is not in it'])]
}

/** The text of the field that holds a mark, wherever it stands: one that looks like a broken record is set aside, whole. */
function fieldWith(value: unknown, mark: string): string | null {
  if (!isTable(value)) return null
  if (value['mark'] === mark) return canonicalJson(value)
  for (const inner of Object.values(value)) {
    const found = fieldWith(inner, mark)
    if (found !== null) return found
  }
  return null
}

export const formats: Harness = {
  id: 'R10',
  what: 'files of every released format with unknown fields, and of a newer one; killed inside a migration',
  runs: { short: 24, long: 1000 },
  run: (runs, seed) => roundTrips(runs, seed),
  twins: {
    'unknown fields forgotten': (seed) => roundTrips(8, seed, true),
    'no backup before a migration': async (seed) => {
      const tally = new Tally()
      await killMigrations(90, seed, tally, true)
      return tally.outcome('')
    },
  },
}
