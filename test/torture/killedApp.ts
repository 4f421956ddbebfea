// R1b: everything is killed at once, the browser and the web host, while a person types in a real Chromium; both come back on the same
// profile and the same data folder.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { chromiumFlags, findChromium } from '../../build/chromium.mjs'
import { nodeFiles } from '../../electron/services/files'
import { readDocument } from '../../electron/services/readDocument'
import { withFolder } from './bundled'
import { dice, Tally, type Harness, type Outcome } from './harness'

const HOST = join(process.cwd(), 'out/electron/web.mjs')
/** After this much rest the browser has kept how the window looks. */
const LOOK_KEPT = 900
const MOST_WAIT = 30_000
/** So many cards have room in the window; what is out of sight is not drawn. */
const KILLS_PER_DOCUMENT = 4

interface App {
  readonly page: Page
  /** SIGKILL to all processes of the browser and to the host, so many milliseconds apart. */
  kill(apart: number): Promise<void>
}

/** The first line that matches, and what stands in its first group. */
const heard = (program: ChildProcess, stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    program.once('exit', () => {
      reject(new Error(`It ended before it was ready: ${text}`))
    })
    program[stream]?.on('data', (part: Buffer) => {
      text += part.toString('utf8')
      const found = pattern.exec(text)?.[1]
      if (found !== undefined) resolve(found)
    })
  })

const gone = (program: ChildProcess) =>
  new Promise<void>((resolve) => {
    program.once('close', () => {
      resolve()
    })
  })

interface Place {
  readonly folder: string
  readonly browserPath: string
  /** Always the same: another port would be another origin, with a cache of its own. */
  readonly port: string
}

async function start({ folder, browserPath, port }: Place): Promise<App> {
  const env = { ...process.env, WORKBACK_PORT: port, WORKBACK_DATA: join(folder, 'data') }
  const host = spawn(process.execPath, [HOST, '--stay'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await heard(host, 'stdout', /^READY (\S+)$/m)
  const words = [...chromiumFlags(), '--headless=new', '--remote-debugging-port=0', '--window-size=1400,900']
  const profile = `--user-data-dir=${join(folder, 'profile')}`
  const browser = spawn(browserPath, [...words, profile, 'about:blank'], {
    detached: true, // a group of its own: with it all its helpers are killed
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const socket = await heard(browser, 'stderr', /DevTools listening on (\S+)/)
  const connection = await chromium.connectOverCDP(socket)
  const page = await (connection.contexts()[0] ?? (await connection.newContext())).newPage()
  await page.goto(address)
  await page.getByRole('application', { name: 'Map of the portfolio' }).waitFor()
  return {
    page,
    async kill(apart) {
      const ends = [gone(browser), gone(host)]
      if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL')
      await pause(apart)
      host.kill('SIGKILL')
      await Promise.all(ends)
      await connection.close().catch(() => undefined) // it is gone already
    },
  }
}

/** What a person has seen before everything went dark. */
interface Seen {
  /** Names of cards that were said to be saved, newest last. */
  readonly saved: string[]
  /** The newest that was not yet said to be: it may be there, for it may have arrived. */
  pending: string | null
  selected: readonly string[]
}

const cards = (page: Page) => page.locator('#map').getByRole('heading').allTextContents()
const selection = (page: Page) => page.locator('#map .react-flow__node.selected').getByRole('heading').allTextContents()

/** Whether it happens within a while. */
async function until(happens: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + MOST_WAIT
  while (performance.now() < end) {
    if (await happens()) return true
    await pause(50)
  }
  return false
}

const shows = (page: Page, wanted: readonly string[]) =>
  until(async () => {
    const names = await cards(page)
    return wanted.every((name) => names.includes(name))
  })

const isSaved = (page: Page) =>
  until(async () => {
    const banner = (await page.getByRole('banner').textContent()) ?? ''
    return banner.includes('saved') && !/not saved|saving/.test(banner)
  })

async function takeLine(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('textbox', { name: 'Typist line' }).waitFor()
  await page.keyboard.insertText(`uc ${name}`)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

/** Two cards that are said to be saved, the last of them selected for a while, and a third on which everything goes dark. */
async function workAndDie(app: App, run: number, roll: () => number, seen: Seen): Promise<void> {
  const { page } = app
  for (const part of ['a', 'b']) {
    await takeLine(page, `Need ${run}${part}`)
    if (!(await shows(page, [`Need ${run}${part}`])) || !(await isSaved(page)))
      throw new Error(`${run}${part} is not saved`)
    seen.saved.push(`Need ${run}${part}`)
  }
  await pause(LOOK_KEPT)
  seen.selected = await selection(page)
  seen.pending = `Need ${run}c`
  const dying = pause(roll() * 400).then(() => app.kill(roll() * 60))
  await takeLine(page, seen.pending).catch(() => undefined) // that is the point
  await dying
}

/** Same cards, same selection, and the last step can be taken back and brought again, which is again said to be saved. */
async function problemsAfter({ page }: App, seen: Seen, { folder }: Place): Promise<readonly string[]> {
  const { saved } = seen
  if (!(await shows(page, saved))) {
    const names = await cards(page)
    const kept = await namesOnDisk(folder)
    const absent = saved.filter((name) => !names.includes(name))
    return absent.map((name) => `${name} is ${kept.includes(name) ? 'not in sight' : 'lost'}`)
  }
  return [...(await lookProblems(page, seen)), ...(await undoProblems(page, saved))]
}

/** What the host has: a card that is out of sight is not drawn. */
async function namesOnDisk(folder: string): Promise<readonly string[]> {
  const documents = join(folder, 'data/docs')
  const [document = ''] = await nodeFiles.list(documents)
  const reading = await readDocument(nodeFiles, join(documents, document))
  return Object.values(reading?.history.present.useCases ?? {}).map(({ name }) => name)
}

const UNSELECTED = 'selected:'

async function lookProblems(page: Page, { saved, pending, selected }: Seen): Promise<readonly string[]> {
  const chosen = String(await selection(page))
  const names = await cards(page)
  if (pending !== null && names.includes(pending)) saved.push(pending)
  const problems = chosen === String(selected) || chosen === pending ? [] : [`${UNSELECTED} ${chosen}`]
  return names.length === saved.length ? problems : [...problems, `${names.length} cards instead of ${saved.length}`]
}

async function undoProblems(page: Page, saved: readonly string[]): Promise<readonly string[]> {
  const last = saved.at(-1) ?? ''
  await page.keyboard.press('Control+z')
  const isBack = await until(async () => !(await cards(page)).includes(last))
  await page.keyboard.press('Control+y')
  const isAgain = await shows(page, saved)
  return [
    ...(isBack ? [] : [`${last} cannot be taken back`]),
    ...(isAgain ? [] : [`${last} cannot be brought again`]),
    ...((await isSaved(page)) ? [] : ['it is not said to be saved']),
  ]
}

async function killApps(runs: number, seed: number): Promise<Outcome> {
  const browserPath = findChromium()
  if (runs === 0 || browserPath === undefined || !existsSync(HOST))
    return { runs: 0, losses: 0, note: 'left out: it needs a Chromium, and `npm run build`' }
  const tally = new Tally()
  const roll = dice(seed)
  const all = { cards: 0, slowest: 0, unselected: 0, problems: new Array<string>() }
  for (let from = 0; from < runs; from += KILLS_PER_DOCUMENT)
    await withFolder(async (folder) => {
      const place = { folder, browserPath, port: String(20_000 + (process.pid % 20_000)) }
      const seen: Seen = { saved: [], pending: null, selected: [] }
      for (let run = from + 1; run <= Math.min(runs, from + KILLS_PER_DOCUMENT); run += 1)
        await killOnce(place, run, { roll, seen, tally, all })
      all.cards += seen.saved.length
    })
  return tally.outcome(
    `${all.cards} cards, all of a portfolio looked for after each kill, the last taken back and brought again; the selection, which is the browser’s to keep, did not come back ${all.unselected} times; ` +
      `slowest return, the start of the browser and all of that included, ${(all.slowest / 1000).toFixed(1)} s${all.problems.map((problem) => `; ${problem}`).join('')}`,
  )
}

interface Round {
  readonly roll: () => number
  readonly seen: Seen
  readonly tally: Tally
  readonly all: { readonly problems: string[]; slowest: number; unselected: number }
}

async function killOnce(place: Place, run: number, { roll, seen, tally, all }: Round): Promise<void> {
  await workAndDie(await start(place), run, roll, seen)
  const from = performance.now()
  const again = await start(place)
  const found = await problemsAfter(again, seen, place)
  // Kept in the browser alone and never called saved: Chromium loses its storage in one kill of eighty (RELIABILITY.md 1).
  const problems = found.filter((problem) => !problem.startsWith(UNSELECTED))
  all.unselected += found.length - problems.length
  tally.count(problems, `kill ${run}`)
  all.problems.push(...problems)
  all.slowest = Math.max(all.slowest, performance.now() - from)
  await again.kill(0)
  seen.pending = null
}

export const killedApps: Harness = {
  id: 'R1b',
  what: 'SIGKILL of everything, Chromium and the web host, while a person types',
  runs: { short: 0, long: 200 },
  run: (runs, seed) => killApps(runs, seed),
  twins: {},
}
