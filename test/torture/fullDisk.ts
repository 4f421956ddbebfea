// R6 on a real disk: a file system of 8 MB that fills up, loses some ballast, and fills up again. Needs root for the mount.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeOf, nodeFiles } from '../../electron/services/files'
import { systemProcesses } from '../../electron/services/processes'
import { memoryHost, type MemoryWindow } from '../support/memoryHost'
import { hastyClock } from './workshopStory'
import { Tally, type Harness, type Outcome } from './harness'

const SKIPPED = 'skipped: mounting a small file system needs root'

async function onSmallDisk(runs: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'workback-full-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmdirSync(folder)
    return { runs: 0, losses: 0, note: SKIPPED }
  }
  try {
    return await fill(folder, runs)
  } finally {
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' })
    rmdirSync(folder)
  }
}

async function fill(folder: string, runs: number): Promise<Outcome> {
  const tally = new Tally()
  const acknowledged = new Set<string>()
  let refused = 0
  for (let run = 1; run <= runs; run += 1) {
    const home = memoryHost({
      ...{ disk: nodeFiles, dataFolder: join(folder, 'data'), clock: hastyClock(), ids: `f${run}x` },
      processes: systemProcesses(nodeFiles),
    })
    const window = home.window()
    const opened = (await window.host('document.resume', {})) ?? (await window.host('document.new', { name: 'Map' }))
    const { document } = opened
    await ballast(join(folder, 'ballast'))
    for (let step = 1; step <= 30; step += 1)
      if (!(await submit(window, document, `c${run}-${step}`, acknowledged))) refused += 1
    await rm(join(folder, 'ballast'))
    const next = await submit(window, document, `c${run}-next`, acknowledged)
    const state = await window.host('document.attach', { document })
    await home.close()
    const lost = [...acknowledged].filter((id) => !(`domain_${id}` in (state?.history.present.domains ?? {})))
    tally.count(next ? lost : ['the next command was not saved', ...lost], `round ${run}`)
  }
  return tally.outcome(`8 MB tmpfs; ${refused} commands refused while full, ${acknowledged.size} acknowledged`)
}

/** Writes until nothing more goes in. */
async function ballast(path: string): Promise<void> {
  for (let size = 1 << 20; size >= 1; size >>= 4)
    try {
      for (;;) await writeFile(path, Buffer.alloc(size), { flag: 'a' })
    } catch (cause) {
      if (codeOf(cause) !== 'ENOSPC') throw cause
    }
}

async function submit(window: MemoryWindow, document: string, id: string, acknowledged: Set<string>): Promise<boolean> {
  const record = { id: `domain_${id}`, name: 'x'.repeat(200), hue: 1 }
  const commands = [{ id, actor: 'anna', type: 'domain/add', record }]
  const answer = await window.host('document.submit', { document, commands })
  if (answer.ok) acknowledged.add(id)
  return answer.ok
}

export const fullDisk: Harness = {
  id: 'R6',
  what: 'a real file system of 8 MB that is full, then has room again',
  runs: { short: 2, long: 150 },
  run: (runs) => onSmallDisk(runs),
  twins: {},
}
