// Words of the texts that are often heard together with a word of the need.
import { groupsOf, isPassing } from '../lexicon/groups'
import { keep, type Key, type Term } from '../terms'
import type { Postings, TextIndex } from '../textIndex'
import { isDescribing } from './describing'
import { nearness, vectorOf, wordsLearnt, type WordVector } from './wordVectors'

/** Below this two words are near by chance. */
const LEAST = 0.22
/** From here on a word counts as much as one of like meaning. */
const FULL = 0.7
const AT_MOST = 0.8
/** What a word counts that many needs touch in passing: all days are near all weeks. */
const PASSING = 0.6

interface NearWord {
  readonly key: Key
  readonly vector: WordVector
  /** How sure it is that the word is meant, and less where it is said in passing. */
  readonly worth: number
}

/** Keys of words in the texts that are near the term, and how much they count, 0 to 1; none before the words are learnt. */
export function nearKeys<Id, Field extends string>(
  { base, added }: TextIndex<Id, Field>,
  term: Term,
): ReadonlyMap<Key, number> {
  const { words, near } = vocabularyOf(base.postings)
  const inBase = near.get(term.word) ?? nearIn(words, term)
  near.set(term.word, inBase)
  return added.size === 0 ? inBase : new Map([...inBase, ...nearIn(wordsIn(added.keys()), term)])
}

function nearIn(words: readonly NearWord[], term: Term): ReadonlyMap<Key, number> {
  const near = new Map<Key, number>()
  for (const asked of askedBy(term))
    for (const { key, vector, worth } of words) {
      const how = Math.min(1, (nearness(asked.vector, vector) - LEAST) / (FULL - LEAST))
      if (how > 0 && !term.keys.has(key)) keep(near, key, how * AT_MOST * worth * asked.worth)
    }
  return near
}

/** The word itself; or what a phrase or a compound is made of. */
function askedBy({ stem, keys }: Term): readonly NearWord[] {
  if (isDescribing(stem)) return []
  const own = stem === '' ? [] : wordsIn([`=${stem}`])
  if (own.length > 0) return own
  return wordsIn(keys.keys()).map((word) => ({ ...word, worth: word.worth * (keys.get(word.key) ?? 0) }))
}

/** The words of what stays while a few records are edited, and what was near them. */
interface Vocabulary {
  readonly learnt: object
  readonly words: readonly NearWord[]
  /** By the word of a need. */
  readonly near: Map<string, ReadonlyMap<Key, number>>
}
const vocabularies = new WeakMap<object, Vocabulary>()

/** Looked up once per base. */
export function vocabularyOf<Id, Field extends string>(postings: Postings<Id, Field>): Vocabulary {
  const learnt = wordsLearnt()
  const known = vocabularies.get(postings)
  if (known?.learnt === learnt) return known
  const fresh = { learnt, words: wordsIn(postings.keys()), near: new Map<string, ReadonlyMap<Key, number>>() }
  vocabularies.set(postings, fresh)
  return fresh
}

const wordsIn = (keys: Iterable<Key>): readonly NearWord[] =>
  [...keys].flatMap((key) => {
    const stem = key.slice(1)
    const vector = key.startsWith('=') && !isDescribing(stem) ? vectorOf(stem) : undefined
    return vector ? [{ key, vector, worth: isInPassing(stem) ? PASSING : 1 }] : []
  })

function isInPassing(stem: string): boolean {
  const groups = groupsOf(stem)
  return groups.length > 0 && groups.every(isPassing)
}
