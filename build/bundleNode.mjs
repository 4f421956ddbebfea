// The Node sides, one file each with all they need: the package then carries no node_modules, and the preload may require nothing but electron.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, watch } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

// Optional speed-ups of `ws` that it looks for and does without.
const NOT_OURS = ['electron', 'bufferutil', 'utf-8-validate']
const COMMON_JS = { format: 'cjs', define: { 'import.meta.dirname': '__dirname' } }

const SIDES = [
  { input: 'electron/shell/main.ts', file: 'main.cjs', platform: 'node', ...COMMON_JS },
  { input: 'electron/shell/preload.ts', file: 'preload.cjs', platform: 'browser', ...COMMON_JS },
  { input: 'electron/web/main.ts', file: 'web.mjs', platform: 'node', format: 'esm', define: {} },
  { input: 'electron/services/copyWorker.ts', file: 'copyWorker.mjs', platform: 'node', format: 'esm', define: {} },
  {
    input: 'electron/cli/main.ts',
    file: 'cli.mjs',
    platform: 'node',
    format: 'esm',
    define: {},
    banner: '#!/usr/bin/env node',
  },
]

const optionsOf = ({ input, file, platform, format, define, banner = '' }) => ({
  input: path.join(root, input),
  cwd: root,
  platform,
  external: NOT_OURS,
  tsconfig: false,
  transform: { define: { ...define, WORKBACK_VERSION: JSON.stringify(version) } },
  output: { file: path.join(root, 'out/electron', file), format, banner, sourcemap: true, codeSplitting: false },
})

/** Bundles every side once; a problem in any of them rejects. */
export const bundleNode = () => build(SIDES.map(optionsOf))

/** Bundles again whenever a source changes, and tells after each good round. */
export function watchNode(onBuilt) {
  const watcher = watch(SIDES.map(optionsOf))
  watcher.on('event', (event) => {
    if (event.code === 'END') onBuilt()
    if (event.code === 'ERROR') console.error(event.error.message)
    event.result?.close()
  })
}
