import type { Quote } from '../jobDescriptionResult'

/** So few words to the end of a clause are quoted as well: "moved to cold tier after" is no end. */
const FEW = 3
const BREAK = /[,;:!?()\n–—]|\.(?:\s|$)/gu
const WORDS = /\S+/gu
const EDGE = /[^\s]*$/u
/** The rest of a word, with the dot of a number. */
const REST = /^(?:[^\s.,;:!?()–—]|\.(?=\S))*/u
const LEADING = /^[\s\p{P}]+/u
const CLOSING = /[\s.,;:!?(–—]+$/u

/** A stretch that was heard, grown to whole words, and to the ends of its clause where these are near. */
export function wholeWords(text: string, heard: Quote): Quote {
  const start = heard.start - (EDGE.exec(text.slice(0, heard.start))?.[0].length ?? 0)
  const end = heard.end + (REST.exec(text.slice(heard.end))?.[0].length ?? 0)
  const opened = Array.from(text.slice(0, start).matchAll(BREAK)).at(-1)
  const before = opened === undefined ? 0 : opened.index + opened[0].length
  const closed = Array.from(text.slice(end - 1).matchAll(BREAK)).at(0)
  const behind = closed === undefined ? text.length : end - 1 + closed.index
  return trimmed(text, {
    start: isNear(text.slice(before, start)) ? before : start,
    end: behind >= end && isNear(text.slice(end, behind)) ? behind : end,
  })
}

const isNear = (between: string): boolean => Array.from(between.matchAll(WORDS)).length <= FEW

/** Without spaces and signs at both ends. */
function trimmed(text: string, { start, end }: Quote): Quote {
  const part = text.slice(start, end)
  const from = start + (LEADING.exec(part)?.[0].length ?? 0)
  return { start: from, end: Math.max(from, end - (CLOSING.exec(part)?.[0].length ?? 0)) }
}
