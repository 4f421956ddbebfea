import { isGrainAt, PER, thingAt } from '../grain'
import type { JobDescriptionReason } from '../jobDescriptionResult'
import {
  asTyped,
  hasContent,
  isFiller,
  isInName,
  nameParts,
  nameWordsOf,
  newParts,
  partsOf,
  quoteOf,
  type Reading,
} from '../reading'
import { wordSet } from '../lexicon/wordSet'
import { stemOf } from '../stem'
import { TRANSPORT_VERBS } from '../lexicon/implementationWords'
import { range, type Run } from '../phrases'
import { lowerAt, type Word } from '../words'
import { implementationLevel, implementationRuns, referringElsewhere } from './implementation'
import { isFromAPerspective } from './perspective'
import { isDimension } from './technologyInPlace'

const FEWEST_NEW_WORDS = 2
const NOTHING = (): readonly string[] => []
/** What is asked about the things of the name: "cards that were blocked, when and why". */
const ASKED = wordSet('when why how wann warum weshalb wie')
const LONG_NAME = 3
/** "Tolls per tour" of Truck Tolls: the tour is told, and nothing of it. */
const LONGEST_BARE = 4

/** The text says no more than the name: fewer than two new words; only a doubt when the name itself says much. */
export function repeatsName(reading: Reading): readonly JobDescriptionReason[] {
  const { name, nameWords } = reading
  if (!reading.words.some(({ lower }) => isRepeated(lower, nameWords))) return []
  const words = withoutTechnology(reading)
  // "Stores user activity": at the start it is the empty verb, elsewhere the shops.
  const content = words.filter(
    (word, at) =>
      hasContent(word) && !isFiller(word) && !(at === 0 && word.lower === 'stores') && !isKindOfSource(words, at),
  )
  const isQuoted = ({ lower, content: says }: Word): boolean =>
    isRepeated(lower, nameWords) || (says && isInName(lower, nameParts(name)))
  const quotes = words.flatMap((word, at) => (isQuoted(word) ? [quoteOf(words, at, at + 1)] : []))
  const added = content.filter((word) => newParts(word, nameWords).length > 0 || isHalf(word.lower, nameWords))
  const told = words.filter(({ lower }, at) => ASKED.has(lower) || isAddedGrain(words, at)).map(({ lower }) => lower)
  const half = told.length > 0 ? NOTHING : (word: Word) => [word.lower]
  const newWords = added
    .filter(({ lower }) => !isHalf(lower, nameWords) || !isInName(lower, nameParts(name)))
    .flatMap((word) => (isHalf(word.lower, nameWords) ? half(word) : newParts(word, nameWords)))
  const grain = words
    .filter((_, at) => words.length > LONGEST_BARE && isOfNewThing(words, at, nameWords))
    .map(({ lower }) => lower)
  const parts = [...new Map([...newWords, ...told, ...grain].map((word) => [stemOf(word), word])).values()]
  if (
    isFromAPerspective(words) ||
    !words.some(({ lower }) => isRepeated(lower, nameWords)) ||
    parts.length >= FEWEST_NEW_WORDS
  )
    return []
  return [
    {
      code: 'repeats-name',
      level: wordsOfName(name).length >= LONG_NAME ? 'warn' : 'fail',
      ...toldOf(reading, parts),
      quotes,
      next: words.some(({ lower }) => PER.has(lower)) ? 'next.job.say-more-than-grain' : 'next.job.say-more-than-name',
    },
  ]
}

/** That nothing is new, or what little is. */
function toldOf(reading: Reading, parts: readonly string[]): Pick<JobDescriptionReason, 'text' | 'values'> {
  const news = parts.find((word) => !ENTRIES.has(word) && !isCutShort(word, reading))
  if (news === undefined) return { text: 'finding.job.repeats-name.only', values: { added: '', count: 0 } }
  return { text: 'finding.job.repeats-name.almost', values: { added: asTyped(reading, news), count: 1 } }
}

/** "One row per department", "crew_id": nothing new, and no news to name. */
const ENTRIES = wordSet('row rows record records entry entries id ids key keys zeile zeilen eintrag einträge')

/** The "denominator" of pqi_denom: names of models are cut short. */
const isCutShort = (word: string, { name, nameWords }: Reading): boolean =>
  name.includes('_') && nameWords.some((part) => part.length >= SHORTEST_CUT && word.startsWith(part))

const SHORTEST_CUT = 4

/** The rule counts the words of a name with fillers of its own: an overview or a column is one word more, data and product are none. */
const wordsOfName = (name: string): readonly string[] => [
  ...new Set([...nameWordsOf(name), ...nameParts(name).filter((part) => COUNTED_IN_NAME.has(part))]),
]

const COUNTED_IN_NAME = wordSet(
  'result results column columns history list map overview summary source value store stores',
)

/** "Grain: one row per course run" says something; where "One row per order" opens the text, the order alone is told. */
const isAddedGrain = (words: readonly Word[], at: number): boolean => isGrainAt(words, at) && !isOpeningGrain(words, at)

const isOpeningGrain = (words: readonly Word[], at: number): boolean =>
  at <= 1 && words.length <= MOST_WORDS_OF_A_GRAIN && isGrainAt(words, at)

const MOST_WORDS_OF_A_GRAIN = 7

/** "From CRM system": the source is one thing, whatever kind it is of. */
const isKindOfSource = (words: readonly Word[], at: number): boolean =>
  KINDS_OF_SOURCE.has(lowerAt(words, at)) &&
  [at - 2, at - 3].some((before) => SOURCED.has(lowerAt(words, before))) &&
  words[at - 1]?.content === true

const KINDS_OF_SOURCE = wordSet(
  'system systems application applications app platform software tool plattform anwendung',
)
const SOURCED = wordSet('from aus')

/** "The price of each article" of Prices: that there is one for each article, the name does not say. */
function isOfNewThing(words: readonly Word[], at: number, nameWords: readonly string[]): boolean {
  const thing = thingAt(words, at)
  return (
    !isOpeningGrain(words, at - 1) && thing !== undefined && !isFiller(thing) && newParts(thing, nameWords).length > 0
  )
}

/** How it is kept and where more is written add nothing to the name ("GIS shapefile of gritting routes"); what is done to it, and a stated grain, do. Nothing but technology has its own rule. */
function withoutTechnology(reading: Reading): readonly Word[] {
  const { words } = reading
  const runs = implementationRuns(reading)
  const elsewhere = new Set(referringElsewhere(reading))
  if (implementationLevel(reading, runs) === 'fail' && !isNamedAndKept(reading, runs))
    return words.filter((_, at) => !elsewhere.has(at))
  const kept = runs.filter(({ from }) => !isDone(words, from))
  const technical = new Set(kept.flatMap(({ from, to }) => range(from, to)))
  // "dim_accounts" says already that it is a dimension.
  const isTold = (word: Word): boolean => MODELLED.has(word.lower) && !isDimension(reading.name, word)
  return words.filter((word, at) => isTold(word) || !(technical.has(at) || elsewhere.has(at)))
}

/** "Till receipts as Parquet files" of Till Receipts: the name and where it is kept. */
const isNamedAndKept = ({ words, nameWords }: Reading, runs: readonly Run[]): boolean =>
  runs.every(({ from }) => from > 0) && isRepeated(lowerAt(words, 0), nameWords)

const MODELLED = wordSet('grain dimension')
/** "partitioned by day", "Import … from": a deed. */
const isDone = (words: readonly Word[], at: number): boolean =>
  at === 0 ? TRANSPORT_VERBS.has(lowerAt(words, at)) : lowerAt(words, at).endsWith('ed')

const isRepeated = (word: string, nameWords: readonly string[]): boolean =>
  partsOf(word).some((part) => part !== '' && isInName(part, nameWords))

/** "list", "overview": they count here, because the article passes a plain list. */
const isHalf = (word: string, nameWords: readonly string[]): boolean =>
  newParts({ lower: word }, nameWords).length === 0 && !isRepeated(word, nameWords)
