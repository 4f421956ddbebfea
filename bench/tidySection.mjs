// Bundles the program of -- tidy and runs it once per size, as checksSection.mjs does with -- checks.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'rolldown'

const root = path.join(import.meta.dirname, '..')
const program = path.join(root, 'out/bench/tidy.mjs')

export const bundleTidy = () =>
  build({
    input: path.join(root, 'bench/tidyProgram.mjs'),
    external: [/^elkjs/],
    cwd: root,
    platform: 'node',
    tsconfig: false,
    output: { file: program, format: 'esm', codeSplitting: false },
  })

/** ELK walks a map of thousands of cards in depth: it needs a larger stack than usual. */
export const tidySection = ({ size }) =>
  JSON.parse(execFileSync(process.execPath, ['--stack-size=8000', program, size], { encoding: 'utf8' }))
