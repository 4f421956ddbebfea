import { expect, it } from 'vitest'
import { catalogue, languages, type Language } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'

type Key = keyof typeof catalogue.en
const keys = Object.keys(catalogue.en) as Key[]

interface Placeholder {
  readonly name: string
  readonly format: string
}
const placeholders = (text: string): readonly Placeholder[] =>
  [...text.matchAll(/\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g)].map(([, name = '', format = '']) => ({ name, format }))
const namesIn = (text: string) => [...new Set(placeholders(text).map(({ name }) => name))].sort().join(' ')

/** As a caller says it: a key with plural forms is named by its stem, and `count` chooses. */
const said = (language: Language, key: Key) => {
  const stem = key.replace(/_(one|other)$/, '')
  const values = placeholders(catalogue[language][key]).map(({ name, format }) => [name, format ? 7 : 'X'] as const)
  return sayIn(language)(stem as never, { ...Object.fromEntries(values), count: key.endsWith('_one') ? 1 : 2 })
}

it('holds the same keys in every language', () => {
  for (const language of languages) expect(Object.keys(catalogue[language]).sort()).toEqual([...keys].sort())
})

it('asks for the same values in both languages', () => {
  const unlike = keys.filter((key) => namesIn(catalogue.de[key]) !== namesIn(catalogue.en[key]))

  expect(unlike).toEqual([])
})

it.each(languages)('says every text in full: %s', (language) => {
  const halfSaid = keys.filter((key) => {
    const words = said(language, key)
    return words.trim() === '' || words === key || words.includes('{{') || words.includes('}}')
  })

  expect(halfSaid).toEqual([])
})

it('has a plural for each singular, and a singular for each plural', () => {
  const stems = (end: string) => keys.filter((key) => key.endsWith(end)).map((key) => key.slice(0, -end.length))

  expect(stems('_one').sort()).toEqual(stems('_other').sort())
})

it.each(languages)('ends no heading of an empty view with a full stop: %s', (language) => {
  const headings = keys.filter(
    (key) => /^\w+\.empty$|^table\.empty\.\w+$|\.empty\.title$/.test(key) && !IN_A_LIST.has(key),
  )

  expect(headings.length).toBeGreaterThan(12)
  expect(headings.filter((key) => catalogue[language][key].endsWith('.'))).toEqual([])
})
/** Said where a list has no line: a sentence, and no heading. */
const IN_A_LIST: ReadonlySet<string> = new Set(['palette.empty', 'picker.empty', 'folder.empty'])

it('would notice a value that one language leaves out', () => {
  expect(namesIn('{{count}} of {{name}}')).not.toBe(namesIn('{{count}}'))
})
