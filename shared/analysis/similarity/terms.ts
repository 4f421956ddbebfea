// A text as terms: words that tell products apart, each under all the keys by which it may be met.
import { compoundParts } from './compounds'
import { groupsOf, groupsOfWord, isKnownStem, isPassing, phraseAt } from './lexicon/groups'
import { isSaidOfAnything, isStopWord } from './lexicon/stopWords'
import { looseStemOf, stemOf } from './stem'

/** `=stem` for the word itself, `#group` for its meaning; the number says how sure the key is, 0 to 1. */
export type Key = `=${string}` | `#${string}`
export interface Term {
  /** As it was written. */
  readonly word: string
  /** '' for a phrase, which is met by its meaning only. */
  readonly stem: string
  readonly keys: ReadonlyMap<Key, number>
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+/gu
const HUMP = /(\p{Ll})(\p{Lu})/gu
const LONGEST_TEXT = 20_000

/** What a word of like meaning counts against the word itself. */
export const MEANING = 0.8
/** The same for what many needs touch in passing. */
export const PASSING = 0.3
/** What a word counts that is said of any product. */
const FAINT = 0.4
/** What a word counts itself that most needs say in passing. */
const PASSING_WORD = 0.8
/** A word of a compound says less than the compound. */
const PART = 0.75
/** The same when the lexicon knows the compound itself. */
const PART_OF_KNOWN = 0.3
/** What a word counts that stands in a phrase of its own meaning. */
const IN_PHRASE = 0.45
/** What another kind of word of the same root counts. */
const LOOSE = 0.85
/** What a meaning counts that the lexicon knows of another kind of word of the same root. */
const LOOSE_MEANING = 0.5

/** The terms of a text in order; "orderLines", "order_lines" and "Bestellzeilen" fall into their words. */
export function termsOf(text: string): readonly Term[] {
  const words = text.slice(0, LONGEST_TEXT).normalize('NFC').replace(HUMP, '$1 $2').match(WORD) ?? []
  const stems = words.map((word) => stemOf(word))
  const terms: Term[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(stems, at)
    if (phrase) {
      terms.push(termOfPhrase(words.slice(at, at + phrase.length), phrase.groups))
      at += phrase.length - 1
    } else terms.push(...termOf(words[at] ?? '', stems[at] ?? ''))
  }
  return terms
}

/** A phrase means what it means as a whole; its words are heard beside it. */
function termOfPhrase(words: readonly string[], groups: readonly string[]): Term {
  const keys = new Map<Key, number>(meanings(groups, 1))
  for (const word of words)
    for (const term of termOf(word, stemOf(word)))
      for (const [key, sure] of term.keys) keep(keys, key, sure * IN_PHRASE)
  return { word: words.join(' '), stem: '', keys }
}

const remembered = new Map<string, readonly Term[]>()
const REMEMBERED = 50_000

/** A word under its keys; product texts say the same words again and again. */
function termOf(word: string, stem: string): readonly Term[] {
  const known = remembered.get(word)
  if (known) return known
  const terms = freshTermOf(word, stem)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, terms)
  return terms
}

function freshTermOf(word: string, stem: string): readonly Term[] {
  if (isStopWord(word.toLowerCase())) return []
  const groups = groupsOfWord(word, stem)
  const isFaint = isSaidOfAnything(word.toLowerCase())
  if (isFaint && groups.length === 0) return []
  const keys = ownKeys(stem, groups)
  const part = groups.length === 0 ? PART : PART_OF_KNOWN
  for (const piece of compoundParts(stem)) {
    keep(keys, `=${piece}`, part)
    for (const [key, sure] of meanings(groupsOf(piece), part)) keep(keys, key, sure)
  }
  return [{ word, stem, keys: isFaint ? fainter(keys) : keys }]
}

function ownKeys(stem: string, groups: readonly string[]): Map<Key, number> {
  const own = groups.length > 0 && groups.every(isPassing) ? PASSING_WORD : 1
  const keys = new Map<Key, number>([[`=${stem}`, own]])
  keep(keys, `=${looseStemOf(stem)}`, LOOSE * own)
  for (const [key, sure] of meanings(groups, isKnownStem(stem) ? 1 : LOOSE_MEANING)) keep(keys, key, sure)
  return keys
}

const fainter = (keys: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> =>
  new Map([...keys].map(([key, sure]) => [key, sure * FAINT]))

const meanings = (groups: readonly string[], factor: number): ReadonlyMap<Key, number> =>
  new Map(groups.map((group) => [`#${group}`, factor * (isPassing(group) ? PASSING : MEANING)]))

/** Keeps the surer of two readings. */
export function keep(keys: Map<Key, number>, key: Key, sure: number): void {
  if ((keys.get(key) ?? 0) < sure) keys.set(key, sure)
}
