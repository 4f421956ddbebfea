import { basename } from 'node:path'
import type { Say } from '../../shared/text/say'
import { atomicSave } from '../services/atomicSave'
import { remark, type ExitCode, type Terminal } from './terminal'

/** A result, on the screen or as a new file; `replace` says whether a file that is there may go. */
export async function writeOutput(
  terminal: Terminal,
  text: string,
  path: string | undefined,
  replace: boolean,
  say: Say,
): Promise<ExitCode> {
  if (path === undefined) {
    terminal.out(text)
    return 0
  }
  const name = basename(path)
  const saved = await atomicSave(terminal.means, path, Buffer.from(text), replace ? undefined : null)
  if (saved.ok) {
    remark(terminal, say('cli.export.written', { name: path }))
    return 0
  }
  const conflict = saved.reason === 'conflict'
  const words = say(conflict ? 'cli.file.exists' : 'cli.file.notWritten', { name })
  remark(terminal, conflict ? words : `${words} (${saved.code})`)
  return 2
}
