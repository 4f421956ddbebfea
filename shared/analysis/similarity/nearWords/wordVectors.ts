// What words are near one another, from a small table of word vectors: "grass" and "lawn" share no letter and stand in no group together.
import { groupsOf, stemsOf } from '../lexicon/groups'
import { stemOf } from '../stem'

/** What vectorTable.ts holds: it is big, and whoever wants it loads it when there is time. */
export interface VectorTable {
  readonly WORDS: string
  readonly LETTERS: string
}
export interface WordVector {
  /** -3 to 3 for a word of the table; sums of such, each of length 1, for a word that is known by its meaning only. */
  readonly levels: Float64Array
  /** The root of the sum of the squared levels. */
  readonly length: number
  /** How near its own nearest words are, 0 to 1. */
  readonly crowding: number
}

const DIMENSIONS = 64
const LETTERS_PER_WORD = DIMENSIONS / 2 + 1
/** A letter holds two levels, or how crowded a place is. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const LEVELS = 7
const HIGHEST = 3
/** So many words are read between two breaths: a few milliseconds. */
const SLICE = 500
/** In a crowd being near says less (CSLS, Conneau and others 2018, halved). */
const AGAINST_CROWDS = 0.5
const USUAL_CROWDING = 0.55

let learnt: ReadonlyMap<string, WordVector> = new Map()
/** Vectors of words that are not in the table, and null for those that have none. */
let derived = new Map<string, WordVector | null>()

/** Changes when the table has been learnt: what was worked out before is out of date. */
export const wordsLearnt = (): object => learnt

/** Learns the table, once, a slice at a time; what is asked before the end is answered from the lexicon alone. */
export function* learningSteps({ WORDS, LETTERS }: VectorTable): Generator<void, void, undefined> {
  if (learnt.size > 0) return
  const letters = LETTERS.replaceAll('\n', '')
  const vectors = new Map<string, WordVector>()
  for (const [at, word] of WORDS.trim().split(/\s+/u).entries()) {
    const stem = stemOf(word)
    if (!vectors.has(stem)) vectors.set(stem, vectorAt(letters, at * LETTERS_PER_WORD))
    if (at % SLICE === SLICE - 1) yield
  }
  learnt = vectors
  derived = new Map()
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
  return { levels, length: lengthOf(levels), crowding: crowding / (ALPHABET.length - 1) }
}

/** A word's own vector, or the middle of the words that the lexicon says mean the same: so German words have one too. */
export function vectorOf(stem: string): WordVector | undefined {
  const own = learnt.get(stem)
  if (own || learnt.size === 0) return own
  const known = derived.get(stem)
  if (known !== undefined) return known ?? undefined
  const made = middleOf(groupsOf(stem).flatMap((group) => stemsOf(group).flatMap((other) => learnt.get(other) ?? [])))
  derived.set(stem, made ?? null)
  return made
}

function middleOf(vectors: readonly WordVector[]): WordVector | undefined {
  if (vectors.length === 0) return undefined
  const levels = new Float64Array(DIMENSIONS)
  for (const vector of vectors)
    for (let at = 0; at < DIMENSIONS; at++) levels[at] = (levels[at] ?? 0) + (vector.levels[at] ?? 0) / vector.length
  const crowding = vectors.reduce((sum, vector) => sum + vector.crowding, 0) / vectors.length
  return { levels, length: lengthOf(levels), crowding }
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
  return sum / (one.length * other.length) - AGAINST_CROWDS * crowding
}
