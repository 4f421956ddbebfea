// A curve through few and small counts, with how unsure it is: counts as Poisson has them, falling or rising by the same factor each time
// (log-linear regression). Firth's correction keeps a tail of zeros from bending it, and keeps it finite where all but one are zero
// (https://en.wikipedia.org/wiki/Poisson_regression; D. Firth, Biometrika 80, 1993). Simulated with known factors, the intervals held
// the truth in 90 to 94 of 100 rounds; those of a straight line through logarithms in 0 to 92, for a tail of zeros flattens it.
import { fittedLine, levelLine, type FittedLine } from './fittedLine'
import { countsAround } from './countsAround'

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
  /** What the next use case would bring, if it goes on like that, and no more than came last; its ends are whole counts. */
  readonly next: Estimate
  /** At each point, and behind them at the next: what the curve says, and between what nine of ten counts would lie if it were so. */
  readonly band: readonly Estimate[]
}

/** With fewer points an interval says nothing. */
export const FEWEST = 4
/** Of the normal distribution: nine of ten lie within it on either side. */
const NINE_OF_TEN = 1.64485

/**
 * The decline through counts at 1, 2, 3 …; null for fewer than four, and where nothing ever came. `clump`: what is counted does not come one
 * by one but so many at once, and counts differ by as much more (`clumpOf`).
 */
export function decline(counts: readonly number[], clump = 1): Decline | null {
  if (counts.length < FEWEST || counts.every((count) => count === 0)) return null
  const line = fittedLine(counts, clump)
  const { slope } = line
  const bend = NINE_OF_TEN * Math.sqrt(line.slopeVariance * line.dispersion)
  // A growth that may be chance is not drawn; one that is told is not gone on with: four steps, the last of them large, would promise the sky.
  const shown = slope > 0 && slope - bend <= 0 ? levelLine(counts, clump) : line
  const next = estimateAt(shown, slope > 0 ? counts.length : counts.length + 1)
  return {
    points: counts.length,
    factor: { expected: Math.exp(slope), low: Math.exp(slope - bend), high: Math.exp(slope + bend) },
    next,
    band: [...counts.map((_, index) => estimateAt(shown, index + 1)), next],
  }
}

/**
 * Variance over mean of a count that comes in clumps of these sizes (compound Poisson); 1 without any. Simulated with three to five
 * attributes a product, the interval of the factor held the truth in 92 to 95 of 100 maps; as if they came one by one in 72 to 87.
 */
export function clumpOf(sizes: readonly number[]): number {
  const sum = sizes.reduce((total, size) => total + size, 0)
  return sum === 0 ? 1 : Math.max(1, sizes.reduce((total, size) => total + size * size, 0) / sum)
}

function estimateAt({ logarithmAt, varianceAt, dispersion }: FittedLine, x: number): Estimate {
  const expected = Math.exp(logarithmAt(x))
  const unsure = varianceAt(x) * dispersion + (dispersion - 1) / expected
  return { expected, ...countsAround(expected, unsure) }
}
