// A curve through few and small counts, with how unsure it is: an exponential decline, fitted by least squares on logarithms.

/** Lower and upper end of a 90 % interval around what is expected. */
export interface Estimate {
  readonly expected: number
  readonly low: number
  readonly high: number
}
export interface Decline {
  readonly points: number
  /** By what each further use case multiplies what is new: below 1 it declines; an interval that holds 1 cannot tell. */
  readonly factor: Estimate
  /** What the next use case would bring, if it goes on like that. */
  readonly next: Estimate
  /** At each point, and behind them at the next: what the curve says, and between what nine of ten counts would lie if it were so. */
  readonly band: readonly Estimate[]
}

/** With fewer points an interval says nothing. */
const FEWEST = 4
/** Counts may be 0, which has no logarithm. */
const SHIFT = 0.5
/** Student's t for a two-sided 90 % interval, by degrees of freedom from 1. */
const STUDENT = [6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753]
const NORMAL = 1.645

/** The decline through counts at 1, 2, 3 …; null for fewer than four. */
export function decline(counts: readonly number[]): Decline | null {
  if (counts.length < FEWEST) return null
  const { slope, level, middle, spread, residual } = lineThrough(counts.map((count) => Math.log(count + SHIFT)))
  const free = counts.length - 2
  // Beyond the table the quantile nears the normal one.
  const t = STUDENT[free - 1] ?? NORMAL + 1.7 / free
  const at = (x: number) => level + slope * (x - middle)
  const count = (logarithm: number) => Math.max(0, Math.exp(logarithm) - SHIFT)
  const estimateAt = (x: number): Estimate => {
    const unsure = t * residual * Math.sqrt(1 + 1 / counts.length + (x - middle) ** 2 / spread)
    return { expected: count(at(x)), low: count(at(x) - unsure), high: count(at(x) + unsure) }
  }
  const next = estimateAt(counts.length + 1)
  const bend = (t * residual) / Math.sqrt(spread)
  return {
    points: counts.length,
    factor: { expected: Math.exp(slope), low: Math.exp(slope - bend), high: Math.exp(slope + bend) },
    next,
    band: [...counts.map((_, index) => estimateAt(index + 1)), next],
  }
}

/** Least squares through values at 1, 2, 3 …; `residual` is the standard error of the estimate. */
function lineThrough(values: readonly number[]) {
  const size = values.length
  const middle = (size + 1) / 2
  const level = sum(values) / size
  const spread = sum(values.map((_, index) => (index + 1 - middle) ** 2))
  const slope = sum(values.map((value, index) => (index + 1 - middle) * (value - level))) / spread
  const misses = values.map((value, index) => (value - level - slope * (index + 1 - middle)) ** 2)
  return { slope, level, middle, spread, residual: Math.sqrt(sum(misses) / (size - 2)) }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
