// Deeds no lexicon can list: "opens the windows", "entsendet einen Trupp". A verb in front of a thing that is no information.
import { DATA_VERBS, INFORMATION_NOUNS } from './lexicon/dataVerbs'
import { FILLERS } from './lexicon/fillers'
import { FUNCTION_WORDS } from './lexicon/functionWords'
import { wordSet } from './lexicon/wordSet'
import type { Reading } from './reading'
import { contentAt, lowerAt, type Word } from './words'

const DETERMINERS_EN = wordSet('the a an each every any our their its')
const DETERMINERS_DE = wordSet(
  'den die das dem einen eine ein jeden jede jedes alle unsere unseren ihre ihren seine seinen deren',
)
const THIRD_PERSON_EN = /^\p{L}{2,20}[^\P{L}su]s$/u
const THIRD_PERSON_DE = /^(?!ge)\p{Ll}{4,20}t$/u
/** With these a German word in "-t" is a participle: "wird geprüft und berechnet". */
const AUXILIARIES = wordSet('wird werden wurde wurden worden ist sind war waren hat haben')

/** True where a clause goes on with a verb that is in no lexicon of what data does, and a thing it is done to. */
export function isUnknownDeed(
  { plain, language }: Pick<Reading, 'plain' | 'language'>,
  words: readonly Word[],
  at: number,
): boolean {
  const word = words[at]
  if (word === undefined || isCutOff(plain, words, at) || (isKnown(word.lower) && !isConditioned(words, at)))
    return false
  const object = thingBehind(words, at + 1)
  const isOnThem = isAboutThem(words, at + 1)
  if ((object.length === 0 && !isOnThem) || object.some(({ lower }) => INFORMATION_NOUNS.has(lower))) return false
  return language === 'en' ? isEnglishDeed(words, at) : isGermanDeed(plain, words, at)
}

/** "… joints and railings, the photographs": no verb has a comma before its thing. */
const isCutOff = (plain: string, words: readonly Word[], at: number): boolean =>
  /[,;:]/u.test(plain.slice(words[at]?.end, words[at + 1]?.start))

/** "… and feeds the bees when stores run low": on such a condition data tells nothing, somebody acts. */
const isConditioned = (words: readonly Word[], at: number): boolean =>
  words.some(
    ({ lower }, place) =>
      place > at + 1 &&
      CONDITIONS.has(lower) &&
      !words.slice(place + 1, place + 1 + FARTHEST_PAST).some((word) => PAST.has(word.lower)),
  )

/** "… the hour when it was closed" tells a time, and no condition. */
const PAST = wordSet('was were had did wurde wurden war waren hatte')
const FARTHEST_PAST = 4
const CONDITIONS = wordSet('when if once wenn sobald falls')

const isKnown = (lower: string): boolean => DATA_VERBS.has(lower) || FUNCTION_WORDS.has(lower) || FILLERS.has(lower)

const isEnglishDeed = (words: readonly Word[], at: number): boolean =>
  (THIRD_PERSON_EN.test(lowerAt(words, at)) &&
    (DETERMINERS_EN.has(lowerAt(words, at + 1)) || isAboutThem(words, at + 1) || isOnNewOnes(words, at + 1))) ||
  (BY_ITSELF.has(lowerAt(words, at + 1)) && lowerAt(words, at).endsWith('s') && !contentAt(words, at + 2))

/** "… and bids automatically up to a limit", not "events automatically generated". */
const BY_ITSELF = wordSet('automatically immediately')

/** "… and fells them": told of before, and no noun stands in front of it. */
const THEM = wordSet('them it sie es ihn')
/** "… and conferences it should accept": there it is who acts. */
const ACTING = wordSet('should can could may might must will would has is does soll kann könnte darf muss wird hat ist')
const isAboutThem = (words: readonly Word[], at: number): boolean =>
  THEM.has(lowerAt(words, at)) && !ACTING.has(lowerAt(words, at + 1))

/** "… and sows new ones". */
const isOnNewOnes = (words: readonly Word[], from: number): boolean =>
  words.slice(from, from + FARTHEST_ONES).some(({ lower }) => lower === 'ones')

const FARTHEST_ONES = 3

/** Where the clause begins that a word stands in: behind the last comma. */
const clauseStart = (plain: string, words: readonly Word[], at: number): number =>
  words.findLastIndex(
    ({ start }, place) => place > 0 && place < at && plain.slice(words[place - 1]?.end, start).includes(','),
  )

function isGermanDeed(plain: string, words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2)
  if (word === undefined || word.capital || !THIRD_PERSON_DE.test(word.lower)) return false
  if (words.slice(Math.max(0, clauseStart(plain, words, at)), at).some(({ lower }) => AUXILIARIES.has(lower)))
    return false
  return next !== undefined && (next.capital || DETERMINERS_DE.has(next.lower) || isPronounOrLast(words, at + 1))
}

/** "… und fällt sie", "… und sät neue"; verbs in "-iert" mostly work on data. */
function isPronounOrLast(words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at - 1).endsWith('iert')) return false
  return THEM.has(lowerAt(words, at)) || (at === words.length - 1 && /\p{Ll}{2}e$/u.test(lowerAt(words, at)))
}

/** The words of the object, up to the first that is small: "the windows" of "the windows when it is hot". */
function thingBehind(words: readonly Word[], from: number): readonly Word[] {
  const start = DETERMINERS_EN.has(lowerAt(words, from)) || DETERMINERS_DE.has(lowerAt(words, from)) ? from + 1 : from
  const end = words.findIndex(({ lower }, at) => at >= start && FUNCTION_WORDS.has(lower))
  return words.slice(start, end < 0 ? words.length : end)
}
