// R8: two windows on one document; calls and answers are lost, repeated and cross each other.
import { canonicalJson } from '../../shared/model/canonicalJson'
import { parseCommand, type Command } from '../../shared/model/commands'
import { advance, type History } from '../../shared/model/history'
import { memoryHost, type MemoryHost, type MemoryWindow } from '../support/memoryHost'
import { dice, Tally, type Harness, type Outcome } from './harness'

/** A window that knows nothing but what it sent and what it heard. */
class Replica {
  readonly acknowledged = new Map<string, number>()
  readonly #window: MemoryWindow
  readonly #client: string
  readonly #roll: () => number
  readonly #freshIds: boolean
  #sent = 0
  #resent = 0

  constructor(window: MemoryWindow, client: string, roll: () => number, freshIds: boolean) {
    this.#window = window
    this.#client = client
    this.#roll = roll
    this.#freshIds = freshIds
  }

  /** Sends until an answer arrives: each time the call or its answer may be lost on the way. */
  async work(document: string): Promise<void> {
    const command = this.#any()
    for (;;) {
      const fate = this.#roll()
      if (fate < 0.15) continue
      const sent = this.#freshIds ? { ...command, id: `${command.id}+${(this.#resent += 1)}` } : command
      const answer = await this.#window.host('document.submit', { document, commands: [sent as never] })
      if (fate < 0.35) continue
      const sequence = answer.ok ? answer.sequences[0] : undefined
      if (sequence) this.acknowledged.set(command.id, sequence)
      return
    }
  }

  #any(): Command {
    const id = `${this.#client}${(this.#sent += 1)}`
    const envelope = { id, actor: this.#client }
    const pick = Math.floor(this.#roll() * 6)
    if (pick === 0) return parseCommand({ ...envelope, type: 'history/undo' })
    if (pick === 1) return parseCommand({ ...envelope, type: 'portfolio/rename', name: `Name ${id}` })
    return parseCommand({ ...envelope, type: 'domain/add', record: { id: `domain_${id}`, name: id, hue: 1 } })
  }
}

/** What both have heard, put in order, must be the document; every acknowledged number must be there once. */
async function schedule(seed: number, freshIds: boolean): Promise<readonly string[]> {
  const roll = dice(seed)
  const home: MemoryHost = memoryHost({ ids: 'a' })
  const windows = [home.window('one'), home.window('two')] as const
  const third = home.window('three')
  const opened = await windows[0].host('document.new', { name: 'Map' })
  const replicas = windows.map((window, index) => new Replica(window, `w${index}`, dice(seed * 2 + index), freshIds))
  for (let round = 0; round < 6; round += 1) {
    const busy = replicas.filter(() => roll() < 0.8).map((replica) => replica.work(opened.document))
    await Promise.all(busy)
  }
  const end = await windows[1].host('document.attach', { document: opened.document })
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
  const replayed = inOrder.reduce<History>((history, [, cmd]) => {
    const advanced = advance(history, parseCommand(cmd))
    return advanced.ok ? advanced.history : history
  }, start)
  const ids = inOrder.map(([, cmd]) => parseCommand(cmd).id.replace(/\+\d+$/, ''))
  const problems: string[] = []
  if (inOrder.some(([sequence], index) => sequence !== index + 1)) problems.push('numbers have gaps')
  if (new Set(ids).size !== ids.length) problems.push('a command happened twice')
  if (canonicalJson(replayed) !== canonicalJson(end?.history)) problems.push('a third window sees something else')
  for (const { acknowledged } of replicas)
    for (const [id, sequence] of acknowledged) if (ids[sequence - 1] !== id) problems.push(`${id} is not ${sequence}`)
  return problems
}

async function schedules(runs: number, seed: number, freshIds = false): Promise<Outcome> {
  const tally = new Tally()
  for (let run = 1; run <= runs; run += 1) tally.count(await schedule(seed + run, freshIds), `seed ${seed + run}`)
  return tally.outcome('calls and answers lost and sent again, a third window listening')
}

export const twoWindows: Harness = {
  id: 'R8',
  what: 'two windows on one document, random interleavings, resends by id',
  runs: { short: 60, long: 1000 },
  run: (runs, seed) => schedules(runs, seed),
  twins: { 'resend without id': (seed) => schedules(40, seed, true) },
}
