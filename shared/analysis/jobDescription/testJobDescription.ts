import { notAProduct } from '../notAProduct/notAProduct'
import type { JobDescriptionReason, JobDescriptionResult } from './jobDescriptionResult'
import { read, type Reading } from './reading'
import { implementation } from './rules/implementation'
import { tooLong, tooManySentences } from './rules/length'
import { missing } from './rules/missing'
import { noAction } from './rules/noAction'
import { onlyDeed } from './rules/onlyDeed'
import { repeatsName } from './rules/repeatsName'
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
 * that state one job? A proposal with reasons in English or German; it never blocks. Linear in the length of the text.
 */
export function testJobDescription(name: string, text: string): JobDescriptionResult {
  const reading = read(name, text)
  const { language } = reading
  const nothing = missing(reading)
  if (nothing.length > 0) return { verdict: 'fail', language, sentences: 0, words: 0, reasons: nothing }
  const reasons = essential(withOneKind(RULES.flatMap((rule) => rule(reading, name))))
  return { verdict: verdictOf(reasons), language, sentences: reading.sentences.length, words: reading.count, reasons }
}

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
  const isLongName = reasons.some(({ code, level }) => code === 'repeats-name' && level === 'warn')
  return isLongName ? reasons.filter(({ code }) => code !== 'vague') : reasons
}

function verdictOf(reasons: readonly JobDescriptionReason[]): JobDescriptionResult['verdict'] {
  if (reasons.some(({ level }) => level === 'fail')) return 'fail'
  return reasons.some(({ level }) => level === 'warn') ? 'warn' : 'pass'
}
