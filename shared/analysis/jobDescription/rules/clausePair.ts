// Weighs two clauses of a description: one job, two, or doubtful. Each way to read them as one job is tried first.
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import {
  DATA_FLAWS,
  EFFECT_VERBS,
  FURTHER_EFFECT_VERBS,
  PHRASAL_EFFECTS,
  SEPARABLE_EFFECTS,
  TELLING_ENDS,
  TELLING_VERBS,
  WORK_OBJECTS,
  WORK_PLACES,
  WORK_VERBS,
} from '../lexicon/effectVerbs'
import { INFORMATION_NOUNS } from '../lexicon/dataVerbs'
import { NEWNESS, PROMISED } from '../lexicon/vagueWords'
import { ADVICE_VERBS, MAKING_VERBS, PREPARING_VERBS } from '../lexicon/verbs'
import { wordSet } from '../lexicon/wordSet'
import { hasContent } from '../reading'
import { isSameWord } from '../stem'
import { lowerAt, type Word } from '../words'

/** "and"; a new sentence, or a comma before a plain deed; one that says "also"; ";"; a comma before anything else. */
export type Joint = 'and' | 'break' | 'also' | 'semicolon' | 'comma'

/** Two verbs with the words that belong to each; `joint`: what stands between them. */
export interface ClausePair {
  readonly first: string
  readonly before: readonly Word[]
  readonly second: string
  readonly after: readonly Word[]
  readonly joint: Joint
  /** The second verb is in no lexicon and acts on a thing (`isUnknownDeed`). */
  readonly isUnknown?: boolean
}

const BACKWARD = wordSet(`
  it them its their this these those such thereof therefrom result results outcome same difference differences deviation deviations discrepancy discrepancies gap gaps reason reasons
  abweichung abweichungen unterschied unterschiede differenz differenzen grund gründe
  daraus deren dessen sie ihn diese dieses davon dafür dazu ergebnis ergebnisse`)
const RELATIVE = wordSet('who which that where when how whether what wann wie ob welche welcher welches wo wer')
const PEOPLE = wordSet(`
  he she it they customer client user visitor patient driver employee member student supplier person passenger guest tenant agent buyer seller
  subscriber applicant er sie es kunde kundin nutzer besucher patient fahrer mitarbeiter mitglied schüler lieferant person fahrgast gast mieter`)
const DETERMINERS = wordSet('a an the each every any ein eine der die das jeder jede jedes')
const ABOUT = wordSet('über about zu')
const ARTICLES = wordSet('the our die den das unser unsere unseren')
const NO_CONSUMER = wordSet(
  'each every all any last next past a an one this these jeden jede jedes alle einen eine ein die',
)

/** "fail" for two clear jobs, "warn" for a doubt, undefined for one job. */
export function jobsIn(pair: ClausePair): 'fail' | 'warn' | undefined {
  const { before, after } = pair
  if (pair.isUnknown && sharesNoun(before, after)) return undefined
  if (isEffect(pair)) return isDoneByPeople(before) ? 'warn' : 'fail'
  if (isAssigned(pair)) return 'warn'
  return mayBeTheirs(pair) || !makesMore(pair) ? undefined : informationJobsIn(pair)
}

/** "Members who call and plan …": within one clause the second verb may be theirs; behind ";" it is not. */
const mayBeTheirs = ({ before, joint }: ClausePair): boolean =>
  joint !== 'semicolon' && before.some(({ lower }) => RELATIVE.has(lower))

/** "… and assigns each to an agent's queue": deciding who works on it may already be an application. */
const isAssigned = ({ second, after }: ClausePair): boolean =>
  ASSIGNING_VERBS.has(second) && after.some(({ lower }, at) => at > 0 && AT_WORK.has(lower) && isReached(after, at))

const isReached = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - FARTHEST_IN), at).some(({ lower }) => REACHING.has(lower))

const REACHING = wordSet('to zu zur zum den dem')
const ASSIGNING_VERBS = wordSet('assigns routes distributes allocates dispatches weist teilt verteilt ordnet leitet')
const AT_WORK = wordSet(`
  agent agents team teams queue queues driver drivers crew crews technician technicians employee employees shift shifts staff nurse nurses
  worker workers clerk clerks handler handlers adviser advisers expert experts planner planners
  mitarbeiter mitarbeitern team teams fahrer fahrern schicht schichten sachbearbeiter sachbearbeitern techniker technikern berater beratern`)

/** Two pieces of information: two jobs when they are for different people, or when ";" keeps them apart and neither works on the other. */
function informationJobsIn(pair: ClausePair): 'fail' | 'warn' | undefined {
  const { joint } = pair
  const served = servedIn(pair)
  if (isOfOneThing(pair)) return undefined
  if (joint === 'comma') return served === 2 ? 'fail' : undefined
  return joint === 'also' || served >= (joint === 'and' ? 2 : 1) || isApart(pair) ? 'fail' : 'warn'
}

/** How many of the two clauses say whom they are for. */
const servedIn = ({ before, after }: ClausePair): number => [before, after].filter(hasConsumer).length

/** The second piece of information is about the first, or about the same thing for the same people. */
function isOfOneThing(pair: ClausePair): boolean {
  const { before, after, joint } = pair
  if (after.some(({ lower }) => BACKWARD.has(lower))) return true
  if (
    sharesNoun(
      before,
      after.filter((_, at) => isOfEach(after, at)),
    )
  )
    return true
  return servedIn(pair) < 2 && sharesNoun(joint === 'and' ? before : upToGrain(before), after)
}

/** "Lists tenants; plans the rounds of the caretakers": no step of one job, and no question about what was said. */
const isApart = ({ first, after, joint }: ClausePair): boolean =>
  joint === 'semicolon' &&
  (!PREPARING_VERBS.has(first) || SUMMING_UP.has(first)) &&
  !after.some(({ lower }) => RELATIVE.has(lower))

/** First steps that may as well be all of a job. */
const SUMMING_UP = wordSet('summarises summarizes groups aggregates fasst gruppiert aggregiert')

/** "Groups complaints by cause; calculates the share of each cause": of each, and not for each. */
const isOfEach = (words: readonly Word[], at: number): boolean =>
  (EVERY.has(lowerAt(words, at - 1)) && lowerAt(words, at - 2) === 'of') || EVERY_DE.has(lowerAt(words, at - 1))

const EVERY = wordSet('each every')
const EVERY_DE = wordSet('jeder jedes')

/** "sends e-mails"; "creates tickets"; "rechnet die Fahrer ab"; "finds free appointments and books them". */
export function isEffect(pair: ClausePair): boolean {
  const { second, after } = pair
  if (isOnlyPromised(after)) return false
  if (pair.isUnknown) return true
  if (isInTwoWords(second, after)) return true
  if (EFFECT_VERBS.has(second)) return !(TELLING_VERBS.has(second) && ABOUT.has(lowerAt(after, 0)))
  if (FURTHER_EFFECT_VERBS.has(second)) return !isWorkOnData(pair)
  return WORK_VERBS.has(second) && (isWork(pair) || (pair.joint === 'also' && isOnThing(after)))
}

const isWorkOnData = (pair: ClausePair): boolean => isAboutData(pair.after) || isCleaning(pair)

/** "turns down …", "rechnet … ab". */
const isInTwoWords = (verb: string, after: readonly Word[]): boolean =>
  after.slice(0, FARTHEST_PARTICLE).some(({ lower }) => PHRASAL_EFFECTS.get(verb)?.has(lower)) ||
  SEPARABLE_EFFECTS.get(verb)?.has(lowerAt(after, after.length - 1)) === true

const FARTHEST_PARTICLE = 4

/** "Unlocks synergies", "opens new opportunities": nothing is done to anything. */
function isOnlyPromised(after: readonly Word[]): boolean {
  const noun = after.find(({ lower }) => !FUNCTION_WORDS.has(lower) && !NEWNESS.has(lower))
  return noun !== undefined && PROMISED.has(noun.lower)
}

/** Asked of the object alone: in "packs that are past their date" the date is no object. */
const isAboutData = (words: readonly Word[]): boolean => {
  const end = words.findIndex(({ lower }, at) => at > 0 && TELLING_WHICH.has(lower))
  return words
    .slice(0, end < 0 ? words.length : end)
    .some(({ lower }) => INFORMATION_NOUNS.has(lower) || DATA_FLAWS.has(lower))
}

const TELLING_WHICH = wordSet('that which who whose whom')

/** "Finds faulty rows and discards those that …": what is thrown away was named before. */
const isCleaning = ({ before, after }: ClausePair): boolean =>
  THOSE.has(lowerAt(after, 0)) && before.some(({ lower }) => DATA_FLAWS.has(lower) || ENTRIES.has(lower))

const THOSE = wordSet('them those it sie diese')
const ENTRIES = wordSet('row rows record records entry entries zeile zeilen datensatz datensätze eintrag einträge')

/** "Also assigns lecture halls": not "also updates the figures". */
const isOnThing = (after: readonly Word[]): boolean =>
  after.some(hasContent) && !after.some(({ lower }) => INFORMATION_NOUNS.has(lower) || BACKWARD.has(lower))

/** "Nebenkostenabrechnung", "Wartungsaufträge": the last part of a German compound says what it is. */
const WORK_COMPOUND =
  /\p{L}{3}(?:rechnung|auftrag|aufträge|bestellung|schreiben|brief|mahnung|bescheid|gutschein|erinnerung|benachrichtigung|ticket|termin)(?:en|e|s|n)?$/u

function isWork({ before, after }: ClausePair): boolean {
  if (isAtWorkPlace(after)) return true
  if (TELLING_ENDS.has(lowerAt(after, after.length - 1))) return false
  const meant = after.some(({ lower }) => BACKWARD.has(lower)) ? [...before, ...after] : after
  return meant.some(({ lower }) => WORK_OBJECTS.has(lower) || WORK_COMPOUND.test(lower))
}

/** "… in the booking system", "… im Shop". */
const isAtWorkPlace = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      WORK_PLACES.has(lower) && words.slice(Math.max(0, at - FARTHEST_IN), at).some((word) => INSIDE.has(word.lower)),
  )

const FARTHEST_IN = 3
const INSIDE = wordSet('in on im auf')

/** "A customer who orders and pays": then the second verb may be theirs. "Those who are late" pay, not pays; "how likely …" asks for no one's deed. */
const isDoneByPeople = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => {
    if (lower === 'who') return lowerAt(words, at + 1).endsWith('s')
    const next = lowerAt(words, DETERMINERS.has(lowerAt(words, at + 1)) ? at + 2 : at + 1)
    return lower === 'wer' || (RELATIVE.has(lower) && PEOPLE.has(next))
  })

/** A second piece of information; "weist … aus" only shows it, what is watched is one with what is noticed, and advice follows from the first unless a new sentence adds it. */
function makesMore({ first, second, joint, after }: ClausePair): boolean {
  if (second === 'weist' && lowerAt(after, after.length - 1) === 'aus') return false
  if (joint === 'and' && WATCHING.has(first) && NOTICING.has(second)) return false
  if (joint === 'and') return MAKING_VERBS.has(second) && !PREPARING_VERBS.has(first)
  return MAKING_VERBS.has(second) || ADVICE_VERBS.has(second)
}

/** "Monitors the news and identifies places": what is noticed is in what is watched. */
const WATCHING = wordSet('monitors tracks watches observes überwacht verfolgt beobachtet')
const NOTICING = wordSet('identifies detects finds erkennt findet identifiziert')

/** "demand per store": in a clause of its own the same grain makes no one job. */
function upToGrain(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ lower }, at) => at > 0 && GRAINS.has(lower))
  return end < 0 ? words : words.slice(0, end)
}

const GRAINS = wordSet('per each every by je pro nach jede jeder jedes')

/** True when two clauses name the same thing. */
export const sharesNoun = (before: readonly Word[], after: readonly Word[]): boolean =>
  before
    .filter(hasContent)
    .some((one) => after.some((other) => hasContent(other) && isSameWord(one.lower, other.lower)))

/** "for planners", "for the safety team"; not "for each store" or "for the last year". */
const hasConsumer = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => {
    if (lower !== 'for' && lower !== 'für') return false
    const next = words[ARTICLES.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1]
    return next !== undefined && hasContent(next) && !NO_CONSUMER.has(next.lower) && !FUNCTION_WORDS.has(next.lower)
  })
