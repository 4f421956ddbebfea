// Whom it helps and what is promised, in place of what is in it.
import {
  BENEFIT_VERBS,
  BENEFIT_WORDS,
  CADENCES,
  CLICHES,
  DEPARTMENTS,
  NEWNESS,
  PRAISE,
  PRAISED,
  PROMISED,
  VAGUE_WORDS,
} from '../lexicon/vagueWords'
import { wordSet } from '../lexicon/wordSet'
import { findPhrases } from '../phrases'
import { hasContent, isInName, type Reading } from '../reading'
import { lowerAt, type Word } from '../words'
import { isConcrete, isOneOf } from './concrete'

/** "Supports employees in their daily work": whom it helps, and not with what. */
export function isOnlyBenefit({ words, sentences, nameWords }: Reading): boolean {
  if (sentences.length > 1) return false
  const opensWithBenefit = words.slice(0, 2).some(({ lower }) => BENEFIT_VERBS.has(lower))
  const told = words.length <= SHORTEST_BENEFIT ? withoutHelped(words.slice(1)) : words
  return (opensWithBenefit || isGivenLight(words)) && isBenefit(told, nameWords)
}

/** "helps mums", "helps the chefs plan menus". */
const SHORTEST_BENEFIT = 5

/** "Gives the team the transparency it needs": of what, it does not say. */
const isGivenLight = (words: readonly Word[]): boolean =>
  GIVING.has(lowerAt(words, 0)) &&
  words.some(({ lower }, at) => LIGHT.has(lower) && !SUBJECT_FOLLOWS.has(lowerAt(words, at + 1)))

const GIVING = wordSet('gives provides offers delivers gibt bietet liefert verschafft')
const LIGHT = wordSet('transparency clarity visibility trust confidence transparenz klarheit sichtbarkeit vertrauen')
const SUBJECT_FOLLOWS = wordSet('of into in on about über der des')

/** Nothing is said but who does better, and that. */
function isBenefit(words: readonly Word[], nameWords: readonly string[]): boolean {
  const saysMore = (word: Word): boolean =>
    !BENEFIT_VERBS.has(word.lower) &&
    !isOneOf(BENEFIT_WORDS, word) &&
    !PROMISED.has(word.lower) &&
    !NEWNESS.has(word.lower) &&
    !isInName(word.lower, nameWords)
  return !words.some((word) => isConcrete(word) && saysMore(word))
}

/** Without "that empower teams to make better decisions": whom it helps, and not with what. */
export function withoutBenefit({ words, nameWords }: Reading): readonly Word[] {
  const at = words.findIndex(
    ({ lower }, place) => place > 0 && BENEFIT_VERBS.has(lower) && HELPING.has(words[place - 1]?.lower ?? ''),
  )
  const isOurs = OURSELVES.has(lowerAt(words, at + 1))
  const behind = words.slice(at + 1)
  return at > 1 && (isOurs || isBenefit(withoutHelped(behind), nameWords)) ? words.slice(0, at - 1) : words
}

/** Without the "farmers" of "empowers farmers to unlock the full potential": whom it helps is no content. */
const withoutHelped = (words: readonly Word[]): readonly Word[] => {
  const helped = words.findIndex(hasContent)
  return words.filter((_, at) => at !== helped)
}

/** "Data that helps us fish more sustainably": what we do with it is not what is in it. */
const OURSELVES = wordSet('us you uns euch')

const HELPING = wordSet('that which to')

/** Without ", so that everybody works on the same basis" at the end. */
export function withoutPurpose(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ lower }, place) =>
      place > 0 && (PURPOSE.has(lower) || (lower === 'so' && SO_THAT.has(lowerAt(words, place + 1)))),
  )
  return at < 0 ? words : words.slice(0, at)
}

const PURPOSE = wordSet('damit sodass')
const SO_THAT = wordSet('that dass')

/** Without "for marketing, sales and service", "for the monthly report" or "for the coaching staff" at the end. */
export function withoutServed(words: readonly Word[]): readonly Word[] {
  const at = words.findLastIndex(({ lower }) => lower === 'for' || lower === 'für')
  if (at < 1) return words
  const isServed = (word: Word): boolean =>
    !hasContent(word) || [DEPARTMENTS, VAGUE_WORDS, CADENCES].some((list) => list.has(word.lower))
  const served = words.slice(at)
  const isAudience = served.length <= LONGEST_AUDIENCE && AUDIENCES.has(served.at(-1)?.lower ?? '')
  return isAudience || served.every(isServed) ? words.slice(0, at) : words
}

const LONGEST_AUDIENCE = 5
const AUDIENCES = wordSet(`
  desk governors staff team teams department departments board management leadership leaders colleagues managers
  belegschaft abteilung abteilungen leitung geschäftsleitung führungskräfte kollegen`)

/** Without "across the value chain", "along the whole journey". */
export function withoutCliches(words: readonly Word[]): readonly Word[] {
  const runs = findPhrases(words, CLICHES)
  return runs.length === 0 ? words : words.filter((_, at) => !runs.some(({ from, to }) => at >= from && at < to))
}

/** Without the "asset" of "a valuable asset for many use cases": it is praised, and not said. */
export const withoutPraise = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ lower }, at) => !(PRAISED.has(lower) && PRAISE.has(words[at - 1]?.lower ?? '')))
