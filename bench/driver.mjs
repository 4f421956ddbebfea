// The built product as a person starts it: a web host on a folder of its own, and a window in the system's Chromium.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generatedPortfolio } from './portfolio.mjs'

const root = path.join(import.meta.dirname, '..')

/** A home with one generated file in it; everything of Workback's own stands beside it. */
export function newHome(size) {
  const home = mkdtempSync(path.join(tmpdir(), 'workback-bench-'))
  const fileName = `${size ?? 'none'}.workback.json`
  if (size) writeFileSync(path.join(home, fileName), JSON.stringify(generatedPortfolio(size), null, 2))
  return { home, fileName, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }) }
}

/** Starts the host; answers its address and the ms it took until it was ready. */
export async function startHost({ home }) {
  const env = { ...process.env, WORKBACK_PORT: '0', WORKBACK_DATA: path.join(home, '.workback'), HOME: home }
  const started = performance.now()
  const program = path.join(root, 'out/electron/web.mjs')
  const host = spawn(process.execPath, [program, '--stay'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await readyAddress(host)
  const startMs = performance.now() - started
  return { address, startMs, pid: host.pid, stop: () => ended(host) }
}

function readyAddress(host) {
  return new Promise((resolve, reject) => {
    let heard = ''
    host.once('exit', (code) => reject(new Error(`The host ended with ${code}: ${heard}`)))
    host.stdout.on('data', (part) => {
      heard += part
      const address = /^READY (\S+)$/m.exec(heard)?.[1]
      if (address) resolve(address)
    })
  })
}

function ended(host) {
  const exit = new Promise((resolve) => host.once('exit', resolve))
  host.kill('SIGTERM')
  return exit
}

/** A window on a host; `ms` from asking for the page to a map that is painted and can be used. */
export async function openWindow(browser, address, options = {}) {
  // Playwright’s own default would ask for motion: a camera that glides 140 ms on purpose would be counted as slow.
  const look = { viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce' }
  const context = await browser.newContext({ ...look, ...options })
  const page = await context.newPage()
  await page.addInitScript({ path: path.join(import.meta.dirname, 'probes.js') })
  const problems = []
  page.on('pageerror', (error) => problems.push(error.message))
  const started = performance.now()
  await page.goto(address)
  await page.locator('#map, [role="tree"], [role="treegrid"]').first().waitFor()
  await page.evaluate(() => globalThis.probes.afterFrame())
  return { context, page, problems, ms: performance.now() - started }
}

/** Opens a file of the home through the folder list; the clock runs from the click. `counts` says how much a whole map is. */
export async function openFile(page, fileName, counts = { cards: 0, flows: 0 }) {
  await page.keyboard.press('Control+o')
  const entry = page.getByRole('dialog').getByRole('button', { name: fileName })
  await entry.waitFor()
  await page.evaluate(() => globalThis.probes.startOpening())
  await entry.click()
  return page.evaluate((wanted) => globalThis.probes.opened(wanted), counts)
}
