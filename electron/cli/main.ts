// The composition root of the command line: the real terminal, disk and clock.
import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { systemClock } from '../services/clock'
import { dataFolderOf } from '../services/dataFolder'
import { nodeFiles } from '../services/files'
import { run } from './run'
import type { Terminal } from './terminal'

declare const WORKBACK_VERSION: string

/** Stops reading when there is more than will be looked at. */
async function piped(atMost: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
    parts.push(part)
    size += part.length
    if (size > atMost) break
  }
  return Buffer.concat(parts)
}

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  piped,
  means: { files: nodeFiles, clock: systemClock, randomId: randomUUID },
  dataFolder: dataFolderOf({ platform: process.platform, home: homedir(), env: process.env }),
}

// Whoever reads behind the pipe may have read enough (`| head`); that is no failure of ours.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause
})
process.exitCode = await run(process.argv.slice(2), terminal, WORKBACK_VERSION)
