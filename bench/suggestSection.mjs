// Bundles the program of -- suggest and runs it once per size, as checksSection.mjs does with -- checks.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'rolldown'

const root = path.join(import.meta.dirname, '..')
const program = path.join(root, 'out/bench/suggest.mjs')

export const bundleSuggest = () =>
  build({
    input: path.join(root, 'bench/suggestProgram.mjs'),
    cwd: root,
    platform: 'node',
    tsconfig: false,
    output: { file: program, format: 'esm', codeSplitting: false },
  })

export const suggestSection = ({ size }) =>
  JSON.parse(execFileSync(process.execPath, [program, size], { encoding: 'utf8' }))
