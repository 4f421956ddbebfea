// The two jobs that one description states (2.22), each as a sentence of its own: what stays, and what becomes another product or a use case.
import type { DataProduct } from '../../model/entities/dataProduct'
import { jobDescriptionOf } from '../jobDescriptionCheck'

export interface StatedJobs {
  /** What the product goes on saying, with whatever was said besides. */
  readonly first: string
  readonly second: string
  /** The second is done to somebody and delivers nothing: a use case does it. */
  readonly isDeed: boolean
}

/** What joins two clauses and belongs to neither. */
const JOINT = /(?:[\s,;:–—.-]+(?:and|und|sowie|also|then|dann|which|that|die|der|das)?)+$/iu

/** undefined where one job is stated, or only perhaps two. */
export function statedJobsOf(product: DataProduct): StatedJobs | undefined {
  const reason = jobDescriptionOf(product).reasons.find(({ code, level }) => code === 'two-jobs' && level === 'fail')
  const [, other] = reason?.quotes ?? []
  if (!reason || !other) return undefined
  const { job } = product
  const first = job.slice(0, other.start).replace(JOINT, '')
  const after = job.slice(other.end).replace(/^[\s.,;:–—]+/u, '')
  if (first.trim() === '') return undefined
  return {
    first: [sentence(first), ...(after.trim() === '' ? [] : [sentence(after)])].join(' '),
    second: sentence(job.slice(other.start, other.end)),
    isDeed: reason.text === 'finding.job.two-jobs.deed',
  }
}

const sentence = (words: string): string => {
  const bare = words.trim().replace(/[\s.;,]+$/u, '')
  return `${bare.charAt(0).toLocaleUpperCase()}${bare.slice(1)}.`
}
