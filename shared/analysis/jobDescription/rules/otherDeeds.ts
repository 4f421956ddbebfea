// A second deed that is no verb behind "and": as a noun, in the passive, or at the end of a German relative clause.
import { INFORMATION_NOUNS } from '../lexicon/dataVerbs'
import { EFFECT_GERUNDS, EFFECT_INFINITIVES, EFFECT_PARTICIPLES } from '../lexicon/effectForms'
import { EFFECT_VERBS } from '../lexicon/effectVerbs'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { QUESTIONS } from '../lexicon/questionWords'
import { wordSet } from '../lexicon/wordSet'
import type { Run } from '../phrases'
import { firstVerb } from '../actions'
import { hasContent } from '../reading'
import { lowerAt, type Word } from '../words'
import { deedInNouns } from './deedInNouns'

/** Where the first deed stands and where the second. */
export interface TwoDeeds {
  readonly first: Run
  readonly second: Run
}

/** What a German description may call itself before its relative clause: "Dienst, der …". */
export const SELF = wordSet(`
  product data-product service model query system engine algorithm automatically daily weekly monthly
  produkt datenprodukt dienst modell system verfahren algorithmus lösung täglich automatisch wöchentlich`)

const JOINTS = wordSet('and und sowie')
const RELATIVES_DE = wordSet('der die das welcher welche welches')
const AUXILIARIES = wordSet('is are wird werden')
/** Between joint and auxiliary these show that something else is meant: "and which are sent", "and in time are …". */
const NO_SUBJECT = wordSet(
  'which that who whether where when how die der das welche welcher ob wo wie in on at by per je nach',
)
const LONGEST_SUBJECT = 4
const LAST_PLACE_OF_SELF = 2
const FARTHEST_PARTICIPLE = 3

/** At most one pair: the first that is found. */
export function twoDeedsIn(plain: string, words: readonly Word[]): TwoDeeds | undefined {
  return (
    asNouns(words) ??
    inPassive(words) ??
    inSharedPassive(plain, words) ??
    inPassing(plain, words) ??
    atTheEnd(plain, words) ??
    asNotes(plain, words)
  )
}

/** "Churn risk per customer and a mailing to those at risk". */
function asNouns(words: readonly Word[]): TwoDeeds | undefined {
  const joint = deedInNouns(words)
  return joint === undefined ? undefined : dividedAt(words, joint, joint + 1)
}

/** "Detects leaks …, dispatching a crew", "as well as dispatching crews", "before rejecting them". */
function inPassing(plain: string, words: readonly Word[]): TwoDeeds | undefined {
  const first = firstVerb(words)
  if (first === undefined || first > LAST_PLACE_OF_SELF) return undefined
  const second = words.findIndex(
    ({ lower, start }, at) =>
      at > first + 1 &&
      EFFECT_GERUNDS.has(lower) &&
      (PASSING.has(lowerAt(words, at - 1)) || plain.slice(words[at - 1]?.end, start).includes(',')) &&
      (!NOUN_GERUNDS.has(lower) || OBJECT_OPENERS.has(lowerAt(words, at + 1))) &&
      isActedOn(words, at + 1),
  )
  return second < 0 ? undefined : dividedAt(words, endOfFirst(words, second), second)
}

/** Without the "as well as" in front of the second deed. */
const endOfFirst = (words: readonly Word[], second: number): number =>
  words.findLastIndex((word, at) => at < second && hasContent(word) && word.lower !== 'well') + 1

const PASSING = wordSet('as before while by then')
/** Nouns as often as deeds ("shipping addresses"): a deed only before "a", "the", "them". */
const NOUN_GERUNDS = wordSet(
  'billing shipping mailing posting opening closing buying selling pricing signing calling charging ordering purchasing hiring',
)
const OBJECT_OPENERS = wordSet('a an the them it each every all any their its our those')

/** A thing or person behind the deed, no information: not "sending times per campaign". */
function isActedOn(words: readonly Word[], from: number): boolean {
  const end = words.findIndex(({ lower }, at) => at > from && FUNCTION_WORDS.has(lower))
  const object = words.slice(from, end < 0 ? words.length : end)
  return object.some(hasContent) && !object.some(({ lower }) => INFORMATION_NOUNS.has(lower))
}

/** "The risk is predicted and vouchers are sent": what is done to something else than the data. */
function inPassive(words: readonly Word[]): TwoDeeds | undefined {
  const auxiliary = words.findIndex(({ lower }) => AUXILIARIES.has(lower))
  const joint = words.findIndex((_, at) => at > auxiliary && isJoint(words, at))
  // In front of the first auxiliary a question shows that states of things are told: "which orders are sent".
  if (auxiliary < 1 || joint < 0 || words.slice(0, auxiliary).some(({ lower }) => QUESTIONS.has(lower)))
    return undefined
  const again = words.findIndex(({ lower }, at) => at > joint + 1 && AUXILIARIES.has(lower))
  const subject = words.slice(joint + 1, Math.max(joint + 1, again))
  if (again > joint + 1 + LONGEST_SUBJECT || subject.some(({ lower }) => NO_SUBJECT.has(lower))) return undefined
  const after = words.slice(again + 1, again + 1 + FARTHEST_PARTICIPLE)
  const isDone = again > 0 && after.some(({ lower }) => EFFECT_PARTICIPLES.has(lower))
  return isDone ? dividedAt(words, joint, joint + 1) : undefined
}

/** "Hier werden Boote erfasst und Lotsen losgeschickt": one auxiliary for both; "geprüft und freigegeben" are steps with one object. */
function inSharedPassive(plain: string, words: readonly Word[]): TwoDeeds | undefined {
  const auxiliary = words.findIndex(({ lower }) => AUXILIARIES_DE.has(lower))
  const joint = words.findIndex((_, at) => at > auxiliary + 2 && isJoint(words, at) && isParticiple(words[at - 1]))
  if (auxiliary < 0 || joint < 0) return undefined
  const end = clauseEnd(plain, words, joint)
  const subject = words.slice(joint + 1, end - 1)
  const isDone = EFFECT_PARTICIPLES.has(lowerAt(words, end - 1))
  if (!isDone || !subject.some(hasContent) || subject.some(({ lower }) => INFORMATION_NOUNS.has(lower)))
    return undefined
  return { first: { from: 0, to: joint }, second: { from: joint + 1, to: end } }
}

const AUXILIARIES_DE = wordSet('wird werden')

const isParticiple = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && word.content && /\p{Ll}{3}(?:t|en)$/u.test(word.lower)

/** "Dienst, der Zahlungen prüft und verdächtige Karten sperrt": the verb comes last. */
function atTheEnd(plain: string, words: readonly Word[]): TwoDeeds | undefined {
  const relative = ownRelative(plain, words)
  const joint = words.findIndex((_, at) => at > relative + 2 && isJoint(words, at))
  if (relative < 0 || joint < 0) return undefined
  const end = clauseEnd(plain, words, joint)
  const object = words.slice(joint + 1, end - 1)
  if (!EFFECT_VERBS.has(lowerAt(words, end - 1)) || !object.some(hasContent)) return undefined
  return { first: { from: relative + 1, to: joint }, second: { from: joint + 1, to: end } }
}

/** "Preise verwalten und Angebote verschicken": how German notes put it, each verb behind its object. */
function asNotes(plain: string, words: readonly Word[]): TwoDeeds | undefined {
  const joint = words.findIndex(
    (_, at) => at > 1 && isJoint(words, at) && isInfinitive(words[at - 1]) && words[at + 1]?.capital === true,
  )
  if (joint < 0) return undefined
  const end = clauseEnd(plain, words, joint)
  const object = words.slice(joint + 1, end - 1)
  if (!EFFECT_INFINITIVES.has(lowerAt(words, end - 1)) || object.some(({ lower }) => INFORMATION_NOUNS.has(lower)))
    return undefined
  return { first: { from: 0, to: joint }, second: { from: joint + 1, to: end } }
}

const isInfinitive = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && word.content && /^\p{Ll}{3,}(?:e|er|el)n$/u.test(word.lower)

/** Where "der" stands in "Dienst, der …"; -1 where the description says nothing of itself. */
function ownRelative(plain: string, words: readonly Word[]): number {
  return words
    .slice(0, LAST_PLACE_OF_SELF + 2)
    .findIndex(
      ({ lower, start }, at) =>
        RELATIVES_DE.has(lower) &&
        SELF.has(lowerAt(words, at - 1)) &&
        plain.slice(words[at - 1]?.end, start).includes(','),
    )
}

const isJoint = (words: readonly Word[], at: number): boolean => JOINTS.has(lowerAt(words, at))

function clauseEnd(plain: string, words: readonly Word[], from: number): number {
  const end = words.findIndex(
    (word, at) => at > from + 1 && /[;,.:]/u.test(plain.slice(words[at - 1]?.end ?? 0, word.start)),
  )
  return end < 0 ? words.length : end
}

const dividedAt = (words: readonly Word[], joint: number, second: number): TwoDeeds => ({
  first: { from: 0, to: joint },
  second: { from: second, to: words.length },
})
