// What the services say is in the catalogue, in both languages, and the catalogue holds nothing they never say.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { importingTextsDe, importingTextsEn } from '../../../shared/text/importing.texts'
import { saveNoticesDe, saveNoticesEn } from '../../../shared/text/notices.save'

/** What is no notice is said by the window itself. */
const noticesIn = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => key.startsWith('notice.')))
const said = {
  en: noticesIn({ ...saveNoticesEn, ...importingTextsEn }),
  de: noticesIn({ ...saveNoticesDe, ...importingTextsDe }),
}

const KINDS = ['full', 'notAllowed', 'inUse', 'gone', 'failed']
const folder = fileURLToPath(new URL('../../../electron/services', import.meta.url))

/** Keys as they stand in the sources; an area such as 'notice.save' stands for its kinds of failure. */
async function keysInUse(): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'))
  const sources = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')))
  const found = sources.flatMap((source) => [...source.matchAll(/'(notice\.[A-Za-z.]+)'/g)].map(([, key = '']) => key))
  const keys = found.flatMap((key) => (key.split('.').length > 2 ? [key] : KINDS.map((kind) => `${key}.${kind}`)))
  return [...new Set(keys)].sort()
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

test('every notice has its words, and every word is used', async () => {
  expect(Object.keys(said.en).sort()).toEqual(await keysInUse())
})

test.each(Object.entries(said.en))('%s names the same things in both languages', (key, text) => {
  expect(placeholders(said.de[key] ?? '')).toEqual(placeholders(text))
})
