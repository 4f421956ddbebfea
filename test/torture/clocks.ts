// R11: the wall clock says 1970, 2038, a day back, summer time, and jumps with every look at it. Order, undo, backups and locks do not care.
import type { Host } from '../../shared/host/contract'
import { memoryHost, oneProcess } from '../support/memoryHost'
import { VolatileFiles } from '../support/volatileFiles'
import type { TurnedClock } from '../support/turnedClock'
import { dice, Tally, type Harness, type Outcome } from './harness'
import { hastyClock } from './workshopStory'

const DAY = 86_400_000
const TIMES = [0, 2 ** 31 * 1000, Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 10, 20)]

/** Time passes as ever; what the clock on the wall says is anything. */
function wildClock(roll: () => number): TurnedClock {
  const clock = hastyClock()
  const now = () => (TIMES[Math.floor(roll() * TIMES.length)] ?? 0) + Math.floor(roll() * 3 - 1) * DAY
  return { ...clock, now }
}

async function workshopIn(seed: number, byClock: boolean): Promise<readonly string[]> {
  const roll = dice(seed)
  const disk = new VolatileFiles()
  const problems: string[] = []
  let document = ''
  for (let start = 1; start <= 3; start += 1) {
    const clock = wildClock(roll)
    const home = memoryHost({ disk, clock, ids: `s${start}x`, processes: oneProcess(start) })
    const { host } = home.window()
    const opened = (await host('document.resume', {})) ?? (await host('document.new', { name: 'Map' }))
    document = opened.document
    if (opened.readOnly) problems.push('an old lock was believed')
    problems.push(...(await work(host, document, clock, start)))
    problems.push(...(await historyProblems(host, document, byClock)))
    await home.close()
  }
  const numbers = [...(await disk.list(`/data/backups/${document}`))].sort().map((name) => Number(name.split('-')[2]))
  return isRising(numbers) ? problems : [...problems, 'backups are out of order']
}

/** Three names and an undo: the second name must be back, and every step has the next number. */
async function work(host: Host, document: string, clock: TurnedClock, start: number): Promise<readonly string[]> {
  const problems: string[] = []
  for (let step = 1; step <= 4; step += 1) {
    const envelope = { id: `c${start}-${step}`, actor: 'anna' }
    const command =
      step === 4
        ? { ...envelope, type: 'history/undo' }
        : { ...envelope, type: 'portfolio/rename', name: `c${start}-${step}` }
    const answer = await host('document.submit', { document, commands: [command] })
    if (!answer.ok || answer.sequences[0] !== (start - 1) * 4 + step) problems.push(`${envelope.id} is out of order`)
    clock.turn(6 * 60_000)
  }
  const present = (await host('document.attach', { document }))?.history.present.name
  return present === `c${start}-2` ? problems : [...problems, `undo led to ${present}`]
}

async function historyProblems(host: Host, document: string, byClock: boolean): Promise<readonly string[]> {
  const { entries } = await host('history.list', { document })
  const listed = byClock ? [...entries].sort((one, other) => (one.at < other.at ? 1 : -1)) : entries
  return isRising(listed.map(({ sequence }) => sequence).reverse()) ? [] : ['the history is out of order']
}

const isRising = (numbers: readonly number[]) => numbers.every((each, index) => each >= (numbers[index - 1] ?? 0))

async function workshops(runs: number, seed: number, byClock = false): Promise<Outcome> {
  const tally = new Tally()
  for (let run = 1; run <= runs; run += 1) tally.count(await workshopIn(seed + run, byClock), `seed ${seed + run}`)
  return tally.outcome('1970, 2038, both changes of summer time, a day to and fro; three starts each')
}

export const clocks: Harness = {
  id: 'R11',
  what: 'a clock that jumps with every look: order, undo, history, backups, locks',
  runs: { short: 20, long: 500 },
  run: (runs, seed) => workshops(runs, seed),
  twins: { 'history in the order of the clock': (seed) => workshops(10, seed, true) },
}
