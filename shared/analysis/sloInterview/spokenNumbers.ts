// Numbers as people say and type them, in English and German.
import type { Language } from '../../text/catalogue'
import type { TimeUnit } from './dimensions'
import { withNumberWords } from './numberWords'

const WORKING_DAYS = '(?:business|working) days?|werktage?n?|arbeitstage?n?'
const UNIT_WORDS: Readonly<Record<TimeUnit, string>> = {
  ms: 'ms|milliseconds?|millisekunden?',
  s: 's|secs?|seconds?|sek|sekunden?',
  min: 'min|mins|minutes?|minuten?',
  h: 'h|hrs?|hours?|std|stunden?',
  d: `d|days?|tage?n?|${WORKING_DAYS}`,
  w: 'w|wks?|weeks?|wochen?',
  m: 'months?|mths?|monate?n?',
  y: 'y|yrs?|years?|jahre?n?',
}
const ANY_UNIT = Object.values(UNIT_WORDS).join('|')
const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f']\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*`
const SCALE = String.raw`\s*(k|thousand|tausend|tsd|million(?:en|s)?|mio|mn)?(?!\p{L})`

const HALVES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:a )?quarter of an hour|(?:einer |eine )?viertelstunde/gu, '15 min'],
  [/(?<!\p{L})(?:(?:an|one|1) )?(hour|day|week|month|year) and a half/gu, '1.5 $1s'],
  [/(?<!\p{L})(?<!and a )half (?:an |a )?(?=second|minute|hour|day|week|year)/gu, '0.5 '],
  [/(?<!\p{L})(?:eine[nrm]? )?halbe[nrs]? (?=sekunde|minute|stunde|tag|woche|jahr)/gu, '0.5 '],
  [/(?<!\p{L})(?:anderthalb|eineinhalb|one and a half)(?!\p{L})/gu, '1.5'],
  [/(?<!\p{L})(?:every other|every second|jeden zweiten|jede zweite) /gu, '2 '],
]
const ARTICLE = new RegExp(
  String.raw`(?<!\p{L})(?:an?|one|the|per|pro|je|each|every|eine[nmrs]?|ein|jede[nmrs]?) (?=(?:${ANY_UNIT})(?!\p{L}))`,
  'gu',
)
const AND_A_HALF = /(?<![\d.,])(\d+) and a half(?=\s)/gu
/** "three full years", "2 ganze Tage": says nothing more about how long. */
const FILLING = /(?<=\d )(?:full|whole|entire|complete|calendar|consecutive|volle[nrs]?|ganze[nrs]?) (?=\p{L})/gu
/** "three nines" is how people who run systems say 99.9 %. */
const NINES = /(?<![\d.,])([2-6]) (?:nines|9s|neunen|neuner)(?!\p{L})/gu

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
  return withNumberWords(halved.replace(ARTICLE, '1 '))
    .replace(AND_A_HALF, '$1.5')
    .replace(FILLING, '')
    .replace(NINES, (_, count: string) => `${'99.9999'.slice(0, Number(count) < 3 ? 2 : Number(count) + 1)} %`)
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

/**
 * How many working days it says, and how many days they take with the weekends between: 5 from Wednesday on are 7. null where it says none.
 * Text as `withDigits` gives it.
 */
export function workingDaysIn(
  text: string,
  language: Language,
): { readonly said: number; readonly withWeekends: number } | null {
  const [, raw] = new RegExp(`(?<![\\p{L}\\d])(${NUMBER})[ -]?(?:${WORKING_DAYS})(?!\\p{L})`, 'u').exec(text) ?? []
  if (raw === undefined) return null
  const said = numberOf(raw, language)
  return { said, withWeekends: said + 2 * Math.ceil(said / 5) }
}

function unitOf(word: string): TimeUnit {
  const units = Object.keys(UNIT_WORDS) as TimeUnit[]
  return units.find((unit) => new RegExp(`^(?:${UNIT_WORDS[unit]})$`, 'u').test(word)) ?? 'd'
}
