import type { Quote } from '../jobDescriptionResult'

/** A new sentence, wherever it begins before the end of what was heard. */
const NEW_SENTENCE = /[.;!?]\s+|\s[–—]\s|\n+/gu
/** What else parts two jobs, the clearest first: "and" or a clause behind a comma, what adds, any "and". */
const PARTINGS: readonly RegExp[] = [
  /,\s+(?:and|plus|und|sowie)\s+/giu,
  /,\s+(?=(?:with|which|whose|so that|damit|wobei|woraufhin)\s)/giu,
  /\s(?:as well as|and also|and then|und auch|und dann|sowie|plus|also|außerdem|dann)\s+/giu,
  /\s(?:and|und|&|\+)\s+/giu,
  /[,:(]\s*/gu,
]
const END = /[.;!?](?:\s|$)|\n/u
/** A joint stands right before the words that were heard, or among them. */
const BEFORE = 8

/** The two stretches of a text that what was heard in it parts: from the beginning to the joint, and from there to the end of its clause; the stretch alone where no joint is. The last resort is a sentence behind it. */
export function partedBy(text: string, heard: Quote): readonly Quote[] {
  const from = Math.max(0, heard.start - BEFORE)
  const tried = [
    { parting: NEW_SENTENCE, from: 0, to: heard.end },
    ...PARTINGS.map((parting) => ({ parting, from, to: heard.end })),
    { parting: NEW_SENTENCE, from: heard.end, to: text.length },
  ]
  for (const one of tried) {
    const joint = Array.from(text.slice(one.from, one.to).matchAll(one.parting)).at(-1)
    if (joint === undefined) continue
    const [end, start] = [one.from + joint.index, one.from + joint.index + joint[0].length]
    const [first, second] = [trimmed(text, 0, end), trimmed(text, start, endOfClause(text, start))]
    if (first.end > first.start && second.end > second.start) return [first, second]
  }
  return [heard]
}

function endOfClause(text: string, start: number): number {
  const end = END.exec(text.slice(start))
  return end === null ? text.length : start + end.index
}

/** Without spaces and signs at both ends. */
function trimmed(text: string, from: number, to: number): Quote {
  const part = text.slice(from, to)
  const start = from + (/^[\s\p{P}]*/u.exec(part)?.[0].length ?? 0)
  const behind = (part.includes('(') ? /[\s.,;:]*$/u : /[\s.,;:)]*$/u).exec(part)?.[0].length ?? 0
  return { start, end: Math.max(start, to - behind) }
}
