// R3 and R4: undo everything, redo everything, replay the journal: the same bytes, after any sequence of commands.
import fc from 'fast-check'
import { parseCommand, type Command } from '../../shared/model/commands'
import { canonicalJson } from '../../shared/model/canonicalJson'
import { advance, startHistory, type History } from '../../shared/model/history'
import { brokenInvariant } from '../../shared/model/invariants'
import { anyWorkshop } from '../support/anyCommand'
import { startingPortfolio } from '../support/startingPortfolio'
import { Tally, type Harness, type Outcome } from './harness'

const beginning = startHistory(startingPortfolio())
const BATCH = 500
/** Commands in a sequence; on average it is about half of that, and 25 are wanted. */
const LONGEST = 60
type Advance = typeof advance

const run = (commands: readonly Command[], from: History, by: Advance): History =>
  commands.reduce((history, command) => {
    const advanced = by(history, command)
    return advanced.ok ? advanced.history : history
  }, from)
const all = (type: 'history/undo' | 'history/redo', times: number) =>
  Array.from({ length: times }, (_, index): Command => ({ type, id: `${type}${index}`, actor: 'facilitator' }))

function problemsOf(workshop: readonly Command[], by: Advance): readonly string[] {
  const commands = workshop.map((command) => ({ ...command, actor: 'facilitator' }))
  const done = run(commands, beginning, by)
  const undone = run(all('history/undo', done.past.length), done, by)
  const redone = run(all('history/redo', done.past.length), undone, by)
  const replayed = run(
    workshop.map((command) => parseCommand(JSON.parse(JSON.stringify(command)))),
    beginning,
    advance,
  )
  const problems: string[] = []
  if (canonicalJson(undone.present) !== canonicalJson(beginning.present)) problems.push('undo does not return')
  if (canonicalJson(redone.present) !== canonicalJson(done.present)) problems.push('redo does not return')
  if (canonicalJson(replayed) !== canonicalJson(run(workshop, beginning, by))) problems.push('replay differs')
  if (brokenInvariant(done.present)) problems.push('an invariant is broken')
  return problems
}

/** A crash is a loss like any other. */
function wrongWith(workshop: readonly Command[], by: Advance): readonly string[] {
  try {
    return problemsOf(workshop, by)
  } catch (cause) {
    return [String(cause)]
  }
}

function sequencesOf(runs: number, seed: number, by: Advance = advance): Promise<Outcome> {
  const tally = new Tally()
  let commands = 0
  for (let from = 0; from < runs; from += BATCH) {
    const sample = fc.sample(anyWorkshop(LONGEST), { numRuns: Math.min(BATCH, runs - from), seed: seed + from })
    for (const [index, workshop] of sample.entries()) {
      commands += workshop.length
      tally.count(wrongWith(workshop, by), `seed ${seed + from}, sequence ${index}`)
    }
  }
  return Promise.resolve(tally.outcome(`mean ${(commands / tally.runs).toFixed(1)} commands, ${commands} in all`))
}

const skippingAPatch: Advance = (history, command) => {
  const last = history.past.at(-1)
  if (command.type !== 'history/undo' || !last) return advance(history, command)
  return advance({ ...history, past: [...history.past.slice(0, -1), { ...last, undo: last.undo.slice(1) }] }, command)
}

export const sequences: Harness = {
  id: 'R3/R4',
  what: 'random command sequences: undo all, redo all, replay from the journal',
  runs: { short: 300, long: 100_000 },
  run: (runs, seed) => sequencesOf(runs, seed),
  twins: { 'undo skipping a patch': (seed) => sequencesOf(200, seed, skippingAPatch) },
}
