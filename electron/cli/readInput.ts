import { basename } from 'node:path'
import { checkPortfolioFile, HEAD_BYTES, LARGEST_FILE } from '../../shared/format/checkPortfolioFile'
import { loadPortfolioText } from '../../shared/format/load'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Say } from '../../shared/text/say'
import { codeOf } from '../services/files'
import { remark, remarkNotice, type Terminal } from './terminal'

/** The portfolio of a file, or of what is piped in for '-'. Says what is wrong, and answers undefined, when there is none. */
export async function readInput(terminal: Terminal, path: string, say: Say): Promise<Portfolio | undefined> {
  const fileName = path === '-' ? 'stdin' : basename(path)
  const bytes = path === '-' ? await terminal.piped(LARGEST_FILE) : await readFile(terminal, path, fileName, say)
  if (!bytes) return undefined
  const refusal = checkPortfolioFile({ size: bytes.length, head: bytes.subarray(0, HEAD_BYTES), fileName })
  if (refusal) {
    remarkNotice(terminal, refusal, say)
    return undefined
  }
  const text = utf8(bytes)
  if (text === undefined) {
    remark(terminal, say('cli.file.encoding', { name: fileName }))
    return undefined
  }
  const loaded = loadPortfolioText(path === '-' ? withoutBanner(text) : text, fileName)
  for (const notice of loaded.ok ? loaded.notices : [loaded.notice]) remarkNotice(terminal, notice, say)
  return loaded.ok ? loaded.portfolio : undefined
}

/** `npm run` announces a script on the output that is piped on: "> workback@0.1.0 workback", between blank lines. */
const withoutBanner = (text: string): string => text.replace(/^(?:\s*> [^\n]*\n)+\s*/u, '')

/** Looks at the size before anything is read into memory (T17). */
async function readFile(terminal: Terminal, path: string, name: string, say: Say): Promise<Uint8Array | undefined> {
  const { files } = terminal.means
  try {
    const facts = await files.facts(path)
    if (facts?.kind !== 'file') {
      remark(terminal, say(NO_FILE[facts?.kind ?? 'nothing'], { name }))
      return undefined
    }
    const refusal = checkPortfolioFile({ size: facts.size, head: new Uint8Array(), fileName: name })
    if (!refusal) return await files.read(path)
    remarkNotice(terminal, refusal, say)
  } catch (cause) {
    remark(terminal, `${say('cli.file.unreadable', { name })} (${codeOf(cause)})`)
  }
  return undefined
}

const NO_FILE = {
  nothing: 'cli.file.notThere',
  folder: 'cli.file.folder',
  other: 'cli.file.device',
} as const

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined // not UTF-8; the caller says so
  }
}
