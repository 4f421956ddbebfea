// R8: two windows on one document; calls and answers are lost, repeated and cross each other.
import { canonicalJson } from '../../shared/model/canonicalJson'
import { parseCommand, type Command } from '../../shared/model/commands'
import { advance, type History } from '../../shared/model/history'
import { memoryHost, type MemoryHost, type MemoryWindow } from '../support/memoryHost'
import { dice, Tally, type Harness, type Outcome } from './harness'

/** How a window of this run is a little broken. */
interface Sabotage {
  /** Sends again under a new id. */
  readonly freshIds?: boolean
  /** Does not care for the seat the host has given it. */
  readonly oneActor?: boolean
}

/** A window that knows nothing but what it sent and what it heard. */
class Replica {
  readonly acknowledged = new Map<string, number>()
  readonly #window: MemoryWindow
  readonly #client: string
  readonly #roll: () => number
  readonly #actor: string
  readonly #sabotage: Sabotage
  #sent = 0
  #resent = 0

  constructor(window: MemoryWindow, client: string, actor: string, roll: () => number, sabotage: Sabotage) {
    this.#window = window
    this.#client = client
    this.#actor = actor
    this.#roll = roll
    this.#sabotage = sabotage
  }

  /** Sends until an answer arrives: each time the call or its answer may be lost on the way. */
  async work(document: string): Promise<void> {
    const command = this.#any()
    for (;;) {
      const fate = this.#roll()
      if (fate < 0.15) continue
      const sent = this.#sabotage.freshIds ? { ...command, id: `${command.id}+${(this.#resent += 1)}` } : command
      const answer = await this.#window.host('document.submit', { document, commands: [sent as never] })
      if (fate < 0.35) continue
      const sequence = answer.ok ? answer.sequences[0] : undefined
      if (sequence) this.acknowledged.set(command.id, sequence)
      return
    }
  }

  #any(): Command {
    const id = `${this.#client}${(this.#sent += 1)}`
    const envelope = { id, actor: this.#sabotage.oneActor ? 'facilitator' : this.#actor }
    const pick = Math.floor(this.#roll() * 6)
    if (pick === 0) return parseCommand({ ...envelope, type: 'history/undo' })
    if (pick === 1) return parseCommand({ ...envelope, type: 'portfolio/rename', name: `Name ${id}` })
    return parseCommand({ ...envelope, type: 'domain/add', record: { id: `domain_${id}`, name: id, hue: 1 } })
  }
}

/** What both have heard, put in order, must be the document; every acknowledged number must be there once. */
async function schedule(seed: number, sabotage: Sabotage): Promise<readonly string[]> {
  const roll = dice(seed)
  const home: MemoryHost = memoryHost({ ids: 'a' })
  const windows = [home.window('one'), home.window('two')] as const
  const third = home.window('three')
  const opened = await windows[0].host('document.new', { name: 'Map' })
  const second = await windows[1].host('document.attach', { document: opened.document })
  const seats = [opened.actor, second?.actor ?? '']
  const replicas = windows.map(
    (window, index) => new Replica(window, `w${index}`, seats[index] ?? '', dice(seed * 2 + index), sabotage),
  )
  for (let round = 0; round < 6; round += 1) {
    const busy = replicas.filter(() => roll() < 0.8).map((replica) => replica.work(opened.document))
    await Promise.all(busy)
  }
  const end = await windows[1].host('document.attach', { document: opened.document })
  if (new Set(seats).size !== windows.length) return [`both windows are ${opened.actor}`]
  return problemsOf(third, opened.history, end, replicas)
}

function problemsOf(
  third: MemoryWindow,
  start: History,
  end: { readonly history: History; readonly sequence: number } | null,
  replicas: readonly Replica[],
): readonly string[] {
  const heard = third.heard.filter((event) => event.event === 'document.advanced')
  const commands = heard.flatMap(({ first, commands: all }) => all.map((cmd, index) => [first + index, cmd] as const))
  const inOrder = [...commands].sort(([one], [other]) => one - other)
  const steps = inOrder.map(([, cmd]) => parseCommand(cmd))
  const { replayed, foreign } = replay(start, steps)
  const ids = inOrder.map(([, cmd]) => parseCommand(cmd).id.replace(/\+\d+$/, ''))
  const problems = [...foreign]
  if (inOrder.some(([sequence], index) => sequence !== index + 1)) problems.push('numbers have gaps')
  if (new Set(ids).size !== ids.length) problems.push('a command happened twice')
  if (canonicalJson(replayed) !== canonicalJson(end?.history)) problems.push('a third window sees something else')
  for (const { acknowledged } of replicas)
    for (const [id, sequence] of acknowledged) if (ids[sequence - 1] !== id) problems.push(`${id} is not ${sequence}`)
  return problems
}

/** `foreign`: undo that took back what the other window had done. Ids begin with the name of the window. */
function replay(start: History, steps: readonly Command[]): { replayed: History; foreign: readonly string[] } {
  const foreign: string[] = []
  const replayed = steps.reduce<History>((history, step) => {
    const advanced = advance(history, step)
    if (!advanced.ok) return history
    const [undone] = history.past.filter(({ id }) => advanced.history.past.every((kept) => kept.id !== id))
    if (step.type === 'history/undo' && undone?.id.slice(0, 2) !== step.id.slice(0, 2))
      foreign.push(`${step.id} took back ${undone?.id ?? 'nothing'}`)
    return advanced.history
  }, start)
  return { replayed, foreign }
}

async function schedules(runs: number, seed: number, sabotage: Sabotage = {}): Promise<Outcome> {
  const tally = new Tally()
  for (let run = 1; run <= runs; run += 1) tally.count(await schedule(seed + run, sabotage), `seed ${seed + run}`)
  return tally.outcome('calls and answers lost and sent again, a third window listening; undo of own steps only')
}

export const twoWindows: Harness = {
  id: 'R8',
  what: 'two windows on one document, random interleavings, resends by id',
  runs: { short: 60, long: 1000 },
  run: (runs, seed) => schedules(runs, seed),
  twins: {
    'resend without id': (seed) => schedules(40, seed, { freshIds: true }),
    'one actor for all windows': (seed) => schedules(40, seed, { oneActor: true }),
  },
}
