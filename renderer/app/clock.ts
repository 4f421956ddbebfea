// The only source of time in the window.
import type { Say } from '../../shared/text/say'

export const now = (): number => Date.now()

/** As documents write a time. */
export const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** Milliseconds since 1970; NaN for what is no time. */
export const millisecondsOf = (time: string): number => Date.parse(time)

/** The reader's day as '2026-11-20', as exports name it. */
export const today = (moment = now()): string => new Date(moment).toLocaleDateString('sv-SE')

/** '2026-11-20 14-31' in local time, for a file name on any system; milliseconds since 1970. */
export const stampOf = (moment: number): string =>
  new Date(moment).toLocaleString('sv-SE').slice(0, 16).replace(':', '-')

/** A time of day to the second, as the reader's language writes it; milliseconds since 1970, '' for what is no time. */
export const shownTime = (say: Say, moment: number): string =>
  Number.isNaN(moment) ? '' : timeFormat(say('date.locale')).format(moment)

const timeFormats = new Map<string, Intl.DateTimeFormat>()
/** Made once for each language: making one costs a hundred times what using it does, and a save is shown after every letter. */
function timeFormat(locale: string): Intl.DateTimeFormat {
  const known = timeFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { timeStyle: 'medium' })
  timeFormats.set(locale, known)
  return known
}

/** Day and time of day, the month as a word, of an ISO text; what is none stays as it is. */
export function shownMoment(say: Say, moment: string): string {
  const time = millisecondsOf(moment)
  if (Number.isNaN(time)) return moment
  return new Intl.DateTimeFormat(say('date.locale'), { dateStyle: 'long', timeStyle: 'short' }).format(time)
}

/** Runs once after this many milliseconds; returns the way to call it off. */
export function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

/** Runs once the next frame is on the screen, so that derived facts never delay what was typed. */
export function afterPaint(run: () => void): () => void {
  let cancelled = false
  const frame = requestAnimationFrame(() => {
    setTimeout(() => {
      if (!cancelled) run()
    }, 0)
  })
  return () => {
    cancelled = true
    cancelAnimationFrame(frame)
  }
}
