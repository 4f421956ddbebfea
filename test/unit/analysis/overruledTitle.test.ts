// What was overruled is told in the words of the window, whatever a rule may find of a product (PRODUCT 10).
import { expect, it } from 'vitest'
import { overruledTitle } from '../../../shared/analysis/overruledTitle'
import type { SloConflict } from '../../../shared/analysis/sloConflicts'
import { catalogue, languages } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'

/** Of use cases, domains, sessions and sources; errors cannot be overruled; the code of a conflict is not that of its text. */
const NOT_BY_THIS_CODE = /^(?:use-case|marginal-value|session-roles|cycle)\.|\.feeds-nothing$|^slo\.(?!no-)/

const codes = [
  ...new Set(
    Object.keys(catalogue.en)
      .filter((key) => key.startsWith('finding.'))
      .map((key) => key.replace(/^finding\.|_(?:one|other)$/g, ''))
      .filter((key) => !NOT_BY_THIS_CODE.test(key))
      .map((key) => key.split('.')[1] ?? ''),
  ),
]
const CONFLICTS: Readonly<Record<SloConflict['kind'], true>> = {
  ...{ weaker: true, unreachable: true, unit: true, unreal: true, form: true, impossible: true, contradicts: true },
}

it('every finding of a product has a title, and no two have the same', () => {
  const untitled = codes.filter((code) => !overruledTitle(code))
  expect(codes.length).toBeGreaterThan(30)
  expect(untitled).toEqual([])

  for (const language of languages) {
    const titles = codes.map((code) => sayIn(language)('overruled.title', { code }))
    expect(new Set(titles).size).toBe(codes.length)
  }
})

it.each(Object.keys(CONFLICTS))('a conflict of promises is told with its dimension: %s', (conflict) => {
  expect(overruledTitle(`${conflict}-freshness`)).toEqual({
    text: 'overruled.title.promise',
    values: { conflict, dimension: 'freshness' },
  })
})

it('a code of a newer version has no title here', () => {
  expect(overruledTitle('weaker-brightness')).toBeUndefined()
  expect(overruledTitle('dimmer-freshness')).toBeUndefined()
  expect(overruledTitle('constructor')).toBeUndefined()
})
