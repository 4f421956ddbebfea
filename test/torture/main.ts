// `npm run torture -- [--runs N] [--seed S] [--only R1] [--short] [--sabotage] [--out FILE]`: a row per harness, 1 when anything was lost.
import { writeFileSync } from 'node:fs'
import { cpus, release, type } from 'node:os'
import { parseArgs } from 'node:util'
import type { Harness, Outcome } from './harness'
import { harnesses } from './harnesses'

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string', default: '20261120' },
    only: { type: 'string' },
    out: { type: 'string' },
    short: { type: 'boolean', default: false },
    sabotage: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
/** `--only R1` means R1a and R1b. */
const isChosen = (id: string) => id === values.only || id.replace(/[a-z]$/, '') === values.only
const chosen = harnesses.filter(({ id }) => values.only === undefined || id.split('/').some(isChosen))
const lines: string[] = []
const say = (line: string) => {
  lines.push(line)
  console.log(line)
}
const row = (...cells: readonly unknown[]) =>
  say(`| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
let failures = 0

say(
  `${new Date().toISOString()}, seed ${seed}, ${cpus()[0]?.model ?? '?'} × ${cpus().length}, ${type()} ${release()}, Node ${process.version}`,
)
say('')
if (values.sabotage) await sabotage()
else await torture()
if (values.out) writeFileSync(values.out, `${lines.join('\n')}\n`)
process.exit(failures === 0 ? 0 : 1)

async function torture(): Promise<void> {
  row('id', 'what', 'runs', 'losses', 'seconds', 'figures')
  row('---', '---', '---:', '---:', '---:', '---')
  for (const harness of chosen) {
    const runs = Number(values.runs ?? harness.runs[values.short ? 'short' : 'long'])
    const { outcome, seconds } = await timed(harness, () => harness.run(runs, seed))
    if (outcome.losses > 0) failures += 1
    row(harness.id, harness.what, outcome.runs, outcome.losses, seconds, outcome.note)
    if (outcome.first !== undefined) console.log(`  first: ${outcome.first}`)
  }
}

async function sabotage(): Promise<void> {
  row('id', 'sabotage', 'runs', 'losses found', 'seconds', 'caught')
  row('---', '---', '---:', '---:', '---:', '---')
  for (const harness of chosen)
    for (const [name, twin] of Object.entries(harness.twins)) {
      const { outcome, seconds } = await timed(harness, () => twin(seed))
      if (outcome.losses === 0) failures += 1
      row(harness.id, name, outcome.runs, outcome.losses, seconds, outcome.losses > 0 ? 'yes' : 'NO')
    }
}

async function timed(harness: Harness, act: () => Promise<Outcome>): Promise<{ outcome: Outcome; seconds: string }> {
  const from = performance.now()
  const outcome = await act().catch((cause: unknown): Outcome => {
    console.error(cause)
    return { runs: 0, losses: 1, note: `${harness.id} itself failed: ${String(cause)}` }
  })
  return { outcome, seconds: ((performance.now() - from) / 1000).toFixed(1) }
}
