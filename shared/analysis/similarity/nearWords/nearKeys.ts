// Words of the texts that are often heard together with a word of the need.
import { FITTED } from '../fittedWeights'
import { groupsOf, isPassing } from '../lexicon/groups'
import { keep, type Key } from '../terms'
import type { Language, Postings, TextIndex, WeightedTerm } from '../textIndex'
import { isDescribing } from './describing'
import { nearness, vectorsOf, wordsLearnt, type WordVector } from './wordVectors'

/** What a word counts that many needs touch in passing: all days are near all weeks. */
const PASSING = 0.6

interface NearWord {
  readonly key: Key
  readonly vector: WordVector
  /** How sure it is that the word is meant, and less where it is said in passing. */
  readonly worth: number
}

/** Keys of words in the texts of one language that are near the term, and how much they count, 0 to 1; none before the words are learnt. */
export function nearKeys<Id, Field extends string>(
  { base, added }: TextIndex<Id, Field>,
  term: WeightedTerm,
  language: Language,
): ReadonlyMap<Key, number> {
  const { words, near } = vocabularyOf(base.postings)[language]
  const name = `${term.language} ${term.word}`
  const inBase = near.get(name) ?? nearIn(words, term)
  near.set(name, inBase)
  return added.size === 0 ? inBase : new Map([...inBase, ...nearIn(wordsOf(added, language), term)])
}

function nearIn(words: readonly NearWord[], term: WeightedTerm): ReadonlyMap<Key, number> {
  const near = new Map<Key, number>()
  for (const asked of askedBy(term))
    for (const { key, vector, worth } of words) {
      const how = likeness(nearness(asked.vector, vector))
      if (how > 0 && !term.keys.has(key)) keep(near, key, how * worth * asked.worth)
    }
  return near
}

/** 0 where two words are near by chance, 1 where they are nearly the same. */
const likeness = (cosine: number): number => {
  const { least, full, bent } = FITTED.near
  return Math.max(0, Math.min(1, (cosine - least) / (full - least))) ** bent
}

/** The word itself, or what a compound is made of; nothing of a phrase, whose meaning is in the lexicon. */
function askedBy({ stem, keys, language }: WeightedTerm): readonly NearWord[] {
  if (isDescribing(stem) || stem === '') return []
  const own = wordsUnder(`=${stem}`, language)
  if (own.length > 0) return own
  return [...keys].flatMap(([key, sure]) =>
    wordsUnder(key, language).map((word) => ({ ...word, worth: word.worth * sure })),
  )
}

/** The words of one language in what stays while a few records are edited, and what was near them. */
interface Vocabulary {
  readonly words: readonly NearWord[]
  /** By language and word of a need. */
  readonly near: Map<string, ReadonlyMap<Key, number>>
}
interface Vocabularies {
  readonly learnt: object
  readonly en: Vocabulary
  readonly de: Vocabulary
}
const vocabularies = new WeakMap<object, Vocabularies>()

/** Looked up once per base. */
export function vocabularyOf<Id, Field extends string>(postings: Postings<Id, Field>): Vocabularies {
  const learnt = wordsLearnt()
  const known = vocabularies.get(postings)
  if (known?.learnt === learnt) return known
  const vocabulary = (language: Language): Vocabulary => ({ words: wordsOf(postings, language), near: new Map() })
  const fresh = { learnt, en: vocabulary('en'), de: vocabulary('de') }
  vocabularies.set(postings, fresh)
  return fresh
}

const wordsOf = <Id, Field extends string>(postings: Postings<Id, Field>, language: Language): readonly NearWord[] =>
  [...postings].flatMap(([key, posted]) =>
    posted.some((posting) => posting.language === language) ? wordsUnder(key, language) : [],
  )

/** A word under its key, once for each of its meanings; none where a key is a meaning itself. */
function wordsUnder(key: Key, language: Language): readonly NearWord[] {
  const stem = key.slice(1)
  if (!key.startsWith('=') || isDescribing(stem)) return []
  const worth = isInPassing(stem) ? PASSING : 1
  return vectorsOf(stem, language).map((vector) => ({ key, vector, worth }))
}

function isInPassing(stem: string): boolean {
  const groups = groupsOf(stem)
  return groups.length > 0 && groups.every(isPassing)
}
