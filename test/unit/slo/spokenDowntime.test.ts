// Availability said as the time a product may be away; what it is read as, and the arithmetic that is shown back.
import { describe, expect, it } from 'vitest'
import { readSloAnswer } from '../../../shared/analysis/sloInterview/readSloAnswer'
import type { Language } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'

const read = (answer: string, language: Language) => {
  const reading = readSloAnswer('availability', answer, language)
  const { percent, window } = reading?.fields ?? {}
  const reckoned = reading?.reckoned
  return {
    ...{ percent, window, confidence: reading?.confidence },
    reckoned: reckoned && sayIn(language)(reckoned.key, reckoned.values),
  }
}

describe('downtime', () => {
  it.each([
    ['en', 'an hour a month', 99.863],
    ['en', 'an hour of downtime a month at most', 99.863],
    ['en', 'It may be down 30 minutes per week', 99.702],
    ['en', 'no more than eight hours a year', 99.909],
    ['en', 'unavailable for two hours every quarter', 99.909],
    ['en', '10 minutes daily, not more', 99.306],
    ['en', 'at most a day in 3 months offline', 98.905],
    ['de', 'höchstens zwei Stunden im Quartal aus', 99.909],
    ['de', 'eine Stunde im Monat', 99.863],
    ['de', 'maximal 30 Minuten Ausfall pro Woche', 99.702],
    ['de', 'darf 4 Stunden im Jahr nicht erreichbar sein', 99.954],
    ['de', 'anderthalb Stunden jährlich', 99.983],
  ] as const)('%s: “%s” leaves %d %%', (language, answer, percent) => {
    expect(read(answer, language)).toMatchObject({ percent })
  })

  it.each([
    ['en', 'available 23 hours a day'],
    ['en', '8 hours a day'],
    ['en', 'in office hours'],
    ['de', '12 Stunden am Tag verfügbar'],
    ['de', 'drei Stunden'],
  ] as const)('%s: “%s” is no downtime', (language, answer) => {
    expect(read(answer, language)).toMatchObject({ reckoned: undefined, confidence: 'unsure' })
  })

  it('is sure when they say that it is away, and likely when the length of time alone tells', () => {
    expect(read('an hour a month down', 'en').confidence).toBe('sure')
    expect(read('an hour a month', 'en').confidence).toBe('likely')
  })

  it('shows the arithmetic, and over which time', () => {
    expect(read('an hour a month', 'en')).toMatchObject({
      reckoned: '1 hour away in 1 month, which has 730.56 hours: that leaves 99.863 %.',
      window: 'per month',
    })
    expect(read('höchstens zwei Stunden im Quartal aus', 'de')).toMatchObject({
      reckoned: '3 Monate sind 2.191,68 Stunden, davon 2 Stunden weg: Es bleiben 99,909 %.',
      window: 'im Quartal',
    })
  })

  it('never becomes 100 % where anything may be away, and leaves a percentage as it was said', () => {
    expect(read('1 second a year down', 'en').percent).toBe(99.999)
    expect(read('99.5 % a month', 'en')).toMatchObject({ percent: 99.5, reckoned: undefined })
  })
})
