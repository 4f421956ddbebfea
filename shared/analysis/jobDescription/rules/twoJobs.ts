// Two verbs with unlike objects, for unlike consumers. Here the clauses are found; `clausePair` weighs them.
import { firstVerb, isVerb } from '../actions'
import { commandsAsDeeds } from '../commands'
import { isUnknownDeed } from '../unknownDeeds'
import type { JobDescriptionReason, Quote } from '../jobDescriptionResult'
import { FILLERS } from '../lexicon/fillers'
import { DEED_VERBS } from '../lexicon/effectVerbs'
import { wordSet } from '../lexicon/wordSet'
import type { Run } from '../phrases'
import { hasContent, isInName, quoteOf, type Reading, type Sentence, wordsIn } from '../reading'
import { lowerAt, type Word } from '../words'
import { isPassiveDeed, passiveWithin } from './addedPassive'
import type { ClausePair, Joint } from './clause'
import { jobsIn, sharesNoun } from './clausePair'
import { deedClause } from './deedClauses'
import { isEffect } from './effect'
import { furtherClauses, isPlainEffect } from './furtherClauses'
import { afterAdverbs, openingDeed, type OpeningDeed } from './openingDeed'
import { SELF, type TwoDeeds, twoDeedsIn } from './otherDeeds'

const OBJECT_PRONOUNS = wordSet('it them these those sie ihn es diese')
const CLAUSE_END = /[;,.:]/u
const LAST_PLACE_OF_OWN_VERB = 2
const NO_VERB = -1
/** A longer sentence fails anyway, and each clause is compared with the first. */
const MOST_WORDS_WEIGHED = 80

/** Clauses joined by "and", ";" or a second sentence that each bring a verb and an object of their own. */
export function twoJobs(reading: Reading): readonly JobDescriptionReason[] {
  const within = reading.sentences.slice(0, 2).flatMap((sentence) => joinedClauses(reading, sentence))
  const short = reading.words.length <= MOST_WORDS_WEIGHED
  const across = (short ? reading.sentences.slice(1, 2) : []).flatMap((second) => addedSentence(reading, second))
  const found = [...within, ...across]
  const worst = found.find(({ level }) => level === 'fail') ?? clauseOfDeed(reading) ?? found[0]
  return worst === undefined ? [] : [worst]
}

/** A later clause that tells a deed in whatever shape, where the clauses weighed one by one show none. */
function clauseOfDeed(reading: Reading): JobDescriptionReason | undefined {
  const parts = deedClause(reading)
  return parts && reasonFor(reading, [wholeOf(parts.before), wholeOf(parts.deed)], 'fail', !parts.isDelivered)
}

function joinedClauses(reading: Reading, sentence: Sentence): readonly JobDescriptionReason[] {
  const words = commandsAsDeeds(sentence.words.slice(0, MOST_WORDS_WEIGHED))
  const first = firstVerb(words)
  const deeds = twoDeedsIn(reading.plain, words) ?? dividedAt(words, passiveWithin(reading, words, isOwnVerb(first)))
  if (deeds) return [deedReason(reading, quoteOfRun(words, deeds.first), quoteOfRun(words, deeds.second))]
  const behindNouns = deedBehindNouns(reading, words, first)
  if (first === undefined || behindNouns.length > 0) return behindNouns
  return furtherClauses(reading.plain, words, first).flatMap(({ to, joint, at, isVerb: isKnown, served }) => {
    if (isKnown) return weigh(reading, words, { first, to, verb: at, joint, served })
    if (joint === 'comma' || !isNewDeed(reading, words, at)) return []
    return weigh(reading, words, { first, to, verb: at, joint, isUnknown: true })
  })
}

const isNewDeed = (reading: Reading, words: readonly Word[], at: number): boolean =>
  !isCounted(words, at) && isUnknownDeed(reading, words, at)

/** "How many sheets and towels each guest keeps": what is counted is no verb. */
const isCounted = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - FARTHEST_MANY), at)
    .some(({ lower }, place, near) => lower === 'many' && lowerAt(near, place - 1) === 'how')

const FARTHEST_MANY = 4

/** "Visitors per hour; sends an SMS when queues form": the first clause needs no verb to be a job. */
function deedBehindNouns(
  reading: Reading,
  words: readonly Word[],
  first: number | undefined,
): readonly JobDescriptionReason[] {
  if (first !== undefined && !reading.plain.slice(words[0]?.start, words[first]?.start).includes(';')) return []
  const clause = words.findIndex(
    (word, place) => place > 1 && reading.plain.slice(words[place - 1]?.end, word.start).includes(';'),
  )
  const at = clause < 0 ? clause : afterAdverbs(words, clause)
  const isDeed = DEED_VERBS.has(words[at]?.lower ?? '') && isVerb(words, at, true)
  return isDeed ? deedOn(reading, words, { first: NO_VERB, to: clause, verb: at, joint: 'semicolon' }) : []
}

/** The deed of a clause behind another that has no verb, if it is one. */
function deedOn(reading: Reading, words: readonly Word[], places: Places): readonly JobDescriptionReason[] {
  const pair = pairAt(reading, words, places)
  // "Sales by shop; updates per shop" has no verb; "sends" is always one, whoever was named before.
  const isOfTheSame = !isPlainEffect(words[places.verb]) && sharesNoun(pair.before, pair.after)
  if (!isEffect(pair) || !hasObject(pair) || isOfTheSame) return []
  return [deedReason(reading, quoteOf(words, 0, places.to), quoteOf(words, places.verb, words.length))]
}

const quoteOfRun = (words: readonly Word[], { from, to }: Run): Quote => quoteOf(words, from, to)

const dividedAt = (words: readonly Word[], at: number | undefined): TwoDeeds | undefined =>
  at === undefined ? undefined : { first: { from: 0, to: at }, second: { from: at, to: words.length } }

/** A second deed that is no question of weighing. */
const deedReason = (reading: Reading, first: Quote, second: Quote): JobDescriptionReason =>
  reasonFor(reading, [first, second], 'fail', true)

/** A verb near the start says what the product does. */
const isOwnVerb = (at: number | undefined): boolean => at !== undefined && at <= LAST_PLACE_OF_OWN_VERB

/** "Also sends …", "Forecasts demand …" as a second sentence; benefit, scope and use ("It covers …") are no job. */
function addedSentence(reading: Reading, second: Sentence): readonly JobDescriptionReason[] {
  const opening = reading.sentences[0]?.words ?? []
  const first = firstVerb(opening)
  if (isPassiveDeed(opening, second.words, { language: reading.language, hasDeed: isOwnVerb(first) }))
    return [deedReason(reading, wholeOf(opening), wholeOf(second.words))]
  const deed = openingDeed(reading, second.words, first !== undefined)
  if (deed === undefined) return []
  const { at, joint, isUnknown } = deed
  const places = { first: first ?? NO_VERB, to: opening.length, verb: opening.length + at, joint, isUnknown }
  const words = [...opening, ...second.words]
  if (isOnlyTold(deed, pairAt(reading, words, places))) return []
  if (first !== undefined) return weigh(reading, words, places)
  return joint === 'also' || isPlainEffect(second.words[at]) ? deedOn(reading, words, places) : []
}

const wholeOf = (words: readonly Word[]): Quote => quoteOf(words, 0, words.length)

/** "When it is low, it lists …" tells more of the same; "…, it orders …" acts. */
const isOnlyTold = ({ isConditioned = false }: OpeningDeed, pair: ClausePair): boolean =>
  isConditioned && !isEffect(pair)

interface Places {
  readonly first: number
  readonly to: number
  readonly verb: number
  readonly joint: Joint
  readonly isUnknown?: boolean
  /** Whom the second clause is for, where that is said before its verb. */
  readonly served?: readonly Word[]
}

function weigh(reading: Reading, words: readonly Word[], places: Places): readonly JobDescriptionReason[] {
  const { first, to, verb } = places
  const pair = pairAt(reading, words, places)
  if (!pair.before.some(hasContent) || !hasObject(pair)) return []
  const level = ownJob(reading, words.slice(0, first), jobsIn(pair))
  if (level === undefined) return []
  const quotes = [quoteOf(words, first, to), quoteOf(words, verb, words.length)]
  return [reasonFor(reading, quotes, level, isEffect(pair))]
}

const pairAt = (
  { plain }: Reading,
  words: readonly Word[],
  { first, to, verb, joint, isUnknown = false, served = [] }: Places,
): ClausePair => ({
  first: words[first]?.lower ?? '',
  before: words.slice(first + 1, to),
  second: words[verb]?.lower ?? '',
  after: [...objectOf(plain, words.slice(verb + 1)), ...served],
  joint,
  isUnknown,
})

function reasonFor(
  { text }: Reading,
  quotes: readonly Quote[],
  level: 'fail' | 'warn',
  isDone: boolean,
): JobDescriptionReason {
  const first = wordsIn(text, quotes.slice(0, 1))
  return {
    code: 'two-jobs',
    level,
    text: `finding.job.two-jobs.${level === 'warn' ? 'doubtful' : isDone && !opensWithDeed(first) ? 'deed' : 'clear'}`,
    values: { first, second: wordsIn(text, quotes.slice(1)) },
    quotes,
    next: isDone ? 'next.job.move-action' : 'next.job.split',
  }
}

/** "Sends reminders and blocks cards": then neither delivers data. */
const opensWithDeed = (quoted: string): boolean => DEED_VERBS.has(/^\p{L}+/u.exec(quoted)?.[0].toLowerCase() ?? '')

const hasObject = ({ after, second, joint }: ClausePair): boolean =>
  after.some((word) => hasContent(word) || OBJECT_PRONOUNS.has(word.lower)) ||
  ((joint === 'break' || joint === 'semicolon') && DEED_VERBS.has(second))

/** The words of a clause up to its first comma or colon. */
function objectOf(plain: string, words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word, at) => at > 0 && CLAUSE_END.test(plain.slice(words[at - 1]?.end ?? 0, word.start)))
  return end < 0 ? words : words.slice(0, end)
}

/** Where somebody else does it ("the sensor measures … and sends …") it is at most a doubt. */
function ownJob<Level extends 'fail' | 'warn' | undefined>(
  { nameWords }: Reading,
  subject: readonly Word[],
  level: Level,
): Level | 'warn' | undefined {
  const isOwn = (word: Word): boolean =>
    !hasContent(word) || SELF.has(word.lower) || FILLERS.has(word.lower) || isInName(word.lower, nameWords)
  if (subject.every(isOwn)) return level
  return level === 'fail' ? 'warn' : undefined
}
