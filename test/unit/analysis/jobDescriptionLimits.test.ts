import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testJobDescription } from '../../../shared/analysis/jobDescription/testJobDescription'
import { growsInProportion } from '../../support/timesTheWork'

const SNIPPETS = [
  '. ',
  '...',
  'e.g. ',
  'z. B. ',
  '1. ',
  'U.S. ',
  ' and ',
  ' sends ',
  ' table ',
  ' all data ',
  '](',
  '[',
  '{{',
  '<a',
  '&',
  '🙂',
  '\n\n',
  '_',
  '-',
  '\u0000',
  'ß',
  'ﷺ',
  '\uD800',
  ' S3',
  'https://',
  ' Kafka topic',
  "'s",
  '; ',
  ' ids ',
  ' Maps ',
  ' der ',
  'constructor',
  '__proto__',
]

describe('any text', () => {
  it('is judged without an exception, the same twice, with quotes inside the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...SNIPPETS)).map((parts) => parts.join('')),
    )

    fc.assert(
      fc.property(texts, texts, (name, text) => {
        const result = testJobDescription(name, text)

        expect(testJobDescription(name, text)).toEqual(result)
        for (const { quotes } of result.reasons)
          for (const { start, end } of quotes) expect(0 <= start && start < end && end <= text.length).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps its words through white space at the ends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('List of returns.', 'Calculates a score and sends e-mails.', 'Data.'),
        fc.nat(5),
        (text, pad) => {
          const padded = `${' '.repeat(pad)}${text}${' '.repeat(pad)}`

          expect(testJobDescription('Score', padded).verdict).toBe(testJobDescription('Score', text).verdict)
        },
      ),
    )
  })
})

describe('50 KB of one pattern', () => {
  const PUMPS = [
    'a',
    ' ',
    '.',
    '. ',
    'a.',
    'a. ',
    'A. ',
    '1.',
    '1. ',
    '\n',
    '\n\n',
    '\n ',
    '[',
    '](',
    '[a',
    '[a](',
    '{{',
    '{{a',
    '<a',
    '<a ',
    '&a',
    '&#1',
    'http://',
    'www.',
    'www.a',
    '_',
    'a_',
    '-',
    'a-',
    "a'",
    'and ',
    'a and sends ',
    'counts a and sends b; ',
    'ids to ids ',
    'maps ids ',
    'table ',
    'table in ',
    'all ',
    'data, ',
    '🙂',
    'e.g. ',
    'z. B. ',
    'xx',
    '“',
    ')',
    '!',
    '?!',
    'é',
    '\u0301',
    'data product ',
    'the ',
    'to be ',
    'lorem ipsum ',
    'JSON ',
    'csv from a ',
    'csv file per ',
    'csv every 10 ',
    'csv per store ',
    'everything: a, ',
    'everything about a, ',
    'gets an invoice; ',
    'id to ',
    'damit ',
    'can you ',
    'see on the ',
    'is paid, ',
    'wird gesperrt und ',
    'for the planners; ',
  ]
  const SIZE = 50_000

  const pumped = (pump: string) => (length: number) => pump.repeat(Math.ceil(length / pump.length))

  it.each(PUMPS)('takes time in proportion: %j', (pump) => {
    const read = (text: string) => testJobDescription(text.slice(0, SIZE / 16), text)

    expect(growsInProportion(read, pumped(pump), SIZE)).toBe(true)
  })

  /** Patterns that show behind an opening only. */
  const BEHIND = [
    ['mach ich ', 'a'],
    ['Lecks je Boot, mit automatischer ', 'An'],
    ['TBD by ', 'a'],
    ['No idea ', 'a '],
  ]

  it.each(BEHIND)('takes time in proportion: %j and then %j', (opening, pump) => {
    const read = (text: string) => testJobDescription('Boats', text)

    expect(growsInProportion(read, (length) => `${opening}${pumped(pump)(length)}1`, SIZE)).toBe(true)
  })

  it('would be noticed if it grew with the square (sabotage)', () => {
    const everyPair = (text: string): number => {
      let equal = 0
      for (let one = 0; one < text.length; one++)
        for (let other = 0; other < text.length; other++) if (text.charCodeAt(one) === text.charCodeAt(other)) equal++
      return equal
    }

    expect(growsInProportion(everyPair, pumped('ab'), 10_000)).toBe(false)
  })
})
