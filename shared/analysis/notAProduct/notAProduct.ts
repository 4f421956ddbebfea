import type { JobDescriptionReason, Quote } from '../jobDescription/jobDescriptionResult'
import { isVerb } from '../jobDescription/actions'
import { FUNCTION_WORDS } from '../jobDescription/lexicon/functionWords'
import { wordSet } from '../jobDescription/lexicon/wordSet'
import { phraseLengthAt, type Phrases, type Run } from '../jobDescription/phrases'
import { quoteOf, type Reading, wordsIn } from '../jobDescription/reading'
import { lowerAt, type Word } from '../jobDescription/words'
import { brokerStream } from './brokerThings'
import { isIdGlue } from './idGlue'
import { type HeadPlace, isMeant } from './isMeant'
import {
  BARE_HEADS,
  COMPOUND_HEADS,
  HEADS,
  misrepresentations,
  type Misrepresentation,
  SHORT_HEADS,
} from './misrepresentations'
import { testProductName } from './testProductName'
import { usedByPeople } from './usedByPeople'

const INTRODUCTIONS = wordSet(`
  so basically just little simple this the a an our these that it is are one each dies diese dieser dieses das die der ein eine einen unser unsere ist es internal internally used as`)
const PARTICIPLES = wordSet(`
  showing displaying visualising visualizing tracking listing containing presenting summarising summarizing providing comparing monitoring covering
  helping allowing giving carrying holding storing mapping linking connecting joining used built based created designed made generated
  flagging analysing analyzing highlighting detailing outlining describing ranking aggregating combining illustrating explaining evaluating
  sent mailed emailed printed handed assessing measuring counting offering exposing enabling breaking grouping classifying calculating identifying including`)
const LONGEST_HEAD = 10
/** "State and province lookup table": the head closes the whole group. */
const JOINTS = wordSet('and und')

/** The article's table of misrepresentations (2.15): a fail when the text says the thing is one, a doubt when only its name does. */
export function notAProduct(reading: Reading, name: string): readonly JobDescriptionReason[] {
  const said = inText(reading) ?? inTextAsNamed(reading, name)
  return said === undefined ? doubtOfName(name) : [reasonFor(said.kind, 'fail', reading.text, [said.quote])]
}

/** What the name alone gives away; also of a product whose job nobody has told yet (2.15). */
export const doubtOfName = (name: string): readonly JobDescriptionReason[] =>
  testProductName(name)
    .slice(0, 1)
    .map(({ kind, level }) => reasonFor(kind, level, name, [], name))

type Ports = Readonly<Record<string, { readonly kind: string }>>

/** A dashboard may be one of a product's outputs; on its own it is none (2.15). A canned report alone is a way to read (2.08). */
export function doubtOfPorts(ports: Ports): readonly JobDescriptionReason[] {
  const kinds = Object.values(ports).map(({ kind }) => kind)
  if (kinds.length === 0 || kinds.some((kind) => kind !== 'dashboard')) return []
  return [
    {
      ...reasonFor('dashboard', 'warn', '', []),
      text: 'finding.job.not-a-product.dashboard.ports',
      next: 'next.job.not-a-product.dashboard.ports',
    },
  ]
}

function reasonFor(
  kind: Misrepresentation,
  level: JobDescriptionReason['level'],
  text: string,
  quotes: readonly Quote[],
  name = '',
): JobDescriptionReason {
  return {
    code: 'not-a-product',
    level,
    text: level === 'fail' ? `finding.job.not-a-product.${kind}` : `finding.job.not-a-product.${kind}.name`,
    values: { words: level === 'fail' ? wordsIn(text, quotes) : name, kind },
    quotes,
    next: `next.job.not-a-product.${kind}`,
  }
}

function inText(reading: Reading): { readonly kind: Misrepresentation; readonly quote: Quote } | undefined {
  const words = reading.sentences[0]?.words ?? []
  const glue = isIdGlue(reading.text, words, reading.name)
  if (glue !== undefined) return { kind: 'bridge', quote: quoteOf(words, glue.from, glue.to) }
  const stream = brokerStream(words)
  if (stream !== undefined) return { kind: 'topic', quote: quoteOf(words, stream.from, stream.to) }
  const used = usedByPeople(words)
  if (used !== undefined) return { kind: 'application', quote: quoteOf(words, used.from, used.to) }
  for (const kind of misrepresentations) {
    const run = headOf(reading.plain, words, kind, HEADS[kind])
    if (run !== undefined && !isReportOfModel(reading.name, words, run))
      return { kind, quote: quoteOf(words, run.from, run.to) }
  }
  return undefined
}

/** "Daily report on installs" of play__device_report: what a model of data is called so sums up data, and is no paper; nor is what is imported. */
const isReportOfModel = (name: string, words: readonly Word[], { from, to }: Run): boolean =>
  (name.includes('_') || IMPORTING.has(lowerAt(words, 0))) &&
  words.slice(from, to).every(({ lower }) => REPORTS.has(lower))

const IMPORTING = wordSet('import imports pull pulls load loads fetch fetches importiert lädt holt')

const REPORTS = wordSet('daily weekly monthly report bericht')

/** "Central warehouse holding …" of Group Data Warehouse: the text calls it by the short word for what the name says. */
function inTextAsNamed(reading: Reading, name: string): ReturnType<typeof inText> {
  const words = reading.sentences[0]?.words ?? []
  for (const { kind } of testProductName(name)) {
    const short = SHORT_HEADS[kind]
    const run = short === undefined ? undefined : headOf(reading.plain, words, kind, short)
    if (run !== undefined) return { kind, quote: quoteOf(words, run.from, run.to) }
  }
  return undefined
}

/** Behind "this is a" and "a collection of". */
function beginning(words: readonly Word[]): number {
  const start = words.findIndex(({ lower }) => !INTRODUCTIONS.has(lower))
  return COLLECTIONS.has(lowerAt(words, start)) && OF.has(lowerAt(words, start + 1)) ? start + 2 : start
}

const COLLECTIONS = wordSet('collection set series suite bundle sammlung reihe')
const OF = wordSet('of von')

/** A phrase that closes the first noun group of the text: what the text says the thing is. */
function headOf(plain: string, words: readonly Word[], kind: Misrepresentation, phrases: Phrases): Run | undefined {
  const start = beginning(words)
  // "Unit of measure lookup table" is a table; "Condition of bridge" is no bridge.
  let shortest = 1
  for (let from = Math.max(start, 0); from < Math.min(words.length, start + LONGEST_HEAD); from++) {
    if (from > start && JOINTS.has(lowerAt(words, from))) continue
    if (from > start && breaksGroup(plain, words, from)) {
      if (kind !== 'bridge' || !OF.has(lowerAt(words, from))) return undefined
      shortest = 2
      continue
    }
    const to = from + headLength(words, from, kind, phrases)
    if (to >= from + shortest && isHead(plain, words, { start, from, to })) return { from, to }
  }
  return undefined
}

/** How many words of a head begin at a place; "Umsatz-Dashboard" is one. */
function headLength(words: readonly Word[], from: number, kind: Misrepresentation, phrases: Phrases): number {
  const length = phraseLengthAt(words, from, phrases)
  return length === 0 && COMPOUND_HEADS[kind]?.test(lowerAt(words, from)) === true ? 1 : length
}

const isHead = (plain: string, words: readonly Word[], place: HeadPlace): boolean =>
  (place.from === place.start || !BARE_HEADS.has(lowerAt(words, place.to - 1))) &&
  isMeant(plain, words, place) &&
  closesGroup(plain, words, place.to)

const breaksGroup = (plain: string, words: readonly Word[], at: number): boolean =>
  FUNCTION_WORDS.has(words[at]?.lower ?? '') ||
  /[,;:.(]/u.test(plain.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))

/** After the head comes no further noun: the end, a sign, a small word, a verb, or the name of the thing ("topic claims.v1"). */
function closesGroup(plain: string, words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (next === undefined || breaksGroup(plain, words, at) || FUNCTION_WORDS.has(lowerAt(words, at - 1))) return true
  return (
    PARTICIPLES.has(next.lower) ||
    /[^e]ed$/u.test(next.lower) ||
    isVerb(words, at) ||
    TECHNICAL_NAME.test(plain.slice(next.start))
  )
}

const TECHNICAL_NAME = /^[\p{L}\p{N}-]{1,60}[._][\p{L}\p{N}]/u
