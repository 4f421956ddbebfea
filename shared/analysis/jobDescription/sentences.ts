// A linear splitter: every dot is looked at once, with the word before it and the word after it.
import {
  CLOSING_ABBREVIATIONS,
  FINAL_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from './lexicon/abbreviations'

/** A sentence's place in the text, `end` exclusive. */
interface SentenceSpan {
  readonly start: number
  readonly end: number
}

const STOPS = /[.!?]+["'”’»)\]]*|\n[^\S\n]*\n/gu
const HAS_LETTER = /[\p{L}\p{N}]/u
const BEFORE = /[\p{L}\p{N}.]{1,30}$/u
const AFTER = /^[^\p{L}\p{N}\n]{0,20}(\p{L}[\p{L}-]{0,30}|\p{N})/u
/** "in m^3/s." ends, "J. Smith" does not. */
const UNIT = /[/^]\p{L}$/u
/** "… in USD. populated …": abbreviations with a dot have small letters. */
const ACRONYM = /(?:^|\s)\p{Lu}{3,6}$/u
/** "2025-07-03." is no "3rd". */
const DATE = /\d[-/]\d{1,2}$/u
const ENDINGS = /^(?:csv|json|xml|xlsx?|pdf|zip|txt)$/u
const BEHIND_AN_ENDING = /^(?:und|oder|and|or|Dateien|Datei|[Ff]iles?)$/u
const BLANKED = /^ {10}/u
const WORD_AHEAD = 60
const LONG_ENOUGH_TO_BE_NO_ABBREVIATION = 4

/**
 * The sentences of a plain text (`plainText`): "." "!" "?" and an empty line end one; abbreviations, numbers, list
 * numbers, addresses and ellipses do not; a final missing stop is fine (DOMAIN section D).
 */
export function sentencesOf(plain: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let start = 0
  let listNumber = 0
  for (const { 0: stop, index } of plain.matchAll(STOPS)) {
    const end = index + stop.length
    const place = { before: plain.slice(Math.max(start, index - 40), index), after: plain.slice(end, end + WORD_AHEAD) }
    const counted = numberOfItem(place.before, listNumber)
    if (counted !== undefined && stop === '.') listNumber = counted
    else if (endsSentence(stop, place)) {
      spans.push({ start, end })
      start = end
    }
  }
  spans.push({ start, end: plain.length })
  return spans.filter((span) => HAS_LETTER.test(plain.slice(span.start, span.end)))
}

interface Place {
  readonly before: string
  readonly after: string
}

/** "1." at the start or after a colon, then "2." and so on: the numbers of a list. */
function numberOfItem(before: string, last: number): number | undefined {
  const number = /(?:^|\s|\()(\d{1,2})$/u.exec(before)?.[1]
  if (number === undefined) return undefined
  const opens = /^[\s(-]*\d{1,2}$|[:\n]\s{0,5}\d{1,2}$/u.test(before)
  return (Number(number) === 1 && opens) || (last > 0 && Number(number) === last + 1) ? Number(number) : undefined
}

function endsSentence(stop: string, { before, after }: Place): boolean {
  if (stop.startsWith('\n')) return true
  if (stop.startsWith('..')) return false
  if (/[!?]/u.test(stop)) return after === '' || /^\s/u.test(after)
  if (after !== '' && !/^\s/u.test(after)) return isGlued(before, after)
  return dotEnds(before.slice(-30), after)
}

/** "…in store.It shows…": the space was forgotten. */
function isGlued(before: string, after: string): boolean {
  const next = /^(\p{Lu}\p{Ll}{0,12})\s/u.exec(after)?.[1]
  return next !== undefined && /\p{Ll}{3}$/u.test(before) && SENTENCE_STARTERS.has(next.toLowerCase())
}

function dotEnds(before: string, after: string): boolean {
  const word = (BEFORE.exec(before)?.[0] ?? '').toLowerCase()
  const next = AFTER.exec(after)?.[1] ?? ''
  if (next === '') return !goesOn(word, after)
  if (DATE.test(before)) return isCapital(next)
  return (
    afterAbbreviation(word, next, UNIT.test(before)) ??
    (isCapital(next) || /^\p{N}/u.test(next) || isWholeWord(word, before))
  )
}

/** "bzw. https://…": where an address was blanked out, the sentence goes on behind it. */
const goesOn = (word: string, after: string): boolean => OPEN_ABBREVIATIONS.has(word) && BLANKED.test(after)

/** Whether the dot ends a sentence after an abbreviation, an initial or a short number; undefined after any other word. */
function afterAbbreviation(word: string, next: string, isUnit: boolean): boolean | undefined {
  const starts = isCapital(next) && SENTENCE_STARTERS.has(next.toLowerCase())
  if (FINAL_ABBREVIATIONS.has(word)) return isCapital(next)
  if (CLOSING_ABBREVIATIONS.has(word) || NUMBER_OR_INITIALS.test(word)) return starts
  if (isEndingOfFile(word, next)) return false
  return OPEN_ABBREVIATIONS.has(word) || (/^\p{L}$/u.test(word) && !isUnit) ? false : undefined
}

/** "1", and the "H.K" of "H.K. Hayes". */
const NUMBER_OR_INITIALS = /^(?:\d{1,2}|(?:\p{L}\.){1,3}\p{L})$/u

/** "CSV. und JSON. Dateien": endings written with the dot on the wrong side. */
const isEndingOfFile = (word: string, next: string): boolean => ENDINGS.test(word) && BEHIND_AN_ENDING.test(next)

/** Before a small letter only a word too long for an abbreviation ends a sentence, one of capitals, or a bracket. */
const isWholeWord = (word: string, before: string): boolean =>
  (word.length >= LONG_ENOUGH_TO_BE_NO_ABBREVIATION && !/^[\d.]+$/u.test(word)) ||
  before.endsWith(')') ||
  ACRONYM.test(before)

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
