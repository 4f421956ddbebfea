// R1a and R21 at 5,000 cards: killed while it is edited and copied, opened again, closed. Times are figures; what counts as a loss is work.
import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundled, withFolder } from './bundled'
import { dice, Tally, type Harness, type Outcome } from './harness'

/** One line of test/support/largeWriter.ts: what, and its values. */
type Line = readonly string[]

function writer(script: string, dataFolder: string, run: string, commands: number, life = Infinity): Promise<Line[]> {
  return new Promise((resolve, reject) => {
    const words = [script, dataFolder, run, String(commands)]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    let heard = ''
    child.stdout.on('data', (chunk: Buffer) => {
      if (!heard.includes('ack') && life < Infinity) setTimeout(() => child.kill('SIGKILL'), life)
      heard += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const lines = heard.split('\n').slice(0, -1)
      if (code === 0 || signal === 'SIGKILL') resolve(lines.map((line) => line.split(' ')))
      else reject(new Error(`The writer ended with ${code}`))
    })
  })
}

const COMMANDS = 300
const LIFE = 1500

async function killLarge(runs: number, seed: number): Promise<Outcome> {
  return withFolder(async (folder) => {
    const script = join(folder, 'writer.mjs')
    await bundled('test/support/largeWriter.ts', script)
    await bundled('electron/services/copyWorker.ts', join(folder, 'copyWorker.mjs'))
    const tally = new Tally()
    const roll = dice(seed)
    const times: Times = { opened: [], ack: [], closed: [], openedBusy: [], closedBusy: [] }
    for (let run = 1; run <= runs; run += 1) {
      const dataFolder = join(folder, `data-${run}`)
      const killed = await writer(script, dataFolder, 'k', 0, roll() * LIFE)
      const closed = await writer(script, dataFolder, 'c', COMMANDS)
      const known = idsOf(closed, 'known')
      const lost = [...idsOf(killed, 'ack')].filter((id) => !known.has(id))
      for (const lines of [killed, closed]) remember(lines, times)
      tally.count([...lost, ...problemsIn(closed)], `kill ${run}`)
      await rm(dataFolder, { recursive: true })
    }
    return tally.outcome(figures(times))
  })
}

/** Milliseconds; `Busy`: on the processor, for other work on the machine makes the rest longer. */
type Times = Readonly<Record<'opened' | 'ack' | 'closed' | 'openedBusy' | 'closedBusy', number[]>>

const idsOf = (lines: readonly Line[], of: 'ack' | 'known'): ReadonlySet<string> =>
  new Set(lines.filter(([what]) => what === of).map(([, id = '']) => id))

function remember(lines: readonly Line[], times: Times): void {
  for (const [what, first = '', second = ''] of lines)
    if (what === 'ack') times.ack.push(Number(second))
    else if (what === 'opened' || what === 'closed') {
      times[what].push(Number(first))
      times[`${what}Busy`].push(Number(second))
    }
}

/** It must have been there, and have closed with nothing left undone. */
function problemsIn(lines: readonly Line[]): readonly string[] {
  const problems = lines.filter(([what]) => what === 'problem').map((line) => line.join(' '))
  if (!lines.some(([what]) => what === 'opened')) problems.push('it was not there')
  if (!lines.some(([what]) => what === 'closed')) problems.push('it was not closed')
  return problems
}

function figures({ opened, ack, closed, openedBusy, closedBusy }: Times): string {
  const sorted = [...ack].sort((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)
  const most = (all: readonly number[]) => Math.max(0, ...all).toFixed(0)
  return (
    `5,000 cards, ${ack.length} acknowledged; slowest open ${most(opened)} ms (${most(openedBusy)} on the processor); acknowledged while a backup is written and checked: ` +
    `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${most(ack)} ms; slowest close ${most(closed)} ms (${most(closedBusy)})`
  )
}

export const largeDocument: Harness = {
  id: 'R1a/R21',
  what: 'the same with 5,000 cards, while a backup is written and checked; opened again, edited, closed',
  runs: { short: 1, long: 30 },
  run: (runs, seed) => killLarge(runs, seed),
  twins: {},
}
