// How much of what a record says was asked for: of two that meet the same words, the one that speaks of little else is meant.
import { isInNearlyAll, reachedBy } from './meetings'
import { keep, type Key } from './terms'
import type { IndexedText, TextIndex, WeightedTerm } from './textIndex'

/** So much is always left unsaid: a name of one word is not known to the full. */
const UNSAID = 0.5

/** All that the terms reach in the texts, word by word and by meaning, and how surely. */
export function reachOf<Id extends string, Field extends string>(
  index: TextIndex<Id, Field>,
  terms: readonly WeightedTerm[],
): ReadonlyMap<Key, number> {
  const reach = new Map<Key, number>()
  for (const term of terms.filter((one) => !isInNearlyAll(index, one)))
    for (const { keys, share } of reachedBy(index, term))
      for (const [key, sure] of keys) keep(reach, key, sure * share * Math.min(1, term.weight))
  return reach
}

/** 0 to 1: of a record's words in some of its fields, the share that is within reach, each as loud as its field. */
export function coverageOf<Id, Field extends string>(
  { words }: Pick<IndexedText<Id, Field>, 'words'>,
  reach: ReadonlyMap<Key, number>,
  fields: ReadonlySet<Field>,
): number {
  let said = UNSAID
  let asked = 0
  for (const { field, keys, weight } of words) {
    if (!fields.has(field)) continue
    let best = 0
    for (const [key, sure] of keys) best = Math.max(best, (reach.get(key) ?? 0) * sure)
    asked += weight * best
    said += weight
  }
  return asked / said
}
