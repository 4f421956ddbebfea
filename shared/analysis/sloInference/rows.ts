// How a demand on a consumer becomes a demand on what feeds it: one row for each dimension of DOMAIN.md G.3. The arithmetic is ours, and is shown.
import { isSloDimension, type SloDimension } from '../sloInterview/dimensions'
import { levelOf, type Level } from './level'

/** What was done to the consumer's level, for the evidence. */
export type Step =
  | { readonly rule: 'as-asked' }
  /** The latest that is early enough; `hours` is null when nobody has said how long processing takes: it counts as 0. */
  | { readonly rule: 'minus-processing'; readonly hours: number | null }
  /** Read on request, together with others: all must be there at once, so each must be there more often (Π). */
  | { readonly rule: 'series'; readonly inputs: number }
  /** Copied: it must be readable while it is loaded, and not otherwise. */
  | { readonly rule: 'while-loading' }
  /** The consumer has to announce onward: its own notice comes on top. */
  | { readonly rule: 'plus-own-notice'; readonly own: Level }

export interface Passed {
  readonly step: Step
  /** null: impossible, processing eats all there is. */
  readonly level: Level | null
}

/** What a row may look at besides the level. */
export interface Passage {
  /** Hours the consumer needs to process its inputs; null while unsaid. */
  readonly hours: number | null
  /** True when the consumer copies this input; false when it reads it while it is asked itself. */
  readonly isCopied: boolean
  /** Products the consumer reads on request, this one among them. */
  readonly inputs: number
  /** When the consumer must be ready: its strictest delivery time. */
  readonly due: Level | undefined
  /** The consumer's own notice of changes, and whether its own consumers ask for one. */
  readonly ownNotice: Level | undefined
}
type Row = (level: Level, passage: Passage) => Passed

const asAsked: Row = (level) => ({ step: { rule: 'as-asked' }, level })

const minusProcessing: Row = (level, { hours }) => {
  const left = level.amount - 60 * (hours ?? 0)
  return { step: { rule: 'minus-processing', hours }, level: left > 0 ? { ...level, amount: left } : null }
}

const WEEK = 7 * 1440
const earlier: Row = (level, { hours }) => {
  const minutes = Math.ceil(60 * (hours ?? 0))
  const step = { rule: 'minus-processing', hours } as const
  if (minutes >= WEEK) return { step, level: null }
  const at = level.amount - minutes
  const daysBefore = -Math.floor(at / 1440)
  return { step, level: { ...level, amount: at + 1440 * daysBefore, days: daysEarlier(level.days, daysBefore) } }
}

/** Monday is the lowest bit; a day before Monday is Sunday. */
const daysEarlier = (days: number, by: number): number =>
  Array.from({ length: 7 }, (_, day) => (days & (1 << day) ? 1 << ((day - by + 14) % 7) : 0)).reduce((a, b) => a | b, 0)

const availability: Row = (level, passage) => {
  if (passage.isCopied || level.form === 'window') return whileLoading(level, passage)
  const { inputs } = passage
  const each = inputs <= 1 ? level.amount : roundedUp(100 * (level.amount / 100) ** (1 / inputs))
  return { step: { rule: 'series', inputs }, level: { ...level, amount: each } }
}

/** From the time loading begins until the consumer must be ready. */
const whileLoading: Row = (_, { due, hours }) => {
  const step = { rule: 'while-loading' } as const
  if (!due) return { step, level: levelOf('window', 0) }
  const { amount: upTo, days, zone } = due
  return { step, level: levelOf('window', upTo - Math.ceil(60 * (hours ?? 0)), { upTo, days, zone }) }
}

/** Two decimals, and more only where two would say 100 %. */
function roundedUp(percent: number): number {
  const rounded = [2, 4, 6, 8].map((digits) => Math.ceil(percent * 10 ** digits - 1e-6) / 10 ** digits)
  return rounded.find((value) => value < 100) ?? percent
}

const plusOwnNotice: Row = (level, { ownNotice }) =>
  ownNotice
    ? {
        step: { rule: 'plus-own-notice', own: ownNotice },
        level: { ...level, amount: level.amount + ownNotice.amount },
      }
    : { step: { rule: 'as-asked' }, level }

const ROWS: Readonly<Partial<Record<SloDimension, Row>>> = {
  freshness: minusProcessing,
  latency: minusProcessing,
  frequency: asAsked,
  deliveryTime: earlier,
  availability,
  retention: asAsked,
  completeness: asAsked,
  uniqueness: asAsked,
  consistency: asAsked,
  validity: asAsked,
  accuracy: asAsked,
  errorRate: asAsked,
  timeToDetect: asAsked,
  timeToNotify: asAsked,
  timeToRepair: asAsked,
  supportResponse: asAsked,
  changeNotice: plusOwnNotice,
  endOfSupport: asAsked,
  endOfLife: asAsked,
}

/** Null for a dimension that says nothing about what feeds a product: response time, throughput, volume, lineage, general availability. */
export const rowOf = (dimension: SloDimension): Row | null => ROWS[dimension] ?? null

/** Dimensions whose inferred value is to be looked at: errors can grow in a calculation (G.3). */
export const isToBeChecked = (dimension: SloDimension): boolean => dimension === 'accuracy'

export const inferableDimension = (dimension: string): SloDimension | null =>
  isSloDimension(dimension) && rowOf(dimension) !== null ? dimension : null
