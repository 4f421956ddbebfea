import type { JobDescriptionReason, Quote } from '../jobDescriptionResult'
import type { Learned } from '../learned/learned'
import { likenessOf, type Likeness } from '../learned/likeness'
import { partedBy } from '../learned/partedBy'
import { quoteOf, type Reading, wordsIn } from '../reading'

/** From here on it is said: of the cards of writers left out of learning, about nine in ten of those heard so were judged so by people. */
const SURE: Readonly<Record<Learned['level'], Readonly<Record<Learned['code'], number>>>> = {
  fail: { 'two-jobs': 0.75, vague: 0.65, implementation: 0.55, 'not-a-product': 0.55 },
  warn: { 'two-jobs': 1, vague: 0.5, implementation: 0.5, 'not-a-product': 1 },
}
/** A short text that says nothing is quoted whole. */
const SHORT = 12

type Saying = Pick<JobDescriptionReason, 'text' | 'next'>

/** What the card is told for a reason that no rule gave, and the move that would help. */
const SAID: Readonly<Record<Learned['code'], Saying>> = {
  'two-jobs': { text: 'finding.job.two-jobs.likely', next: 'next.job.split' },
  vague: { text: 'finding.job.vague.likely', next: 'next.job.name-consumer-and-content' },
  implementation: { text: 'finding.job.implementation.likely', next: 'next.job.name-the-concept' },
  'not-a-product': { text: 'finding.job.not-a-product.likely', next: 'next.job.not-a-product.likely' },
}

/** Where a rule has doubts already, its own words are kept and said more firmly. */
const FIRMER: Readonly<Record<string, Saying | undefined>> = {
  'finding.job.two-jobs.doubtful': { text: 'finding.job.two-jobs.clear', next: 'next.job.split' },
  'finding.job.implementation.some': { text: 'finding.job.implementation.only', next: 'next.job.name-the-concept' },
}

/**
 * The reasons, and one more where none fails the card but it is worded like cards that people failed or doubted (2.22), in words of their own, which no
 * list has. What a rule found is never taken back.
 */
export function withLikeness(
  reading: Reading,
  reasons: readonly JobDescriptionReason[],
): readonly JobDescriptionReason[] {
  if (reasons.some(({ level }) => level === 'fail')) return reasons
  const heard = likenessOf(reading)
    .filter(({ code, level, probability }) => probability >= SURE[level][code])
    .toSorted((one, other) => other.probability - one.probability)
  const failing = heard.find((likeness) => likeness.level === 'fail' && !isWeighed(likeness, reasons))
  if (failing) return failed(reading, reasons, failing)
  const [doubt] = reasons.some(({ level }) => level === 'warn') ? [] : heard.filter(({ level }) => level === 'warn')
  return doubt ? [...reasons, newReason(reading, doubt)] : reasons
}

/** How little a text says the rules weigh word by word: where they doubt it, it stays a doubt. */
const isWeighed = ({ code }: Likeness, reasons: readonly JobDescriptionReason[]): boolean =>
  code === 'vague' && reasons.some((reason) => reason.code === code)

function failed(
  reading: Reading,
  reasons: readonly JobDescriptionReason[],
  likeness: Likeness,
): readonly JobDescriptionReason[] {
  const doubted = reasons.find(({ code }) => code === likeness.code)
  if (!doubted) return [...reasons, newReason(reading, likeness)]
  return reasons.map((reason) => (reason === doubted ? { ...reason, ...FIRMER[reason.text], level: 'fail' } : reason))
}

function newReason(reading: Reading, likeness: Likeness): JobDescriptionReason {
  const { code, level } = likeness
  const quotes = quotesOf(reading, likeness)
  // Of two jobs the second is the one too many.
  return { code, level, ...SAID[code], values: { words: wordsIn(reading.text, quotes.slice(-1)) }, quotes }
}

function quotesOf({ count, text, words }: Reading, { code, quote }: Likeness): readonly Quote[] {
  const heard = quote()
  if (heard.end === 0 || (code === 'vague' && count <= SHORT)) return [quoteOf(words, 0, words.length)]
  return code === 'two-jobs' ? partedBy(text, heard) : [heard]
}
