// R1a in short: a real process is killed with SIGKILL while it works. A kill keeps the page cache: powerCut.test.ts sees what this cannot.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeFiles } from '../../../electron/services/files'
import { systemProcesses } from '../../../electron/services/processes'
import { memoryHost } from '../../support/memoryHost'

const SEED = 20261120

let folder: string
let writer: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workback-kill-'))
  writer = join(folder, 'writer.mjs')
  const input = fileURLToPath(new URL('../../support/killedWriter.ts', import.meta.url))
  const bundle = await rolldown({ input, platform: 'node' })
  await bundle.write({ file: writer, format: 'esm', codeSplitting: false })
  await bundle.close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Same seed, same moments, as far as the machine allows. */
function moments(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state / 2 ** 32) * 40
  }
}

/** Ids that were acknowledged before the process was gone; those still in the pipe count. */
function killedAfter(milliseconds: number, ...args: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
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
}

interface Found {
  readonly domains: Readonly<Record<string, unknown>>
  readonly notices: readonly unknown[]
}

async function reopened(dataFolder: string): Promise<Found> {
  const home = memoryHost({ disk: nodeFiles, dataFolder, processes: systemProcesses(nodeFiles) })
  const opened = await home.window().host('document.resume', {})
  await home.close()
  if (!opened || opened.readOnly) throw new Error('The document could not be opened to be worked on')
  return { domains: opened.history.present.domains, notices: opened.notices }
}

async function lostIn(runs: number, name: string, ...sabotage: readonly string[]) {
  const dataFolder = join(folder, name)
  const moment = moments(SEED)
  const result = { acknowledged: 0, lost: 0, notices: 0 }
  for (let run = 1; run <= runs; run += 1) {
    const acknowledged = await killedAfter(moment(), dataFolder, String(run), ...sabotage)
    const { domains, notices } = await reopened(dataFolder)
    result.acknowledged += acknowledged.length
    result.lost += acknowledged.filter((id) => !(`domain_${id}` in domains)).length
    result.notices += notices.length
  }
  return result
}

describe('a process that is killed at any moment', () => {
  test('has lost nothing that was acknowledged, and opens without a question', async () => {
    const result = await lostIn(8, 'kept')

    console.log(`8 kills, seed ${SEED}: ${result.acknowledged} acknowledged, ${result.lost} lost`)
    expect(result).toMatchObject({ lost: 0, notices: 0 })
    expect(result.acknowledged).toBeGreaterThan(8)
  })

  test('sabotage: acknowledged before it is written, something is lost', async () => {
    expect((await lostIn(6, 'sabotaged', 'ack-first')).lost).toBeGreaterThan(0)
  })
})
