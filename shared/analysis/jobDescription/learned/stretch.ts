import type { Quote } from '../jobDescriptionResult'

const SIGN = /[\s.,;:!?–—-]/u
const OPENING = /[\s\p{P}]/u
const SPACE = /\s/u

/** A stretch without spaces and signs at both ends, nor a bracket that is only closed in it. Linear in its length. */
export function withoutSigns(text: string, { start, end }: Quote): Quote {
  let [from, to] = [start, end]
  while (from < to && OPENING.test(text.charAt(from))) from++
  const isOpened = text.slice(from, to).includes('(')
  while (to > from && (SIGN.test(text.charAt(to - 1)) || (text.charAt(to - 1) === ')' && !isOpened))) to--
  return { start: from, end: to }
}

/** Where the word begins that a place is in. */
export function beginningOfWord(text: string, at: number): number {
  let start = at
  while (start > 0 && !SPACE.test(text.charAt(start - 1))) start--
  return start
}
