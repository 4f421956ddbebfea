// A table or an outline that somebody brings along: read as text, whatever program has written it, and never changed.
import { basename } from 'node:path'
import type { Output } from '../../shared/host/contract'
import type { Notice } from '../../shared/host/notice'
import { diskNotice } from './diskNotice'
import { codeOf, type Files } from './files'

/** In bytes: some thousand lines, more than anybody looks through before taking them. */
const LARGEST = 500_000
/** First bytes of a workbook or any other archive, and of an Office document of before 2007. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** The text of such a file; a notice where it is missing, too large, or no text. */
export async function importedText(files: Files, path: string): Promise<Output<'file.text'>> {
  const name = basename(path)
  try {
    const facts = await files.facts(await files.realPath(path))
    if (facts?.kind !== 'file') return refused('notice.file.notThere', name)
    if (facts.size > LARGEST) return refused('notice.import.tooLarge', name)
    return readable(await files.read(path), name)
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return refused('notice.file.notThere', name)
    return { ok: false, notice: diskNotice('notice.file.unreadable', cause, { name }) }
  }
}

function readable(bytes: Uint8Array, name: string): Output<'file.text'> {
  if (WORKBOOKS.some((start) => start.every((byte, at) => bytes[at] === byte)))
    return refused('notice.import.workbook', name)
  const text = textOf(bytes)
  if (text.includes('\0')) return refused('notice.import.noText', name)
  if (text.trim() === '') return refused('notice.import.empty', name)
  return isPortfolio(text) ? refused('notice.import.portfolio', name) : { ok: true, name, text }
}

/** As spreadsheets write it: UTF-16 with its mark, else UTF-8, else the letters of western Windows. A mark is taken off. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const isPortfolio = (text: string): boolean => /^\s*\{[^]*"formatVersion"/u.test(text)

const refused = (text: string, name: string): { readonly ok: false; readonly notice: Notice } => ({
  ok: false,
  notice: { text, values: { name } },
})
