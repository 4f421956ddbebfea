// The way of the data: where it comes from, where it is put, by what means and how often. None of it is a job.
import { PER } from '../grain'
import { CARRIERS, FETCHING_VERBS, MOVERS, PUTTING_VERBS, TRANSPORT_VERBS } from '../lexicon/implementationWords'
import { wordSet } from '../lexicon/wordSet'
import { range, type Run } from '../phrases'
import { lowerAt, type Word } from '../words'

const LONGEST_PLACE = 5
const FARTHEST_HANDLING = 3

/** Places of the words that only say which way the data takes, given where technology is named. */
export function wayOfData(plain: string, words: readonly Word[], runs: readonly Run[]): readonly number[] {
  const technical = new Set(runs.flatMap(({ from, to }) => range(from, to)))
  const places = words.flatMap((_, at) => (isTableName(plain, words, at) ? [at] : []))
  for (let at = 0; at < words.length; at++) {
    const end = endOfWay(plain, words, at, technical)
    if (end === at) continue
    places.push(...range(isTransport(lowerAt(words, at - 1)) ? at - 1 : at, end))
    at = end - 1
  }
  return places
}

/** Where a way that begins at a word ends; the word itself where none begins there. */
function endOfWay(plain: string, words: readonly Word[], at: number, technical: ReadonlySet<number>): number {
  if (isCadence(words, at)) return endOfCadence(words, at)
  if (isPackage(words, at)) return endOfPackage(plain, words, at)
  const word = lowerAt(words, at)
  const leads =
    (ORIGINS.has(word) && isHandled(plain, words, at, technical)) ||
    (DESTINATIONS.has(word) && isPutBefore(words, at, technical))
  if (leads) return endOfPlace(plain, words, at)
  if (!MEANS.has(word)) return at
  const end = endOfPlace(plain, words, at)
  return range(at + 1, end).some((place) => technical.has(place) || MOVERS.has(lowerAt(words, place))) ? end : at
}

/** "One file per insurer and quarter": how it is packed. */
const isPackage = (words: readonly Word[], at: number): boolean =>
  PER.has(lowerAt(words, at)) && PACKAGES.has(lowerAt(words, at - 1))

function endOfPackage(plain: string, words: readonly Word[], at: number): number {
  const end = endOfPlace(plain, words, at)
  return lowerAt(words, end) === 'and' && !isDivided(plain, words, end - 1) ? endOfPlace(plain, words, end) : end
}

const PACKAGES = wordSet('file files folder folders datei dateien ordner partition partitions')
const ORIGINS = wordSet('from aus von')
const DESTINATIONS = wordSet('in into to onto on by von vom as over of auf nach ins im als')
const MEANS = wordSet('by via through with using mit über durch per')

/** "CSV dump from …", "pulls data from …": what comes from there is a file or a copy. */
function isHandled(plain: string, words: readonly Word[], at: number, technical: ReadonlySet<number>): boolean {
  for (let place = at - 1; place >= Math.max(0, at - FARTHEST_HANDLING); place--) {
    if (isDivided(plain, words, place)) return false
    const word = lowerAt(words, place)
    if (technical.has(place) || (isTransport(word) && !isNoun(words, place)) || CARRIERS.has(word)) return true
    if (words[place]?.content === true && !EMPTY.has(word)) return false
  }
  return false
}

/** "Weight of each ship from …": a thing, and nothing that data does. */
const isNoun = (words: readonly Word[], at: number): boolean => BEFORE_NOUN.has(lowerAt(words, at - 1))

const BEFORE_NOUN = wordSet('the a an of each every all per der die das den von je pro jedes jeder')

const EMPTY = wordSet('data daten files dateien')

/** "copied to …", "lands on …", "import of …": the word before says that data is moved. */
const isPutBefore = (words: readonly Word[], at: number, technical: ReadonlySet<number>): boolean => {
  const before = lowerAt(words, lowerAt(words, at - 1) === 'raw' ? at - 2 : at - 1)
  if (lowerAt(words, at) === 'of') return MOVED.has(before)
  if (NOUN_FOLLOWS.has(lowerAt(words, at - 2))) return false
  if (lowerAt(words, at) === 'by' || lowerAt(words, at) === 'von' || lowerAt(words, at) === 'vom')
    return KEPT.has(before)
  return (isTransport(before) && !isNoun(words, at - 1)) || SERVED.has(before) || isLastOfRun(words, at, technical)
}

/** "The load on each transformer" is a noun. */
const NOUN_FOLLOWS = wordSet('the a an of der die das den von')

/** The "over" of "view over", not the "to" of "query to obtain". */
const isLastOfRun = (words: readonly Word[], at: number, technical: ReadonlySet<number>): boolean =>
  technical.has(at - 1) && technical.has(at) && (!technical.has(at + 1) || INSIDE.has(lowerAt(words, at + 1)))

/** Who keeps a file: "maintained by network planning". */
const KEPT = wordSet('maintained managed owned kept filled edited curated gepflegt geführt')
const SERVED = wordSet('exposed served converted exponiert')
const MOVED = wordSet('import imports export exports dump dumps copy copies replica load mirror extract deployment')
const isTransport = (word: string): boolean =>
  TRANSPORT_VERBS.has(word) || PUTTING_VERBS.has(word) || FETCHING_VERBS.has(word)

/** A comma or full stop behind a word. */
const isDivided = (plain: string, words: readonly Word[], at: number): boolean =>
  /[,;:.()—–]/u.test(plain.slice(words[at]?.end, words[at + 1]?.start))

/** A place is named with few words: up to the next sign, joint or verb of transport. */
function endOfPlace(plain: string, words: readonly Word[], from: number): number {
  let end = from + 1
  while (end < words.length && end - from <= LONGEST_PLACE) {
    if (isDivided(plain, words, end - 1) || isJoint(words, end)) break
    end++
  }
  return end
}

const isJoint = (words: readonly Word[], at: number): boolean => {
  const { lower, content } = words[at] ?? { lower: '', content: false }
  return isTransport(lower) || (!content && !INSIDE.has(lower))
}

const INSIDE = wordSet(
  'the a an our this its their der die das den dem des ein eine einen einem einer unser unserem unserer',
)

/** "every 10 minutes", "once a month", "each night": how often it is done, and no grain ("for each month"). */
const isCadence = (words: readonly Word[], at: number): boolean => endOfCadence(words, at) > at

function endOfCadence(words: readonly Word[], at: number): number {
  const first = lowerAt(words, at)
  if (!OFTEN.has(first) || BEFORE_A_GRAIN.has(lowerAt(words, at - 1))) return at
  const unit = words.slice(at + 1, at + 4).findIndex(({ lower }) => TIMES.has(lower))
  const between = words.slice(at + 1, at + 1 + unit)
  return unit < 0 || between.some(({ lower }) => !COUNTING.test(lower)) ? at : at + 2 + unit
}

/** "every 10 minutes", "every other day", "once a month"; "each transformer per minute" is a grain. */
const COUNTING = /^(?:\d+|few|other|second|a|an|the|am|im|in|pro)$/u
const OFTEN = wordSet('each every once twice jede jeden jedes alle einmal zweimal')
const BEFORE_A_GRAIN = wordSet('for of in per für je pro')
const TIMES = wordSet(`
  second seconds minute minutes hour hours day days night nights morning evening week weeks month months quarter year monday friday sunday
  sekunde sekunden minute minuten stunde stunden tag tage nacht morgen abend woche wochen monat monate jahr montag freitag sonntag`)

/** "The SAP tables EKKO, EKPO and MARA", "CUSDEC messages": what tables and messages are called says where data lies. */
function isTableName(plain: string, words: readonly Word[], at: number): boolean {
  if (!isInCapitals(plain, words[at])) return false
  if (CARRIED.has(lowerAt(words, at + 1))) return true
  const near = range(Math.max(0, at - LONGEST_ROW), at)
  const before = near.findLast((place) => !isInCapitals(plain, words[place]) && !JOINTS.has(lowerAt(words, place)))
  return before !== undefined && TABLES.has(lowerAt(words, before))
}

const LONGEST_ROW = 12
const JOINTS = wordSet('and und')
const isInCapitals = (plain: string, word: Word | undefined): boolean =>
  word !== undefined && CAPITALS.test(plain.slice(word.start, word.end))

const CAPITALS = /^[\p{Lu}\d_]{3,30}$/u
const CARRIED = wordSet('messages nachrichten files dateien')
const TABLES = wordSet('table tables tabelle tabellen')
