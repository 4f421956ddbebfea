// Which words say something about this product and no other.
import { FILLERS } from '../lexicon/fillers'
import { GENERAL_WORDS, VAGUE_WORDS } from '../lexicon/vagueWords'
import { wordSet } from '../lexicon/wordSet'
import { hasContent } from '../reading'
import { contentAt, lowerAt, type Word } from '../words'

/** True for a word that would not fit any product. */
export const isConcrete = (word: Word): boolean =>
  hasContent(word) && !isGeneralForm(word.lower) && !isOneOf(VAGUE_WORDS, word) && !isInflected(word.lower)

const isGeneralForm = (lower: string): boolean => FILLERS.has(lower) || GENERAL_WORDS.has(lower)

/** "relevanter" is "relevant": the endings of German adjectives, behind a stem long enough to be the same word. */
function isInflected(lower: string): boolean {
  if (lower.charCodeAt(lower.length - 2) !== LETTER_E) return false
  const stem = LONG_INFLECTED.exec(lower)?.[1]
  return stem !== undefined && [stem, `${stem}e`].some((form) => isGeneralForm(form) || VAGUE_WORDS.has(form))
}

const LETTER_E = 'e'.charCodeAt(0)
const LONG_INFLECTED = /^(\p{L}{6,30})e[nrsm]$/u

/** True for a word in the list, as it stands or without its ending: "(des) Unternehmens". */
export const isOneOf = (list: ReadonlySet<string>, { lower }: Word): boolean =>
  list.has(lower) || (lower.endsWith('s') && lower.length > 4 && list.has(lower.slice(0, -1)))

/** True for "all the items we sell": a clause without "that" says which things are meant; "the data we have" does not. */
export const saysWhich = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      CONTACTS.has(lower) &&
      contentAt(words, at - 1) &&
      !GENERAL_WORDS.has(lowerAt(words, at - 1)) &&
      isConcrete(words[at + 1] ?? NO_WORD),
  )

const CONTACTS = wordSet('we they you')
const NO_WORD: Word = { lower: '', start: 0, end: 0, capital: false, content: false }
