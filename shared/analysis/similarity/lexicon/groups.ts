// The lexicon as tables: which groups of like meaning a word or a phrase belongs to, and which groups go together.
import { looseStemOf, stemOf } from '../stem'
import { AGRICULTURE } from './agriculture'
import { BANKING } from './banking'
import { BUSINESS_SOFTWARE } from './businessSoftware'
import { CUSTOMERS } from './customers'
import { DEEDS } from './deeds'
import { EDUCATION } from './education'
import { ENERGY } from './energy'
import { EVERYDAY } from './everyday'
import { FINANCE } from './finance'
import { FURTHER_TRADE_SAYINGS } from './furtherTradeSayings'
import { FURTHER_TRADE_TERMS } from './furtherTradeTerms'
import { GERMAN_SAYINGS } from './germanSayings'
import { GOODS } from './goods'
import { HEALTH } from './health'
import { groupsIn, type LexiconGroup } from './lexiconText'
import { LOGISTICS } from './logistics'
import { MANUFACTURING } from './manufacturing'
import { MARKETING } from './marketing'
import { MEDIA } from './media'
import { OFFICE_RECORDS } from './officeRecords'
import { OFFICE_WORK } from './officeWork'
import { PEOPLE } from './people'
import { PUBLIC_SECTOR } from './publicSector'
import { REAL_ESTATE } from './realEstate'
import { SALES } from './sales'
import { SAYINGS } from './sayings'
import { SOFTWARE_RECORDS } from './softwareRecords'
import { SOFTWARE_SAYINGS } from './softwareSayings'
import { TECHNOLOGY } from './technology'
import { TRADE_SAYINGS } from './tradeSayings'
import { TRADE_TERMS } from './tradeTerms'
import { TRADES } from './trades'
import { TRAVEL } from './travel'

const TEXTS: readonly string[] = [
  CUSTOMERS,
  SALES,
  MARKETING,
  FINANCE,
  BANKING,
  PEOPLE,
  LOGISTICS,
  MANUFACTURING,
  ENERGY,
  HEALTH,
  PUBLIC_SECTOR,
  EDUCATION,
  TRAVEL,
  AGRICULTURE,
  MEDIA,
  REAL_ESTATE,
  TECHNOLOGY,
  GOODS,
  TRADES,
  EVERYDAY,
  BUSINESS_SOFTWARE,
  SAYINGS,
  OFFICE_RECORDS,
  OFFICE_WORK,
  TRADE_TERMS,
  FURTHER_TRADE_TERMS,
  GERMAN_SAYINGS,
  DEEDS,
  SOFTWARE_SAYINGS,
  SOFTWARE_RECORDS,
  TRADE_SAYINGS,
  FURTHER_TRADE_SAYINGS,
]
/** One group names the other as going with it. */
const NAMED = 0.4
/** The same, read backwards. */
const NAMED_BACK = 0.3
/** Each word two groups share brings them nearer, up to a point. */
const PER_SHARED_WORD = 0.12
const SHARED_AT_MOST = 0.3

const GERMAN_FORM = /[äöüß]|en$/u
const MARKED = /[äöüß]/u

const NO_GROUPS: readonly string[] = []
const NOTHING: ReadonlyMap<string, number> = new Map()

interface Lexicon {
  readonly groupsByStem: Map<string, string[]>
  readonly groupsByForm: Map<string, string[]>
  /** What a stem means without what it means only with dots: to store is not to "stören". */
  readonly groupsByPlainStem: Map<string, string[]>
  /** For forms of a word that the lexicon does not write. */
  readonly groupsByLooseStem: Map<string, string[]>
  /** By the stem of the first word: the stems of the whole phrase and its group. */
  readonly phrases: Map<string, Phrase[]>
  readonly touching: Map<string, Map<string, number>>
  readonly passing: Set<string>
  readonly stemsByGroup: Map<string, string[]>
}
interface Phrase {
  readonly stems: readonly string[]
  readonly group: string
}

let built: Lexicon | undefined
/** Built when first asked for, so that a start without suggestions pays nothing. */
function lexicon(): Lexicon {
  if (built) return built
  const made = startLexicon()
  Array.from(buildingSteps(made))
  return (built = made)
}

/** Builds the lexicon a text at a time, so that a window can do something else between two; ends when it can be asked. */
export function* lexiconSteps(): Generator<void> {
  if (built) return
  const made = startLexicon()
  yield* buildingSteps(made)
  built ??= made
}

/** Groups a word belongs to. */
export function groupsOf(stem: string): readonly string[] {
  const { groupsByStem, groupsByLooseStem } = lexicon()
  return groupsByStem.get(stem) ?? groupsByLooseStem.get(looseStemOf(stem)) ?? NO_GROUPS
}
/** The same for a word as it is written: German forms that are in the lexicon themselves mean only what stands there, for without its ending "Chargen" would be charges as well as batches. */
export function groupsOfWord(word: string, stem: string): readonly string[] {
  const form = word.toLowerCase()
  const { groupsByForm, groupsByPlainStem } = lexicon()
  const exact = GERMAN_FORM.test(form) ? groupsByForm.get(form) : undefined
  return exact ?? (MARKED.test(form) ? undefined : groupsByPlainStem.get(stem)) ?? groupsOf(stem)
}
/** Single words of a group. */
export const stemsOf = (group: string): readonly string[] => lexicon().stemsByGroup.get(group) ?? NO_GROUPS
/** Groups that go with a group without meaning the same, and how much of it, 0 to 1. */
export const touchedBy = (group: string): ReadonlyMap<string, number> => lexicon().touching.get(group) ?? NOTHING
/** True for what many needs touch in passing: when, how much, how often. */
export const isPassing = (group: string): boolean => lexicon().passing.has(group)
/** Every known stem. */
export const knownStems = (): Iterable<string> => lexicon().groupsByStem.keys()
export const isKnownStem = (stem: string): boolean => lexicon().groupsByStem.has(stem)

/** The longest phrase that starts at a place, with all groups that hold it. */
export function phraseAt(
  stems: readonly string[],
  at: number,
): { readonly length: number; readonly groups: readonly string[] } | undefined {
  const fitting = (lexicon().phrases.get(stems[at] ?? '') ?? []).filter((phrase) =>
    phrase.stems.every((stem, offset) => stems[at + offset] === stem),
  )
  const length = fitting.reduce((longest, phrase) => Math.max(longest, phrase.stems.length), 0)
  if (length === 0) return undefined
  return { length, groups: fitting.filter((phrase) => phrase.stems.length === length).map(({ group }) => group) }
}

const startLexicon = (): Lexicon => ({
  groupsByStem: new Map(),
  groupsByForm: new Map(),
  groupsByPlainStem: new Map(),
  groupsByLooseStem: new Map(),
  phrases: new Map(),
  touching: new Map(),
  passing: new Set(),
  stemsByGroup: new Map(),
})

/** In the order of the texts; what words of several groups say of them comes when all are there. */
function* buildingSteps(made: Lexicon): Generator<void> {
  for (const text of TEXTS) {
    for (const group of groupsIn(text)) take(made, group)
    yield
  }
  for (const groups of made.groupsByStem.values())
    for (const one of groups) for (const other of groups) if (one !== other) nearer(made, one, other, PER_SHARED_WORD)
}

function take(made: Lexicon, { name, isPassing: passing, words, touches }: LexiconGroup): void {
  if (passing) made.passing.add(name)
  for (const word of words) {
    const stems = word.split('_').map(stemOf)
    const [first = ''] = stems
    if (stems.length > 1) append(made.phrases, first, { stems, group: name })
    else {
      appendOnce(made.groupsByForm, word, name)
      appendOnce(made.groupsByStem, first, name)
      if (!MARKED.test(word)) appendOnce(made.groupsByPlainStem, first, name)
      appendOnce(made.stemsByGroup, name, first)
      appendOnce(made.groupsByLooseStem, looseStemOf(first), name)
    }
  }
  for (const other of touches) {
    link(made, name, other, NAMED)
    link(made, other, name, NAMED_BACK)
  }
}

function link({ touching }: Lexicon, group: string, other: string, strength: number): void {
  const row = touching.get(group) ?? new Map<string, number>()
  touching.set(group, row)
  row.set(other, Math.max(row.get(other) ?? 0, strength))
}

function nearer(made: Lexicon, group: string, other: string, by: number): void {
  const before = made.touching.get(group)?.get(other) ?? 0
  if (before < SHARED_AT_MOST) link(made, group, other, Math.min(SHARED_AT_MOST, before + by))
}

function append<V>(table: Map<string, V[]>, key: string, value: V): void {
  const known = table.get(key)
  if (known) known.push(value)
  else table.set(key, [value])
}

function appendOnce(table: Map<string, string[]>, key: string, value: string): void {
  if (!(table.get(key)?.includes(value) ?? false)) append(table, key, value)
}
