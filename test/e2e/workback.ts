// The product as a person starts it: one host and one data folder per test, and a window on it. The same tests run behind both hosts.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { startShim, type Shim } from '../support/electronShim.cjs'

export { expect } from '@playwright/test'

/** Which host stands behind the window; a project of build/playwright.config.ts says it. */
export interface Way {
  way: 'web' | 'electron'
}

export interface Folders {
  /** Where this test's person keeps files; the web host's folder list starts here. */
  readonly home: string
  /** Holds everything of Workback's own during this test. */
  readonly dataFolder: string
}

export interface Workback extends Folders {
  /** The window that is open now. */
  readonly page: Page
  /** What Electron would do, where a test has to say what its dialogs answer; undefined behind the web host. */
  readonly shim: Shim | undefined
  /** Ends the host as a person does, starts it again on the same data folder, and opens a new window. */
  restart(): Promise<Page>
  /** SIGKILL to the host while the window is open, as in a crash; then a new host and a new window on the same data folder. */
  crash(): Promise<Page>
}

interface Running {
  readonly page: Page
  readonly shim?: Shim
  stop(): Promise<void>
  /** SIGKILL, and the same browser on the next host. Only where the host is a process of its own. */
  crash?(): Promise<Running>
}

const built = (name: string) => fileURLToPath(new URL(`../../out/electron/${name}`, import.meta.url))
const STARTERS = { web: startWeb, electron: startElectron }

/** Empty ones, for one test. */
export function newFolders(): Folders {
  const home = mkdtempSync(join(tmpdir(), 'workback-e2e-'))
  return { home, dataFolder: join(home, '.workback') }
}

/** `page` is the window itself. A test fails when its page has reported an error, whatever else it has seen. */
export const test = base.extend<Way & { workback: Workback; problems: string[] }>({
  way: ['web', { option: true }],

  // Playwright wants a pattern here, though nothing is taken from it.
  problems: async ({ browserName: _browserName }, provide) => {
    const problems: string[] = []
    await provide(problems)
    if (problems.length > 0) throw new Error(`The page reported:\n${problems.join('\n')}`)
  },

  workback: async ({ browser, way, problems }, provide) => {
    const folders = newFolders()
    const listened = (running: Running): Running => {
      running.page.on('pageerror', (error) => problems.push(error.message))
      running.page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
      return running
    }
    const start = async (): Promise<Running> => atHand(listened(await STARTERS[way](browser, folders)))
    let running = await start()
    await provide({
      get page() {
        return running.page
      },
      get shim() {
        return running.shim
      },
      ...folders,
      async restart() {
        await running.stop()
        running = await start()
        return running.page
      },
      async crash() {
        if (!running.crash) throw new Error(`The ${way} host is no process of its own here, and cannot be killed`)
        running = await atHand(listened(await running.crash()))
        return running.page
      },
    })
    await running.stop()
    rmSync(folders.home, { recursive: true, force: true })
  },

  page: async ({ workback }, provide) => {
    await provide(workback.page)
  },
})

async function atHand(running: Running): Promise<Running> {
  await hearsKeys(running.page)
  return running
}

/** As a person waits for it: the window is drawn and hears keys. A key pressed into a page that still loads is nobody's. */
export async function hearsKeys(page: Page): Promise<Page> {
  await page.locator('main').first().waitFor()
  // React listens after the frame in which it has drawn.
  await page.evaluate(() => new Promise((heard) => requestAnimationFrame(() => setTimeout(heard))))
  return page
}

async function startWeb(browser: Browser, folders: Folders): Promise<Running> {
  return webWindow(await browser.newContext(), folders, await startWebProgram(folders))
}

/** One window of one browser on a running web host. */
async function webWindow(context: BrowserContext, folders: Folders, { host, address }: WebProgram): Promise<Running> {
  const page = await context.newPage()
  await page.goto(address)
  return {
    page,
    async stop() {
      await context.close()
      await ended(host)
    },
    async crash() {
      page.removeAllListeners('console') // it will say, rightly, that its host is gone
      await ended(host, 'SIGKILL')
      await page.close()
      return webWindow(context, folders, await startWebProgram(folders, new URL(address).port))
    },
  }
}

/** The built web host as a program of its own, on a free port unless one is given; `address` opens one window. */
export async function startWebProgram({ home, dataFolder }: Folders, port = '0'): Promise<WebProgram> {
  const env = { ...process.env, WORKBACK_PORT: port, WORKBACK_DATA: dataFolder, HOME: home }
  const host = spawn(process.execPath, [built('web.mjs'), '--stay'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  return { host, address: await readyAddress(host) }
}

interface WebProgram {
  readonly host: ChildProcess
  readonly address: string
}

/** The address of its `READY` line; rejects when it ends before. */
export const readyAddress = (program: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = ''
    program.once('exit', (code) =>
      reject(new Error(`It ended with ${code ?? 'a signal'} before it was ready: ${heard}`)),
    )
    program.stdout?.on('data', (part: Buffer) => {
      heard += part.toString('utf8')
      const ready = /^READY (\S+)$/m.exec(heard)?.[1]
      if (ready !== undefined) resolve(ready)
    })
  })

/** Asks a host to end, or makes it, and waits until it has. */
export async function ended(host: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  const exit = new Promise((resolve) => host.once('exit', resolve))
  host.kill(signal)
  await exit
}

async function startElectron(browser: Browser, folders: Folders): Promise<Running> {
  const shim = await startElectronShim(browser, folders)
  return { page: await shim.page(), shim, stop: () => shim.quit() }
}

/** The built main and preload around a browser of Playwright's. */
export function startElectronShim(browser: Browser, { dataFolder }: Folders) {
  process.env['WORKBACK_DATA'] = dataFolder
  return startShim({ main: built('main.cjs'), browser, userData: dataFolder })
}
