// One reading of name and text; every rule looks at this and none reads the text again.
import { languageOf } from './language'
import { FILLERS, HALF_FILLERS, MODELLING_PARTS } from './lexicon/fillers'
import { FUNCTION_WORDS } from './lexicon/functionWords'
import { wordSet } from './lexicon/wordSet'
import type { Quote } from './jobDescriptionResult'
import { plainText } from './plainText'
import { sentencesOf } from './sentences'
import { isSameWord, stemOf } from './stem'
import { perRecord } from '../perRecord'
import { perWord } from '../perWord'
import { countWords, lowerAt, type Word, wordsOf } from './words'

/** A sentence with its words; `count` is what a reader would count. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  readonly count: number
}

/** Everything the rules want to know about a name and its description. */
export interface Reading {
  readonly name: string
  readonly text: string
  readonly plain: string
  readonly language: 'en' | 'de'
  readonly words: readonly Word[]
  readonly count: number
  readonly sentences: readonly Sentence[]
  /** Words of the name that mean something; in German also the text's words that the name is compounded of. */
  readonly nameWords: readonly string[]
}

/** Reads a product's name and job description once; linear in their length. */
export function read(name: string, text: string): Reading {
  const plain = plainText(text)
  const sentences = sentencesOf(plain).map(({ start, end }) => {
    const part = plain.slice(start, end)
    return { start, end, words: wordsOf(part, start).map(asDataProduct).map(asNoun), count: countWords(part) }
  })
  const words = sentences.flatMap((sentence) => sentence.words)
  const count = sentences.reduce((sum, sentence) => sum + sentence.count, 0)
  const language = languageOf(words.length > 0 ? words : wordsOf(name))
  const own = nameWordsOf(name)
  const glued = gluedParts(own, words)
  const parts = language === 'de' ? [...glued, ...compoundParts(own, words)] : glued
  const nameWords = parts.length === 0 ? own : [...own, ...parts]
  return { name, text, plain, language, words, count, sentences, nameWords }
}

/** In "a data product that …" the second word is a filler, in "products available for sale" it is not. */
const asDataProduct = (word: Word, at: number, words: readonly Word[]): Word =>
  /^products?$/u.test(word.lower) && words[at - 1]?.lower === 'data' ? { ...word, lower: 'data-product' } : word

/** "Soll und Haben" are the two sides of an account, a "holding" with an article is a farm; elsewhere these are small words. */
function asNoun(word: Word, at: number, words: readonly Word[]): Word {
  if (isSide(word, lowerAt(words, word.lower === 'soll' ? at + 2 : at - 2)))
    return { ...word, lower: `${word.lower}seite`, content: true }
  const isFarm = word.lower === 'holding' && BEFORE_A_NOUN.has(lowerAt(words, at - 1))
  return isFarm ? { ...word, lower: 'holdings' } : word
}

const isSide = ({ lower, capital }: Word, other: string): boolean =>
  capital && ((lower === 'soll' && other === 'haben') || (lower === 'haben' && other === 'soll'))

const BEFORE_A_NOUN = wordSet('which per each the a of from to by')

const SHORTEST_PART = 4
const MOST_NAME_WORDS = 12
const SHORTEST_GLUED = 6

/** "Kundenadressen" is made of "Adressen" and "Kunden": German names hide the words they repeat. */
function compoundParts(name: readonly string[], words: readonly Word[]): readonly string[] {
  const long = name.filter((part) => part.length >= 2 * SHORTEST_PART).map(stemOf)
  if (long.length === 0) return []
  return [...new Set(words.map(({ lower }) => lower))]
    .filter((word) => word.length >= SHORTEST_PART && !FUNCTION_WORDS.has(word) && !FILLERS.has(word))
    .filter((word) => long.some((part) => part !== stemOf(word) && isPartOf(stemOf(word), part)))
}

/** "Verträgen" stands without its ending in "Vertragslaufzeiten"; a Kunde stands in no Kündigung, a Lage in no Lager. */
function isPartOf(word: string, compound: string): boolean {
  const root = word.replace(/(?:e[nrs]?|n)$/u, '')
  const opens = (part: string): boolean => compound.startsWith(part) && !DERIVED.test(compound.slice(part.length))
  return opens(word) || compound.endsWith(word) || (root.length >= SHORTEST_PART && opens(root))
}

/** What makes another word of one, and no compound. */
const DERIVED = /^(?:(?:ig)?ung|r(?![aeiouy]))/u

/** "employeepayhistory" is written as "Employee pay history" in the text. */
const gluedParts = (name: readonly string[], words: readonly Word[]): readonly string[] =>
  name
    .filter((part) => part.length >= SHORTEST_GLUED)
    .flatMap((part) => words.flatMap(({ lower }, at) => (part.startsWith(lower) ? runSpelling(part, words, at) : [])))
    .filter((word) => !FUNCTION_WORDS.has(word) && !FILLERS.has(word))

/** The words from a place on that together spell a name; none when they do not, or when one does alone. */
function runSpelling(name: string, words: readonly Word[], from: number): readonly string[] {
  const run: string[] = []
  let rest = name
  for (let at = from; rest !== ''; at++) {
    const word = words[at]?.lower ?? ''
    if (word === '' || !(rest.startsWith(word) || word === `${rest}s`)) return []
    run.push(word)
    rest = rest.slice(word.length)
  }
  return run.length > 1 ? run : []
}

const VERSION = /^v?\d+$/u

/** One for all names that say nothing, so that what is found with it is found once. */
export const NO_NAME: readonly string[] = []
const NAMES_REMEMBERED = 4_000
const LOWER_THEN_UPPER = /([\p{Ll}\d])(\p{Lu})/gu
const NAME_DIVIDERS = /[_\-/.]/gu

/** All parts of a name in lower case: "dim_CustomerAddress" → dim, customer, address. */
export const nameParts = perWord((name): readonly string[] => {
  const spaced = name.replace(LOWER_THEN_UPPER, '$1 $2').replace(NAME_DIVIDERS, ' ')
  return wordsOf(spaced).map(({ lower }) => lower)
}, NAMES_REMEMBERED)

/** The words of a name that mean something: split at "_", "-" and capitals, without fillers and version numbers. */
export const nameWordsOf = perWord((name): readonly string[] => {
  const meaning = nameParts(name).filter(
    (part) => !FUNCTION_WORDS.has(part) && !FILLERS.has(part) && !VERSION.test(part) && !MODELLING_PARTS.has(part),
  )
  return meaning.length === 0 ? NO_NAME : [...new Set(meaning)].slice(0, MOST_NAME_WORDS)
}, NAMES_REMEMBERED)

/** True when the word has content: no function word, no number. */
export const hasContent = ({ content }: Word): boolean => content

/** True when the word says nothing about which product this is. */
export const isFiller = ({ lower }: Word): boolean => FILLERS.has(lower) && !HALF_FILLERS.has(lower)

/** The parts of a hyphenated word ("customer-initiated") that are in neither the name nor the fillers. */
export function newParts({ lower }: Pick<Word, 'lower'>, nameWords: readonly string[]): readonly string[] {
  if (lower.includes('-') && isInName(lower.replaceAll('-', ''), nameWords)) return []
  return partsOf(lower).filter(
    (part) => part !== '' && !FUNCTION_WORDS.has(part) && !FILLERS.has(part) && !isInName(part, nameWords),
  )
}

const DIVIDERS = /[-_]/u

/** "customer-initiated" → customer, initiated. Most words have one part, and dividing them would cost more than all else. */
export const partsOf = (word: string): readonly string[] =>
  word.includes('-') || word.includes('_') ? word.split(DIVIDERS) : [word]

/** True when a word is one of the name's, alone or as a compound of them ("Kundenadressen" for "Kunden Adresse"). */
export const isInName = (word: string, nameWords: readonly string[]): boolean => foundIn(nameWords)(word) === 'yes'

/** Every rule asks this of every word, so the answers are kept for as long as the name is. */
const foundIn = perRecord((nameWords: readonly string[]) =>
  perWord((word) =>
    spellingsOf(word).some(
      (spelling) => nameWords.some((part) => isSameWord(part, spelling)) || isCompoundOfName(spelling, nameWords),
    )
      ? 'yes'
      : 'no',
  ),
)

/** Names of files have no umlauts: "Aufträge" is named "auftraege". */
const spellingsOf = (word: string): readonly string[] =>
  /[äöü]/u.test(word) ? [word, word.replace(/[äöü]/gu, (letter) => DIGRAPHS[letter] ?? letter)] : [word]

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

const LONGEST_COMPOUND = 40
const LINK = /^(?:s|n|en|es|er|e)$/u

function isCompoundOfName(word: string, nameWords: readonly string[]): boolean {
  // "bigquery" is "BigQuery", "daycare" is "Day Care".
  if (word.length >= SHORTEST_PART && nameWords.some((part, at) => word === part + (nameWords[at + 1] ?? '-')))
    return true
  if (word.length > LONGEST_COMPOUND || word.length < 8) return false
  for (let cut = 4; cut <= word.length - 4; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    const known = (part: string) => FILLERS.has(part) || nameWords.some((nameWord) => isSameWord(nameWord, part))
    if (known(right) && (known(left) || (LINK.test(left.slice(-1)) && known(left.slice(0, -1))))) return true
  }
  return nameWords.some(
    (part) => part.length > word.length && part.startsWith(word.slice(0, -1)) && FILLERS.has(part.slice(word.length)),
  )
}

/** Where words stand in the text, from the first of a run to its last. */
export function quoteOf(words: readonly Word[], from: number, to: number): Quote {
  const [first, last] = [words[from], words[Math.max(from, to - 1)]]
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 }
}

const LONGEST_QUOTE = 80

/** The quoted words for a sentence of the catalogue, what stands between them left out, shortened where long. */
export function wordsIn(text: string, quotes: readonly Quote[]): string {
  const all = [...new Set(quotes.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')))].join(' … ')
  return all.length > LONGEST_QUOTE ? `${upToAWord(all).replace(/ …$/u, '')}…` : all
}

/** Cut behind a whole word, where there is one. */
const upToAWord = (all: string): string => {
  const end = all.lastIndexOf(' ', LONGEST_QUOTE)
  return all.slice(0, end > 0 ? end : LONGEST_QUOTE).replace(/[,;:]$/u, '')
}

/** A word of the text as it was typed, or the part of one: "betrag" is "Betrag". */
export function asTyped({ text, words }: Pick<Reading, 'text' | 'words'>, part: string): string {
  const word = words.find(({ lower }) => lower.includes(part))
  if (!word) return part
  if (word.lower === part) return text.slice(word.start, word.end)
  const start = word.start + word.lower.indexOf(part)
  return text.slice(start, start + part.length)
}
