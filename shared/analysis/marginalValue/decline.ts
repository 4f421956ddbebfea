// A curve through few and small counts, with how unsure it is: an exponential decline, fitted by least squares on logarithms. Its intervals
// are those of a straight line, for the slope and for a further point (https://en.wikipedia.org/wiki/Simple_linear_regression).
import { studentQuantile } from './student'

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
/** A whole count says no more exactly than this what it stands for: the standard deviation of what rounding takes away. */
const ROUNDING = 1 / Math.sqrt(12)

/** The decline through counts at 1, 2, 3 …; null for fewer than four. */
export function decline(counts: readonly number[]): Decline | null {
  if (counts.length < FEWEST) return null
  const { slope, level, middle, spread, ...line } = lineThrough(counts.map((count) => Math.log(count + SHIFT)))
  const residual = Math.max(line.residual, leastDoubt(counts))
  const t = studentQuantile(counts.length - 2)
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

/** Four whole counts may lie on a curve by chance: even then it is no surer than a middling one of them, in logarithms. Where nothing came there is no curve. */
function leastDoubt(counts: readonly number[]): number {
  const mean = sum(counts) / counts.length
  return mean === 0 ? 0 : ROUNDING / (mean + SHIFT)
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
