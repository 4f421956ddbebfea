// A need that is a question ("what each shopper bought", "ob ein Kunde kündigt") names no thing as it stands: its nouns do (2.19).
import { DATA_VERBS } from '../analysis/jobDescription/lexicon/dataVerbs'
import { DEED_VERBS } from '../analysis/jobDescription/lexicon/effectVerbs'
import { NOUN_OR_VERB } from '../analysis/jobDescription/lexicon/verbs'
import { wordSet } from '../analysis/jobDescription/lexicon/wordSet'
import { BASE_OF } from '../analysis/similarity/irregular'

const ENGLISH =
  /^(what|which|who|whom|whose|whether|how (?:many|much))\s+(?:(?:kinds?|sorts?|types?) of\s+|of (?:our|the|my|all)\s+)?/iu
const GERMAN = /^(welche[nrsm]?|wie ?viele?|was|wer|wen|wem|ob)\s+/iu
/** Asks for no thing: the question itself is the name. */
const HOW_OR_WHERE = /^(?:how|where|when|why|wie|wo|wann|warum|woher|wohin|wieso)\s/iu
const SENTENCE_END =
  /[,.](?!\d)|[;:?(]|\s(?:and|und)\s(?:who|which|what|how|whether|when|where|wer|wie|was|wo|wann|ob|welche[nrsm]?)\s/u

/** How what was done is called as a thing. */
const ENGLISH_DEEDS = {
  Purchases: String.raw`bought|buys?|purchased`,
  Returns: String.raw`(?:sent|sends?|g[ai]ve[ns]?|br(?:ought|ings?)) back|returned`,
  Sales: String.raw`sold|sells?`,
  Orders: String.raw`(?:re)?ordered`,
  Payments: String.raw`paid|pays?`,
  Bookings: String.raw`booked`,
  Cancellations: String.raw`cancell?ed`,
  Deliveries: String.raw`delivered`,
  Complaints: String.raw`complained|complains?`,
  Claims: String.raw`claimed`,
  Shipments: String.raw`shipped`,
  Spending: String.raw`spent|spends?`,
  Visits: String.raw`visited`,
} as const
const GERMAN_DEEDS = {
  Käufe: String.raw`gekauft|kauf(?:t|en)`,
  Retouren: String.raw`zurück(?:ge)?(?:schickt?|schicken|geben|gibt|bracht|sendet)|retourniert`,
  Verkäufe: String.raw`verkauf(?:t|en)`,
  Bestellungen: String.raw`bestell(?:t|en)`,
  Zahlungen: String.raw`(?:ge|be)zahlt`,
  Buchungen: String.raw`gebucht`,
  Stornierungen: String.raw`storniert`,
  Kündigungen: String.raw`gekündigt`,
  Lieferungen: String.raw`geliefert`,
  Reklamationen: String.raw`reklamiert`,
} as const

/** The words of a clause's thing, and what is said of it. */
interface Clause {
  readonly thing: readonly string[]
  readonly rest: string
}

/** A name of a question may be as long: shortened, it would break off before its verb. */
export const MOST_WORDS_ASKED = 8

/**
 * A name of its nouns for a need that asks a question. One word alone says little, and is what a product may be called: where the question
 * is not too long it stands as it was asked. undefined for a need that asks none.
 */
export function nameFromQuestion(need: string): string | undefined {
  const asked = (need.split(SENTENCE_END)[0] ?? '').trim()
  const name = nounsOf(asked)
  if (name === undefined) return undefined
  const isShort = asked.split(/\s+/u).length <= MOST_WORDS_ASKED
  return name === '' || (isShort && !/\s/u.test(name)) ? asked : name
}

function nounsOf(asked: string): string | undefined {
  const english = ENGLISH.exec(asked)
  if (english) return englishName(english[1] ?? '', asked.slice(english[0].length))
  if (HOW_OR_WHERE.test(asked) && !HOW_MANY.test(asked)) return ''
  const german = GERMAN.exec(asked)
  return german ? germanName(german[1] ?? '', asked.slice(german[0].length)) : undefined
}

const HOW_MANY = /^wie ?viele?\s/iu

/** '' where the clause has no noun that is known to be one. */
function englishName(word: string, clause: string): string {
  const { thing, rest } = englishClause(clause)
  const noun = PRONOUN.test(thing.join(' ')) ? '' : thing.join(' ')
  const isWhat = /^what$/iu.test(word)
  const [deed, also] = isWhat ? deedsIn(rest, ENGLISH_DEEDS) : []
  if (deed !== undefined) return `${deed}${also === undefined ? '' : ` and ${also.toLowerCase()}`}${ofWhom(noun, rest)}`
  const said = !isWhat && PLURAL.test(noun) ? BEING.exec(rest)?.[1] : undefined
  return noun !== '' && said !== undefined ? `${noun} ${said}` : noun
}

function ofWhom(noun: string, rest: string): string {
  if (noun !== '') return PLURAL.test(noun) ? ` of ${noun}` : ` per ${noun}`
  const cut = HOW_CUT_EN.exec(rest)?.[1]
  return cut === undefined ? '' : ` per ${cut}`
}

const HOW_CUT_EN = /\b(?:per|(?:in|for|at|by) (?:each|every)) (\p{L}+)/iu
const PRONOUN = /^(?:i|we|you|they|he|she|it|people)$/iu
const DETERMINER = /^(?:an?|each|every|the|our|my|your|their)$/u
const ARTICLE = /^(?:an?|each|every|the|this|that|these|those|one|our|my|their|all|any)\s+/iu
const AUXILIARY = wordSet(
  'is are was were be been has have had will would can could may might must should shall do does did',
)
/** "are sent back most", "have been returned": of these the first words go, and the rest stands behind the noun. */
const BEING =
  /^(?:(?:has|have|had|will|can|may|must|should) (?:been |be )|(?:is|are|was|were) )(?:being )?(?!not\b)(\S+ .+)$/iu
const LINK = wordSet('of in from for with at on per by without and or')
const NOUNS_IN_S = wordSet('sales goods returns news savings earnings series status logistics claims business analysis')
const PLURAL = /(?:[^sui]s|ies|ses|people|children|women|men|staff)$/iu
const LONGEST_THING = 5

function englishClause(clause: string): Clause {
  const words = clause.replace(ARTICLE, '').split(/\s+/u)
  const lower = words.map((word) => word.toLowerCase())
  const isSingle = /^(?:an?|each|every)\s/iu.test(clause)
  const end = lower.findIndex((word, at) => (at === 0 ? isDoing(word) : endsThing(lower[at - 1] ?? '', word, isSingle)))
  const length = end < 0 ? Math.min(words.length, LONGEST_THING) : end
  const thing = words.slice(0, length)
  return { thing, rest: words.slice(length).join(' ') }
}

/** Where the noun is over: at a verb, and behind a plural at whatever does not go on with it. */
function endsThing(before: string, word: string, isSingle: boolean): boolean {
  if (AUXILIARY.has(word) || PRONOUN.test(word) || (DETERMINER.test(word) && !LINK.has(before))) return true
  if ([word, before].some((one) => LINK.has(one)) || NOUNS_IN_S.has(before)) return false
  return [PLURAL, PRONOUN].some((over) => over.test(before)) || isDone(word) || (isSingle && isThirdPerson(word))
}

/** Behind "what" and "who" no thing is said, but at once what is done. */
const isDoing = (word: string): boolean => AUXILIARY.has(word) || VERBS_ONLY.test(word)
const VERBS_ONLY =
  /^(?:to|(?:bought|sold|paid|sent|ordered|returned|left|went|buys|sells|pays|orders|leaves|returns))$/u
const isDone = (word: string): boolean =>
  BASE_OF.has(word) || /[^e]ed$/u.test(word) || (VERBS.some((verbs) => verbs.has(word)) && !NOUN_OR_VERB.has(word))
const VERBS = [DATA_VERBS, DEED_VERBS]
/** "each store sells": of one only the verb ends so. */
const isThirdPerson = (word: string): boolean => /[^s]s$/u.test(word) && !NOUNS_IN_S.has(word)

function germanName(word: string, clause: string): string {
  const { thing, rest } = germanClause(clause, /^w(?:elche|ie)/iu.test(word))
  const noun = thing.join(' ')
  const deeds = /^was$/iu.test(word) ? deedsIn(rest, GERMAN_DEEDS) : []
  if (deeds.length > 0) return `${deeds.join(' und ')}${GERMAN_EACH.test(clause) && noun !== '' ? ` je ${noun}` : ''}`
  return noun === '' ? '' : `${noun}${HOW_CUT.exec(rest)?.[0] ?? ''}`
}

const HOW_CUT = /\s(?:je|pro) \p{Lu}[\p{L}-]*/u
const GERMAN_EACH = /^jede[rsnm]?\s+/iu
const NOUN = /^\p{Lu}/u
/** What may stand before the noun; a verb or "im" ends the search. */
const BEFORE_NOUN = /^(?:\p{Ll}+(?:e|en|er|es|em)|(?:[mk]?ein|unser)|das|vom|zum)$/u
const GENITIVE = wordSet('der des von unserer unseres')

function germanClause(clause: string, isWhich: boolean): Clause {
  const words = clause.split(/\s+/u)
  const first = words.findIndex((word) => NOUN.test(word))
  const told = words.slice(0, Math.max(0, first))
  if (first < 0 || !told.every((word) => BEFORE_NOUN.test(word))) return { thing: [], rest: ` ${clause}` }
  // "welche offenen Rechnungen" without its question word: the adjective has to end strongly.
  const adjectives = isWhich ? told.map((word) => word.replace(/en$/u, 'e')) : []
  const goesOn = GENITIVE.has(words[first + 1]?.toLowerCase() ?? '') && NOUN.test(words[first + 2] ?? '')
  const end = goesOn ? first + 3 : first + 1
  const thing = [...adjectives, ...words.slice(first, end)]
  return { thing, rest: ` ${words.slice(end).join(' ')}` }
}

/** What was done, as things, in the order in which it is said. */
function deedsIn(rest: string, deeds: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(deeds)
    .map(([thing, verbs]) => ({ thing, at: rest.search(new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})`, 'iu')) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .slice(0, 2)
    .map(({ thing }) => thing)
}
