import type { JobDescriptionReason, Quote } from '../jobDescriptionResult'
import { FILLERS } from '../lexicon/fillers'
import {
  BOUNDS,
  GENERAL_WORDS,
  LOOSE_ENDS,
  SWEEPING_WORDS,
  TOTALS,
  VAGUE_PHRASES,
  VAGUE_WORDS,
  WEAK_PHRASES,
} from '../lexicon/vagueWords'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { wordSet } from '../lexicon/wordSet'
import { findPhrases } from '../phrases'
import { hasContent, isInName, quoteOf, type Reading, wordsIn } from '../reading'
import type { Word } from '../words'
import { implementationRuns } from './implementation'

const MOST_WORDS_OF_A_PAIR = 3
const FEWEST_UNRELATED = 4
const MOST_WORDS_OF_A_LOOSE_PHRASE = 5
const MOST_WORDS_OF_A_REMARK = 7
const MOST_WORDS_OF_A_WEAK_PHRASE = 3
const MOST_WORDS_AROUND_A_LOOSE_END = 10

/** Nothing concrete is left, or a turn of phrase stands where the concept should stand. */
export function vague(reading: Reading): readonly JobDescriptionReason[] {
  const whole = wholeText(reading)
  if (onlyNameIsConcrete(reading) || saysNothing(reading))
    return [reason('fail', 'finding.job.vague.nothing', reading.text, whole)]
  if (isUnrelatedList(reading)) return [reason('fail', 'finding.job.vague.list', reading.text, whole)]
  const loose = loosePhrases(reading)
  return loose.length > 0 ? [reason('warn', 'finding.job.vague.phrase', reading.text, loose)] : []
}

function reason(
  level: 'fail' | 'warn',
  text: 'finding.job.vague.nothing' | 'finding.job.vague.list' | 'finding.job.vague.phrase',
  typed: string,
  quotes: readonly Quote[],
): JobDescriptionReason {
  const next = text === 'finding.job.vague.list' ? 'next.job.pick-one-concept' : 'next.job.name-consumer-and-content'
  return { code: 'vague', level, text, values: { words: wordsIn(typed, quotes) }, quotes, next }
}

const wholeText = ({ words }: Reading): readonly Quote[] =>
  words.length === 0 ? [] : [quoteOf(words, 0, words.length)]

const isConcrete = (word: Word): boolean =>
  hasContent(word) && !FILLERS.has(word.lower) && !VAGUE_WORDS.has(word.lower) && !GENERAL_WORDS.has(word.lower)

/** "Various insights", "All customer data", "Customer and order data": no reader could tell which product this is. */
function saysNothing(reading: Reading): boolean {
  const { words, nameWords } = reading
  const concrete = words.filter(isConcrete).length
  const general = words.some(({ lower }) => GENERAL_WORDS.has(lower) || lower.endsWith('daten'))
  if (concrete === 0) return general || (!repeats(words, nameWords) && implementationRuns(reading).length === 0)
  if (!general || concrete > MOST_WORDS_OF_A_PAIR) return false
  if (concrete > 1) return isBarePair(reading) || isTotal(words)
  const sweeping = words.some(({ lower }) => SWEEPING_WORDS.has(lower))
  return words.filter(hasContent).length <= MOST_WORDS_OF_A_REMARK && (sweeping || !repeats(words, nameWords))
}

/** "Order metrics for business intelligence" of Order Analytics: what the name does not say would fit any product. */
function onlyNameIsConcrete({ words, nameWords }: Reading): boolean {
  if (!repeats(words, nameWords) || words.some(({ lower }) => PERSPECTIVES.has(lower))) return false
  const others = words.filter(({ lower }) => !isInName(lower, nameWords))
  if (others.some(({ lower }) => SUBJECTS.has(lower))) return false
  const general = others.filter((word) => hasContent(word) && !FILLERS.has(word.lower))
  return general.length >= FEWEST_GENERAL && !others.some(isConcrete)
}

const FEWEST_GENERAL = 2
/** General elsewhere; beside the name they may well be what is told of. */
const SUBJECTS = wordSet(`
  user users team teams support department departments employee employees company companies system systems process processes
  nutzer anwender mitarbeiter abteilung abteilungen unternehmen firma prozess prozesse system systeme`)
const PERSPECTIVES = wordSet('perspective perspectives viewpoint sicht perspektive blickwinkel')

/** Then the name is the finding (`repeats-name`). */
const repeats = (words: readonly Word[], nameWords: readonly string[]): boolean =>
  words.some(({ lower }) => isInName(lower, nameWords))

const NEAR = 3

/** "all customer data", with next to nothing around it. */
const isTotal = (words: readonly Word[]): boolean =>
  !words.some(({ lower }) => BOUNDS.has(lower)) &&
  words.some(
    ({ lower }, at) =>
      TOTALS.has(lower) && words.slice(at + 1, at + 1 + NEAR).some((near) => GENERAL_WORDS.has(near.lower)),
  )

/** Concepts joined by "and" before a general noun, and nothing else. */
const isBarePair = ({ plain, words }: Reading): boolean =>
  !plain.includes(',') &&
  words.some(({ lower }) => lower === 'and' || lower === 'und') &&
  words.every(
    (word) => hasContent(word) || ['and', 'und', 'the', 'die', 'all', 'alle', 'of', 'our'].includes(word.lower),
  ) &&
  words.filter(hasContent).length <= MOST_WORDS_OF_A_PAIR + 1

/** "Customers, orders, products, invoices": a list of things that no sentence holds together. */
function isUnrelatedList({ plain, words, sentences }: Reading): boolean {
  if (sentences.length > 1 || words.length > 30) return false
  const items = plain.split(/[,;/&+]|\s(?:and|und|sowie|or|oder)\s/u).map((item) => item.trim().split(/\s+/u))
  const said = items.map((item) => item.filter((word) => word !== '' && !FILLERS.has(word.toLowerCase())))
  const kept = said.filter((item) => item.length > 0)
  const bare = kept.filter((item) => item.length <= 2 && !item.some((word) => FUNCTION_WORDS.has(word.toLowerCase())))
  return (
    kept.length >= FEWEST_UNRELATED && bare.length === kept.length && kept.filter(isPlural).length * 2 > kept.length
  )
}

const isPlural = (item: readonly string[]): boolean => /(?:[^s]s|en|e|er|rn|eln)[.!]?$/u.test(item.at(-1) ?? '')

function loosePhrases({ words }: Reading): readonly Quote[] {
  const concrete = words.filter(isConcrete).length
  const bounded = words.some(({ lower }) => BOUNDS.has(lower))
  const runs = [
    ...(concrete <= MOST_WORDS_AROUND_A_LOOSE_END ? findPhrases(words, LOOSE_ENDS) : []),
    ...(concrete <= MOST_WORDS_OF_A_LOOSE_PHRASE && !bounded ? findPhrases(words, VAGUE_PHRASES) : []),
    ...(concrete <= MOST_WORDS_OF_A_WEAK_PHRASE && !bounded ? findPhrases(words, WEAK_PHRASES) : []),
  ]
  return runs.map(({ from, to }) => quoteOf(words, from, to))
}
