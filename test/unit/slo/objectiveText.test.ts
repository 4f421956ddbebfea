import { describe, expect, test } from 'vitest'
import { isSloDimension, sloDimensions, toMinutes } from '../../../shared/analysis/sloInterview/dimensions'
import { guidingQuestions, interviewOrder } from '../../../shared/analysis/sloInterview/guidingQuestions'
import { dimensionText, objectiveText, sliText } from '../../../shared/analysis/sloInterview/objectiveText'
import { languages } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'

const inWords = (slo: Parameters<typeof objectiveText>[0]) => {
  const { key, values } = objectiveText(slo)
  return sayIn('en')(key, values)
}

describe('an objective in words', () => {
  test.each([
    [
      { dimension: 'deliveryTime', time: '07:00', days: 'Mon', zone: 'Europe/Berlin', percent: 98 },
      'Ready by 07:00 Europe/Berlin, on Mondays, 98 % of the time',
    ],
    [
      { dimension: 'freshness', target: 24, unit: 'h', percent: 95 },
      'Newest record at most 24 hours old, in 95 % of checks',
    ],
    [
      { dimension: 'availability', percent: 99.5, window: 'working days of a month' },
      'Readable 99.5 %: working days of a month',
    ],
    [{ dimension: 'uniqueness', target: 1 }, 'At most 1 duplicate'],
    [{ dimension: 'freshness' }, 'Not said yet'],
    [{ dimension: 'freshness', statement: 'soon' }, '“soon”'],
    [{ dimension: 'bus factor', target: 3, unit: 'people' }, '3 people'],
    [{ dimension: 'freshness', target: 3, unit: 'moons' }, '3 moons'],
    [{ dimension: 'deliveryTime', time: '07:00', days: 'first of the month' }, 'Ready by 07:00, first of the month'],
  ])('%o', (slo, words) => {
    expect(inWords(slo)).toBe(words)
  })

  test('never runs what somebody typed as a text of the catalogue', () => {
    expect(inWords({ dimension: 'freshness', statement: '$t(slo.unit.h) {{count}}' })).toBe(
      '“$t(slo.unit.h) {{count}}”',
    )
  })

  test('has name and indicator of every dimension in both languages', () => {
    for (const dimension of Object.keys(sloDimensions).filter(isSloDimension))
      for (const language of languages)
        for (const { key, values } of [dimensionText(dimension), sliText(dimension)])
          expect(sayIn(language)(key, values)).not.toMatch(/slo\.|\{\{/u)
    expect(sayIn('en')(dimensionText('bus factor').key, dimensionText('bus factor').values)).toBe('bus factor')
  })
})

describe('time for comparison', () => {
  test.each([
    [1, 'd', 1440],
    [36, 'h', 2160],
    [1, 'w', 10_080],
    [1, 'm', 30.44 * 1440],
    [1, 'y', 365.25 * 1440],
    [90, 's', 1.5],
    [5, '%', null],
  ])('%d %s are %s minutes', (value, unit, minutes) => {
    expect(toMinutes(value, unit)).toBe(minutes)
  })

  test('does not take a month for a minute', () => {
    expect(toMinutes(1, 'm')).not.toBe(toMinutes(1, 'min'))
  })
})

describe('the interview', () => {
  test('has the twenty questions in order, each with follow-up and example in both languages', () => {
    expect(guidingQuestions.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, at) => `G${String(at + 1).padStart(2, '0')}`),
    )
    const texts = guidingQuestions.flatMap(({ question, followUp, example }) => [question, followUp, example])
    expect(new Set(texts.flatMap((key) => languages.map((language) => sayIn(language)(key)))).size).toBeGreaterThan(110)
  })

  test('asks about consumer-oriented products first and keeps the order otherwise', () => {
    expect(interviewOrder(['a', 'B', 'c', 'D'], (name) => name === name.toUpperCase())).toEqual(['B', 'D', 'a', 'c'])
  })
})
