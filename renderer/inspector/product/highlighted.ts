import type { JobDescriptionReason } from '../../../shared/analysis/jobDescription/jobDescriptionResult'

type Level = JobDescriptionReason['level']
export interface Stretch {
  readonly start: number
  readonly text: string
  /** The worst that is said of these words; undefined where nothing is. */
  readonly level: Level | undefined
}
const WORST_FIRST = ['fail', 'warn', 'hint'] as const

/** The text cut where what is said of it changes. Joined again it is the text, letter by letter. */
export function highlighted(text: string, reasons: readonly JobDescriptionReason[]): readonly Stretch[] {
  const quotes = reasons.flatMap(({ level, quotes }) => quotes.map(({ start, end }) => ({ start, end, level })))
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length)
  const cuts = new Set([0, text.length, ...quotes.flatMap(({ start, end }) => [inside(start), inside(end)])])
  const bounds = [...cuts].sort((one, other) => one - other)
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? text.length
    const level = WORST_FIRST.find((one) =>
      quotes.some((quote) => quote.level === one && quote.start <= start && quote.end >= end),
    )
    return { start, text: text.slice(start, end), level }
  })
}
