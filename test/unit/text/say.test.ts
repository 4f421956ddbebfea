import { createInstance } from 'i18next'
import { expect, it } from 'vitest'
import { catalogue, languages } from '../../../shared/text/catalogue'
import { cutText } from '../../../shared/text/cutText'
import { sayIn, type TextValues } from '../../../shared/text/say'

const reference = createInstance()
void reference.init({
  initAsync: false,
  resources: Object.fromEntries(languages.map((language) => [language, { translation: catalogue[language] }])),
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
})

const GAP = /\{\{\s*(\w+)\s*(,\s*number\s*)?\}\}/g
const COUNTS = [0, 1, 1.5, 2, 1234.5]
/** For all forms of a text: words with signs that mean something to a formatter, numbers that are grouped, and ends of keys that exist. */
const valuesFor = (texts: readonly string[], count: number): TextValues =>
  Object.fromEntries([
    ...texts.flatMap((text) =>
      [...text.matchAll(GAP)].map(([, name = '', number]): [string, string | number] => [
        name,
        number || isCount(text, name) ? 98765.25 : '$1 & {x}',
      ]),
    ),
    ...texts.flatMap((text) => [...text.matchAll(/\$t\(([\w.]+\.)\{\{(\w+)\}\}/g)].map(endOfKey)),
    ['currency', 'EUR'],
    ['count', count],
  ])
const isCount = (text: string, name: string) => text.includes(`"count": {{${name}}}`)
const endOfKey = ([, stem = '', name = '']: RegExpExecArray): [string, string] => {
  const key = Object.keys(catalogue.en).find((one) => one.startsWith(stem)) ?? ''
  return [name, key.slice(stem.length).replace(/_(one|other)$/, '')]
}

it.each(languages)('says every text as i18next reads it, with every kind of value and plural: %s', (language) => {
  const [say, fixed] = [sayIn(language), reference.getFixedT(language)]
  const words: Readonly<Record<string, string>> = catalogue[language]
  const unlike = Object.keys(words).flatMap((key) => {
    const stem = key.replace(/_(one|other)$/, '')
    return COUNTS.filter((count) => {
      const values = valuesFor([words[stem] ?? '', words[`${stem}_one`] ?? '', words[`${stem}_other`] ?? ''], count)
      return say(stem as never, values) !== fixed(stem, { ...values })
    }).map((count) => `${key} ${count}`)
  })

  expect(unlike).toEqual([])
})

it('says a text without values twice alike, and the same values in two texts each in its own words', () => {
  const say = sayIn('en')
  const values = { percent: 12 }
  expect(say('card.owner.none')).toBe(say('card.owner.none'))
  expect(say('card.reuse', { count: 3 })).not.toBe(say('card.slos', { count: 3 }))
  expect(values).toEqual({ percent: 12 })
})

it('cuts a text at its gaps and at the texts inside of it, and leaves what it does not know to the formatter', () => {
  expect(cutText('{{name}} serves {{count, number}} use cases')).toEqual([
    { value: 'name', isNumber: false },
    ' serves ',
    { value: 'count', isNumber: true },
    ' use cases',
  ])
  expect(cutText('up to {{hours}} $t(slo.unit.{{unit}}, {"count": {{hours}} })')).toEqual([
    'up to ',
    { value: 'hours', isNumber: false },
    ' ',
    { key: ['slo.unit.', { value: 'unit', isNumber: false }], count: 'hours' },
  ])
  expect(cutText('{{when, date}}')).toBeUndefined()
  expect(cutText('$t(slo.unit.h, {"context": "long"})')).toBeUndefined()
})

it.each([
  ['en', 'overview.summary', { count: 1, products: 1, shared: 0 }, '1 use case needs 1 product.'],
  ['de', 'overview.summary', { count: 1, products: 4, shared: 0 }, '1 Anwendungsfall braucht 4 Produkte.'],
  ['en', 'planView.increment.built', { count: 1, open: 1 }, 'needs 1 product, still to be built'],
  ['de', 'planView.increment.ready', { count: 1, open: 0 }, 'braucht 1 Produkt, und es steht bis dahin'],
  ['de', 'readiness.summary', { ready: 1, products: 6 }, 'Bereit: 1 von 6 Produkten.'],
  ['en', 'slo.objective.volume.from', { target: 1 }, 'At least 1 row per delivery'],
] as const)('%s: %s counts one as one', (language, key, values, words) => {
  expect(sayIn(language)(key, values)).toBe(words)
})
