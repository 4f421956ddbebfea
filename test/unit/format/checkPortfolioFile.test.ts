import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkPortfolioFile, HEAD_BYTES } from '../../../shared/format/checkPortfolioFile'

const look = (bytes: Uint8Array, size = bytes.length) =>
  checkPortfolioFile({ size, head: bytes.subarray(0, HEAD_BYTES), fileName: 'Retail.workback.json' })?.text
const ascii = (text: string) => Buffer.from(text, 'latin1')

describe('before a file is read', () => {
  it('nothing stands in the way of a portfolio, whatever its editor puts in front', () => {
    for (const text of ['{"formatVersion":1}', '\ufeff{\n', '  {', '[]', 'Grüße'])
      expect(look(Buffer.from(text))).toBeUndefined()
  })

  it.each([
    ['nothing at all', ascii(''), 'notice.load.empty'],
    ['a PDF', ascii('%PDF-1.7\n'), 'notice.load.isPdf'],
    ['an Excel workbook', ascii('PK\x03\x04\x14\x00'), 'notice.load.isArchive'],
    ['gzip', gzipSync('{}'), 'notice.load.isArchive'],
    ['an old Excel workbook', ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'notice.load.isOldOffice'],
    ['PNG', ascii('\x89PNG\r\n\x1a\n'), 'notice.load.isPicture'],
    ['JPEG', ascii('\xff\xd8\xff\xe0'), 'notice.load.isPicture'],
    ['a web page', ascii('<!doctype html>'), 'notice.load.isMarkup'],
    ['a database', ascii('SQLite format 3\0'), 'notice.load.isDatabase'],
    ['UTF-16 with a mark', Buffer.from('\ufeff{"a":1}', 'utf16le'), 'notice.load.utf16'],
    ['UTF-16 without one', Buffer.from('{"a":1}', 'utf16le'), 'notice.load.utf16'],
    ['UTF-16, other end first', Buffer.from('{"a":1}', 'utf16le').swap16(), 'notice.load.utf16'],
  ])('%s: is refused by name', (_, bytes, expected) => {
    expect(look(bytes)).toBe(expected)
  })

  it('200 MB are refused by their size alone', () => {
    const notice = checkPortfolioFile({ size: 200_000_000, head: ascii('{'), fileName: 'big.json' })

    expect(notice).toEqual({ text: 'notice.load.tooBig', values: { file: 'big.json', megabytes: 200, limit: 25 } })
  })

  it('never trips over any first bytes', () => {
    for (let byte = 0; byte < 256; byte += 1) for (const size of [1, 2, 16]) look(Buffer.alloc(size, byte), size)
    expect(look(Uint8Array.of(0x4b, 0x00), 9)).toBeUndefined()
  })
})
