import { describe, expect, it } from 'vitest'
import { wholeWords } from '../../../shared/analysis/jobDescription/learned/wholeWords'

const grown = (text: string, heard: string): string => {
  const start = text.indexOf(heard)
  const quote = wholeWords(text, { start, end: start + heard.length })
  return text.slice(quote.start, quote.end)
}

describe('what was heard is quoted', () => {
  it.each([
    [
      'in whole words',
      'Sentinel-2 tiles of the whole of last year go there and are kept by us for ever',
      '2 tiles of',
      'Sentinel-2 tiles',
    ],
    [
      'to the end of its clause where that is near',
      'Moved to cold tier after 13 months.',
      'Moved to cold tier after',
      'Moved to cold tier after 13 months',
    ],
    [
      'from the beginning of its clause where that is near',
      'Who comes; a macro merges the tabs, then waits.',
      'merges the tabs',
      'a macro merges the tabs',
    ],
    ['up to a bracket', 'Built by Jan (our student) for all of the four departments', 'Jan', 'Built by Jan'],
    [
      'and no further where the end is far',
      'Counts all of the berths that skippers of other clubs use in the summer when ours are away',
      'berths',
      'berths',
    ],
    [
      'without the joint before it',
      'Who comes, and Jutta types it into Excel',
      'types it',
      'Jutta types it into Excel',
    ],
    ['across a full stop within a number', 'GPX 1.1 tracks', '1.1', 'GPX 1.1 tracks'],
    ['without the signs at its ends', '“Nothing else,” he said.', 'Nothing else', 'Nothing else'],
  ])('%s', (_, text, heard, quoted) => {
    expect(grown(text, heard)).toBe(quoted)
  })

  it('without a small word at its end, where its clause is long', () => {
    const text = 'Shared spreadsheet where the coaches of all of our many teams write down who came to which training'

    expect(grown(text, 'spreadsheet where the')).toBe('spreadsheet')
  })

  it.each(['x', '\n', ' ', '.'])('in time that grows with the text: 80,000 times %j', (sign) => {
    const text = `${sign.repeat(80_000)} notebook ${sign.repeat(80_000)}`

    expect(wholeWords(text, { start: 80_001, end: 80_009 }).end).toBeGreaterThan(80_000)
  })

  it('however long the text, in time that grows with it', () => {
    const long = 'and, '.repeat(20_000)

    expect(wholeWords(long, { start: 50_000, end: 50_003 })).toEqual({ start: 50_000, end: 50_003 })
  })
})
