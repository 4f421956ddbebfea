import type { Say } from './say'

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/
const DAY = 86_400_000

/** “20 November 2026” for '2026-11-20' or a longer ISO text; what is no such date, as people may type it, stays as it is. */
export function longDate(say: Say, text: string): string {
  const [, year, month, day] = ISO_DAY.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return text
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return isDate ? say('date.long', { day, month: monthName(say, month), year: String(year) }) : text
}

/** Of a day around the middle of the month, in any year. */
const monthName = (say: Say, month: number): string =>
  new Intl.DateTimeFormat(say('date.locale'), { month: 'long', timeZone: 'UTC' }).format(
    ((month - 1) * 30.5 + 14) * DAY,
  )
