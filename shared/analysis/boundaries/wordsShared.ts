import { termsOf } from '../similarity/terms'

/** How many of the things that one text speaks of another speaks of as well, in the same words or in others of like meaning. */
export function wordsShared(text: string, other: string): number {
  const there = new Set(termsOf(other).flatMap(({ keys }) => [...keys.keys()]))
  const met = termsOf(text).filter(({ keys }) => [...keys.keys()].some((key) => there.has(key)))
  return new Set(met.map(({ stem, word }) => stem || word)).size
}
