import type { Quote } from '../jobDescriptionResult'
import { withoutSigns } from './stretch'

/** A clause that stands alone, wherever it begins before the end of what was heard. */
const NEW_CLAUSE = /;\s+|\s[–—-]\s|\n+/gu
/** What else parts two jobs, the clearest first: a clause behind a comma, "and" behind one, what adds, any "and". */
const PARTINGS: readonly RegExp[] = [
  /,\s+(?=(?:with|which|whose|so that|damit|wobei|woraufhin|\p{L}+ing)\s)/giu,
  /,\s+(?:and|plus|und|sowie)\s+/giu,
  /\s(?:as well as|and also|and then|und auch|und dann|sowie|plus|also|außerdem|dann)\s+/giu,
  /\s(?:and|und|&|\+)\s+/giu,
  /(?:[,:]\s+|\()/gu,
]
const END = /;\s|\n/u
const WORDS = /[\p{L}\p{N}]+/gu
/** "mailed" behind "printed and" is no job of its own. */
const FEWEST_WORDS = 2
/** A joint stands right before the words that were heard, or among them. */
const BEFORE = 8

interface Joint {
  readonly start: number
  readonly end: number
}

/**
 * The two stretches of a text that what was heard in it parts: from the beginning to the joint, and from there to the end of its clause; the stretch alone
 * where nothing parts it. `sentences`: where each begins and ends. The last resort is a sentence behind what was heard.
 */
export function partedBy(text: string, heard: Quote, sentences: readonly Joint[]): readonly Quote[] {
  const from = Math.max(0, heard.start - BEFORE)
  const between = sentences.slice(1).map(({ start }) => ({ start, end: start }))
  const tried = [
    last([...between.filter(({ start }) => start < heard.end), ...joints(text, NEW_CLAUSE, 0, heard.end)]),
    ...PARTINGS.map((parting) => last(joints(text, parting, from, heard.end))),
    last(between.filter(({ start }) => start >= heard.end)),
  ]
  for (const joint of tried) {
    if (joint === undefined) continue
    const first = withoutSigns(text, { start: 0, end: joint.start })
    const second = withoutSigns(text, { start: joint.end, end: endOfClause(text, joint.end, sentences) })
    if (wordsOf(text, first) >= 1 && wordsOf(text, second) >= FEWEST_WORDS) return [first, second]
  }
  return [heard]
}

const joints = (text: string, parting: RegExp, from: number, to: number): readonly Joint[] =>
  Array.from(text.slice(from, to).matchAll(parting), ({ 0: joint, index }) => ({
    start: from + index,
    end: from + index + joint.length,
  }))

const last = (found: readonly Joint[]): Joint | undefined =>
  found.toSorted((one, other) => one.start - other.start).at(-1)

const wordsOf = (text: string, { start, end }: Quote): number =>
  Array.from(text.slice(start, end).matchAll(WORDS)).length

function endOfClause(text: string, start: number, sentences: readonly Joint[]): number {
  const sentence = sentences.find(({ end }) => end > start)?.end ?? text.length
  const end = END.exec(text.slice(start, sentence))
  return end === null ? sentence : start + end.index
}
