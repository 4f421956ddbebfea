// The deed a second sentence opens with: "Also sends …", "In addition, it plans …", "Berechnet außerdem …".
import { isVerb } from '../actions'
import { ADDING_PAIRS, ADDING_PAIRS_DE, ADDING_WORDS, ADDING_WORDS_DE } from '../lexicon/addingWords'
import { wordSet } from '../lexicon/wordSet'
import type { Reading } from '../reading'
import { isUnknownDeed } from '../unknownDeeds'
import { lowerAt, type Word } from '../words'

/** Where the verb of a second sentence stands, and how it is joined to the first. */
export interface OpeningDeed {
  readonly at: number
  readonly joint: 'also' | 'break'
  /** The verb is in no lexicon and acts on a thing. */
  readonly isUnknown: boolean
  /** "When a rope is worn, it orders …". */
  readonly isConditioned?: boolean
}

const PRONOUNS = wordSet('it es er sie')
const ADVERBS: ReadonlySet<string> = new Set([
  ...[...ADDING_WORDS, ...ADDING_WORDS_DE],
  ...wordSet('then automatically even directly regularly it dann automatisch direkt sofort anschließend es er sie'),
])
const IN_TWO_WORDS: ReadonlySet<string> = new Set([...ADDING_PAIRS, ...ADDING_PAIRS_DE])
const MOST_ADVERBS = 4

/** Behind "also", "then it": where the verb of a clause would stand. */
export function afterAdverbs(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + MOST_ADVERBS && isAdverb(words, at)) at++
  return at
}

/** "Then", "also", "in addition". */
const isAdverb = (words: readonly Word[], at: number): boolean => ADVERBS.has(lowerAt(words, at)) || isAdding(words, at)

const ADDING: ReadonlySet<string> = new Set([...ADDING_WORDS, ...ADDING_WORDS_DE])

/** "Also", and either word of "in addition". */
export const isAdding = (words: readonly Word[], at: number): boolean =>
  ADDING.has(lowerAt(words, at)) ||
  IN_TWO_WORDS.has(`${lowerAt(words, at)} ${lowerAt(words, at + 1)}`) ||
  IN_TWO_WORDS.has(`${lowerAt(words, at - 1)} ${lowerAt(words, at)}`)

/** The verb a sentence opens with, and whether "also" adds it to what was said before. */
export function openingDeed(
  reading: Pick<Reading, 'plain' | 'language'>,
  words: readonly Word[],
  opens: boolean,
): OpeningDeed | undefined {
  if (CONDITIONS.has(lowerAt(words, 0))) return conditionedDeed(reading.plain, words)
  const at = words.findIndex((_, place) => !isAdverb(words, place))
  if (at < 0 || TOLD_DE.has(lowerAt(words, at + 1))) return undefined
  const isAdded = words.slice(0, at).some(({ lower }) => !PRONOUNS.has(lower))
  if (!isVerb(words, at, opens))
    return isAdded && isAddedDeed(reading, words, at) ? { at, joint: 'also', isUnknown: true } : undefined
  if (at === 0) return { at, joint: isAlsoBehind(words) ? 'also' : 'break', isUnknown: false }
  return isAdded ? { at, joint: 'also', isUnknown: false } : undefined
}

/** "Erfasst sind alle Bahnen": a participle, and what is covered. */
const TOLD_DE = wordSet('sind ist')

/** "When a rope is worn, it orders a new one": behind the comma the product acts. */
function conditionedDeed(plain: string, words: readonly Word[]): OpeningDeed | undefined {
  const subject = words.findIndex(
    ({ lower, start }, at) => at > 1 && lower === 'it' && plain.slice(words[at - 1]?.end, start).includes(','),
  )
  const at = afterAdverbs(words, subject)
  return subject > 0 && isVerb(words, at, true)
    ? { at, joint: 'break', isUnknown: false, isConditioned: true }
    : undefined
}

export const CONDITIONS = wordSet('if when whenever once wenn sobald falls')

/** "It also waters the flower beds"; in "Außerdem streicht es die Stege" the pronoun is who acts, and not what is painted. */
const isAddedDeed = (reading: Pick<Reading, 'plain' | 'language'>, words: readonly Word[], at: number): boolean =>
  !SERVING.has(lowerAt(words, at)) &&
  isUnknownDeed(reading, PRONOUNS.has(lowerAt(words, at + 1)) ? words.toSpliced(at + 1, 1) : words, at)

/** "It also underpins the budget", "it also omits the closed quays": benefit and scope, as a sentence of its own may state them. */
const SERVING = wordSet(`
  underpins underlies drives fuels fosters empowers assists aids eases speeds accelerates promotes strengthens benefits protects safeguards meets
  fulfils fulfills satisfies respects avoids prevents handles treats replaces spares shapes sharpens boosts improves raises lowers cuts
  omits skips ignores drops neglects echoes complements completes concludes resembles accepts
  untermauert beschleunigt stärkt befeuert schützt erspart bedient verbessert erhöht senkt verhindert vermeidet erfüllt`)

/** "Berechnet außerdem …", "Erstellt daraus auch …". */
const isAlsoBehind = (words: readonly Word[]): boolean =>
  ALSO_DE.has(lowerAt(words, FROM_IT_DE.has(lowerAt(words, 1)) ? 2 : 1))

const FROM_IT_DE = wordSet('daraus danach davon')
const ALSO_DE: ReadonlySet<string> = new Set(ADDING_WORDS_DE)
