// R1: SIGKILL at random moments, of the process that writes and of the whole web host, while a client edits.
import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeFiles } from '../../electron/services/files'
import { systemProcesses } from '../../electron/services/processes'
import type { Opened } from '../../shared/host/contract'
import { UNDO_DEPTH } from '../../shared/model/history'
import { memoryHost } from '../support/memoryHost'
import { bundled, withFolder } from './bundled'
import { dice, Tally, type Harness, type Outcome } from './harness'

interface Victim {
  /** Ids that were acknowledged before it was gone; rejects if it ended by itself. */
  (dataFolder: string, run: number, milliseconds: number): Promise<readonly string[]>
}

async function killed(runs: number, seed: number, dataFolder: string, victim: Victim): Promise<Outcome> {
  const tally = new Tally()
  const roll = dice(seed)
  const everything = new Set<string>()
  let slowest = 0
  for (let run = 1; run <= runs; run += 1) {
    const acknowledged = await victim(dataFolder, run, roll() * 40)
    for (const id of acknowledged) everything.add(id)
    const from = performance.now()
    const home = memoryHost({ disk: nodeFiles, dataFolder, processes: systemProcesses(nodeFiles), ids: `t${run}x` })
    const opened = await home.window().host('document.resume', {})
    slowest = Math.max(slowest, performance.now() - from)
    await home.close()
    const idle = acknowledged.length === 0 ? ['it was killed before it had done anything'] : []
    tally.count([...idle, ...problemsOf(opened, everything)], `kill ${run}`)
  }
  return tally.outcome(
    `${everything.size} acknowledged, all compared after each kill; slowest open ${slowest.toFixed(0)} ms`,
  )
}

/** Every acknowledged step is there, and can be taken back: the undo steps are as many as the steps that are there, and lead to nothing. */
function problemsOf(found: Opened | null, acknowledged: ReadonlySet<string>): readonly string[] {
  if (!found) return acknowledged.size === 0 ? [] : ['the document is not there']
  const { present, past, future } = found.history
  const lost = [...acknowledged].filter((id) => !(`domain_${id}` in present.domains))
  const domains = Object.keys(present.domains).length
  if (past.length !== Math.min(domains, UNDO_DEPTH) || future.length > 0)
    lost.push(`${past.length} undo steps of ${domains}`)
  if (found.readOnly) return ['it can only be read', ...lost]
  return found.notices.length > 0 ? [`a question was asked: ${JSON.stringify(found.notices[0])}`, ...lost] : lost
}

/** The writer of test/support/killedWriter.ts; its pipe plays the part of the screen. */
const writer =
  (script: string, ...sabotage: readonly string[]): Victim =>
  (dataFolder, run, milliseconds) =>
    new Promise((resolve, reject) => {
      const words = [script, dataFolder, String(run), ...sabotage]
      const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
      let heard = ''
      child.stdout.on('data', (chunk: Buffer) => {
        if (heard === '') setTimeout(() => child.kill('SIGKILL'), milliseconds)
        heard += chunk.toString()
      })
      child.on('error', reject)
      child.on('close', (_, signal) => {
        if (signal === 'SIGKILL') resolve(heard.split('\n').slice(0, -1))
        else reject(new Error('The writer ended by itself'))
      })
    })

const killWriters = (runs: number, seed: number, ...sabotage: readonly string[]) =>
  withFolder(async (folder) => {
    const script = join(folder, 'writer.mjs')
    await bundled('test/support/killedWriter.ts', script)
    return killed(runs, seed, join(folder, 'data'), writer(script, ...sabotage))
  })

/** The real web host with a client on the loopback: everything is gone at once, in the middle of a call. */
const house =
  (script: string): Victim =>
  (dataFolder, run, milliseconds) =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, WORKBACK_PORT: '0', WORKBACK_DATA: dataFolder }
      const child = spawn(process.execPath, [script, '--stay'], { stdio: ['ignore', 'pipe', 'inherit'], env })
      const acknowledged: string[] = []
      let text = ''
      let isBusy = false
      const kill = () => void child.kill('SIGKILL')
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString()
        const [, address] = /READY (\S+)/.exec(text) ?? []
        if (address === undefined || isBusy) return
        isBusy = true
        void edit(address, run, (id) => {
          if (acknowledged.push(id) === 1) setTimeout(kill, milliseconds * 4)
        }).catch(kill) // the connection is gone with it
      })
      child.on('error', reject)
      child.on('close', (_, signal) => {
        if (signal === 'SIGKILL') resolve(acknowledged)
        else reject(new Error('The host ended by itself'))
      })
    })

async function edit(address: string, run: number, acknowledge: (id: string) => void): Promise<never> {
  const { origin, hash } = new URL(address)
  const headers = { 'Content-Type': 'application/json', Origin: origin, 'Sec-Fetch-Site': 'same-origin' }
  const post = async (path: string, body: unknown, more: Record<string, string> = {}) => {
    const init = { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) }
    const answer = await fetch(`${origin}${path}`, init)
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return (await answer.json()) as unknown
  }
  const { token } = (await post('/api/session', { code: hash.replace('#c=', '') })) as { token: string }
  const us = { Authorization: `Bearer ${token}`, 'X-Workback-Window': `window_${'a'.repeat(32)}` }
  const call = (name: string, input: unknown) => post(`/api/call/${name}`, input, us)
  const opened = (await call('document.resume', {})) ?? (await call('document.new', { name: 'Map' }))
  const { document } = opened as { document: string }
  for (let number = 1; ; number += 1) {
    const id = `h${run}-${number}`
    const record = { id: `domain_${id}`, name: `Domain ${id}`, hue: number % 12 }
    const answer = (await call('document.submit', {
      document,
      commands: [{ id, actor: 'anna', type: 'domain/add', record }],
    })) as { ok: boolean }
    if (answer.ok) acknowledge(id)
  }
}

const killHouses = (runs: number, seed: number) =>
  withFolder(async (folder) => {
    const script = join(folder, 'electron/web.mjs')
    await bundled('electron/web/main.ts', script)
    await mkdir(join(folder, 'renderer'))
    await writeFile(join(folder, 'renderer/index.html'), '<!doctype html>')
    return killed(runs, seed, join(folder, 'data'), house(script))
  })

export const killedWriters: Harness = {
  id: 'R1a',
  what: 'SIGKILL of the writer at random moments while a client edits',
  runs: { short: 8, long: 1000 },
  run: (runs, seed) => killWriters(runs, seed),
  twins: { 'ack before write': (seed) => killWriters(6, seed, 'ack-first') },
}

export const killedHouses: Harness = {
  id: 'R1b',
  what: 'SIGKILL of the whole web host at random moments while a client edits over the loopback',
  runs: { short: 4, long: 200 },
  run: (runs, seed) => killHouses(runs, seed),
  twins: {},
}
