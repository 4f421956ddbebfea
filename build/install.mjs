// What has to be there before anything else can run: installed packages. Uses only Node, because it runs before `npm ci`.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** npm leaves no complete stamp of what it installed, so the lock file's hash of the last good `npm ci` is kept beside it. */
export function installIfStale() {
  const stamp = path.join(root, 'node_modules/.workback-lock')
  const wanted = hashOf(path.join(root, 'package-lock.json'))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing packages (npm ci, about half a minute) …')
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' })
  writeFileSync(stamp, wanted)
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
