// R9: somebody else changes, replaces, deletes, renames or locks the user's file in each phase of our save.
import { loadPortfolioText } from '../../shared/format/load'
import type { Files } from '../../electron/services/files'
import { memoryHost } from '../support/memoryHost'
import { VolatileFiles } from '../support/volatileFiles'
import { hastyClock, USER_FILE } from './workshopStory'
import { dice, Tally, type Harness, type Outcome } from './harness'

const ACTS = ['change', 'replace', 'delete', 'rename', 'lock'] as const

/** Acts right before the nth call to the disk; a lock makes every rename onto the file fail. */
class SharedDisk extends VolatileFiles {
  act: (() => Promise<void>) | null = null
  countdown = Infinity
  isLocked = false
  /** The one moment nobody can guard: between the last look at the file and the rename (2.7). */
  missed = false
  /** Ours was in place already when they came: what they then did to it is theirs to do. */
  cameLate = false
  #isReplaced = false

  async #before(isRename: boolean): Promise<void> {
    this.countdown -= 1
    if (this.countdown !== 0 || !this.act) return
    const act = this.act
    this.act = null
    this.missed = isRename
    this.cameLate = this.#isReplaced
    if (!isRename) await act()
  }

  override async read(path: string): ReturnType<Files['read']> {
    await this.#before(false)
    return super.read(path)
  }
  override async facts(path: string): ReturnType<Files['facts']> {
    await this.#before(false)
    return super.facts(path)
  }
  override async open(path: string, which: 'new' | 'existing'): ReturnType<Files['open']> {
    await this.#before(false)
    return super.open(path, which)
  }
  override async syncFolder(path: string): Promise<void> {
    await this.#before(false)
    return super.syncFolder(path)
  }
  override async rename(from: string, to: string): Promise<void> {
    await this.#before(to === USER_FILE)
    if (this.isLocked && to === USER_FILE) throw Object.assign(new Error('locked'), { code: 'EBUSY' })
    await super.rename(from, to)
    this.#isReplaced ||= to === USER_FILE && this.act !== null
  }
}

const THEIRS = Buffer.from('{"theirs": true}')

async function foreign(disk: SharedDisk, act: (typeof ACTS)[number]): Promise<void> {
  if (act === 'lock') disk.isLocked = true
  if (act === 'delete') await disk.remove(USER_FILE)
  if (act === 'rename') await disk.rename(USER_FILE, '/home/moved.workback.json')
  if (act === 'replace') await disk.remove(USER_FILE)
  if (act === 'replace' || act === 'change') {
    const file = await disk.open(USER_FILE, act === 'replace' ? 'new' : 'existing')
    await file.truncate(0)
    await file.write(THEIRS, 0)
  }
}

/** Our save meets the act before its nth call: theirs must be somewhere, ours must be somewhere. */
async function meet(seed: number, blind: boolean): Promise<readonly string[] | null> {
  const roll = dice(seed)
  const act = ACTS[Math.floor(roll() * ACTS.length)] ?? 'change'
  const disk = new SharedDisk()
  await disk.makeFolder('/home')
  const home = memoryHost({ disk, clock: hastyClock() })
  const { host } = home.window()
  const { document } = await host('document.new', { name: 'Map' })
  home.dialogs.willChoose({ kind: 'chosen', path: USER_FILE })
  const choice = await host('file.choose', { purpose: 'save' })
  if (choice.kind !== 'chosen') return ['no file']
  await host('document.save', { document, file: choice.file })
  const command = { id: 'c1', actor: 'anna', type: 'portfolio/rename', name: 'Ours' }
  await host('document.submit', { document, commands: [command] })
  disk.act = () => foreign(disk, act)
  disk.countdown = 1 + Math.floor(roll() * 24)
  // The twin takes whatever lies there for its own, as a save without a check would.
  const answer = await host('document.save', { document, ...(blind && (await blindly(disk, act, choice.file))) })
  if (disk.missed) return null
  return problemsOf(disk, act, answer.ok)
}

async function blindly(disk: SharedDisk, act: (typeof ACTS)[number], file: unknown) {
  disk.act = null
  await foreign(disk, act)
  await disk.remove(USER_FILE)
  return { file: file as never }
}

async function problemsOf(disk: SharedDisk, act: (typeof ACTS)[number], isSaved: boolean): Promise<readonly string[]> {
  const didAct = disk.act === null
  disk.act = null // looking is no call of the save
  const names = (await disk.list('/home')).filter((name) => !name.startsWith('.'))
  const texts = await Promise.all(names.map(async (name) => Buffer.from(await disk.read(`/home/${name}`)).toString()))
  const theirsGone = didAct && (act === 'change' || act === 'replace') && !texts.includes(THEIRS.toString())
  const oursGone = !texts.some((text) => {
    const loaded = loadPortfolioText(text, '')
    return loaded.ok && loaded.portfolio.name === 'Ours'
  })
  return [
    ...(theirsGone ? [`theirs was written over (${act})`] : []),
    ...(oursGone && isSaved && !disk.cameLate
      ? [`ours is nowhere (${act}, ${names.join(' + ')}, ${disk.countdown})`]
      : []),
  ]
}

async function interleavings(runs: number, seed: number, blind = false): Promise<Outcome> {
  const tally = new Tally()
  let unguarded = 0
  for (let run = 1; tally.runs < runs; run += 1) {
    const lost = await meet(seed + run, blind)
    if (lost === null) unguarded += 1
    else tally.count(lost, `seed ${seed + run}`)
  }
  return tally.outcome(`${ACTS.join(', ')}; ${unguarded} fell between the last check and the rename and were left out`)
}

export const foreignWriter: Harness = {
  id: 'R9',
  what: 'the user’s file is changed, replaced, deleted, renamed or locked by others during our save',
  runs: { short: 60, long: 300 },
  run: (runs, seed) => interleavings(runs, seed),
  twins: { 'no check before the rename': (seed) => interleavings(40, seed, true) },
}
