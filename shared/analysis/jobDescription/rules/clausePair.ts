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

/** Two verbs with the words that belong to each; `joint`: what stands between them. */
export interface ClausePair {
  readonly first: string
  readonly before: readonly Word[]
  readonly second: string
  readonly after: readonly Word[]
  readonly joint: 'and' | 'break' | 'also'
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
  return before.some(({ lower }) => RELATIVE.has(lower)) || !makesMore(pair) ? undefined : informationJobsIn(pair)
}

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

/** Two pieces of information: two jobs when they are for different people. */
function informationJobsIn({ before, after, joint }: ClausePair): 'fail' | 'warn' | undefined {
  const served = [before, after].filter(hasConsumer).length
  const told = joint === 'and' ? before : upToGrain(before)
  if (after.some(({ lower }) => BACKWARD.has(lower)) || (served < 2 && sharesNoun(told, after))) return undefined
  return joint === 'also' || served >= (joint === 'and' ? 2 : 1) ? 'fail' : 'warn'
}

/** "sends e-mails"; "creates tickets"; "rechnet die Fahrer ab"; "finds free appointments and books them". */
export function isEffect(pair: ClausePair): boolean {
  const { second, after } = pair
  if (isOnlyPromised(after)) return false
  if (pair.isUnknown) return true
  if (isInTwoWords(second, after)) return true
  if (EFFECT_VERBS.has(second)) return !(TELLING_VERBS.has(second) && ABOUT.has(lowerAt(after, 0)))
  if (FURTHER_EFFECT_VERBS.has(second)) return !isAboutData(after)
  return WORK_VERBS.has(second) && (isWork(pair) || (pair.joint === 'also' && isOnThing(after)))
}

/** "turns down …", "rechnet … ab". */
const isInTwoWords = (verb: string, after: readonly Word[]): boolean =>
  PHRASAL_EFFECTS.get(verb)?.has(lowerAt(after, 0)) === true ||
  SEPARABLE_EFFECTS.get(verb)?.has(lowerAt(after, after.length - 1)) === true

/** "Unlocks synergies", "opens new opportunities": nothing is done to anything. */
function isOnlyPromised(after: readonly Word[]): boolean {
  const noun = after.find(({ lower }) => !FUNCTION_WORDS.has(lower) && !NEWNESS.has(lower))
  return noun !== undefined && PROMISED.has(noun.lower)
}

const isAboutData = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => INFORMATION_NOUNS.has(lower) || DATA_FLAWS.has(lower))

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
