// `npm start`: install and build what is stale, then run Workback in Electron, else in an installed browser's app window, else print the address.
// It always says in one line which of them it took and why. `--explain` decides only. Also: --host=web --port=N --data=FOLDER --no-open
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  askRunningHost,
  browserArguments,
  chooseHost,
  dataHome,
  DEFAULT_PORT,
  downloadMemory,
  fetchElectron,
  findBrowser,
  findElectron,
  hasDisplay,
  profileFolder,
} from './hosts.mjs'
import { buildIfStale, installIfStale, root } from './install.mjs'

const valueOf = (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
const has = (name) => process.argv.includes(`--${name}`)
const choice = {
  explain: has('explain'),
  forced: valueOf('host'),
  open: !has('no-open'),
  port: Number(valueOf('port') ?? DEFAULT_PORT),
  data: path.resolve(valueOf('data') ?? process.env.WORKBACK_DATA ?? dataHome()),
}

if (!Number.isInteger(choice.port) || choice.port < 0 || choice.port > 65_535) {
  console.error('--port wants a number from 0 (any that is free) to 65535.')
  process.exit(1)
}
if (!choice.explain) {
  installIfStale()
  buildIfStale()
}
const host = chooseHost({ electron: electronOrWhyNot(), browser: findBrowser(), display: hasDisplay(), ...choice })
console.log(host.line)
if (!choice.explain) await start()

function electronOrWhyNot() {
  const electron = findElectron(root)
  const wanted = !electron.path && electron.folder && choice.forced !== 'web' && !choice.explain
  if (!wanted || process.env.WORKBACK_NO_DOWNLOAD === '1') return electron
  const { version } = JSON.parse(readFileSync(path.join(electron.folder, 'package.json'), 'utf8'))
  const memory = downloadMemory(choice.data, version)
  const earlier = memory.failure()
  if (earlier) return { why: `its download failed within the last day: ${earlier}` }
  const problem = fetchElectron(electron.folder, Number(process.env.WORKBACK_DOWNLOAD_SECONDS ?? 120))
  if (!problem) return findElectron(root)
  memory.remember(problem)
  return { why: `its download failed: ${problem}` }
}

async function start() {
  const running = await askRunningHost(choice.data)
  if (running) {
    console.log('Workback is already running on this data folder; here is another window of it.')
    show(running)
  } else if (host.kind === 'electron') startElectron()
  else startWebHost()
}

function startElectron() {
  const env = { ...process.env, WORKBACK_DATA: choice.data }
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  endWith(spawn(host.path, [root, ...sandbox], { stdio: 'inherit', env }))
}

function startWebHost() {
  mkdirSync(choice.data, { recursive: true, mode: 0o700 })
  const env = { ...process.env, WORKBACK_PORT: String(choice.port), WORKBACK_DATA: choice.data }
  const stay = host.kind === 'address' ? ['--stay'] : []
  const program = path.join(root, 'out/electron/web.mjs')
  const server = spawn(process.execPath, [program, ...stay], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  endWith(server)
  let heard = ''
  const listen = (part) => {
    heard += part
    const url = /^READY (\S+)$/m.exec(heard)?.[1]
    if (!url) return
    server.stdout.off('data', listen).pipe(process.stdout)
    show(url)
  }
  server.stdout.on('data', listen)
}

/** We are the child's terminal: signals go to it, and its end is ours. */
function endWith(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'))
  child.on('exit', (code) => process.exit(code ?? 1))
}

function show(url) {
  if (host.kind !== 'browser') return printAddress('Open', url)
  const profile = profileFolder(host.path, choice.data)
  const window = spawn(host.path, browserArguments(url, profile), { stdio: 'ignore', detached: true })
  const since = Date.now()
  const sorry = () => printAddress('The browser did not start. Open', url)
  window.on('error', sorry)
  // A quick good end means "handed to a browser that is already running"; the server stops by itself when its last window has gone.
  window.on('exit', (code) => (code && Date.now() - since < 5000 ? sorry() : undefined))
  window.unref()
}

/** For a person in words; for a script, which has no terminal, a line that it can wait for. */
function printAddress(words, url) {
  console.log(process.stdout.isTTY ? `${words} ${url}` : `READY ${url}`)
}
