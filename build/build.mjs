// `npm run build`: the renderer into out/renderer, the Node sides into out/electron. `--if-stale` builds only what differs from the last good build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = path.join(root, 'out/.stamp')
const SOURCES = [
  ...['shared', 'electron', 'renderer', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['build/build.mjs', 'build/bundleNode.mjs', 'build/vite.config.ts'],
]

const hash = hashOfSources()
if (process.argv.includes('--if-stale') && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) process.exit(0)

const started = performance.now()
rmSync(stamp, { force: true }) // a build that fails half way must not count as built
const [{ bundleNode }, { build }] = await Promise.all([import('./bundleNode.mjs'), import('vite')])
try {
  await bundleNode()
  await build({ configFile: path.join(root, 'build/vite.config.ts'), logLevel: 'warn' })
} catch (problem) {
  console.error(problem.message) // it says where; the bundlers' own stack does not
  process.exit(1)
}
mkdirSync(path.dirname(stamp), { recursive: true })
writeFileSync(stamp, hash)
// Beside the output: what is built for a pipe must not write into it.
console.error(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s; ${atStart()}`)

/** What a window fetches before its first paint, gzipped: the scripts and styles of index.html, and what those import at once. */
function atStart() {
  const assets = path.join(root, 'out/renderer/assets')
  const page = readFileSync(path.join(root, 'out/renderer/index.html'), 'utf8')
  const files = new Set([...page.matchAll(/assets\/([^"]+\.(?:js|css))/g)].map(([, name]) => name))
  for (const name of files)
    if (name.endsWith('.js'))
      for (const [, other] of readFileSync(path.join(assets, name), 'utf8').matchAll(
        /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
      ))
        files.add(other)
  const bytes = [...files].map((name) => gzipSync(readFileSync(path.join(assets, name))).length)
  return `a window starts with ${Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000)} kB (gzip) in ${files.size} files`
}

function hashOfSources() {
  const all = createHash('sha256')
  for (const file of SOURCES.flatMap(filesIn))
    all
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  return all.digest('hex')
}

function filesIn(source) {
  const place = path.join(root, source)
  if (!statSync(place).isDirectory()) return [source]
  const entries = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort()
}
