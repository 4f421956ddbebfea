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

const SIGN = /[\s,;:–—./|+(&-]/u
const ADDING_DE = [...ADDING_WORDS_DE, ...ADDING_PAIRS_DE]
/** What joins two clauses and belongs to neither. */
const JOINTS = [
  'and',
  'und',
  'sowie',
  'plus',
  'then',
  'dann',
  'dazu',
  'which',
  'after',
  'from',
  'while',
  'that',
  'die',
  'der',
  'das',
]
const JOINT = new RegExp(
  `${SIGN.source}(?:${[...JOINTS, ...ADDING_WORDS, ...ADDING_PAIRS, ...ADDING_DE].join('|')})$`,
  'iu',
)
/** Only where it opens the second: "Shows it, and …" keeps its object. */
const PRONOUN = /[.;,]\s(?:it|this|es|er|sie|dies)$/iu
/** "Außerdem plant es …", "Berechnet außerdem …": in German the joint may stand behind the verb. */
const BEHIND_VERB = new RegExp(`^(\\S+)\\s+(?:${ADDING_WORDS_DE.join('|')})\\s`, 'iu')
const OPENS_GERMAN = new RegExp(`(?:${ADDING_DE.join('|')})\\s*$`, 'iu')
const TURNED = /^(\S+)\s+(?:es|er|sie)\s/u

/** "above 40 %", "(at the quay)": a sign that belongs to the last word. */
const UNIT = /^(?:\s?[%‰€$£°]|\))/u
/** "(1) for the police …; (2) for the caterers". */
const NUMBER = /^\p{N}{1,2}\)\s+/u

/** undefined where one job is stated, or only perhaps two. */
export function statedJobsOf(product: DataProduct): StatedJobs | undefined {
  const reason = jobDescriptionOf(product).reasons.find(({ code, level }) => code === 'two-jobs' && level === 'fail')
  const [, other] = reason?.quotes ?? []
  if (!reason || !other) return undefined
  const { job } = product
  const end = other.end + (UNIT.exec(job.slice(other.end))?.[0].length ?? 0)
  const first = withoutEnd(job.slice(0, other.start))
  const after = job.slice(end).replace(/^[\s.,;:–—]+/u, '')
  if (first.trim() === '') return undefined
  return {
    first: [sentence(first), ...(after.trim() === '' ? [] : [sentence(after)])].join(' '),
    second: sentence(withoutJoint(job.slice(other.start, end), job.slice(0, other.start))),
    isDeed: reason.text === 'finding.job.two-jobs.deed',
  }
}

/** Sign by sign and word by word from the end: a long row of dots takes no longer than its length. */
function withoutEnd(text: string): string {
  let end = text.length
  while (SIGN.test(text.charAt(end - 1))) end--
  const rest = text.slice(0, end)
  const shorter = rest.replace(JOINT, '').replace(PRONOUN, '')
  return shorter === rest ? rest : withoutEnd(shorter)
}

const withoutJoint = (second: string, before: string): string =>
  (OPENS_GERMAN.test(before) ? second.replace(TURNED, '$1 ') : second).replace(BEHIND_VERB, '$1 ')

const sentence = (words: string): string => {
  const bare = words
    .trim()
    .replace(NUMBER, '')
    .replace(/[\s.;,]+$/u, '')
  return `${bare.charAt(0).toLocaleUpperCase()}${bare.slice(1)}.`
}
