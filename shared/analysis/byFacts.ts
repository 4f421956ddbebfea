/**
 * Memory by key, used in rounds: an answer is made again only when one of its facts (by name or by place: values, records, or lists of them)
 * is another one, and is the same object otherwise. `make` sees the facts and nothing else, so whatever it rests on has to stand among them.
 * Keys a round does not name are forgotten with the next.
 */
export function inRounds<K, F extends object, T>(make: (facts: F, key: K) => T): () => (key: K, facts: F) => T {
  let known: ReadonlyMap<K, { readonly facts: F; readonly answer: T }> = new Map()
  return () => {
    const last = known
    const now = new Map<K, { readonly facts: F; readonly answer: T }>()
    known = now
    return (key, facts) => {
      const before = last.get(key)
      const isKept = before !== undefined && areSameFacts(before.facts, facts)
      const kept = isKept ? before : { facts, answer: make(facts, key) }
      now.set(key, kept)
      return kept.answer
    }
  }
}

/** As `inRounds`, where the facts of all keys are known beforehand. */
export function byFacts<K, F extends object, T>(make: (facts: F, key: K) => T) {
  const begin = inRounds(make)
  return (round: Iterable<readonly [K, F]>): ReadonlyMap<K, T> => {
    const answerFor = begin()
    const answers = new Map<K, T>()
    for (const [key, facts] of round) answers.set(key, answerFor(key, facts))
    return answers
  }
}

function areSameFacts<F extends object>(one: F, other: F): boolean {
  if (Array.isArray(one)) return isSameFact(one, other)
  for (const name in one) if (!isSameFact(one[name], other[name])) return false
  return true
}

/** Lists are the same when their members are; a record that has changed is another record. */
function isSameFact(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (!isSameFact(one[at], other[at])) return false
  return true
}
