import { FUNCTION_WORDS_DE, FUNCTION_WORDS_EN } from './lexicon/functionWords'
import type { Word } from './words'

const GERMAN_LETTER = /[äöüß]/u
const GERMAN_ENDING = /(?:ung|ungen|keit|heit|schaft|daten|liste|wert|bestand|kunden|isch|lich)$/u
const SHARED = new Set([
  'in',
  'an',
  'am',
  'so',
  'was',
  'war',
  'man',
  'die',
  'per',
  'me',
  'us',
  'i',
  's',
  'b',
  'd',
  'h',
  'u',
  'z',
  'des',
  'also',
  'will',
  'her',
  'am',
  'as',
  'sein',
])

/** The language of a text by its function words; letters and endings decide where there are none, then English. */
export function languageOf(words: readonly Word[]): 'en' | 'de' {
  let score = 0
  for (const { lower } of words) {
    if (SHARED.has(lower)) continue
    if (FUNCTION_WORDS_DE.has(lower)) score++
    if (FUNCTION_WORDS_EN.has(lower)) score--
  }
  if (score !== 0) return score > 0 ? 'de' : 'en'
  return words.some(({ lower }) => GERMAN_LETTER.test(lower) || GERMAN_ENDING.test(lower)) ? 'de' : 'en'
}
