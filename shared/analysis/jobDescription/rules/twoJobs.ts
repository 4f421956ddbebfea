// Two verbs with unlike objects, for unlike consumers. Most texts with "and" have one job, so each way out is tried first.
import type { JobDescriptionReason } from '../jobDescriptionResult'
import { FIXED_PAIRS } from '../lexicon/fixedPairs'
import { isVerb } from '../actions'
import { FILLERS } from '../lexicon/fillers'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { EFFECT_VERBS, MAKING_VERBS, PREPARING_VERBS, WORK_OBJECTS, WORK_VERBS } from '../lexicon/verbs'
import { wordSet } from '../lexicon/wordSet'
import { findPhrases } from '../phrases'
import { hasContent, isInName, quoteOf, type Reading, type Sentence, wordsIn } from '../reading'
import { isSameWord } from '../stem'
import type { Word } from '../words'

const JOINTS = wordSet('and und sowie then plus &')
const ADVERBS = wordSet(
  'also then additionally automatically furthermore moreover besides it even directly auch dann zusätzlich außerdem zudem ferner automatisch es direkt er sie regularly sofort anschließend',
)
const BACKWARD = wordSet(
  'it them its their this these those such thereof therefrom daraus deren dessen sie ihn diese dieses davon dafür dazu result results outcome ergebnis ergebnisse same',
)
const RELATIVE = wordSet('who which that where when how whether what wann wie ob welche wo')
const SELF = wordSet(
  'product service model query automatically daily weekly monthly produkt dienst modell täglich automatisch wöchentlich',
)
/** A longer sentence fails anyway, and each clause is compared with the first. */
const MOST_WORDS_WEIGHED = 80
const CLAUSE_END = /[;,.:]/u

/** Clauses joined by "and", ";" or a second sentence that each bring a verb and an object of their own. */
export function twoJobs(reading: Reading): readonly JobDescriptionReason[] {
  const within = reading.sentences.slice(0, 4).flatMap((sentence) => joinedClauses(reading, sentence))
  const short = reading.words.length <= MOST_WORDS_WEIGHED
  const across = (short ? reading.sentences.slice(1, 2) : []).flatMap((second) => addedSentence(reading, second))
  const found = [...within, ...across]
  const worst = found.find(({ level }) => level === 'fail') ?? found[0]
  return worst === undefined ? [] : [worst]
}

interface Clause {
  readonly verb: number
  readonly to: number
}

function joinedClauses(reading: Reading, sentence: Sentence): readonly JobDescriptionReason[] {
  const words = sentence.words.slice(0, MOST_WORDS_WEIGHED)
  const fixed = new Set(
    findPhrases(words, FIXED_PAIRS).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  )
  const first = firstVerb(words)
  if (first === undefined) return []
  return words.flatMap((_, at) => {
    if (fixed.has(at) || at <= first + 1 || !isJoint(reading.plain, words, at)) return []
    const joined = JOINTS.has(words[at]?.lower ?? '')
    const verb = verbAfter(words, joined ? at + 1 : at, !joined)
    if (verb === undefined) return []
    const one = { verb: first, to: at }
    return judge(reading, words, one, { verb, to: words.length })
  })
}

const isJoint = (plain: string, words: readonly Word[], at: number): boolean =>
  JOINTS.has(words[at]?.lower ?? '') || plain.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0).includes(';')

function verbAfter(words: readonly Word[], from: number, opens: boolean): number | undefined {
  let at = from
  while (at < from + 2 && ADVERBS.has(words[at]?.lower ?? '')) at++
  return isVerb(words, at, opens) ? at : undefined
}

function firstVerb(words: readonly Word[]): number | undefined {
  const at = words.slice(0, 12).findIndex((_, index) => isVerb(words, index))
  return at < 0 ? undefined : at
}

function judge(reading: Reading, words: readonly Word[], one: Clause, other: Clause): readonly JobDescriptionReason[] {
  const [before, after] = [words.slice(one.verb + 1, one.to), words.slice(other.verb + 1, other.to)]
  const verbs = { first: words[one.verb]?.lower ?? '', second: words[other.verb]?.lower ?? '' }
  if (!before.some(hasContent) || !objectOf(reading.plain, after).some(hasContent)) return []
  const level = soften(reading, words.slice(0, one.verb), levelOf(verbs, before, objectOf(reading.plain, after)))
  if (level === undefined) return []
  const quotes = [quoteOf(words, one.verb, one.to), quoteOf(words, other.verb, other.to)]
  return [
    {
      code: 'two-jobs',
      level,
      text: level === 'fail' ? 'finding.job.two-jobs.clear' : 'finding.job.two-jobs.doubtful',
      values: { first: wordsIn(reading.text, quotes.slice(0, 1)), second: wordsIn(reading.text, quotes.slice(1)) },
      quotes,
      next: EFFECT_VERBS.has(verbs.second) ? 'next.job.move-action' : 'next.job.split',
    },
  ]
}

/** The words of a clause up to its first comma or colon. */
function objectOf(plain: string, words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word, at) => at > 0 && CLAUSE_END.test(plain.slice(words[at - 1]?.end ?? 0, word.start)))
  return end < 0 ? words : words.slice(0, end)
}

/** Where somebody else does it ("the sensor measures … and sends …"), or a clause about somebody, it is no job of the product. */
function soften(reading: Reading, subject: readonly Word[], level: Level): Level {
  const own = subject.every(
    (word) =>
      !hasContent(word) || SELF.has(word.lower) || FILLERS.has(word.lower) || isInName(word.lower, reading.nameWords),
  )
  if (own) return level
  return level === 'fail' ? 'warn' : undefined
}

type Level = 'fail' | 'warn' | undefined

interface Verbs {
  readonly first: string
  readonly second: string
}

function levelOf(verbs: Verbs, before: readonly Word[], after: readonly Word[]): Level {
  const relative = before.some(({ lower }) => RELATIVE.has(lower))
  if (isEffect(verbs.second, after)) return relative ? 'warn' : 'fail'
  if (relative || !MAKING_VERBS.has(verbs.second) || PREPARING_VERBS.has(verbs.first)) return undefined
  if (after.some(({ lower }) => BACKWARD.has(lower)) || sharesNoun(before, after)) return undefined
  return hasConsumer(before) && hasConsumer(after) ? 'fail' : 'warn'
}

const isEffect = (verb: string, object: readonly Word[]): boolean =>
  EFFECT_VERBS.has(verb) || (WORK_VERBS.has(verb) && object.some(({ lower }) => WORK_OBJECTS.has(lower)))

const sharesNoun = (before: readonly Word[], after: readonly Word[]): boolean =>
  before
    .filter(hasContent)
    .some((one) => after.some((other) => hasContent(other) && isSameWord(one.lower, other.lower)))

const hasConsumer = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => ['for', 'für'].includes(lower) && !FUNCTION_WORDS.has(words[at + 1]?.lower ?? 'the'))

/** "It also sends …", "Forecasts demand …" as a second sentence: benefit, scope and use are no job. */
function addedSentence(reading: Reading, second: Sentence): readonly JobDescriptionReason[] {
  const first = reading.sentences[0]
  const from = second.words.findIndex(({ lower }) => !ADVERBS.has(lower))
  const start = first === undefined ? undefined : firstVerb(first.words)
  const also = second.words
    .slice(0, 5)
    .some(({ lower }) => ADVERBS.has(lower) && !['it', 'es', 'sie', 'er'].includes(lower))
  const subject = second.words.slice(0, from).some(({ lower }) => ['it', 'es', 'sie', 'er'].includes(lower))
  if (first === undefined || start === undefined || from < 0 || !isVerb(second.words, from, true) || (subject && !also))
    return []
  const shift = first.words.length
  const verb = shift + from
  return judge(
    reading,
    [...first.words, ...second.words],
    { verb: start, to: shift },
    { verb, to: shift + second.words.length },
  )
}
