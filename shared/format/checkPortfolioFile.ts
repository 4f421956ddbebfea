// What is refused before it is read: the size, and the first bytes of other types of file (RELIABILITY.md T17, section 7).
import type { Notice } from '../host/notice'
import { loadNotice, shown, type LoadText } from './loadNotices'

/** In bytes. */
export const LARGEST_FILE = 25_000_000
/** As many of the first bytes as `checkPortfolioFile` wants to see. */
export const HEAD_BYTES = 16

const latin = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0))
/** https://en.wikipedia.org/wiki/List_of_file_signatures */
const SIGNATURES: readonly { readonly text: LoadText; readonly starts: readonly number[] }[] = [
  { text: 'notice.load.isPdf', starts: latin('%PDF-') },
  { text: 'notice.load.isArchive', starts: latin('PK\x03\x04') },
  { text: 'notice.load.isArchive', starts: latin('PK\x05\x06') },
  { text: 'notice.load.isArchive', starts: latin('\x1f\x8b') },
  { text: 'notice.load.isArchive', starts: latin('7z\xbc\xaf\x27\x1c') },
  { text: 'notice.load.isArchive', starts: latin('Rar!') },
  { text: 'notice.load.isArchive', starts: latin('BZh') },
  { text: 'notice.load.isArchive', starts: latin('\xfd7zXZ') },
  { text: 'notice.load.isArchive', starts: latin('\x28\xb5\x2f\xfd') },
  { text: 'notice.load.isOldOffice', starts: latin('\xd0\xcf\x11\xe0') },
  { text: 'notice.load.isPicture', starts: latin('\x89PNG') },
  { text: 'notice.load.isPicture', starts: latin('\xff\xd8\xff') },
  { text: 'notice.load.isPicture', starts: latin('GIF8') },
  { text: 'notice.load.isPicture', starts: latin('RIFF') },
  { text: 'notice.load.isProgram', starts: latin('\x7fELF') },
  { text: 'notice.load.isProgram', starts: latin('MZ') },
  { text: 'notice.load.isDatabase', starts: latin('SQLite format 3') },
  { text: 'notice.load.isRichText', starts: latin('{\\rtf') },
  { text: 'notice.load.isMarkup', starts: latin('<') },
  { text: 'notice.load.isMarkup', starts: latin('\xef\xbb\xbf<') },
  { text: 'notice.load.utf16', starts: latin('\xff\xfe') },
  { text: 'notice.load.utf16', starts: latin('\xfe\xff') },
]

/** Why this file is not worth reading; undefined when it may be. `head` holds the first bytes, `size` counts all of them. */
export function checkPortfolioFile(file: {
  readonly size: number
  readonly head: Uint8Array
  readonly fileName: string
}): Notice | undefined {
  const name = shown(file.fileName)
  if (file.size === 0) return loadNotice('notice.load.empty', { file: name })
  if (file.size > LARGEST_FILE) {
    const megabytes = Math.ceil(file.size / 1_000_000)
    return loadNotice('notice.load.tooBig', { file: name, megabytes, limit: LARGEST_FILE / 1_000_000 })
  }
  const found = SIGNATURES.find(({ starts }) => starts.every((byte, index) => file.head[index] === byte))
  if (found) return loadNotice(found.text, { file: name })
  return isWide(file.head) ? loadNotice('notice.load.utf16', { file: name }) : undefined
}

/** UTF-16 without a mark: every other byte of plain letters is zero. */
const isWide = (head: Uint8Array): boolean => {
  const zeros = [...head.subarray(0, 4)].map((byte) => byte === 0).join()
  return zeros === 'true,false,true,false' || zeros === 'false,true,false,true'
}
