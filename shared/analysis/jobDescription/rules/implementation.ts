import { perRecord } from '../../perRecord'
import { isGrainAt } from '../grain'
import type { JobDescriptionReason } from '../jobDescriptionResult'
import {
  CARRIERS,
  FETCHING_VERBS,
  IMPLEMENTATION_PHRASES,
  MOVERS,
  NOT_IMPLEMENTATION,
  PUTTING_VERBS,
  TRANSPORT_VERBS,
} from '../lexicon/implementationWords'
import { HALF_FILLERS } from '../lexicon/fillers'
import { VAGUE_WORDS } from '../lexicon/vagueWords'
import { findPhrases, isPhrase, type Run } from '../phrases'
import { hasContent, isFiller, isInName, newParts, NO_NAME, partsOf, quoteOf, type Reading, wordsIn } from '../reading'
import { stemOf } from '../stem'
import { wordSet } from '../lexicon/wordSet'
import { lowerAt, type Word } from '../words'
import { isBought } from './boughtTechnology'
import { isTechnologyInPlace } from './technologyInPlace'

const FEWEST_WORDS_OF_CONTENT = 2
const FEWEST_WORDS_BESIDE_A_MOVER = 3
const LAST_PLACE_OF_A_MOVER = 4
const FARTHEST_TRANSPORT = 4

/** Words of storage, transport or build: how the product is made, not what it is for. Fails where nothing else is said. */
export function implementation(reading: Reading): readonly JobDescriptionReason[] {
  const runs = implementationRuns(reading)
  if (runs.length === 0) return []
  const level = implementationLevel(reading, runs)
  const quotes = runs.map(({ from, to }) => quoteOf(reading.words, from, endOfQuote(reading.words, from, to)))
  return [
    {
      code: 'implementation',
      level,
      text: level === 'fail' ? 'finding.job.implementation.only' : 'finding.job.implementation.some',
      values: { words: wordsIn(reading.text, quotes) },
      quotes,
      next: level === 'fail' ? 'next.job.name-the-concept' : 'next.job.drop-technology',
    },
  ]
}

/** Of "mart containing" and "query that" only the noun is technology. */
const endOfQuote = (words: readonly Word[], from: number, to: number): number =>
  to - from > 1 && TRAILING.has(lowerAt(words, to - 1)) ? to - 1 : to

const TRAILING = wordSet('containing with that which used')

/** "fail" where nothing but technology is said, else "warn". */
export const implementationLevel = (reading: Reading, runs: readonly Run[]): 'fail' | 'warn' =>
  saysMore(reading, runs) ? 'warn' : 'fail'

/** Where the text names storage, transport or build. */
export const implementationRuns = perRecord((reading: Reading): readonly Run[] => {
  const { name, plain, words, nameWords } = reading
  const meant = new Set([
    ...findPhrases(words, NOT_IMPLEMENTATION).flatMap(({ from, to }) => range(from, to)),
    ...referringElsewhere(reading),
  ])
  const named = findPhrases(words, IMPLEMENTATION_PHRASES).filter(
    ({ from, to }) =>
      !range(from, to).some((at) => meant.has(at)) &&
      isUnbroken(plain, words, from, to) &&
      !isBought(reading, { from, to }),
  )
  const opening = isOpeningTransport(words) ? [{ from: 0, to: 1 }] : []
  const identifiers = words.flatMap((word, at) =>
    (isIdentifier(word, nameWords) && !isListed(plain, word)) ||
    isQualified(plain, word) ||
    (isCompound(word) && !isBought(reading, { from: at, to: at + 1 })) ||
    isGrain(plain, word) ||
    isTechnologyInPlace(name, words, at)
      ? [{ from: at, to: at + 1 }]
      : [],
  )
  const taken = new Set([...named.flatMap(({ from, to }) => range(from, to)), ...meant])
  return [
    ...opening.filter(({ from }) => !taken.has(from)),
    ...named,
    ...identifiers.filter(({ from }) => !taken.has(from)),
  ].sort((one, other) => one.from - other.from)
})

/** "See the guide for details": where more is written is no way of building. */
export function referringElsewhere({ text, sentences }: Reading): readonly number[] {
  const places: number[] = []
  let at = 0
  for (const { words } of sentences) {
    if (REFERENCES.has(words[0]?.lower ?? '')) places.push(...range(at, at + endOfReference(text, words)))
    at += words.length
  }
  return places
}

/** "See https://… This table contains …": behind an address a capital begins something new. */
function endOfReference(text: string, words: readonly Word[]): number {
  const next = words.findIndex(
    ({ start, capital }, at) => at > 0 && capital && /:\/\/\S+\s*$/u.test(text.slice(words[at - 1]?.end, start)),
  )
  return next < 0 ? words.length : next
}

const REFERENCES = wordSet('see siehe visit read refer check')

/** The places of a run, one by one. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset)

/** "Import exchange rates from Oanda": the text opens with how the data gets there. */
function isOpeningTransport(words: readonly Word[]): boolean {
  if (!OPENING_TRANSPORT.has(lowerAt(words, 0)) && !isCalledUp(words)) return false
  return words.slice(2, FARTHEST_PLACE).some(({ lower }) => PLACES.has(lower))
}

/** "Ruft … ab": a transport only with its other half. */
const isCalledUp = (words: readonly Word[]): boolean =>
  lowerAt(words, 0) === 'ruft' && words.some(({ lower }) => lower === 'ab')

const OPENING_TRANSPORT = wordSet(`
  import imports importing load loads loading pull pulls pulling fetch fetches ingest ingests sync syncs copy copies dump dumps
  replicate replicates export exports importiert lädt zieht holt kopiert exportiert repliziert synchronisiert`)
const PLACES = wordSet('from into to via aus von nach ins in über')
const FARTHEST_PLACE = 8

/** A phrase goes over no comma and no link: "an analysis query, which" is no query that builds the product. */
const isUnbroken = (plain: string, words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to - 1)
    .every(({ end }, offset) => /^[^,.;]{1,3}$/u.test(plain.slice(end, words[from + offset + 1]?.start)))

/** "GeoJSON-Format", "Snowflake-Tabelle": one part of the compound names a technology. */
const isCompound = ({ lower }: Word): boolean =>
  (lower.includes('tabelle') && /\p{L}{3}tabellen?$/u.test(lower)) ||
  (lower.includes('-') && lower.split('-').some((part) => isPhrase(IMPLEMENTATION_PHRASES, part)))

/** "Grain: one row per …": the word of those who model tables; wheat has no colon. */
const isGrain = (plain: string, { lower, end }: Word): boolean => lower === 'grain' && plain.charAt(end) === ':'

/** Names of tables: "stg_orders". The product's own name is not held against it, nor what one field of it is called. */
function isIdentifier({ lower }: Word, nameWords: readonly string[]): boolean {
  if (!lower.includes('_') || FIELD.test(lower)) return false
  const parts = lower.split('_').filter((part) => part !== '')
  return parts.length > 1 && /\p{L}/u.test(lower) && !parts.every((part) => nameWords.includes(part))
}

/** "customer_id", "valid_from", "is_active": what is noted of a thing, and no place where it is kept. */
const FIELD = /^(?:is|has|valid)_|_(?:ids?|codes?|dates?|at|flags?|names?|types?|numbers?)$/u

/** "… country, distribution_id, segment": attributes one after the other are content. */
const isListed = (plain: string, { start }: Word): boolean =>
  /,[\s`]*(?:(?:and|or|und|oder)[\s`]+)?$/u.test(plain.slice(Math.max(0, start - 8), start))

/** "telemetry.active_users": a table with the place it stands in, whatever the product is called. */
const isQualified = (plain: string, { lower, start }: Word): boolean =>
  lower.includes('_') && /[\p{L}\p{N}_]\.$/u.test(plain.slice(Math.max(0, start - 2), start))

/** Words of the concept around the technical ones; those of the name count, because they say what is stored. */
function saysMore({ plain, words, nameWords }: Reading, runs: readonly Run[]): boolean {
  const all = runs.flatMap(({ from, to }) => range(from, to))
  const origins = runs.flatMap(({ from }) => placeNamed(words, from))
  const technical = new Set([...all.filter((at) => !isInName(lowerAt(words, at), nameWords)), ...origins])
  const left = words.filter(
    (word, at) =>
      !technical.has(at) &&
      hasContent(word) &&
      !isFiller(word) &&
      !FIELD.test(word.lower) &&
      (isSingled(words, at) || !isCarrier(word, nameWords)) &&
      !isVersioned(plain, word),
  )
  const isMover = isAboutMoving(words, technical) || isHandedOn(words, technical)
  const told = isMover ? left.filter(({ lower }) => !MOVING.some((list) => list.has(lower))) : left
  const fewest = isMover ? FEWEST_WORDS_BESIDE_A_MOVER : FEWEST_WORDS_OF_CONTENT
  const grain = words.some((_, at) => isGrainAt(words, at) || isPerThing(words, at, technical)) ? 1 : 0
  return new Set(told.flatMap((word) => newParts(word, NO_NAME)).map(stemOf)).size + grain >= fewest
}

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
const isPerThing = (words: readonly Word[], at: number, technical: ReadonlySet<number>): boolean =>
  PER.has(lowerAt(words, at)) &&
  !technical.has(at + 1) &&
  (HALF_FILLERS.has(lowerAt(words, at + 1)) || isPerTime(words, at))

const PER = wordSet('per each every je pro')
/** "Level per hour" is what there is one of; "every hour" and "one per hour" are how often it comes. */
const isPerTime = (words: readonly Word[], at: number): boolean =>
  BY.has(lowerAt(words, at)) && TIMES.has(lowerAt(words, at + 1)) && words[at - 1]?.content === true

const BY = wordSet('per je pro')
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
