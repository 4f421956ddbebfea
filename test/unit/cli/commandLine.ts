// The command line as people get it: bundled into one file, run in a process of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder of its own to work in, and `workback …` in it. */
export async function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'workback-cli-'))
  const entry = join(folder, 'cli.mjs')
  await build({
    input: join(root, 'electron/cli/main.ts'),
    cwd: root,
    platform: 'node',
    tsconfig: false,
    transform: { define: { WORKBACK_VERSION: '"0.0.0-test"' } },
    output: { file: entry, format: 'esm', codeSplitting: false },
  })
  const workback = (words: readonly string[], piped: string | Uint8Array = ''): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [entry, ...words], { cwd: folder, env: { PATH: process.env['PATH'] } })
      let out = ''
      let err = ''
      child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
      child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part))
      child.stdin.on('error', () => undefined) // it may have read enough before all was piped
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, out, err }))
      child.stdin.end(piped)
    })
  return { folder, workback, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
