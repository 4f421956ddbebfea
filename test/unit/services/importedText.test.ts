// A table or an outline that somebody brings along, as programs write them; and what is said of everything else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeFiles } from '../../../electron/services/files'
import { importedText } from '../../../electron/services/importedText'
import { memoryHost } from '../../support/memoryHost'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workback-import-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
const read = (bytes: Uint8Array | string, name = 'Bedarf.csv') => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return importedText(nodeFiles, path)
}
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('the text of a table', () => {
  it.each([
    ['UTF-8', Buffer.from('Rolle;Bedürfnis')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFRolle;Bedürfnis')],
    ['UTF-16, as "Unicode text" of a spreadsheet', utf16('Rolle;Bedürfnis')],
    ['the letters of western Windows', Buffer.from('Rolle;Bedürfnis', 'latin1')],
  ])('is read from %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ ok: true, name: 'Bedarf.csv', text: 'Rolle;Bedürfnis' })
  })

  it('may begin as an archive does: only the whole mark makes it one', async () => {
    expect(await read('PKZ;Bedürfnis')).toEqual({ ok: true, name: 'Bedarf.csv', text: 'PKZ;Bedürfnis' })
  })

  it.each([
    ['notice.import.workbook', 'PK\u0003\u0004…', 'Bedarf.xlsx'],
    ['notice.import.noText', 'a\0b', 'Bedarf.csv'],
    ['notice.import.empty', ' \n\t\n', 'Bedarf.csv'],
    ['notice.import.tooLarge', 'x'.repeat(500_001), 'Bedarf.csv'],
    ['notice.import.portfolio', '{ "formatVersion": 3 }', 'Laden.json'],
  ])('is not there: %s', async (text, bytes, name) => {
    expect(await read(bytes, name)).toEqual({ ok: false, notice: { text, values: { name } } })
  })

  it('is missed by name, without its path', async () => {
    expect(await importedText(nodeFiles, join(folder, 'gone.csv'))).toEqual({
      ok: false,
      notice: { text: 'notice.file.notThere', values: { name: 'gone.csv' } },
    })
  })
})

describe('a host', () => {
  it('reads only what a dialog has handed out', async () => {
    const { host } = memoryHost().window()

    expect(await host('file.text', { file: 'file_guessed' })).toMatchObject({
      ok: false,
      notice: { text: 'notice.file.staleHandle' },
    })
  })
})
