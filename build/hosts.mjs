// Where Workback can run on this machine, and why there: the decisions behind `npm start`, apart from acting on them. Uses only Node.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'

/** Fixed, because the browser's mirror of the work belongs to an origin, and the port is part of the origin (RELIABILITY.md T30). */
export const DEFAULT_PORT = 47831
const DAY = 24 * 60 * 60 * 1000

/** Looks at files only: importing the package `electron` in plain Node would start a download (electron ≥ 42). */
export function findElectron(root, env = process.env, platform = process.platform) {
  if (env.ELECTRON_OVERRIDE_DIST_PATH) {
    const own = path.join(env.ELECTRON_OVERRIDE_DIST_PATH, platform === 'win32' ? 'electron.exe' : 'electron')
    return existsSync(own) ? { path: own } : { why: `ELECTRON_OVERRIDE_DIST_PATH holds no ${path.basename(own)}` }
  }
  const folder = path.join(root, 'node_modules/electron')
  const pointer = path.join(folder, 'path.txt')
  if (!existsSync(path.join(folder, 'package.json'))) return { why: 'the package electron is not installed' }
  if (!existsSync(pointer)) return { folder, why: 'its binary is not downloaded' }
  const binary = path.join(folder, 'dist', readFileSync(pointer, 'utf8').trim())
  return existsSync(binary) ? { path: binary } : { folder, why: 'its binary is missing' }
}

/** Runs Electron's own installer as a child with a time limit: behind a firewall that drops packets it would hang. Answers the problem, if any. */
export function fetchElectron(folder, seconds, log = console.log) {
  log(`Fetching Electron (at most ${seconds} s; WORKBACK_NO_DOWNLOAD=1 skips this) …`)
  const installer = [path.join(folder, 'install.js')]
  const { status, error, stderr } = spawnSync(process.execPath, installer, {
    timeout: seconds * 1000,
    encoding: 'utf8',
  })
  if (status === 0) return undefined
  if (error?.code === 'ETIMEDOUT') return `no answer within ${seconds} s`
  return (
    (stderr ?? '')
      .split('\n')
      .find((line) => line.trim())
      ?.trim() ?? `exit code ${status}`
  )
}

/** A failed download is remembered for a day, so that every start offline does not wait for it again. */
export function downloadMemory(dataFolder, version, now = Date.now()) {
  const file = path.join(dataFolder, 'electron-download.json')
  return {
    failure() {
      if (!existsSync(file)) return undefined
      const memory = parsed(readFileSync(file, 'utf8'))
      const age = now - (memory?.failedAt ?? NaN)
      return memory?.version === version && age >= 0 && age < DAY ? String(memory.problem) : undefined
    },
    remember(problem) {
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
      writeFileSync(file, JSON.stringify({ version, failedAt: now, problem }), { mode: 0o600 })
    },
  }
}

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
const BROWSERS = {
  linux: () => [
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    ...['microsoft-edge-stable', 'microsoft-edge', 'brave-browser'],
  ],
  darwin: () =>
    ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: (env) =>
    programFiles
      .filter((name) => env[name])
      .flatMap((name) => [
        path.join(env[name], 'Google\\Chrome\\Application\\chrome.exe'),
        path.join(env[name], 'Microsoft\\Edge\\Application\\msedge.exe'),
      ]),
}

/** Only browsers that can show a page as an app window (`--app=`). WORKBACK_BROWSER names one outright. */
export function findBrowser(env = process.env, platform = process.platform) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const names = env.WORKBACK_BROWSER ? [env.WORKBACK_BROWSER] : (BROWSERS[platform]?.(env) ?? [])
  const places = (name) => (path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)))
  return names.flatMap(places).find((file) => existsSync(file))
}

/** The decision and its reason in one line; pure, so that every branch has a test. */
export function chooseHost({ electron, browser, display, forced, open = true }) {
  const page = 'Workback runs as a local web page'
  if (electron.path && forced !== 'web') {
    if (display) return { kind: 'electron', path: electron.path, line: `Workback runs in Electron (${electron.path}).` }
    return { kind: 'address', line: `${page}: Electron is here, but this session has no display.` }
  }
  const because = forced === 'web' ? '--host=web' : `no Electron: ${electron.why}`
  if (!open) return { kind: 'address', line: `${page} (${because}; --no-open).` }
  if (!display) return { kind: 'address', line: `${page} (${because}; this session has no display).` }
  if (!browser) return { kind: 'address', line: `${page} (${because}; no Chromium, Chrome or Edge found).` }
  return { kind: 'browser', path: browser, line: `Workback runs in ${path.basename(browser)} (${because}).` }
}

/** Electron ends at once without one. */
export const hasDisplay = (env = process.env, platform = process.platform) =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/** An own profile: no extensions, no other tabs. Root, as in containers, has no Chromium sandbox; `--test-type` hides the bar that says so. */
export const browserArguments = (url, profile, isRoot = process.getuid?.() === 0) => [
  `--app=${url}`,
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
]

/** Ubuntu's Chromium is a snap that cannot read hidden folders in the home, where the data folder is. */
export function profileFolder(browser, dataFolder, home = os.homedir()) {
  return isSnap(browser) ? path.join(home, 'snap/chromium/common/workback') : path.join(dataFolder, 'browser')
}

function isSnap(browser) {
  if (browser.startsWith('/snap/') || path.basename(realpathSync(browser)) === 'snap') return true
  return statSync(browser).size < 10_000 && readFileSync(browser, 'utf8').includes('/snap/bin/')
}

/** The folder that holds everything of Workback's own; the same for all ways in: electron/services finds it by the same rule. */
export function dataHome(env = process.env, platform = process.platform, home = os.homedir()) {
  const parent = {
    win32: () => env.APPDATA ?? path.join(home, 'AppData/Roaming'),
    darwin: () => path.join(home, 'Library/Application Support'),
  }[platform]?.()
  return path.join(parent ?? env.XDG_DATA_HOME ?? path.join(home, '.local/share'), 'Workback')
}

/** Asks a web host that already runs on this data folder for one more window: its address with a new code, or undefined when none answers. */
export async function askRunningHost(dataFolder) {
  const file = path.join(dataFolder, 'host.json')
  const running = existsSync(file) ? parsed(readFileSync(file, 'utf8')) : undefined
  if (typeof running?.port !== 'number' || typeof running.launchSecret !== 'string') return undefined
  const answer = await post(running.port, '/api/launch', running.launchSecret)
  return parsed(answer)?.address
}

/** Answers the body, or undefined when the port is silent or does not know our secret: then it is not ours. */
function post(port, route, secret) {
  const Host = `127.0.0.1:${port}`
  const headers = {
    Host,
    Origin: `http://${Host}`,
    Authorization: `Bearer ${secret}`,
    'Content-Type': 'application/json',
  }
  return new Promise((resolve) => {
    const request = http.request({ host: '127.0.0.1', port, path: route, method: 'POST', headers, timeout: 3000 })
    request.on('response', (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part) => (body += part))
      response.on('end', () => resolve(response.statusCode === 200 ? body : undefined))
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(undefined))
    request.end('{}')
  })
}

/** A file that a crash left half written counts as not there. */
function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
