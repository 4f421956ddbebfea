import { notAProduct } from '../notAProduct/notAProduct'
import type { JobDescriptionReason, JobDescriptionResult } from './jobDescriptionResult'
import { read, type Reading } from './reading'
import { implementation } from './rules/implementation'
import { tooLong, tooManySentences } from './rules/length'
import { missing } from './rules/missing'
import { noAction } from './rules/noAction'
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
  const reasons = essential(RULES.flatMap((rule) => rule(reading, name)))
  return { verdict: verdictOf(reasons), language, sentences: reading.sentences.length, words: reading.count, reasons }
}

/** What is no product needs no second remark on its wording. */
function essential(reasons: readonly JobDescriptionReason[]): readonly JobDescriptionReason[] {
  const isNone = reasons.some(({ code, level }) => code === 'not-a-product' && level === 'fail')
  return isNone ? reasons.filter(({ code }) => code !== 'vague' && code !== 'repeats-name') : reasons
}

function verdictOf(reasons: readonly JobDescriptionReason[]): JobDescriptionResult['verdict'] {
  if (reasons.some(({ level }) => level === 'fail')) return 'fail'
  return reasons.some(({ level }) => level === 'warn') ? 'warn' : 'pass'
}
