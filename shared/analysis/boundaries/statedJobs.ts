// The two jobs that one description states (2.22), each as a sentence of its own: what stays, and what becomes another product or a use case.
import type { DataProduct } from '../../model/entities/dataProduct'
import { ADDING_PAIRS, ADDING_PAIRS_DE, ADDING_WORDS, ADDING_WORDS_DE } from '../jobDescription/lexicon/addingWords'
import { jobDescriptionOf } from '../jobDescriptionCheck'

export interface StatedJobs {
  /** What the product goes on saying, with whatever was said besides. */
  readonly first: string
  readonly second: string
  /** The second is done to somebody and delivers nothing: a use case does it. */
  readonly isDeed: boolean
}

const ADDING_DE = [...ADDING_WORDS_DE, ...ADDING_PAIRS_DE]
/** What joins the second to the first and belongs to neither: "and automatically", "; in addition, it", "after which". */
const JOINTS: readonly string[] = [
  ...'and und sowie plus then dann dazu daraus which that after from by upon while but die der das it this es er sie dies'.split(
    ' ',
  ),
  ...'automatically immediately directly automatisch sofort direkt woraufhin wonach wobei'.split(' '),
  ...['as well as', 'not only', ...ADDING_WORDS, ...ADDING_PAIRS, ...ADDING_DE],
]
const LEADING_JOINT = new RegExp(`^(?:[^\\p{L}\\p{N}]|(?:${JOINTS.join('|')})(?![\\p{L}\\p{N}]))+`, 'iu')
/** "Außerdem plant es …", "Berechnet außerdem …": in German the joint may stand behind the verb. */
const BEHIND_VERB = new RegExp(`^(\\S+)\\s+(?:${ADDING_WORDS_DE.join('|')})\\s`, 'iu')
const OPENS_GERMAN = new RegExp(`(?:${ADDING_DE.join('|')})\\s*$`, 'iu')
const TURNED = /^(\S+)\s+(?:es|er|sie)\s/u

/** "above 40 %": a sign that belongs to the last word. */
const UNIT = /^\s?[%‰€$£°]/u
/** "A+", "40 %": signs that belong to the last word of the first. */
const ATTACHED = /^(?:\s?[%‰€$£°]|\+)/u
/** "(1) for the police …; (2) for the caterers". */
const NUMBER = /^\(?\p{N}{1,2}\)\s+/u

/** undefined where one job is stated, or only perhaps two. */
export function statedJobsOf(product: DataProduct): StatedJobs | undefined {
  const reason = jobDescriptionOf(product).reasons.find(({ code, level }) => code === 'two-jobs' && level === 'fail')
  const [one, other] = reason?.quotes ?? []
  if (!reason || !one || !other || one.end > other.start) return undefined
  const { job } = product
  const behind = one.end + (ATTACHED.exec(job.slice(one.end))?.[0].length ?? 0)
  const [first, end] = [job.slice(0, behind), endOfSecond(job, other)]
  if (first.trim() === '') return undefined
  const between = job.slice(behind, other.start)
  return {
    first: [closed(sentence(first)), ...remarkIn(job.slice(end))].join(' '),
    second: sentence(`${between.replace(LEADING_JOINT, '')}${withoutJoint(job.slice(other.start, end), between)}`),
    isDeed: reason.text === 'finding.job.two-jobs.deed',
  }
}

/** What is said behind the second stays with the first. */
function remarkIn(after: string): readonly string[] {
  const said = after.replace(/^[\s.,;:–—)]+/u, '').trim()
  return said === '' ? [] : [sentence(said)]
}

const closed = (text: string): string => (isOpen(text) ? `${text.slice(0, -1)}).` : text)

/** With the unit and the bracket that belong to its last word. */
function endOfSecond(job: string, { start, end }: { readonly start: number; readonly end: number }): number {
  const behind = end + (UNIT.exec(job.slice(end))?.[0].length ?? 0)
  return job.charAt(behind) === ')' && isOpen(job.slice(start, behind)) ? behind + 1 : behind
}

/** True where a bracket is opened and not closed. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

const withoutJoint = (second: string, before: string): string =>
  (OPENS_GERMAN.test(before) ? second.replace(TURNED, '$1 ') : second).replace(BEHIND_VERB, '$1 ')

const sentence = (words: string): string => {
  const bare = words
    .trim()
    .replace(NUMBER, '')
    .replace(/[\s.;,]+$/u, '')
  return `${bare.charAt(0).toLocaleUpperCase()}${bare.slice(1)}.`
}
