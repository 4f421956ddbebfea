// `npm test`: everything that must hold, on a machine that has only Node. Each step says its seconds; the first that fails ends the run.
import { spawnSync } from 'node:child_process'
import { findOrInstallChromium } from './chromium.mjs'
import { installIfStale, root } from './install.mjs'

const STEPS = [
  ['typecheck', 'npm run --silent typecheck'],
  ['lint', 'npm run --silent lint'],
  ['layers', 'npm run --silent layers'],
  ['format', 'npm run --silent format'],
  ['unused', 'npm run --silent unused'],
  ['unit', 'npm run --silent unit'],
  ['component', 'npm run --silent component'],
  ['build', 'node build/build.mjs'],
  ['e2e', 'npm run --silent e2e'],
  ['package', 'node build/package.mjs --stub'],
]

installIfStale()
const env = { ...process.env, CHROMIUM: findOrInstallChromium(), CI: '1', WORKBACK_NO_DOWNLOAD: '1' }
const started = performance.now()
let passed = 0
for (const [name, command] of STEPS) {
  const seconds = since(performance.now())
  console.log(`\n── ${name}: ${command}`)
  const { status } = spawnSync(command, { cwd: root, env, stdio: 'inherit', shell: true })
  if (status !== 0) {
    console.error(`\n${name} failed after ${seconds()} s. Again: ${command}`)
    console.error(`steps: ${passed} passed, 1 failed`)
    process.exit(1)
  }
  passed += 1
  console.log(`── ${name}: ${seconds()} s`)
}
console.log(`\nAll of it took ${since(started)()} s`)
console.log(`steps: ${passed} passed, 0 failed`)

function since(start) {
  return () => ((performance.now() - start) / 1000).toFixed(1)
}
