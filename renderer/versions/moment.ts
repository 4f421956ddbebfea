// A point in time in words: how long ago, exactly when, how large.
import type { HistoryEntry } from '../../shared/host/contract'
import type { Say } from '../../shared/text/say'

/** A point in time, with its time as a number to show. */
export interface Point extends HistoryEntry {
  readonly time: number
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** "12 minutes ago"; for reading only, a clock may have been wrong. */
export function longAgo(say: Say, time: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(say('export.locale'), { numeric: 'auto' })
  const passed = now - time
  const [unit, length] = UNITS.find(([, milliseconds]) => Math.abs(passed) >= milliseconds) ?? ['minute', 60_000]
  return Number.isNaN(passed) ? '' : format.format(-Math.round(passed / length), unit)
}

/** Day and time of day as the reader writes them; '' for what is no time. */
export function exactly(say: Say, time: number): string {
  if (Number.isNaN(time)) return ''
  return new Intl.DateTimeFormat(say('date.locale'), { dateStyle: 'long', timeStyle: 'medium' }).format(time)
}

/** The time of day, as a clock on the wall shows it; '' for what is no time. */
export const timeOfDay = (say: Say, time: number): string =>
  Number.isNaN(time) ? '' : new Intl.DateTimeFormat(say('date.locale'), { timeStyle: 'short' }).format(time)

/** "Today", "Yesterday", "Thursday, 19 November 2026": what a list of moments is divided by; '' for what is no time. */
export function dayOf(say: Say, time: number, now: number): string {
  if (Number.isNaN(time)) return ''
  const locale = say('date.locale')
  const ago = [0, 1].find((days) => sameDay(time, now - days * DAY))
  if (ago === undefined) return new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(time)
  const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day')
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1)
}

const DAY = 86_400_000
const sameDay = (one: number, other: number): boolean => {
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'short' })
  return format.format(one) === format.format(other)
}

/** What a point is called in a sentence: its name, or what it is and when it was kept. */
export function pointTitle(say: Say, { kind, name, time }: Point): string {
  return kind === 'checkpoint'
    ? say('history.called.checkpoint', { name })
    : say(`history.called.${kind}`, { time: timeOfDay(say, time) })
}

/** In KB, at least one. */
export const kilobytes = (say: Say, bytes: number): string =>
  new Intl.NumberFormat(say('export.locale')).format(Math.max(1, Math.round(bytes / 1024)))
