// A day as people type it, in English and German: 21.11.2026, 21/11, 21 Nov, "today". Pure: which day today is, is said.
import { dayAfter, dayBefore, dayNumber, isoDay, monthOf, monthWords, partsOfDay } from './calendar'

export type DayRead =
  | { readonly kind: 'day'; readonly iso: string }
  /** unread: not said as a day. none: said as one that no calendar has. */
  | { readonly kind: 'blank' | 'unread' | 'none' }

export interface DayReading {
  /** The reader's day, '2026-11-21'. */
  readonly today: string
  /** 11/21 is the 21st of November: where the reader lives, the month comes first. */
  readonly isMonthFirst: boolean
}

interface Said {
  readonly day: number
  readonly month: number
  /** undefined: not said; the nearest is meant. */
  readonly year: number | undefined
}

/** Reads the whole text; a two-digit year is of this century, and without a year the nearest such day is meant. */
export function readDay(text: string, reading: DayReading): DayRead {
  const said = text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
  if (said === '') return { kind: 'blank' }
  const relative = RELATIVE[said]
  if (relative) return { kind: 'day', iso: relative(reading.today) }
  const found = dayIn(said.replace(WEEKDAY, ''), reading)
  if (!found) return { kind: 'unread' }
  const iso = found.year === undefined ? nearest(found, reading.today) : isoDay(found.year, found.month, found.day)
  return iso === undefined ? { kind: 'none' } : { kind: 'day', iso }
}

const same = (today: string): string => today
const RELATIVE: Readonly<Record<string, (today: string) => string>> = {
  ...{ today: same, heute: same },
  ...{ tomorrow: dayAfter, morgen: dayAfter, yesterday: dayBefore, gestern: dayBefore },
  ...{ übermorgen: (today) => dayAfter(dayAfter(today)), vorgestern: (today) => dayBefore(dayBefore(today)) },
}
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)[.,]? /u

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u
const NUMBERS = /^(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\s?[./-]\s?(\d{4}|\d{2})|\.)?$/u
const DAY_MONTH = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|\.)? ?(?:of )?(${monthWords})\.?(?:,? (\d{4}|\d{2}))?$`,
  'u',
)
const MONTH_DAY = new RegExp(String.raw`^(${monthWords})\.? (\d{1,2})(?:st|nd|rd|th|\.)?(?:,? (\d{4}|\d{2}))?$`, 'u')

const dayIn = (said: string, reading: DayReading): Said | undefined =>
  yearFirst(said) ?? inNumbers(said, reading) ?? dayBeforeMonth(said) ?? monthBeforeDay(said)

function yearFirst(said: string): Said | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(said) ?? []
  return year === undefined ? undefined : saidAs(day, Number(month), year)
}

/** With dots the day comes first everywhere; else as the reader writes it, turned where only that makes a day. */
function inNumbers(said: string, { isMonthFirst }: DayReading): Said | undefined {
  const [, first, sign, second, year] = NUMBERS.exec(said) ?? []
  if (first === undefined) return undefined
  const isTurned = sign !== '.' && (Number(second) > 12 || (isMonthFirst && Number(first) <= 12))
  return isTurned ? saidAs(second, Number(first), year) : saidAs(first, Number(second), year)
}

function dayBeforeMonth(said: string): Said | undefined {
  const [, day, month, year] = DAY_MONTH.exec(said) ?? []
  return month === undefined ? undefined : saidAs(day, monthOf(month), year)
}

function monthBeforeDay(said: string): Said | undefined {
  const [, month, day, year] = MONTH_DAY.exec(said) ?? []
  return month === undefined ? undefined : saidAs(day, monthOf(month), year)
}

const saidAs = (day: string | undefined, month: number, year: string | undefined): Said => ({
  ...{ day: Number(day), month },
  year: year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0),
})

/** Of last year's, this year's and next year's day of that name the one nearest to today; undefined when none of them exists. */
function nearest({ month, day }: Said, today: string): string | undefined {
  const [thisYear] = partsOfDay(today)
  const away = (iso: string) => Math.abs(dayNumber(iso) - dayNumber(today))
  return [thisYear, thisYear + 1, thisYear - 1]
    .flatMap((year) => isoDay(year, month, day) ?? [])
    .reduce<string | undefined>((best, iso) => (best === undefined || away(iso) < away(best) ? iso : best), undefined)
}
