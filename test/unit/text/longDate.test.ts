import { describe, expect, it } from 'vitest'
import { longDate } from '../../../shared/text/longDate'
import { sayIn } from '../../../shared/text/say'

describe('a date that is read', () => {
  it('has its month as a word, in the language of the reader', () => {
    expect(longDate(sayIn('en'), '2026-11-20')).toBe('20 November 2026')
    expect(longDate(sayIn('de'), '2026-03-01')).toBe('1. März 2026')
    expect(longDate(sayIn('en'), '2026-11-20T14:31:00.000Z')).toBe('20 November 2026')
  })

  it('knows every month', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-15`)

    expect(months.map((date) => longDate(sayIn('en'), date).split(' ')[1]?.slice(0, 3)).join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    )
  })

  it('leaves what is no date as it was typed', () => {
    for (const text of ['', 'next spring', '2026', '2026-13-01', '20.11.2026'])
      expect(longDate(sayIn('en'), text)).toBe(text)
  })
})
