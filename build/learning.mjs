// Logistic regression with quadratic penalty by coordinate descent in the dual (Yu, Huang and Lin 2011, doi:10.1007/s10994-010-5221-8). No kept library for
// Node learns from sparse rows; this runs by hand before a release and is no part of the app. The same rows give the same weights.

const ROUNDS = 20
const CLOSE = 1e-6
const FIRST_PULL = 1e-8
const MOST_STEPS = 100

/**
 * Weights and floor that make the targets likeliest. `rows`: for each card the places of its traits and their values; `size`: how many traits there are;
 * `trusts`: how much each card counts against small weights.
 */
export function learned(rows, targets, size, trusts) {
  const weights = new Float64Array(size + 1)
  const cards = rows.map(({ places, values }, at) => ({
    places: [...places, size],
    values: [...values, 1],
    sign: targets[at] ? 1 : -1,
    square: values.reduce((sum, value) => sum + value * value, 1),
    trust: trusts[at],
    pull: FIRST_PULL,
  }))
  for (const card of cards) move(weights, card, card.pull)
  const next = steady()
  for (let round = 0; round < ROUNDS; round++) for (const card of shuffled(cards, next)) settle(weights, card)
  return { weights: weights.subarray(0, size), floor: weights[size] }
}

/** Newton's steps for one card, on the side of its interval that is nearer to the answer. */
function settle(weights, card) {
  const { square, sign, pull, trust } = card
  const margin = sign * card.places.reduce((sum, place, at) => sum + weights[place] * card.values[at], 0)
  const isUpper = margin + 0.5 * square * (trust - 2 * pull) < 0
  const start = isUpper ? trust - pull : pull
  const slope = isUpper ? -margin : margin
  let point = trust - start < 0.5 * trust ? 0.1 * start : start
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = square * (point - start) + slope + Math.log(point / (trust - point))
    if (Math.abs(gradient) < CLOSE) break
    const next = point - gradient / (square + trust / (trust - point) / point)
    point = next <= 0 ? 0.1 * point : next
  }
  card.pull = isUpper ? trust - point : point
  move(weights, card, card.pull - pull)
}

function move(weights, { places, values, sign }, by) {
  places.forEach((place, at) => (weights[place] += by * sign * values[at]))
}

/** The same order on every machine. */
function steady() {
  let seed = 7
  return (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
}

function shuffled(cards, next) {
  for (let at = cards.length - 1; at > 0; at--) {
    const other = next(at + 1)
    ;[cards[at], cards[other]] = [cards[other], cards[at]]
  }
  return cards
}
