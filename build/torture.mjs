// `npm run torture`: bundles test/torture with everything it tests, and runs it; arguments go through.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { run } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = path.join(root, 'out/torture/torture.mjs')
await build({
  input: path.join(root, 'test/torture/main.ts'),
  cwd: root,
  platform: 'node',
  tsconfig: false,
  external: ['rolldown', '@playwright/test'],
  output: { file, format: 'esm', codeSplitting: false },
})
run(process.execPath, [file, ...process.argv.slice(2)], { cwd: root })
