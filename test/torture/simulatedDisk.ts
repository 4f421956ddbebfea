// R2: the power goes at every single call to the disk. R6, R7: every single call fails, with each error the system knows.
import { dice, Tally, type Harness, type Outcome } from './harness'
import { callsOfStory, lostOf, tell } from './workshopStory'
import type { Faults } from '../support/volatileFiles'

const SUBSETS = 8

async function cutEverywhere(runs: number, seed: number, faults: Faults, told?: 'before'): Promise<Outcome> {
  const calls = await callsOfStory()
  const points = Math.min(calls, Math.ceil(runs / SUBSETS))
  const tally = new Tally()
  for (let point = 0; point < points && tally.runs < runs; point += 1) {
    const failAt = 1 + Math.floor((point * calls) / points)
    for (let subset = 1; subset <= SUBSETS && tally.runs < runs; subset += 1) {
      const story = await tell({ ...faults, failAt, sticky: true }, told)
      const roll = dice(seed + failAt * 31 + subset)
      story.disk.crash(() => roll() < 0.5)
      tally.count(await lostOf(story), `call ${failAt}, subset ${subset}`)
    }
  }
  return tally.outcome(`${points} of ${calls} crash points × ${SUBSETS} subsets of unsynced pages`)
}

export const powerCuts: Harness = {
  id: 'R2',
  what: 'power cut at every call of open, append, snapshot, rotate, save, back up, close',
  runs: { short: 160, long: 10_000 },
  run: (runs, seed) => cutEverywhere(runs, seed, {}),
  twins: {
    'fsync removed': (seed) => cutEverywhere(160, seed, { syncDoesNothing: true }),
    'rename without fsync': (seed) => cutEverywhere(400, seed, { renameUnsynced: true }),
    'ack before write': (seed) => cutEverywhere(160, seed, {}, 'before'),
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
