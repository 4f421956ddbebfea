// Words that are technology only where they stand: "dimension", "view" and "stream" beside the name of a model, "database" where data comes from.
import { wordSet } from '../lexicon/wordSet'
import { lowerAt, type Word } from '../words'

/** True for a word that here says how the product is built. */
export const isTechnologyInPlace = (name: string, words: readonly Word[], at: number): boolean =>
  (words[at] !== undefined && isDimension(name, words[at])) ||
  isFact(name, words, at) ||
  isOrigin(words, at) ||
  (name.includes('_') && (isView(words, at) || isStream(words, at))) ||
  isViewOfName(name, words, at)

/** "Reference dimension for …" of dim_discount; elsewhere a measure. */
export const isDimension = (name: string, { lower }: Word): boolean => lower === 'dimension' && /^dim_/iu.test(name)

/** "Alert fact" of fct_alert; elsewhere facts are what is known. */
const isFact = (name: string, words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'fact' && /^(?:fct|fact)_/iu.test(name)

/** "A view of step metrics" of step_metrics; elsewhere a view is how one looks at it. */
const isView = (words: readonly Word[], at: number): boolean =>
  at <= LAST_PLACE_OF_A_VIEW &&
  lowerAt(words, at) === 'view' &&
  (at === 0 || lowerAt(words, 0) === 'a') &&
  BEHIND_A_VIEW.has(lowerAt(words, at + 1))

/** "This Account Usage view can be used …" of QUERY_HISTORY view. */
const isViewOfName = (name: string, words: readonly Word[], at: number): boolean =>
  at <= LAST_PLACE_OF_A_CALLED_VIEW &&
  lowerAt(words, at) === 'view' &&
  CALLING.has(lowerAt(words, 0)) &&
  SHOWING.has(lowerAt(words, at + 1)) &&
  /[_.]|\bview$/iu.test(name)

const LAST_PLACE_OF_A_CALLED_VIEW = 4
const CALLING = wordSet('the this')
const SHOWING = wordSet('can contains displays lists provides returns shows')
const LAST_PLACE_OF_A_VIEW = 2
const BEHIND_A_VIEW = wordSet('of with for containing')

/** "Stream of order events", "Order events stream"; elsewhere streams are of visitors or of water. */
const isStream = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'stream' &&
  (EVENTS.has(lowerAt(words, at - 1)) ||
    (lowerAt(words, at + 1) === 'of' && words.slice(at + 2, at + 5).some(({ lower }) => EVENTS.has(lower))))

const EVENTS = wordSet('event events message messages record records update updates')

/** "… from the application database", "according to the shop database"; "a database of genomes" is what some call their data. */
const isOrigin = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'database' &&
  !isProperName(words, at) &&
  words
    .slice(Math.max(0, at - FARTHEST_ORIGIN), at)
    .some(
      ({ lower }, place, before) => lower === 'from' || (lower === 'to' && lowerAt(before, place - 1) === 'according'),
    )

const FARTHEST_ORIGIN = 4

/** "(Emergency Events Database)": what an institution calls what it publishes. */
const isProperName = (words: readonly Word[], at: number): boolean =>
  [at, at - 1, at - 2].every((place) => words[place]?.capital === true)
