// Turns of phrase that stand where the concept should stand: "information about", "and more".
import type { Quote } from '../jobDescriptionResult'
import { BOUNDS, GENERAL_WORDS, LOOSE_ENDS, RELATIVES, VAGUE_PHRASES, WEAK_PHRASES } from '../lexicon/vagueWords'
import { wordSet } from '../lexicon/wordSet'
import { findPhrases, type Run } from '../phrases'
import { quoteOf, type Reading } from '../reading'
import { stemOf } from '../stem'
import { lowerAt, type Word } from '../words'
import { withoutBenefit } from './benefit'
import { isConcrete, saysWhich } from './concrete'

const MOST_WORDS_OF_A_LOOSE_PHRASE = 5
const MOST_WORDS_OF_A_WEAK_PHRASE = 3
const MOST_WORDS_AROUND_A_LOOSE_END = 10
const LAST_PLACE_OF_AN_OPENING = 5
const FEWEST_OF_A_LIST = 3

/** Where a text is loose; the more concrete words stand around a phrase, the less it leaves open. */
export function loosePhrases(reading: Reading): readonly Quote[] {
  const { plain } = reading
  const words = withoutBenefit(reading)
  const concrete = new Set(words.filter(isConcrete).map(({ lower }) => stemOf(lower))).size
  const bounds = words.filter((_, at) => isBound(words, at))
  const bounded = bounds.length > 0 || saysWhich(words)
  const told = bounds.some(({ lower }) => !RELATIVES.has(lower)) || saysWhich(words)
  const vague = told ? [] : findPhrases(words, VAGUE_PHRASES)
  const runs = [
    ...(concrete <= MOST_WORDS_AROUND_A_LOOSE_END ? looseEnds(plain, words) : []),
    ...vague.filter((run) => concrete <= mostWordsAround(run, plain)),
    ...(concrete <= MOST_WORDS_OF_A_WEAK_PHRASE && !bounded ? findPhrases(words, WEAK_PHRASES) : []),
    ...(concrete <= MOST_WORDS_OF_A_LOOSE_PHRASE ? relatedFields(words) : []),
  ]
  return merged(runs).map(({ from, to }) => quoteOf(words, from, endWithNoun(words, to)))
}

/** "Locations, capacities, emissions, and other relevant attributes": what they are like was said three times. */
const looseEnds = (plain: string, words: readonly Word[]): readonly Run[] =>
  findPhrases(words, LOOSE_ENDS).filter(
    ({ from }) =>
      !(
        RELEVANT.has(lowerAt(words, from + 1)) &&
        plain.slice(0, words[from]?.start).split(',').length >= FEWEST_OF_A_LIST
      ),
  )

const RELEVANT = wordSet('relevant relevante relevanten')

/** "Other relevant attributes": with the noun that they stand before. */
const endWithNoun = (words: readonly Word[], to: number): number =>
  OPEN.has(lowerAt(words, to - 1)) && FIELDS.has(lowerAt(words, to)) ? to + 1 : to

const OPEN = wordSet('other relevant related additional various further andere weitere relevante zusätzliche diverse')

/** "by month" says how it is cut; "offered by …" and "information from the CRM" only whose it is. */
const isBound = (words: readonly Word[], at: number): boolean =>
  BOUNDS.has(lowerAt(words, at)) &&
  !isPlace(words, at) &&
  !isAboutEach(words, at) &&
  !isSeason(words, at) &&
  !(WHOSE.get(lowerAt(words, at))?.test(lowerAt(words, at - 1)) ?? false)

/** "Information about each match": of one or of all, what is told of it stays open. */
const isAboutEach = (words: readonly Word[], at: number): boolean =>
  EACH.has(lowerAt(words, at)) &&
  ABOUT.has(lowerAt(words, at - 1)) &&
  GENERAL_WORDS.has(lowerAt(words, at - 2)) &&
  words.length - at <= LONGEST_EACH &&
  !words.slice(at).some(({ lower }) => SAYING.has(lower))

/** "Information about each match: score, cards, substitutions", "… with place and time": there it is told. */
const LONGEST_EACH = 4
const SAYING = wordSet('with how when where why who mit wie wann wo wer')
const EACH = wordSet('each every jede jeden jedes jeder jedem')
const ABOUT = wordSet('about on regarding concerning zu über')

/** "Within Hull", "within the Port of Hull": where the things are, and not what is told of them. */
const isPlace = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'within' && words[lowerAt(words, at + 1) === 'the' ? at + 2 : at + 1]?.capital === true

/** "Over winter": when it happens; "over time", "over the last year" and "over 20 years" say how long it is told of. */
const isSeason = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'over' && SEASONS.has(lowerAt(words, at + 1))

const SEASONS = wordSet('winter summer spring autumn night christmas lunch')

/** "Grouped by": how it is cut; any other participle before "by" names who did it. */
const CUT =
  'group|aggregat|segment|partition|sort|divid|classif|categori|cluster|key|index|filter|rank|order|bucket|summari|count|weight|separat|structur|differentiat|stratif|disaggregat|roll'
const WHOSE: ReadonlyMap<string, RegExp> = new Map([
  ['by', new RegExp(`^(?!(?:${CUT}))\\p{L}{2,}ed$`, 'u')],
  ['from', /^(?:information|borrowed|bought|rented|leased|hired|taken)$/u],
])

/** "Berth-related fields": that they have to do with it says nothing of what they hold. */
const relatedFields = (words: readonly Word[]): readonly Run[] =>
  words.flatMap(({ lower }, at) =>
    /-(?:related|bezogenen?)$/u.test(lower) && FIELDS.has(lowerAt(words, at + 1)) ? [{ from: at, to: at + 2 }] : [],
  )

const FIELDS = wordSet('fields data information attributes details daten informationen felder attribute')

/** "This dataset contains information about …": where it opens the text, it is all that is said of the concept behind it, unless that is a list. */
const mostWordsAround = ({ from }: Run, plain: string): number =>
  from <= LAST_PLACE_OF_AN_OPENING && plain.split(',').length < FEWEST_OF_A_LIST
    ? MOST_WORDS_AROUND_A_LOOSE_END
    : MOST_WORDS_OF_A_LOOSE_PHRASE

/** "basic information" and "information about" are one turn of phrase. */
const merged = (runs: readonly Run[]): readonly Run[] =>
  [...runs]
    .sort((one, other) => one.from - other.from)
    .reduce<readonly Run[]>((kept, run) => {
      const last = kept.at(-1)
      if (last === undefined || run.from >= last.to) return [...kept, run]
      return [...kept.slice(0, -1), { from: last.from, to: Math.max(last.to, run.to) }]
    }, [])
