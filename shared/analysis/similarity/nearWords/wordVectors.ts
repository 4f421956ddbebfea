// What words are near one another, from a small table of word vectors: "grass" and "lawn" share no letter and stand in no group together.
import { groupsOf, stemsOf } from '../lexicon/groups'
import { looseStemOf, stemOf } from '../stem'
import type { Language } from '../textIndex'
import { wholeParts } from './germanCompounds'
import { sensesIn } from './wordSenses'

/** What vectorTable.ts holds: it is big, and whoever wants it loads it when there is time. */
export interface VectorTable {
  readonly WORDS: string
  readonly LETTERS: string
  /** What English words also mean and what German words mean, in words of the table; wordSenses.ts says how it is written. */
  readonly ENGLISH: readonly string[]
  readonly GERMAN: readonly string[]
}
export interface WordVector {
  /** -3 to 3 for a word of the table; sums of such, each of length 1, for a word that is known by its meaning only. */
  readonly levels: Float64Array
  /** The root of the sum of the squared levels. */
  readonly length: number
  /** How near its own nearest words are, 0 to 1. */
  readonly crowding: number
  /** 1 for a word whose place is known, less for one whose place is put together. */
  readonly certainty: number
}

const DIMENSIONS = 96
const LETTERS_PER_WORD = DIMENSIONS / 2 + 1
/** A letter holds two levels, or how crowded a place is. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const LEVELS = 7
const HIGHEST = 3
/** So many words are read between two breaths: a few milliseconds. */
const SLICE = 500
/** The same of lines in a list of meanings. */
const LINES = 50
/** In a crowd being near says less (CSLS, Conneau and others 2018, halved). */
const AGAINST_CROWDS = 0.5
const USUAL_CROWDING = 0.55
/** A middle is near much that none of its words is near. */
const PUT_TOGETHER = 0.85
/** What a word means where somebody works counts less than what it is always heard with. */
const ALSO_MEANT = 0.65

type Vectors = ReadonlyMap<string, readonly WordVector[]>
let learnt: ReadonlyMap<string, WordVector> = new Map()
/** By stem: its place in the list of the most frequent words. */
let ranks: ReadonlyMap<string, number> = new Map()
/** By stem, a vector for each of its meanings: of German words, and what English words mean beside what they are often heard with. */
let german: Vectors = new Map()
let english: Vectors = new Map()
/** Vectors of words that stand nowhere. */
let derived = new Map<string, readonly WordVector[]>()

/** Changes when the table has been learnt: what was worked out before is out of date. */
export const wordsLearnt = (): object => learnt

/** Learns the table, once, a slice at a time; what is asked before the end is answered from the lexicon alone. */
export function* learningSteps({ WORDS, LETTERS, ENGLISH, GERMAN }: VectorTable): Generator<void, void, undefined> {
  if (learnt.size > 0) return
  const letters = LETTERS.replaceAll('\n', '')
  const vectors = new Map<string, WordVector>()
  for (const [at, word] of WORDS.trim().split(/\s+/u).entries()) {
    const stem = stemOf(word)
    if (!vectors.has(stem)) vectors.set(stem, vectorAt(letters, at * LETTERS_PER_WORD))
    if (at % SLICE === SLICE - 1) yield
  }
  english = yield* meaningsIn(ENGLISH, vectors, ALSO_MEANT, (stem) => [stem])
  german = yield* meaningsIn(GERMAN, vectors, 1, (stem) => [stem, looseStemOf(stem)])
  derived = new Map()
  ranks = new Map([...vectors.keys()].map((stem, rank) => [stem, rank]))
  learnt = vectors
}

/** What the lists say that words mean, under all forms of each. */
function* meaningsIn(
  lists: readonly string[],
  vectors: ReadonlyMap<string, WordVector>,
  certainty: number,
  formsOf: (stem: string) => readonly string[],
): Generator<void, Vectors, undefined> {
  const meanings = new Map<string, readonly WordVector[]>()
  let lines = 0
  for (const list of lists)
    for (const { means, words } of sensesIn(list)) {
      const meant = lessCertain(middleOf(means.flatMap((stem) => vectors.get(stem) ?? [])), certainty)
      for (const stem of new Set(words.flatMap(formsOf))) meanings.set(stem, [...(meanings.get(stem) ?? []), ...meant])
      if (++lines % LINES === 0) yield
    }
  return meanings
}

/** The table in one go, for whoever has no window to keep alive. */
export function learnWords(table: VectorTable): void {
  Array.from(learningSteps(table))
}

/** By the code of a letter: its value in the alphabet. */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))))

function vectorAt(letters: string, start: number): WordVector {
  const levels = new Float64Array(DIMENSIONS)
  for (let pair = 0; pair < DIMENSIONS / 2; pair++) {
    const value = VALUES[letters.charCodeAt(start + pair)] ?? 0
    levels[2 * pair] = Math.floor(value / LEVELS) - HIGHEST
    levels[2 * pair + 1] = (value % LEVELS) - HIGHEST
  }
  const crowding = VALUES[letters.charCodeAt(start + DIMENSIONS / 2)] ?? 0
  return { levels, length: lengthOf(levels), crowding: crowding / (ALPHABET.length - 1), certainty: 1 }
}

/** How many English words are more frequent; undefined for a word of no rank, and before the words are learnt. */
export const rankOf = (stem: string): number | undefined => ranks.get(stem)

/** A word's own vector and what else it means; of a German word one for each meaning and one for what the lexicon says means the same. */
export function vectorsOf(stem: string, language: Language): readonly WordVector[] {
  if (learnt.size === 0) return NONE
  const name = `${language} ${stem}`
  const known = derived.get(name)
  if (known) return known
  const own =
    language === 'de' && german.has(stem) ? NONE : [learnt.get(stem) ?? NONE, english.get(stem) ?? NONE].flat()
  const found = own.length > 0 ? own : derivedOf(stem)
  derived.set(name, found)
  return found
}

function derivedOf(stem: string): readonly WordVector[] {
  const alike = middleOf(groupsOf(stem).flatMap((group) => stemsOf(group).flatMap((other) => learnt.get(other) ?? [])))
  const meanings = german.get(stem)
  if (meanings) return [...meanings, ...lessCertain(alike, PUT_TOGETHER)]
  if (alike.length > 0) return alike
  return german.get(looseStemOf(stem)) ?? lessCertain(middleOf(partsOf(stem).flatMap(firstVectorOf)), PUT_TOGETHER)
}

/** "Schneehöhe" is snow and height; only words whose meaning is known are parts. */
const partsOf = (stem: string): readonly string[] =>
  wholeParts(stem, (part) => german.has(part) || groupsOf(part).length > 0)

const firstVectorOf = (stem: string): readonly WordVector[] => vectorsOf(stem, 'de').slice(0, 1)

const lessCertain = (vectors: readonly WordVector[], by: number): readonly WordVector[] =>
  vectors.map((vector) => ({ ...vector, certainty: vector.certainty * by }))

const NONE: readonly WordVector[] = []

/** One vector amid several; none of none. */
function middleOf(vectors: readonly WordVector[]): readonly WordVector[] {
  if (vectors.length < 2) return vectors
  const levels = new Float64Array(DIMENSIONS)
  for (const vector of vectors)
    for (let at = 0; at < DIMENSIONS; at++) levels[at] = (levels[at] ?? 0) + (vector.levels[at] ?? 0) / vector.length
  const crowding = vectors.reduce((sum, vector) => sum + vector.crowding, 0) / vectors.length
  const certainty = Math.min(...vectors.map((vector) => vector.certainty))
  return [{ levels, length: lengthOf(levels), crowding, certainty }]
}

function lengthOf(levels: Float64Array): number {
  let sum = 0
  for (const level of levels) sum += level * level
  return Math.sqrt(sum) || 1
}

/** The cosine of two words, less where they stand in a crowd; 0.22 may be chance, 0.7 is nearly the same. */
export function nearness(one: WordVector, other: WordVector): number {
  let sum = 0
  for (let at = 0; at < DIMENSIONS; at++) sum += (one.levels[at] ?? 0) * (other.levels[at] ?? 0)
  const crowding = (one.crowding + other.crowding) / 2 - USUAL_CROWDING
  return (sum * one.certainty * other.certainty) / (one.length * other.length) - AGAINST_CROWDS * crowding
}
