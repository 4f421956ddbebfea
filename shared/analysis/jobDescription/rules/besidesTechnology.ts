// What a text says besides storage, transport and build: the words that would be left for a job.
import { isGrainAt, PER } from '../grain'
import {
  CARRIERS,
  FETCHING_VERBS,
  MOVERS,
  PUTTING_VERBS,
  SYSTEMS,
  TRANSPORT_VERBS,
} from '../lexicon/implementationWords'
import { HALF_FILLERS } from '../lexicon/fillers'
import { VAGUE_WORDS } from '../lexicon/vagueWords'
import { range, type Run } from '../phrases'
import { hasContent, isFiller, isInName, newParts, NO_NAME, partsOf, type Reading } from '../reading'
import { stemOf } from '../stem'
import { wordSet } from '../lexicon/wordSet'
import { contentAt, lowerAt, type Word } from '../words'
import { isModelName } from './toldOfName'
import { isUnrelatedRest } from './unrelatedRest'
import { wayOfData } from './wayOfData'

const FEWEST_WORDS_OF_CONTENT = 2
const FEWEST_WORDS_BESIDE_A_MOVER = 3
const LAST_PLACE_OF_A_MOVER = 4
const FARTHEST_TRANSPORT = 4

/** Words of the concept around the technical ones; those of the name count, because they say what is stored. */
export function saysMore({ name, plain, words, nameWords }: Reading, runs: readonly Run[]): boolean {
  const all = runs.flatMap(({ from, to }) => range(from, to))
  const origins = runs.flatMap(({ from }) => placeNamed(words, from))
  const way = wayOfData(plain, words, runs)
  const technical = new Set([...all.filter((at) => !isInName(lowerAt(words, at), nameWords)), ...origins, ...way])
  // "Ten-minute SCADA values" of SCADA Raw: what the product is about is no carrier of it.
  const isSystemOfName = ({ lower }: Word): boolean =>
    SYSTEMS.has(lower) && isInName(lower, nameWords) && !isModelName(name)
  const left = words.filter(
    (word, at) =>
      !technical.has(at) &&
      hasContent(word) &&
      !isFiller(word) &&
      !isField(word.lower) &&
      (isSingled(words, at) || isSystemOfName(word) || !isCarrier(word, nameWords)) &&
      !isVersioned(plain, word),
  )
  const isMover = isAboutMoving(words, technical) || isHandedOn(words, technical) || isAboutJoining(words, technical)
  const told = isMover ? left.filter(({ lower }) => !MOVING.some((list) => list.has(lower))) : left
  const fewest = isMover ? FEWEST_WORDS_BESIDE_A_MOVER : FEWEST_WORDS_OF_CONTENT
  if (isUnrelatedRest(name, words, left) || isMadeFrom(words, technical, left.length)) return false
  const counted = new Set(told)
  const isCounted = (word: Word | undefined): boolean =>
    word !== undefined && counted.has(word) && !HALF_FILLERS.has(word.lower)
  const isPer = (at: number): boolean => isPerThing(words, at) && !technical.has(at + 1) && !isCounted(words[at + 1])
  const grain = words.some((_, at) => isGrainAt(words, at) || isPer(at)) ? 1 : 0
  return new Set(told.flatMap((word) => newParts(word, NO_NAME)).map(stemOf)).size + grain >= fewest
}

/** "Starts with clients_first_seen and left joins to …", "Calculated from `boroughs.json` using …": the text opens with what it is built from. */
function isMadeFrom(words: readonly Word[], technical: ReadonlySet<number>, left: number): boolean {
  if (!technical.has(2) && !technical.has(3)) return false
  const [first, second] = [lowerAt(words, 0), lowerAt(words, 1)]
  return (
    (STARTING.has(first) && second === 'with') || (MADE.has(first) && second === 'from' && left <= MOST_WORDS_OF_MAKING)
  )
}

const STARTING = wordSet('starts begins')
const MADE = wordSet('calculated derived generated computed')
const MOST_WORDS_OF_MAKING = 4

/** "From the CTMS emails table": what the table is called says where the data lies, and nothing of it. */
function placeNamed(words: readonly Word[], to: number): readonly number[] {
  if (!STORES.has(lowerAt(words, to))) return []
  const near = range(Math.max(0, to - LONGEST_PLACE), to)
  const from = near.findLast((at) => lowerAt(words, at) === 'from')
  return from === undefined ? [] : range(from, to)
}

const LONGEST_PLACE = 5
const STORES = wordSet('table tables view database topic')

/** "Nightly ETL job that pulls invoices …": what it carries is no job of a product. */
function isAboutMoving(words: readonly Word[], technical: ReadonlySet<number>): boolean {
  const mover = words.findIndex(({ lower }) => MOVERS.has(lower))
  if (mover < 0 || mover > LAST_PLACE_OF_A_MOVER) return false
  const near = words.slice(mover + 1, mover + 1 + FARTHEST_TRANSPORT)
  return technical.size > 0 && near.some(({ lower }) => TRANSPORT_VERBS.has(lower))
}

/** "Joins the claims table with the owner dimension": which tables are brought together is no job. */
const isAboutJoining = (words: readonly Word[], technical: ReadonlySet<number>): boolean =>
  words.some(({ lower }, at) => JOINING.has(lower) && (at < 2 || VIEWS.has(lowerAt(words, at - 1)))) &&
  [...technical].some((at) => STORES.has(lowerAt(words, at)))

const VIEWS = wordSet('view views')
const JOINING = wordSet('joins joining join joined')

/** "Fetches prices from … and writes them to …": fetched and put down again, and nothing done to it. */
function isHandedOn(words: readonly Word[], technical: ReadonlySet<number>): boolean {
  const first = lowerAt(words, 0)
  if (!TRANSPORT_VERBS.has(first) && !FETCHING_VERBS.has(first)) return false
  const put = words.findIndex(
    ({ lower }, at) =>
      at > 1 && (TRANSPORT_VERBS.has(lower) || PUTTING_VERBS.has(lower)) && PRONOUNS.has(lowerAt(words, at + 1)),
  )
  return put > 0 && [...technical].some((at) => at > put)
}

const PRONOUNS = wordSet('it them sie es ihn diese')
const MOVING = [MOVERS, TRANSPORT_VERBS, FETCHING_VERBS, PUTTING_VERBS]

/** "per store": of what there is one; where the word stands for an empty verb elsewhere ("stores"), it counts here. */
const isPerThing = (words: readonly Word[], at: number): boolean =>
  PER_EACH.has(lowerAt(words, at)) &&
  contentAt(words, at + 1) &&
  (!CARRIERS.has(lowerAt(words, at + 1)) || isPerTime(words, at))

const PER_EACH = wordSet('per each every je pro')
/** "Level per hour" is what there is one of; "every hour" and "one per hour" are how often it comes. */
const isPerTime = (words: readonly Word[], at: number): boolean =>
  PER.has(lowerAt(words, at)) && TIMES.has(lowerAt(words, at + 1)) && words[at - 1]?.content === true

const TIMES = wordSet('minute hour day stunde tag')

/** "orders.v2": the name of a topic or a file, and no word of the text. */
const isVersioned = (plain: string, { end }: Word): boolean => /^\.v\d/u.test(plain.slice(end, end + 3))

/** "A change to a company": general elsewhere, here the one thing an entry is about. */
const isSingled = (words: readonly Word[], at: number): boolean =>
  PARTIES.has(lowerAt(words, at)) && SINGLED.has(lowerAt(words, at - 1))

const PARTIES = wordSet('company user team department organisation organization unternehmen nutzer abteilung firma')
const SINGLED = wordSet('a an one per each every ein eine einen einem einer eines je pro jede jeden jedem jeder')

/** Carries the technical words along: source systems, codes of tables, and general words that the name does not have. */
const isCarrier = ({ lower }: Word, nameWords: readonly string[]): boolean =>
  /\d/u.test(lower) ||
  partsOf(lower).every((part) => CARRIERS.has(part) || (VAGUE_WORDS.has(part) && !isInName(part, nameWords)))

/** "customer_id", "valid_from", "is_active": what is noted of a thing, and no place where it is kept; "dim_date" is one. */
export const isField = (word: string): boolean => FIELD.test(word) && !LAYER.test(word)

const FIELD = /^(?:is|has|valid)_|_(?:ids?|codes?|dates?|at|flags?|names?|types?|numbers?)$/u
const LAYER = /^(?:dim|fct|fact|stg|int|raw)_/u
