import { perRecord } from '../../perRecord'
import type { JobDescriptionReason, Quote } from '../jobDescriptionResult'
import { IMPLEMENTATION_PHRASES, NOT_IMPLEMENTATION } from '../lexicon/implementationWords'
import { findPhrases, isPhrase, range, type Run } from '../phrases'
import { isInName, quoteOf, type Reading, wordsIn } from '../reading'
import { wordSet } from '../lexicon/wordSet'
import { lowerAt, type Word, wordsOf } from '../words'
import { isField, saysMore } from './besidesTechnology'
import { isBought } from './boughtTechnology'
import { isTechnologyInPlace } from './technologyInPlace'

/** Words of storage, transport or build: how the product is made, not what it is for. Fails where nothing else is said. */
export function implementation(reading: Reading): readonly JobDescriptionReason[] {
  const runs = implementationRuns(reading)
  if (runs.length === 0) return []
  const level = implementationLevel(reading, runs)
  const quotes = runs.map(({ from, to }) =>
    withFileName(reading.plain, quoteOf(reading.words, from, endOfQuote(reading.words, from, to))),
  )
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

/** "agency.txt": the ending with the file it ends. */
function withFileName(plain: string, { start, end }: Quote): Quote {
  if (plain.charAt(start - 1) !== '.') return { start, end }
  const file = /[\p{L}\p{N}_-]{1,60}\.$/u.exec(plain.slice(Math.max(0, start - LONGEST_FILE_NAME), start))
  return { start: start - (file?.[0].length ?? 0), end }
}

const LONGEST_FILE_NAME = 61

/** Of "mart containing" and "query that" only the noun is technology. */
const endOfQuote = (words: readonly Word[], from: number, to: number): number =>
  to - from > 1 && TRAILING.has(lowerAt(words, to - 1)) ? to - 1 : to

const TRAILING = wordSet('containing with that which used')

/** "fail" where nothing but technology is said, else "warn". */
export const implementationLevel = (reading: Reading, runs: readonly Run[]): 'fail' | 'warn' =>
  saysMore(reading, runs) ? 'warn' : 'fail'

/** "League Table", "Water Table": its table is one of the business in the text as well. */
function isTableOfName(name: string): boolean {
  const words = wordsOf(name)
  return findPhrases(words, NOT_IMPLEMENTATION).some(({ from, to }) =>
    words.slice(from, to).some(({ lower }) => lower.startsWith('table')),
  )
}

/** In a name these are of the trade: "Parquet Floors", "Galaxy Redshift", "Arms Caches". */
const HOMONYMS = wordSet('parquet redshift caches')

/** Where the text names storage, transport or build. */
export const implementationRuns = perRecord((reading: Reading): readonly Run[] => {
  const { name, plain, words, nameWords } = reading
  const meant = new Set([
    ...findPhrases(words, NOT_IMPLEMENTATION).flatMap(({ from, to }) => range(from, to)),
    ...referringElsewhere(reading),
  ])
  const isOfBusiness = isTableOfName(name)
  const named = findPhrases(words, IMPLEMENTATION_PHRASES).filter(
    ({ from, to }) =>
      !range(from, to).some((at) => meant.has(at)) &&
      !(isOfBusiness && lowerAt(words, from).startsWith('table')) &&
      !(HOMONYMS.has(lowerAt(words, from)) && isInName(lowerAt(words, from), nameWords)) &&
      isUnbroken(plain, words, from, to) &&
      !isMeasuredBatch(reading, from) &&
      !isBygone(plain, words, { from, to }) &&
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

/** "Heavy metals per batch": what is brewed or cleaned at once; in German "per Batch" says how it comes. */
const isMeasuredBatch = ({ words, language }: Reading, from: number): boolean =>
  language === 'en' && lowerAt(words, from) === 'per' && lowerAt(words, from + 1) === 'batch'

/** "We had this in Excel before.", "formerly in Excel": how it was once kept; "in Excel before noon" is when. */
const isBygone = (plain: string, words: readonly Word[], { from, to }: Run): boolean =>
  BEFORE.has(lowerAt(words, from - 1)) ||
  (BEFORE.has(lowerAt(words, to)) && !/^\s*[\p{L}\p{N}]/u.test(plain.slice(words[to]?.end)))

const BEFORE = wordSet('before previously formerly früher bisher vorher')

/** "See the guide for details": where more is written is no way of building. */
export function referringElsewhere({ text, sentences }: Reading): readonly number[] {
  const places: number[] = []
  let at = 0
  for (const { words } of sentences) {
    if (REFERENCES.has(lowerAt(words, 0)) && !SOURCES.has(lowerAt(words, 1)))
      places.push(...range(at, at + endOfReference(text, words)))
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
/** "Read from a Kafka topic" refers to nothing. */
const SOURCES = wordSet('from via out by')

/** "Import exchange rates from Oanda": the text opens with how the data gets there. */
function isOpeningTransport(words: readonly Word[]): boolean {
  if (!OPENING_TRANSPORT.has(lowerAt(words, 0)) && !isCalledUp(words)) return false
  if (DONE.test(lowerAt(words, 1))) return false
  return words.slice(2, FARTHEST_PLACE).some(({ lower }) => PLACES.has(lower))
}

/** "Loads carried by mules": there the first word is a noun. */
const DONE = /^\p{L}{3,}(?:ed|en)$/u

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
    .every(({ end }, offset) => /^[^,.;()]{1,3}$/u.test(plain.slice(end, words[from + offset + 1]?.start)))

/** "GeoJSON-Format", "Snowflake-Tabelle": one part of the compound names a technology. */
const isCompound = ({ lower }: Word): boolean =>
  (lower.includes('tabelle') && /\p{L}{3}tabellen?$/u.test(lower)) ||
  (lower.includes('-') && lower.split('-').some((part) => isPhrase(IMPLEMENTATION_PHRASES, part)))

/** "Grain: one row per …": the word of those who model tables; wheat has no colon. */
const isGrain = (plain: string, { lower, end }: Word): boolean => lower === 'grain' && plain.charAt(end) === ':'

/** Names of tables: "stg_orders". The product's own name is not held against it, nor what one field of it is called. */
function isIdentifier({ lower }: Word, nameWords: readonly string[]): boolean {
  if (!lower.includes('_') || isField(lower)) return false
  const parts = lower.split('_').filter((part) => part !== '')
  return parts.length > 1 && /\p{L}/u.test(lower) && !parts.every((part) => nameWords.includes(part))
}

/** "… country, distribution_id, segment": attributes one after the other are content. */
const isListed = (plain: string, { start }: Word): boolean =>
  /,[\s`]*(?:(?:and|or|und|oder)[\s`]+)?$/u.test(plain.slice(Math.max(0, start - 8), start))

/** "telemetry.active_users": a table with the place it stands in, whatever the product is called. */
const isQualified = (plain: string, { lower, start }: Word): boolean =>
  lower.includes('_') && /[\p{L}\p{N}_]\.$/u.test(plain.slice(Math.max(0, start - 2), start))
