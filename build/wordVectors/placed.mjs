// From where sentences stand to where words stand: each word gets the vector by which its sentences are best the sum of their words.
import { PLACES } from './encoded.mjs'

/** How much a word holds to where it stands alone, against one sentence that says otherwise. */
const PULL = 5
/** A word alone says half of what a sentence of it would. */
const ALONE = 0.5
const STEPS = 40

/** Vectors of PLACES numbers, one per stem. `rows`: the stems themselves first, then the sentences; `stemsIn`: the stems of each of them. */
export function placed(rows, stemsIn, count) {
  const centred = withoutMean(rows, count)
  const sentences = stemsIn.map((stems) => ({ stems, share: 1 / Math.sqrt(Math.max(1, stems.length)) }))
  const sums = (vectors, at, into) => {
    const { stems, share } = sentences[at]
    for (const stem of stems)
      for (let place = 0; place < PLACES; place++) into[place] += share * vectors[stem * PLACES + place]
  }
  const spread = (row, at, into) => {
    const { stems, share } = sentences[at]
    for (const stem of stems)
      for (let place = 0; place < PLACES; place++) into[stem * PLACES + place] += share * row[place]
  }
  const alone = centred.slice(0, count * PLACES).map((value) => value * ALONE)
  /** What is missing between the sentences and the sums of their words, handed on to the words. */
  const missing = () => {
    const handed = new Float32Array(count * PLACES)
    for (const at of sentences.keys()) {
      const said = new Float64Array(PLACES)
      sums(alone, at, said)
      for (let place = 0; place < PLACES; place++) said[place] = centred[at * PLACES + place] - said[place]
      spread(said, at, handed)
    }
    return handed
  }
  const applied = (vectors) => {
    const handed = vectors.map((value) => value * PULL)
    for (const at of sentences.keys()) {
      const said = new Float64Array(PLACES)
      sums(vectors, at, said)
      spread(said, at, handed)
    }
    return handed
  }
  const moved = solved(applied, missing(), count)
  return alone.map((value, at) => value + moved[at])
}

function withoutMean(rows, from) {
  const mean = new Float64Array(PLACES)
  const texts = rows.length / PLACES
  for (let at = from; at < texts; at++)
    for (let place = 0; place < PLACES; place++) mean[place] += rows[at * PLACES + place] / (texts - from)
  return rows.map((value, at) => value - mean[at % PLACES])
}

/** Conjugate gradients (Hestenes and Stiefel 1952), each place for itself. */
function solved(applied, wanted, count) {
  const found = new Float32Array(wanted.length)
  const rest = wanted.slice()
  let direction = wanted.slice()
  let length = products(rest, rest, count)
  for (let step = 0; step < STEPS; step++) {
    const image = applied(direction)
    const along = products(direction, image, count)
    const width = length.map((value, place) => value / Math.max(along[place], 1e-9))
    for (let at = 0; at < found.length; at++) {
      found[at] += width[at % PLACES] * direction[at]
      rest[at] -= width[at % PLACES] * image[at]
    }
    const shorter = products(rest, rest, count)
    const turn = shorter.map((value, place) => value / Math.max(length[place], 1e-12))
    direction = direction.map((value, at) => rest[at] + turn[at % PLACES] * value)
    length = shorter
  }
  return found
}

function products(one, other, count) {
  const sums = new Float64Array(PLACES)
  for (let at = 0; at < count * PLACES; at++) sums[at % PLACES] += one[at] * other[at]
  return sums
}
