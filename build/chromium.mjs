// Finds the Chromium that the browser tests run in, and on a bare machine installs one (STACK.md 6).
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { findBrowser } from './hosts.mjs'
import { root } from './install.mjs'

/** $CHROMIUM, else a known name on the PATH, else the one that Playwright has fetched; undefined when there is none. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM) return existsSync(env.CHROMIUM) ? env.CHROMIUM : undefined
  return findBrowser({ ...env, WORKBACK_BROWSER: undefined }) ?? playwrightsOwn()
}

/** The flags every test browser gets: no calls home, no graphics card; root, as in containers, has no Chromium sandbox. */
export const chromiumFlags = (isRoot = process.getuid?.() === 0) => [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  ...(isRoot ? ['--no-sandbox'] : []),
]

/** Answers the path of a Chromium, installing one if there is none; ends the process with the three ways out if that fails. */
export function findOrInstallChromium() {
  const found = findChromium() ?? installed()
  if (found) return found
  console.error('The browser tests need a Chromium. One of these will do:')
  console.error('  CHROMIUM=/path/to/chromium npm test')
  console.error('  apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core')
  console.error('  npx playwright install chromium')
  process.exit(1)
}

function installed() {
  const quietly = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const tried = (command, ...args) => spawnSync(command, args, { ...quietly, env }).status === 0
  console.log('No Chromium found: installing one for the browser tests …')
  const packages = ['--no-install-recommends', 'chromium', 'fonts-dejavu-core']
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'] // another installation may be running, or the network be slow
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tried('apt-get', ...patience, 'update') // one source that does not answer must not keep the others from being used
    if (tried('apt-get', ...patience, 'install', '-y', ...packages)) return findChromium()
  }
  return tried('npx', 'playwright', 'install', 'chromium') ? findChromium() : undefined
}

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('playwright-core')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}
