/** By degrees of freedom from 1 (https://www.itl.nist.gov/div898/handbook/eda/section3/eda3672.htm, column 0.95). */
const TABLE = [6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753]
/** The normal quantile, which Student's nears. */
const NORMAL = 1.64485

/** Student's t for a two-sided 90 % interval; beyond the table by its expansion around the normal quantile (Abramowitz and Stegun 26.7.5), good to 0.001. */
export function studentQuantile(free: number): number {
  const first = (NORMAL ** 3 + NORMAL) / 4
  const second = (5 * NORMAL ** 5 + 16 * NORMAL ** 3 + 3 * NORMAL) / 96
  return TABLE[free - 1] ?? NORMAL + first / free + second / free ** 2
}
