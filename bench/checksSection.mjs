// Bundles the program of -- checks, so that Node runs the shipped TypeScript without a loader, and runs it once per size.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'rolldown'

const root = path.join(import.meta.dirname, '..')
const program = path.join(root, 'out/bench/checks.mjs')

export const bundleChecks = () =>
  build({
    input: path.join(root, 'bench/checksProgram.mjs'),
    cwd: root,
    platform: 'node',
    tsconfig: false,
    output: { file: program, format: 'esm', codeSplitting: false },
  })

export const checksSection = ({ size }) =>
  JSON.parse(execFileSync(process.execPath, [program, size], { encoding: 'utf8', maxBuffer: 1 << 26 }))
