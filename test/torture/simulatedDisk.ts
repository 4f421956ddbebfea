// R2: the power goes at every single call to the disk. R6, R7: every single call fails, with each error the system knows.
import { dice, Tally, type Harness, type Outcome } from './harness'
import { callsOfMigration, migrate, problemsAfterMigration } from './olderDocument'
import { callsOfStory, lostOf, tell } from './workshopStory'
import type { Faults, VolatileFiles } from '../support/volatileFiles'

const SUBSETS = 8

/** Something that writes, and that can be interrupted at each of its calls to the disk. */
interface Interrupted {
  readonly disk: VolatileFiles
  /** What is wrong at the next start. */
  readonly problems: () => Promise<readonly string[]>
}
interface Stage {
  readonly name: string
  readonly calls: () => Promise<number>
  readonly play: (faults: Faults, told?: 'before') => Promise<Interrupted>
}

const workshop: Stage = {
  name: 'workshop',
  calls: callsOfStory,
  play: async (faults, told) => {
    const story = await tell(faults, told)
    return { disk: story.disk, problems: () => lostOf(story) }
  },
}
const migration: Stage = {
  name: 'migration',
  calls: callsOfMigration,
  play: async (faults) => {
    const disk = await migrate(faults)
    return { disk, problems: () => problemsAfterMigration(disk) }
  },
}

interface Cuts {
  readonly runs: number
  readonly seed: number
  readonly faults?: Faults
  readonly told?: 'before'
}

async function cutEverywhere(stage: Stage, { runs, seed, faults = {}, told }: Cuts, tally: Tally): Promise<string> {
  const calls = await stage.calls()
  const points = Math.min(calls, Math.ceil(runs / SUBSETS))
  for (let point = 0; point < points; point += 1) {
    const failAt = 1 + Math.floor((point * calls) / points)
    for (let subset = 1; subset <= SUBSETS; subset += 1) {
      const { disk, problems } = await stage.play({ ...faults, failAt, sticky: true }, told)
      const roll = dice(seed + failAt * 31 + subset)
      disk.crash(() => roll() < 0.5)
      tally.count(await problems(), `${stage.name}, call ${failAt}, subset ${subset}`)
    }
  }
  return `${points} of ${calls} crash points of the ${stage.name}`
}

/** A fifth of the runs are for the migration, which makes a fifth of the calls. */
async function cutAll(cuts: Cuts): Promise<Outcome> {
  const tally = new Tally()
  const notes = [
    await cutEverywhere(workshop, { ...cuts, runs: cuts.runs * 0.8 }, tally),
    await cutEverywhere(migration, { ...cuts, runs: cuts.runs * 0.2 }, tally),
  ]
  return tally.outcome(`${notes.join(', ')}, × ${SUBSETS} subsets of unsynced pages`)
}

export const powerCuts: Harness = {
  id: 'R2',
  what: 'power cut at every call of open, append, snapshot, rotate, migrate, save, back up, close',
  runs: { short: 160, long: 10_000 },
  run: (runs, seed) => cutAll({ runs, seed }),
  twins: {
    'fsync removed': (seed) => cutAll({ runs: 160, seed, faults: { syncDoesNothing: true } }),
    'rename without fsync': (seed) => cutAll({ runs: 400, seed, faults: { renameUnsynced: true } }),
    'ack before write': (seed) => cutAll({ runs: 160, seed, told: 'before' }),
  },
}

const CODES = ['EIO', 'ENOSPC', 'EROFS', 'EACCES', 'EBUSY', 'EMFILE', 'EPERM', 'short'] as const

async function failEverywhere(runs: number, told?: 'before'): Promise<Outcome> {
  const calls = await callsOfStory()
  const cases = calls * CODES.length * 2
  const tally = new Tally()
  const step = Math.max(1, cases / runs)
  for (let at = 0; at < cases && tally.runs < runs; at += step) {
    const index = Math.floor(at)
    const code = CODES[index % CODES.length] ?? 'EIO'
    const sticky = Math.floor(index / CODES.length) % 2 === 1
    const failAt = 1 + Math.floor(index / CODES.length / 2)
    const story = await tell({ failAt, sticky, code }, told)
    story.disk.inject({})
    tally.count(await lostOf(story), `${code}${sticky ? ' from' : ' at'} call ${failAt}`)
  }
  return tally.outcome(`${calls} calls × ${CODES.length} errors × once / from then on`)
}

export const failingCalls: Harness = {
  id: 'R6/R7',
  what: 'every call to the disk fails, once or from then on; afterwards the next command is saved',
  runs: { short: 200, long: 100_000 },
  run: (runs) => failEverywhere(runs),
  twins: { 'ack before write': () => failEverywhere(400, 'before') },
}
