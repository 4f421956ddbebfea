// What has to be there before anything else can run: installed packages. Uses only Node, because it runs before `npm ci`.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Installs what the lock file says, unless that was the last thing installed: by us, or by the developer's own `npm ci`. */
export function installIfStale() {
  const stamp = path.join(root, 'node_modules/.workback-lock')
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!isInstalled(JSON.parse(lock))) {
    console.error('Installing packages (npm ci, about half a minute) …')
    run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' })
  }
  writeFileSync(stamp, wanted)
}

/** npm notes at the end of a whole installation what it put there; packages for other systems are left out of it. */
function isInstalled(lock) {
  const note = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  const { packages } = JSON.parse(readFileSync(note, 'utf8'))
  const wanted = Object.entries(lock.packages).filter(([place, { optional, link }]) => place && !optional && !link)
  return wanted.every(([place, { version }]) => packages[place]?.version === version)
}

/** Builds what has changed since the last build; a child process, since the bundlers may have been installed a moment ago. */
export const buildIfStale = () => run(process.execPath, [path.join(root, 'build/build.mjs'), '--if-stale'])

/** Runs a child in the project's folder with our own streams; a failure ends this process with the child's exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (status === 0) return
  console.error(`${command} ${args.join(' ')} ended with ${error?.message ?? `exit code ${status}`}`)
  process.exit(status ?? 1)
}
