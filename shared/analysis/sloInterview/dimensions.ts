// What a promise can be about, and which way it gets stricter (DOMAIN.md G.2).

/** `min` is a minute, `m` a month. */
export type TimeUnit = 'ms' | 's' | 'min' | 'h' | 'd' | 'w' | 'm' | 'y'

/** How it is said: a length of time, a time of day, a share in percent, a rate, a band of rows, a date. */
export type SloMeasure = 'duration' | 'clock' | 'share' | 'rate' | 'band' | 'date'
export interface SloDimensionFacts {
  readonly measure: SloMeasure
  /** Offered in this order; a share is a percentage in `percent`, the others a `target` in `unit`. */
  readonly units: readonly string[]
  readonly stricter: 'smaller' | 'larger' | 'earlier' | 'band' | 'later'
}

const duration = (...units: TimeUnit[]): SloDimensionFacts => ({ measure: 'duration', units, stricter: 'smaller' })
const longer = (...units: TimeUnit[]): SloDimensionFacts => ({ measure: 'duration', units, stricter: 'larger' })
const share: SloDimensionFacts = { measure: 'share', units: ['%'], stricter: 'larger' }
const date: SloDimensionFacts = { measure: 'date', units: [], stricter: 'later' }

export const sloDimensions = {
  freshness: duration('min', 'h', 'd'),
  frequency: duration('min', 'h', 'd', 'w'),
  deliveryTime: { measure: 'clock', units: [], stricter: 'earlier' },
  latency: duration('s', 'min', 'h'),
  responseTime: duration('ms', 's'),
  availability: share,
  throughput: { measure: 'rate', units: ['rows/s', 'req/s'], stricter: 'larger' },
  retention: longer('d', 'm', 'y'),
  completeness: share,
  accuracy: share,
  consistency: share,
  validity: share,
  uniqueness: share,
  volume: { measure: 'band', units: ['rows'], stricter: 'band' },
  errorRate: { ...share, stricter: 'smaller' },
  timeToDetect: duration('min', 'h', 'd'),
  timeToNotify: duration('min', 'h', 'd'),
  timeToRepair: duration('min', 'h', 'd'),
  supportResponse: duration('h', 'd'),
  changeNotice: longer('d', 'w', 'm'),
  lineage: share,
  generalAvailability: date,
  endOfSupport: date,
  endOfLife: date,
} as const satisfies Readonly<Record<string, SloDimensionFacts>>
export type SloDimension = keyof typeof sloDimensions

export const isSloDimension = (dimension: string): dimension is SloDimension => Object.hasOwn(sloDimensions, dimension)

const MINUTES: Readonly<Record<TimeUnit, number>> = {
  ms: 1 / 60_000,
  s: 1 / 60,
  min: 1,
  h: 60,
  d: 1440,
  w: 7 * 1440,
  m: 30.44 * 1440,
  y: 365.25 * 1440,
}

export const isTimeUnit = (unit: string): unit is TimeUnit => Object.hasOwn(MINUTES, unit)

/** For comparison only, never for display: a month counts 30.44 days, a year 365.25 (DOMAIN.md G.3). null: not a time unit. */
export const toMinutes = (value: number, unit: string): number | null =>
  isTimeUnit(unit) ? value * MINUTES[unit] : null
