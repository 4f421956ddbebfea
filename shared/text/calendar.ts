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
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const lengthOf = (year: number, month: number): number =>
  (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)

/** '2026-02-28'; undefined for a day that no calendar has. Years of four digits. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (day < 1 || day > lengthOf(year, month) || year < 1000 || year > 9999) return undefined
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** The year, the month and the day of '2026-02-28'. */
export function partsOfDay(iso: string): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return [year, month, day]
}

/** The days from the first of the year 1 until this one, for telling how far apart two are. */
export function dayNumber(iso: string): number {
  const [year, month, day] = partsOfDay(iso)
  const years = year - 1
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  const before = LENGTHS.slice(0, month - 1).reduce((sum, days) => sum + days, month > 2 && isLeap(year) ? 1 : 0)
  return years * 365 + leapDays + before + day
}

/** The day after this one. */
export function dayAfter(iso: string): string {
  const [year, month, day] = partsOfDay(iso)
  return isoDay(year, month, day + 1) ?? isoDay(year, month + 1, 1) ?? isoDay(year + 1, 1, 1) ?? iso
}

/** The day before this one. */
export function dayBefore(iso: string): string {
  const [year, month, day] = partsOfDay(iso)
  return (
    isoDay(year, month, day - 1) ??
    isoDay(year, month - 1, lengthOf(year, month - 1)) ??
    isoDay(year - 1, 12, 31) ??
    iso
  )
}
