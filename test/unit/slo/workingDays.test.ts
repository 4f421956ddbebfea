import { describe, expect, it } from 'vitest'
import { readSloAnswer } from '../../../shared/analysis/sloInterview/readSloAnswer'
import type { Language } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'

function read(answer: string, language: Language) {
  const reading = readSloAnswer('freshness', answer, language)
  const reckoned = reading?.reckoned
  const { target, unit } = reading?.fields ?? {}
  return {
    target,
    unit,
    confidence: reading?.confidence,
    told: reckoned && sayIn(language)(reckoned.key, reckoned.values),
  }
}

describe('working days', () => {
  it.each([
    [
      'at most 5 working days',
      'en',
      'Kept as 5 days. With weekends between, it may take 7 days: say so if that is meant.',
    ],
    ['one business day', 'en', 'Kept as 1 day. With weekends between, it may take 3 days: say so if that is meant.'],
    ['10 business days', 'en', 'Kept as 10 days. With weekends between, it may take 14 days: say so if that is meant.'],
    [
      'höchstens zwei Werktage',
      'de',
      'Festgehalten: 2 Tage. Mit Wochenenden dazwischen können 4 Tage daraus werden: Nennen Sie diese, wenn sie gemeint sind.',
    ],
  ] as const)('are no silent days: %s', (answer, language, told) => {
    expect(read(answer, language)).toMatchObject({ unit: 'd', confidence: 'likely', told })
  })

  it('days that are only days are sure', () => {
    expect(read('at most 5 days', 'en')).toEqual({ target: 5, unit: 'd', confidence: 'sure', told: undefined })
  })
})
