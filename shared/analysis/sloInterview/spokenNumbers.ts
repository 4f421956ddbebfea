// Numbers as people say and type them, in English and German.
import type { Language } from '../../text/catalogue'
import type { TimeUnit } from './dimensions'

const WORDS: Readonly<Record<string, number>> = {
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{
    eins: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
  },
  ...{ once: 1, twice: 2, thrice: 3, einmal: 1, zweimal: 2, dreimal: 3, viermal: 4, zwo: 2 },
}
const UNIT_WORDS: Readonly<Record<TimeUnit, string>> = {
  ms: 'ms|milliseconds?|millisekunden?',
  s: 's|secs?|seconds?|sek|sekunden?',
  min: 'min|mins|minutes?|minuten?',
  h: 'h|hrs?|hours?|std|stunden?',
  d: 'd|days?|tage?n?|(?:business|working) days?|werktage?n?|arbeitstage?n?',
  w: 'w|wks?|weeks?|wochen?',
  m: 'months?|mths?|monate?n?',
  y: 'y|yrs?|years?|jahre?n?',
}
const ANY_UNIT = Object.values(UNIT_WORDS).join('|')
const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f']\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*`
const SCALE = String.raw`\s*(k|thousand|tausend|tsd|million(?:en|s)?|mio|mn)?(?!\p{L})`

const HALVES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:a )?quarter of an hour|(?:einer |eine )?viertelstunde/gu, '15 min'],
  [/(?<!\p{L})half (?:an |a )?(?=hour|day|year)/gu, '0.5 '],
  [/(?<!\p{L})(?:eine[nrm]? )?halbe[nrs]? (?=stunde|tag|jahr)/gu, '0.5 '],
  [/(?<!\p{L})(?:anderthalb|eineinhalb|one and a half)(?!\p{L})/gu, '1.5'],
  [/(?<!\p{L})(?:every other|every second|jeden zweiten|jede zweite) /gu, '2 '],
]
const ARTICLE = new RegExp(
  String.raw`(?<!\p{L})(?:an?|one|the|per|pro|je|each|every|eine[nmrs]?|ein|jede[nmrs]?) (?=(?:${ANY_UNIT})(?!\p{L}))`,
  'gu',
)
const WORD = new RegExp(String.raw`(?<!\p{L})(${Object.keys(WORDS).join('|')})(?!\p{L})`, 'gu')

export interface SpokenDuration {
  readonly value: number
  readonly unit: TimeUnit
}

/** Lower case, single blanks, and digits instead of number words and of "a day". */
export function withDigits(answer: string): string {
  const plain = answer
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
  const halved = HALVES.reduce((text, [pattern, digits]) => text.replace(pattern, digits), plain)
  return halved.replace(ARTICLE, '1 ').replace(WORD, (word) => String(WORDS[word] ?? word))
}

/** "80,000", "80.000", "99,5", "1 000": the language decides only where one sign could be either. NaN never. */
function numberOf(raw: string, language: Language): number {
  const digits = raw.replace(/[ \u00a0\u202f']/gu, '')
  const signs = digits.replace(/\d/gu, '')
  const last = signs.at(-1) ?? ''
  const tail = digits.slice(digits.lastIndexOf(last === '' ? '.' : last) + 1)
  const thousands = language === 'de' ? '.' : ','
  const mixed = signs.length > 1 && new Set(signs).size > 1
  const isGrouped = !mixed && (signs.length > 1 || (last === thousands && tail.length === 3))
  if (last === '' || isGrouped) return Number(digits.replace(/[.,]/gu, ''))
  const whole = digits.slice(0, digits.lastIndexOf(last)).replace(/[.,]/gu, '')
  return Number(`${whole}.${tail}`)
}

/** All numbers, with "10k", "80 thousand" and "2 Mio." counted out. Text as `withDigits` gives it. */
export function numbersIn(text: string, language: Language): readonly number[] {
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\d])(${NUMBER})${SCALE}`, 'gu'))
  return [...found].map(([, raw = '', scale]) => numberOf(raw, language) * scaleOf(scale))
}

const scaleOf = (scale: string | undefined): number =>
  scale === undefined ? 1 : /^(?:k|t)/u.test(scale) ? 1000 : 1_000_000

/** All lengths of time, as "4 hours", "36 m", "2 d". Text as `withDigits` gives it. */
export function durationsIn(text: string, language: Language): readonly SpokenDuration[] {
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\d])(${NUMBER})[ -]?(${ANY_UNIT})(?!\\p{L})`, 'gu'))
  return [...found].map(([, raw = '', word = '']) => ({ value: numberOf(raw, language), unit: unitOf(word) }))
}

function unitOf(word: string): TimeUnit {
  const units = Object.keys(UNIT_WORDS) as TimeUnit[]
  return units.find((unit) => new RegExp(`^(?:${UNIT_WORDS[unit]})$`, 'u').test(word)) ?? 'd'
}
