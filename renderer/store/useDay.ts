// A day in a field: shown in the reader's language, typed as people type it, kept as '2026-11-21'.
import { longDate } from '../../shared/text/longDate'
import { readDay } from '../../shared/text/readDay'
import { useDesk, useSay } from './useEditor'

/** In characters: room for a day that was said in words and cannot be read. */
const MOST = 40

interface Day {
  /** What a field of text is given to show it. `wrong` says why what is kept is no day. */
  readonly field: {
    readonly written: string
    readonly stillMeans: (typed: string, value: string) => boolean
    readonly wrong: string | undefined
    readonly most: number
  }
  /** What is kept of this text: the day, or the text itself where none can be read, for nothing typed is lost. */
  readonly kept: (typed: string) => string
}

/** For a field whose value is a day; files may hold any words there. */
export function useDay(value: string): Day {
  const say = useSay()
  const { now } = useDesk()
  const reading = { today: isoDay(now()), isMonthFirst: isMonthFirst() }
  const kept = (typed: string): string => {
    const read = readDay(typed, reading)
    return read.kind === 'day' ? read.iso : typed.slice(0, MOST)
  }
  const { kind } = readDay(value, reading)
  return {
    kept,
    field: {
      written: longDate(say, value),
      stillMeans: (typed, now) => kept(typed) === now,
      wrong: kind === 'unread' || kind === 'none' ? say(`date.${kind}`) : undefined,
      most: MOST,
    },
  }
}

let isoDates: Intl.DateTimeFormat | undefined
/** Made with the first field that asks: it takes milliseconds, and a window that starts shows none. */
const isoDay = (time: number): string => (isoDates ??= new Intl.DateTimeFormat('sv-SE')).format(time)

/** Whether 11/21 is the 21st of November where the reader lives. */
function isMonthFirst(): boolean {
  const parts = new Intl.DateTimeFormat(navigator.language).formatToParts(0).map(({ type }) => type)
  return parts.indexOf('month') < parts.indexOf('day')
}
