// "A 360° view of the employee": of one concept everything, and so nothing of it (DOMAIN D, `vague`; F, "360 / master / all").
import { BOUNDS, RELATIVES } from '../lexicon/vagueWords'
import { wordSet } from '../lexicon/wordSet'
import { isInName, nameParts, type Reading } from '../reading'
import { lowerAt, type Word } from '../words'
import { isConcrete } from './concrete'
import { isFromAPerspective } from './perspective'
import { isModelName } from './toldOfName'

const MOST_WORDS = 12

/** "Everything that comes out of a building", "Anything from the network that could be of interest". */
const opensWithAll = (words: readonly Word[]): boolean =>
  BEHIND_ALL.has(lowerAt(words, 1)) &&
  words.length <= MOST_WORDS_OF_ALL &&
  (ANYTHING.has(lowerAt(words, 0)) ||
    (EVERYTHING.has(lowerAt(words, 0)) && words.filter(isConcrete).length <= MOST_TOLD_OF_ALL))

const ANYTHING = wordSet('anything whatever')
const EVERYTHING = wordSet('everything alles')
/** "Everything handed in at the lost property office" says what. */
const MOST_TOLD_OF_ALL = 2
const BEHIND_ALL = wordSet('that which from we was')
const MOST_WORDS_OF_ALL = 20

/** True where a short text promises the whole view of something and neither a perspective, nor a cut, nor a list bounds it; a model's name ("guest_360") says too little to judge by. */
export const isWholeView = ({ name, plain, words }: Reading): boolean =>
  !isModelName(name) &&
  (words.length <= MOST_WORDS || opensWithAll(words)) &&
  !plain.includes(',') &&
  !words.slice(opensWithAll(words) ? 2 : 0).some(({ lower }) => BOUNDS.has(lower) && !RELATIVES.has(lower)) &&
  !isFromAPerspective(words) &&
  (opensWithAll(words) ||
    words.some((_, at) => isViewOfAll(words, at) && isOfOneThing(words.slice(at), nameParts(name))))

/** "Of the skipper"; "of campaign cost" and "of burglaries in Leeds" say what of it. */
const isOfOneThing = (words: readonly Word[], ofName: readonly string[]): boolean =>
  words.filter(
    (word) => isConcrete(word) && !VIEWS.has(word.lower) && !isWhole(word.lower) && !isInName(word.lower, ofName),
  ).length <= 1

const isViewOfAll = (words: readonly Word[], at: number): boolean => {
  const lower = lowerAt(words, at)
  if (ROUND_VIEW.test(lower)) return true
  return WHOLE.test(lower) && [at + 1, at + 2].some((place) => isViewOf(words, place))
}

/** "View of", and not "picture archive". */
const isViewOf = (words: readonly Word[], at: number): boolean =>
  VIEWS.has(lowerAt(words, at)) && OF.has(lowerAt(words, at + 1))

const OF = wordSet('of on into about auf über von der des')

const ROUND_VIEW = /^(?:360-?grad-?|rundum)(?:sicht|blick|ansicht)$/u
const WHOLE =
  /^(?:360(?:-?degrees?|-?grad)?|holistic|comprehensive|complete|ganzheitliche[rn]?|umfassende[rn]?|(?:vollständig|vollumfänglich)e[rn]?)$/u
const isWhole = (lower: string): boolean => WHOLE.test(lower) || ROUND_VIEW.test(lower)
const VIEWS = wordSet('view picture sicht blick ansicht bild')
