import type { Quote } from '../jobDescriptionResult'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { beginningOfWord, withoutSigns } from './stretch'

/** A clause of so few words is quoted whole: "moved to cold tier after" is no end. */
const SHORT_CLAUSE = 12
const BREAK = /[,;:!?](?=[\s”“"]|$)|[()\n–—]|\.(?:\s|$)/gu
const WORDS = /\S+/gu
const JOINT = /^(?:and|und|plus|sowie|or|oder)\s+/iu
/** The rest of a word, with the dot or comma of a number. */
const REST = /^(?:[^\s.,;:!?()–—]|[.,:](?=[\p{L}\p{N}]))*/u

/** A stretch that was heard, grown to whole words, and to its whole clause where that is short; it never ends on a small word. Linear in the text. */
export function wholeWords(text: string, heard: Quote): Quote {
  const start = beginningOfWord(text, heard.start)
  const end = heard.end + (REST.exec(text.slice(heard.end))?.[0].length ?? 0)
  const clause = clauseAround(text, start, end)
  const isShort = Array.from(text.slice(clause.start, clause.end).matchAll(WORDS)).length <= SHORT_CLAUSE
  return withoutJoint(text, withoutSigns(text, isShort ? clause : withoutSmallWords(text, { start, end })))
}

/** "and Jutta types it into Excel": the joint is no part of it. */
const withoutJoint = (text: string, { start, end }: Quote): Quote => ({
  start: start + (JOINT.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
})

/** From the sign before a stretch to the sign behind it. */
function clauseAround(text: string, start: number, end: number): Quote {
  const opened = Array.from(text.slice(0, start).matchAll(BREAK)).at(-1)
  const closed = Array.from(text.slice(end).matchAll(BREAK)).at(0)
  return {
    start: opened === undefined ? 0 : opened.index + opened[0].length,
    end: closed === undefined ? text.length : end + closed.index,
  }
}

function withoutSmallWords(text: string, { start, end }: Quote): Quote {
  const words = Array.from(text.slice(start, end).matchAll(WORDS))
  const last = words.findLast(([word]) => !FUNCTION_WORDS.has(word.toLowerCase()))
  return last === undefined ? { start, end } : { start, end: start + last.index + last[0].length }
}
