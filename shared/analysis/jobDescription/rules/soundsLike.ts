import type { JobDescriptionReason, Quote } from '../jobDescriptionResult'
import type { Learned } from '../learned/learned'
import { likenessOf, type Likeness } from '../learned/likeness'
import { partedBy } from '../learned/partedBy'
import { wholeWords } from '../learned/wholeWords'
import { quoteOf, type Reading, wordsIn } from '../reading'

/** A short text that says nothing is quoted whole. */
const SHORT = 12

type Saying = Pick<JobDescriptionReason, 'text' | 'next'>

interface Heard extends Saying {
  /** From here on it is said; chosen so that of cards whose writers were left out of learning nine in ten are told rightly (`--judge` says how many). */
  readonly sure: number
  /** The same where a rule heard technology and found that more is said than that: below, it was right for half of 22 such cards. */
  readonly sureOfBuild?: number
  /** The same where that technology was nothing but a table or a view. */
  readonly sureOfTable?: number
}

/** What the card is told for a reason that no rule gave, and the move that would help. A doubt is told in the words of the rules. */
const HEARD: Readonly<Record<Learned['level'], Readonly<Partial<Record<Learned['code'], Heard>>>>> = {
  fail: {
    'two-jobs': { sure: 0.75, text: 'finding.job.two-jobs.likely', next: 'next.job.part' },
    vague: { sure: 0.75, text: 'finding.job.vague.likely', next: 'next.job.name-consumer-and-content' },
    implementation: {
      sure: 0.55,
      sureOfBuild: 0.75,
      text: 'finding.job.implementation.likely',
      next: 'next.job.name-the-concept',
    },
    'not-a-product': {
      sure: 0.6,
      sureOfTable: 0.87,
      text: 'finding.job.not-a-product.likely',
      next: 'next.job.not-a-product.likely',
    },
  },
  warn: {
    vague: { sure: 0.8, text: 'finding.job.vague.phrase', next: 'next.job.name-consumer-and-content' },
    implementation: { sure: 0.7, text: 'finding.job.implementation.some', next: 'next.job.drop-technology' },
  },
}

/** Where a rule has doubts already, the words it marked are kept and said more firmly. */
const FIRMER: Readonly<Record<string, Saying | undefined>> = {
  'finding.job.two-jobs.doubtful': { text: 'finding.job.two-jobs.clear', next: 'next.job.split' },
  'finding.job.implementation.some': { text: 'finding.job.implementation.likely', next: 'next.job.name-the-concept' },
}

/**
 * The reasons, and one more where none fails the card but it is worded like cards that were labelled as failing or doubtful (2.22), in words of their own, which no
 * list has. What a rule found is never taken back.
 */
export function withLikeness(
  reading: Reading,
  reasons: readonly JobDescriptionReason[],
): readonly JobDescriptionReason[] {
  if (reasons.some(({ level }) => level === 'fail')) return reasons
  const build = reasons.find(({ code, level }) => code === 'implementation' && level === 'warn')
  const sure = likenessOf(reading)
    .filter((likeness) => likeness.probability >= sureFrom(likeness, build))
    .toSorted((one, other) => other.probability - one.probability)
  const failing = sure.find(
    (likeness) => likeness.level === 'fail' && !isDoubtedAsVague(likeness, reasons) && !isOneJob(reading, likeness),
  )
  if (failing) return failed(reading, reasons, failing)
  const doubt = sure.find(({ level }) => level === 'warn')
  const isDoubted = reasons.some(({ level }) => level === 'warn')
  return doubt === undefined || isDoubted ? reasons : [...reasons, ...newReasons(reading, doubt)]
}

function sureFrom({ code, level }: Likeness, build: JobDescriptionReason | undefined): number {
  const heard = HEARD[level][code]
  if (heard === undefined) return 1
  const isTable = TABLES.test(String(build?.values['words']))
  return Math.max(
    heard.sure,
    (build && heard.sureOfBuild) ?? 0,
    (build && isTable ? heard.sureOfTable : undefined) ?? 0,
  )
}

/** "Fact table … that unions". */
const TABLES = /^(?:(?:fact|dimension|mart|model|base|tables?|views?|that unions|joins|union of all)(?: … | |$))+$/iu

/** How little a text says the rules weigh word by word: where they doubt it, it stays a doubt. */
const isDoubtedAsVague = ({ code }: Likeness, reasons: readonly JobDescriptionReason[]): boolean =>
  code === 'vague' && reasons.some((reason) => reason.code === code)

/** What nothing parts is one job, however it is worded. */
const isOneJob = ({ plain, sentences }: Reading, { code, quote }: Likeness): boolean =>
  code === 'two-jobs' && partedBy(plain, quote(), sentences).length < 2

function failed(
  reading: Reading,
  reasons: readonly JobDescriptionReason[],
  likeness: Likeness,
): readonly JobDescriptionReason[] {
  const doubted = reasons.find(
    ({ code, level, quotes }) => code === likeness.code && level === 'warn' && quotes.length > 0,
  )
  if (!doubted) return [...newReasons(reading, likeness), ...reasons]
  return reasons.map((reason) => (reason === doubted ? { ...reason, ...FIRMER[reason.text], level: 'fail' } : reason))
}

function newReasons(reading: Reading, likeness: Likeness): readonly JobDescriptionReason[] {
  const { code, level } = likeness
  const saying = HEARD[level][code]
  if (saying === undefined) return []
  const quotes = quotesOf(reading, likeness)
  // Of two jobs the second is the one too many.
  const words = wordsIn(reading.plain, quotes.slice(-1))
  const kind = code === 'not-a-product' ? KINDS.find(({ said }) => said.test(reading.plain))?.kind : undefined
  if (kind === undefined) return [{ code, level, text: saying.text, next: saying.next, values: { words }, quotes }]
  const [text, next] = [`finding.job.not-a-product.${kind}`, `next.job.not-a-product.${kind}`] as const
  return [{ code, level, text, next, values: { words, kind }, quotes }]
}

/** What a card that is heard as no product says it is, where it says so; elsewhere several are named. */
const KINDS = [
  {
    kind: 'bridge',
    said: /\b(?:cross-?references?|crosswalk|xref|lookup table|mapping (?:table|between|from)|(?:maps|translates) [^.]{1,80} to)\b|umschlüssel|schlüsseltabelle/iu,
  },
  {
    kind: 'interim',
    said: /\b(?:staging|raw copy|interim|temporary|temp table|before cleansing|zwischenstand|zwischentabelle|rohkopie)\b/iu,
  },
] as const

function quotesOf({ count, plain, words, sentences }: Reading, { code, quote }: Likeness): readonly Quote[] {
  const heard = quote()
  if (code === 'vague' && count <= SHORT) return [quoteOf(words, 0, words.length)]
  return code === 'two-jobs' ? partedBy(plain, heard, sentences) : [wholeWords(plain, heard)]
}
