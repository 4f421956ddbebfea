// Between which whole counts nine of ten lie, when what they stand for is itself only known roughly: the negative binomial distribution
// (https://en.wikipedia.org/wiki/Negative_binomial_distribution).

/** Above this the counts are so many that their logarithm is as good as normal. */
const MANY = 50
const NINE_OF_TEN = 1.64485
/** Further than this nobody counts: where so little is known, the upper end says no more. */
const MOST = 10_000

/** `unsure` is the variance of the logarithm of what is expected. */
export function countsAround(expected: number, unsure: number): { readonly low: number; readonly high: number } {
  if (expected > MANY) {
    const reach = NINE_OF_TEN * Math.sqrt(unsure + 1 / expected)
    return { low: Math.floor(expected * Math.exp(-reach)), high: Math.ceil(expected * Math.exp(reach)) }
  }
  const shape = 1 / unsure
  const share = (expected * unsure) / (1 + expected * unsure)
  let [probability, below, count, low] = [(1 + expected * unsure) ** -shape, 0, 0, 0]
  for (; count < MOST; count++) {
    if (below <= 0.05) low = count
    below += probability
    if (below >= 0.95) break
    probability *= ((count + shape) / (count + 1)) * share
  }
  return { low, high: Math.max(count, Math.ceil(expected)) }
}
