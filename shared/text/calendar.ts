// Days and months as a calendar has them.

const MONTHS = [
  'jan(?:uary|uar)?',
  'feb(?:ruary|ruar)?',
  '(?:mar(?:ch)?|mär(?:z)?|maerz|mrz)',
  'apr(?:il)?',
  'ma[iy]',
  'jun[ei]?',
  'jul[iy]?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'nov(?:ember)?',
  'de[cz](?:ember)?',
]
const WHOLE = MONTHS.map((month) => new RegExp(`^(?:${month})$`, 'u'))

/** Any month in English or German, whole or short, as the source of a regular expression over lower case. */
export const monthWords = MONTHS.join('|')

/** 1 to 12; 0 for what is no month. Expects lower case. */
export const monthOf = (word: string): number => WHOLE.findIndex((month) => month.test(word)) + 1

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** '2026-02-28'; undefined for a day that no calendar has. Years of four digits. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0)
  if (day < 1 || day > days || year < 1000 || year > 9999) return undefined
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
