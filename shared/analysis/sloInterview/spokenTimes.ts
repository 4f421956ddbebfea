// Times of day, days, time zones and dates as people say them, in English and German.
import { isoDay, monthOf, monthWords } from '../../text/calendar'

/** Codes as they stand in an SLO's `days`, joined by commas: "Mon", "Mon,Tue,Wed,Thu,Fri". */
export const dayCodes = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
export type DayCode = (typeof dayCodes)[number]

const DAY_WORDS: Readonly<Record<DayCode, string>> = {
  Mon: 'mondays?|mon|montag',
  Tue: 'tuesdays?|tues?|dienstag',
  Wed: 'wednesdays?|wed|mittwoch',
  Thu: 'thursdays?|thu|thurs?|donnerstag',
  Fri: 'fridays?|fri|freitag',
  Sat: 'saturdays?|sat|samstag|sonnabend',
  Sun: 'sundays?|sun|sonntag',
}
/** "montags", "Freitagabend", "Montagmorgens". */
const DAY_ENDING = '(?:e?s?|(?:früh|(?:vor|nach)?mittag|morgen|abend|nacht)s?)'
/** "so" and "do" are days only between two days: "Mo–So". */
const SHORT_DAYS = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'] as const
const DAY = `(?<!\\p{L})(?:${Object.values(DAY_WORDS).join('|')})${DAY_ENDING}(?!\\p{L})`
const ENDS = `(${DAY}|(?<!\\p{L})(?:${SHORT_DAYS.join('|')})(?!\\p{L}))`
const RANGE = new RegExp(String.raw`${ENDS}\.?\s*(?:-|–|to|till|until|through|bis)\s*${ENDS}`, 'u')
const WORKDAYS = /week ?days?|(?:working|business) days?|werktag|werktäglich|arbeitstag|wochentag/u
const DAILY =
  /(?:every|each) ?(?:day|morning|evening|night)|daily|nightly|täglich|allabendlich|jede[nr]? (?:tag|morgen|abend|nacht)|1 days?(?!\p{L})|1 tag(?!\p{L})/u
const WEEKEND = /weekend|wochenende/u

/** '' when no day is mentioned. Expects lower case. */
export function daysIn(text: string): string {
  const range = RANGE.exec(text)
  const named = range
    ? between(codeOf(range[1] ?? ''), codeOf(range[2] ?? ''))
    : [...text.matchAll(new RegExp(DAY, 'gu'))].map(([word]) => codeOf(word))
  if (named.length > 0) return dayCodes.filter((code) => named.includes(code)).join(',')
  if (WORKDAYS.test(text)) return dayCodes.slice(0, 5).join(',')
  if (WEEKEND.test(text)) return dayCodes.slice(5).join(',')
  return DAILY.test(text) ? dayCodes.join(',') : ''
}

const codeOf = (word: string): DayCode =>
  dayCodes.find(
    (code, at) => word === SHORT_DAYS[at] || new RegExp(`^(?:${DAY_WORDS[code]})${DAY_ENDING}$`, 'u').test(word),
  ) ?? 'Mon'

function between(first: DayCode, last: DayCode): readonly DayCode[] {
  const [from, to] = [dayCodes.indexOf(first), dayCodes.indexOf(last)]
  return from <= to ? dayCodes.slice(from, to + 1) : [...dayCodes.slice(from), ...dayCodes.slice(0, to + 1)]
}

const CLOCK = /(?<![\d.,:])(\d{1,2})(?::|\.|h)([0-5]\d)(?![\d.:])(?!\s*%)\s*(am|pm|a\.m\.|p\.m\.)?/u
const HOUR = /(?<![\d.,:])(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.|uhr|o'?clock)/u
const BARE_HOUR =
  /(?:by|at|until|till|before|latest|um|bis|vor|spätestens|gegen|ab)\s(?:um )?(\d{1,2})(?![\d.,:%])(?!\s*\p{L}*(?:%|min|st|hour|day|tag))/u
const HOUR_MINUTES = /(?<![\d.,:])(\d{1,2}) uhr ([0-5]?\d)(?![\d.,:%])/u
/** "a quarter past 7", "viertel vor 6", "dreiviertel 8"; "10 to 8", "20 nach 7". */
const QUARTER = /(?:quarter|viertel) (past|after|to|before|nach|vor) (\d{1,2})(?!\d)\s*(am|pm|a\.m\.|p\.m\.)?/u
const THREE_QUARTERS = /dreiviertel (\d{1,2})(?!\d)/u
const MINUTES_FROM =
  /(?<![\d.,:])(\d{1,2})(?: minutes?| min\.?| minuten)? (past|to|nach|vor) (\d{1,2})(?![\d.,:%])\s*(am|pm|a\.m\.|p\.m\.)?(?!\s*\p{L}*(?:hour|day|tag|stunde))/u
const HALF_PAST = /half past (\d{1,2})/u
const HALB = /halb (\d{1,2})/u

const NOON = /(?<!\p{L})(?:noon|midday|mittags?)(?!\p{L})/u
const MIDNIGHT = /(?<!\p{L})(?:midnight|mitternachts?)(?!\p{L})/u

/** In this order: the more is said, the surer it is. */
const CLOCK_READERS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [NOON, () => '12:00'],
  [MIDNIGHT, () => '00:00'],
  [HALF_PAST, ([, hour]) => clock(Number(hour), 30)],
  [HALB, ([, hour]) => clock((Number(hour) + 23) % 24, 30)],
  [QUARTER, ([, way, hour = '', noon]) => minutesFrom(inDay(hour, noon), way, 15)],
  [THREE_QUARTERS, ([, hour]) => minutesFrom(Number(hour), 'vor', 15)],
  [MINUTES_FROM, ([, minutes, way, hour = '', noon]) => minutesFrom(inDay(hour, noon), way, Number(minutes))],
  [HOUR_MINUTES, ([, hour, minute]) => clock(Number(hour), Number(minute))],
  [CLOCK, ([, hour = '', minute, noon]) => clock(inDay(hour, noon), Number(minute))],
  [HOUR, ([, hour = '', noon]) => clock(inDay(hour, noon), 0)],
  [BARE_HOUR, ([, hour]) => clock(Number(hour), 0)],
]

/** "07:00", or '' when no time of day is mentioned. Expects text as `withDigits` gives it. */
export function timeIn(text: string): string {
  for (const [pattern, read] of CLOCK_READERS) {
    const found = pattern.exec(text)
    if (found) return read(found)
  }
  return ''
}

function inDay(hour: string, noon: string | undefined): number {
  const said = Number(hour)
  if (noon === undefined || !/^[ap]/u.test(noon)) return said
  return (said % 12) + (noon.startsWith('p') ? 12 : 0)
}

const BACKWARDS: ReadonlySet<string | undefined> = new Set(['to', 'before', 'vor'])

function minutesFrom(hour: number, way: string | undefined, minutes: number): string {
  return BACKWARDS.has(way) ? clock((hour + 23) % 24, 60 - minutes) : clock(hour, minutes)
}

const clock = (hour: number, minute: number): string =>
  hour > 24 ? '' : `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

const ZONE = /(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[A-Za-z_+\-0-9/]+/u
const SHORT_ZONE = /(?<!\p{L})(UTC|GMT|CEST|CET|EEST|EET|EST|EDT|CST|PST|PDT|MESZ|MEZ|BST)(?!\p{L})/u
const GERMAN_ZONES: Readonly<Record<string, string>> = { MEZ: 'CET', MESZ: 'CEST' }

/** The zone as it was typed ("Europe/Berlin", "CET"), or ''. Expects the answer unchanged. */
export function zoneIn(answer: string): string {
  const long = ZONE.exec(answer)?.[0]
  if (long) return long
  const short = SHORT_ZONE.exec(answer)?.[0] ?? ''
  return GERMAN_ZONES[short] ?? short
}

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u
const DAY_MONTH = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)? (${monthWords})\.?,? (\d{4})`, 'u')
const MONTH_DAY = new RegExp(String.raw`(?<!\p{L})(${monthWords})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})`, 'u')
const YEAR_END = /(?:end of|ende(?: des jahres)?|until|till|bis)(?: the year)? (\d{4})(?!\d)/u

/** ISO date, or '' when none is mentioned. Expects lower case. */
export function dateIn(text: string): string {
  const iso = ISO.exec(text)
  if (iso) return iso[0]
  const dotted = DOTTED.exec(text)
  if (dotted) return isoDate(dotted[3], dotted[2], dotted[1])
  const named = DAY_MONTH.exec(text)
  if (named) return isoDate(named[3], monthOf(named[2] ?? ''), named[1])
  const american = MONTH_DAY.exec(text)
  if (american) return isoDate(american[3], monthOf(american[1] ?? ''), american[2])
  const year = YEAR_END.exec(text)?.[1]
  return year === undefined ? '' : `${year}-12-31`
}

/** '' for a day that no calendar has. */
const isoDate = (year = '', month: number | string = '', day = ''): string =>
  isoDay(Number(year), Number(month), Number(day)) ?? ''
