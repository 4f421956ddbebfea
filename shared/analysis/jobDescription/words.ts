import { FUNCTION_WORDS } from './lexicon/functionWords'

/** A word of a text: as compared (lower case, no genitive) and where it stands. */
export interface Word {
  readonly lower: string
  readonly start: number
  readonly end: number
  /** A capital letter somewhere: names, German nouns, acronyms. */
  readonly capital: boolean
  /** No function word, no number. */
  readonly content: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}_'’-]*/gu
const ENDING = /^(?:['’]s|['’_-])$/u
const NUMBER = /^[\d.,]+$/u
const CHUNK = /[^\s—–]+/gu
const HAS_LETTER = /[\p{L}\p{N}]/u

/** In capitals these are names: "as defined by the WHO". */
const NAMES: ReadonlySet<string> = new Set(['WHO', 'US', 'IT', 'MIT'])

/** The words of a text in order, `from` being added to every place. */
export function wordsOf(text: string, from = 0): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => {
    const kept = withoutEnding(raw)
    const lower = kept.toLowerCase()
    return {
      lower,
      start: from + index,
      end: from + index + kept.length,
      capital: /\p{Lu}/u.test(kept),
      content: NAMES.has(kept) || (!FUNCTION_WORDS.has(lower) && !NUMBER.test(lower)),
    }
  })
}

/** How many words a reader would count: what stands between spaces and has a letter or digit. */
export function countWords(text: string): number {
  return Array.from(text.matchAll(CHUNK)).filter(([chunk]) => HAS_LETTER.test(chunk)).length
}

function withoutEnding(raw: string): string {
  if (raw.length > 2 && ENDING.test(raw.slice(-2))) return raw.slice(0, -2)
  let end = raw.length
  while (end > 1 && ENDING.test(raw.charAt(end - 1))) end--
  return raw.slice(0, end)
}

/** The word at a place as compared, '' where none stands. */
export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? ''

/** True where a word with content stands. */
export const contentAt = (words: readonly Word[], at: number): boolean => words[at]?.content === true
