// A promise as something that can be compared: only the same dimension in the same form, after unit conversion (DOMAIN.md G.3).
import type { Slo } from '../../model/entities/dataProduct'
import { isSloDimension, isTimeUnit, sloDimensions, toMinutes, type SloDimension } from '../sloInterview/dimensions'
import { dayCodes } from '../sloInterview/spokenTimes'

/** error: off by so much at most. count: so many duplicates at most. window: readable from `amount` to `upTo`. */
export type LevelForm = 'minutes' | 'percent' | 'error' | 'count' | 'clock' | 'window' | 'date'
export interface Level {
  readonly form: LevelForm
  /** Minutes; percent; minutes after midnight of the day (below 0: the day before); a date as 20271231. */
  readonly amount: number
  /** End of a window, in minutes after midnight; equal to `amount` when nobody has said when. */
  readonly upTo: number
  /** The unit it was said in, for display. */
  readonly unit: string
  /** Share of checks in percent; null while unsaid. */
  readonly percent: number | null
  /** One bit per day, Monday first; 0 where days mean nothing. */
  readonly days: number
  readonly zone: string
}
/** unsaid: no number. unit: a unit or time that cannot be compared. unreal: nobody can keep it. */
export type Reading = Level | 'unsaid' | 'unit' | 'unreal'

const EVERY_DAY = 127
const BLANK: Omit<Level, 'form' | 'amount'> = { upTo: 0, unit: '', percent: null, days: 0, zone: '' }
export const levelOf = (form: LevelForm, amount: number, more: Partial<Level> = {}): Level => ({
  ...BLANK,
  form,
  amount,
  ...more,
})

/** What an SLO promises, ready to be compared; or why it cannot be. */
export function readLevel(slo: Slo): Reading {
  return isSloDimension(slo.dimension) ? READERS[sloDimensions[slo.dimension].measure](slo, slo.dimension) : 'unsaid'
}

type Reader = (slo: Slo, dimension: SloDimension) => Reading
const READERS: Readonly<Record<(typeof sloDimensions)[SloDimension]['measure'], Reader>> = {
  duration: ({ target, unit, percent }, dimension) => {
    if (target === null) return 'unsaid'
    const minutes = toMinutes(target, unit)
    if (minutes === null || !Number.isFinite(minutes)) return 'unit'
    if (minutes < 0 || (minutes === 0 && sloDimensions[dimension].stricter === 'smaller')) return 'unreal'
    return levelOf('minutes', minutes, { unit, percent: shareOf(percent) })
  },
  share: ({ target, unit, percent }, dimension) => {
    // 100 % leaves nothing for a single failure: no chain of real systems keeps it.
    const isUnreal = (value: number) => value < 0 || value > 100 || (dimension === 'availability' && value === 100)
    if (percent !== null) return isUnreal(percent) ? 'unreal' : levelOf('percent', percent, { unit: '%' })
    const form = ({ accuracy: 'error', uniqueness: 'count' } as const)[dimension as 'accuracy' | 'uniqueness']
    if (target === null || (form as LevelForm | undefined) === undefined) return 'unsaid'
    return target < 0 ? 'unreal' : levelOf(form, target, { unit })
  },
  clock: ({ time, days, zone, percent }) => {
    if (time === '') return 'unsaid'
    const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim()) ?? []
    const mask = dayMask(days)
    if (hours === undefined || mask === null) return 'unit'
    return levelOf('clock', 60 * Number(hours) + Number(minutes), { percent: shareOf(percent), days: mask, zone })
  },
  date: ({ time }) => {
    if (time === '') return 'unsaid'
    const [, ...parts] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(time.trim()) ?? []
    return parts.length === 3 ? levelOf('date', Number(parts.join(''))) : 'unit'
  },
  rate: () => 'unsaid',
  band: () => 'unsaid',
}

const shareOf = (percent: number | null): number | null =>
  percent !== null && percent > 0 && percent <= 100 ? percent : null

/** '' means every day; null for days nobody can read. */
function dayMask(days: string): number | null {
  if (days.trim() === '') return EVERY_DAY
  const at = days.split(',').map((code) => dayCodes.findIndex((known) => known === code.trim()))
  return at.includes(-1) ? null : at.reduce((mask, index) => mask | (1 << index), 0)
}

/** Levels with the same key compare; others only look alike. */
export const keyOf = (dimension: SloDimension, { form, unit, zone }: Level): string =>
  `${dimension}|${form}|${form === 'error' ? unit : zone}`

const SMALLER_IS_STRICTER: ReadonlySet<LevelForm> = new Set(['error', 'count', 'clock', 'window'])
/** True when a smaller amount promises more. */
function isSmallerStricter(dimension: SloDimension, form: LevelForm): boolean {
  if (SMALLER_IS_STRICTER.has(form)) return true
  return form !== 'date' && sloDimensions[dimension].stricter === 'smaller'
}

/** One level that keeps both: the stricter amount, the higher share, all days. Expects equal keys. */
export function strictestOf(dimension: SloDimension, one: Level, other: Level): Level {
  const smaller = isSmallerStricter(dimension, one.form)
  const stricter = smaller === one.amount <= other.amount ? one : other
  const upTo = Math.max(one.upTo, other.upTo)
  const percent = one.percent === null ? other.percent : Math.max(one.percent, other.percent ?? 0)
  const days = one.days | other.days
  const isBoth = stricter.upTo === upTo && stricter.percent === percent && stricter.days === days
  return isBoth ? stricter : { ...stricter, upTo, percent, days }
}

/** Months differ by more than that from 30.44 days: nothing finer can be told apart when one side counts in months or years. */
const CALENDAR = 0.02
/** True when who keeps `promised` may still fail `needed`. Expects equal keys. Rounding is no failure, and neither are 365 days for a year. */
export function isWeaker(dimension: SloDimension, promised: Level, needed: Level): boolean {
  if (needed.form === 'window') return false
  const isByCalendar = promised.unit !== needed.unit && [promised.unit, needed.unit].some((unit) => /^[my]$/.test(unit))
  const slack = (isByCalendar ? CALENDAR : 1e-9) * Math.max(1e-6, Math.abs(needed.amount))
  const misses = isSmallerStricter(dimension, needed.form)
    ? promised.amount > needed.amount + slack
    : promised.amount < needed.amount - slack
  const isRarer = promised.percent !== null && needed.percent !== null && promised.percent < needed.percent
  return misses || isRarer || (needed.days & ~promised.days) !== 0
}

type LevelFields = Pick<Slo, 'dimension' | 'target' | 'unit' | 'percent' | 'window' | 'time' | 'days' | 'zone'>

/** The level as the fields of an SLO: what would be stored when it is accepted. Rounded to the stricter side. */
export function fieldsOf(dimension: SloDimension, level: Level): LevelFields {
  const blank: LevelFields = {
    ...{ dimension, target: null, unit: '', percent: level.percent, window: '', time: '', days: '', zone: level.zone },
  }
  return { ...blank, ...FIELDS[level.form](level, isSmallerStricter(dimension, level.form)) }
}

/** The level as it will be shown and stored, so that what is reckoned from it does not depend on whether it was accepted. */
export function asShown(dimension: SloDimension, level: Level): Level {
  if (level.form !== 'minutes') return level
  const { target = null, unit = '' } = inUnit(level.amount, level.unit, isSmallerStricter(dimension, level.form))
  const minutes = target === null ? null : toMinutes(target, unit)
  if (minutes === null) return level
  return minutes === level.amount && unit === level.unit ? level : { ...level, amount: minutes, unit }
}

const FIELDS: Readonly<Record<LevelForm, (level: Level, isSmaller: boolean) => Partial<LevelFields>>> = {
  minutes: ({ amount, unit }, isSmaller) => inUnit(amount, unit, isSmaller),
  percent: ({ amount }) => ({ percent: amount }),
  error: ({ amount, unit }) => ({ target: amount, unit }),
  count: ({ amount, unit }) => ({ target: amount, unit }),
  clock: ({ amount, days }) => ({ time: clockText(amount), days: daysText(days) }),
  window: ({ amount, upTo, days }) =>
    amount === upTo ? {} : { window: `${clockText(amount)}–${clockText(upTo)}`, days: daysText(days) },
  date: ({ amount }) => ({ time: String(amount).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') }),
}

const daysText = (days: number): string =>
  days === EVERY_DAY ? '' : dayCodes.filter((_, at) => days & (1 << at)).join(',')

function clockText(minutes: number): string {
  const at = Math.floor(((minutes % 1440) + 1440) % 1440)
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

const DOWNWARDS = ['w', 'd', 'h', 'min', 's', 'ms'] as const

/** In the unit it was said in, or the next smaller one that needs no fraction. Months and years stay what they are: 30.44 days are never shown (G.3). */
function inUnit(minutes: number, unit: string, isSmaller: boolean): Partial<LevelFields> {
  const said = isTimeUnit(unit) ? minutes / (toMinutes(1, unit) ?? 1) : NaN
  if (isWhole(said)) return { target: Math.round(said), unit }
  if (unit === 'm' || unit === 'y') return { target: rounded(said, isSmaller), unit }
  const from = DOWNWARDS.findIndex((candidate) => candidate === unit)
  const units = DOWNWARDS.slice(Math.max(0, from)).map((candidate) => ({
    unit: candidate,
    value: minutes / (toMinutes(1, candidate) ?? 1),
  }))
  const whole = units.find(({ value }) => value < READABLE && isWhole(value))
  if (whole) return { target: Math.round(whole.value), unit: whole.unit }
  const { unit: chosen, value } = units.find(({ value }) => value >= 1) ?? { unit: 'ms', value: minutes * 60_000 }
  return { target: rounded(value, isSmaller), unit: chosen }
}

/** Above this, a fraction of a larger unit reads better than the whole number. */
const READABLE = 10_000
const isWhole = (value: number): boolean => Math.round(value) !== 0 && Math.abs(value - Math.round(value)) < 1e-9

/** To two decimals, or two digits below one, on the stricter side. */
function rounded(value: number, isSmaller: boolean): number {
  const scale = 10 ** Math.max(2, 2 - Math.floor(Math.log10(value)))
  return (isSmaller ? Math.floor(value * scale + 1e-9) : Math.ceil(value * scale - 1e-9)) / scale
}
