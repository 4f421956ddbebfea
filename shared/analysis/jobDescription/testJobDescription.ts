import { notAProduct } from '../notAProduct/notAProduct'
import type { JobDescriptionReason, JobDescriptionResult } from './jobDescriptionResult'
import { read, type Reading } from './reading'
import { implementation } from './rules/implementation'
import { tooLong, tooManySentences } from './rules/length'
import { missing } from './rules/missing'
import { noAction } from './rules/noAction'
import { onlyDeed } from './rules/onlyDeed'
import { repeatsName } from './rules/repeatsName'
import { withLikeness } from './rules/soundsLike'
import { twoJobs } from './rules/twoJobs'
import { vague } from './rules/vague'

const RULES: readonly ((reading: Reading, name: string) => readonly JobDescriptionReason[])[] = [
  notAProduct,
  twoJobs,
  tooManySentences,
  tooLong,
  vague,
  repeatsName,
  implementation,
  noAction,
  onlyDeed,
]

/**
 * The job-description test (2.22, 2.23; DOMAIN section D): can the product be described in one or two simple sentences
 * that state one job? A proposal with reasons in English or German, by rules and, where these find no fault, by what the card is worded like; it never
 * blocks. Linear in the length of the text.
 */
export function testJobDescription(name: string, text: string): JobDescriptionResult {
  const reading = read(name, text)
  return untoldIn(reading) ?? resultOf(reading, essential(withLikeness(reading, reasonsByRules(reading, name))))
}

/** What the rules alone say: each for a shape that it knows, word by word. */
export function testByRules(name: string, text: string): JobDescriptionResult {
  const reading = read(name, text)
  return untoldIn(reading) ?? resultOf(reading, reasonsByRules(reading, name))
}

const reasonsByRules = (reading: Reading, name: string): readonly JobDescriptionReason[] =>
  essential(withOneKind(RULES.flatMap((rule) => rule(reading, name))))

function untoldIn(reading: Reading): JobDescriptionResult | undefined {
  const reasons = missing(reading)
  if (reasons.length === 0) return undefined
  return { verdict: 'fail', language: reading.language, sentences: 0, words: 0, reasons }
}

const resultOf = (
  { language, sentences, count }: Reading,
  reasons: readonly JobDescriptionReason[],
): JobDescriptionResult => ({
  verdict: verdictOf(reasons),
  language,
  sentences: sentences.length,
  words: count,
  reasons,
})

/** What is called an application, or has two jobs, is not told that its job is a deed. */
function withOneKind(reasons: readonly JobDescriptionReason[]): readonly JobDescriptionReason[] {
  const isTold = reasons.some(({ code, text }) => code === 'two-jobs' || (code === 'not-a-product' && text !== DEED))
  return isTold ? reasons.filter(({ text }) => text !== DEED) : reasons
}

const DEED = 'finding.job.not-a-product.deed'

/** What is no product needs no second remark on its wording; a long name said again says something, so it is not vague as well. */
function essential(reasons: readonly JobDescriptionReason[]): readonly JobDescriptionReason[] {
  const isNone = reasons.some(({ code, level }) => code === 'not-a-product' && level === 'fail')
  if (isNone) return reasons.filter(({ code }) => code !== 'vague' && code !== 'repeats-name')
  const isCutUp = reasons.some(({ text }) => text === 'finding.job.too-many-sentences.cut')
  // "Records outages. Records duration.": first it is to be one sentence.
  if (isCutUp) return reasons.filter(({ text }) => text !== 'finding.job.two-jobs.doubtful')
  const isLongName = reasons.some(({ code, level }) => code === 'repeats-name' && level === 'warn')
  return isLongName ? reasons.filter(({ code }) => code !== 'vague') : reasons
}

function verdictOf(reasons: readonly JobDescriptionReason[]): JobDescriptionResult['verdict'] {
  if (reasons.some(({ level }) => level === 'fail')) return 'fail'
  return reasons.some(({ level }) => level === 'warn') ? 'warn' : 'pass'
}
