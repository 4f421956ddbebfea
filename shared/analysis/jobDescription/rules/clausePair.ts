// Weighs two clauses of a description: one job, two, or doubtful. Each way to read them as one job is tried first.
import { MONEY_DUE, WORK_VERBS } from '../lexicon/effectVerbs'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { ADVICE_VERBS, MAKING_VERBS, PREPARING_VERBS } from '../lexicon/verbs'
import { wordSet } from '../lexicon/wordSet'
import { hasContent } from '../reading'
import { isSameWord } from '../stem'
import { contentAt, lowerAt, type Word } from '../words'
import { BACKWARD, type ClausePair, OUTCOMES } from './clause'
import { isEffect } from './effect'

const RELATIVE = wordSet('who which that where when how whether what wann wie ob welche welcher welches wo wer')
const PEOPLE = wordSet(`
  he she it they customer client user visitor patient driver employee member student supplier person passenger guest tenant agent buyer seller
  subscriber applicant er sie es kunde kundin nutzer besucher patient fahrer mitarbeiter mitglied schüler lieferant person fahrgast gast mieter`)
const DETERMINERS = wordSet('a an the each every any ein eine der die das jeder jede jedes')
const ARTICLES = wordSet('the our die den das unser unsere unseren')
const NO_CONSUMER = wordSet(
  'each every all any last next past a an one this these jeden jede jedes alle einen eine ein die',
)

/** "fail" for two clear jobs, "warn" for a doubt, undefined for one job. */
export function jobsIn(pair: ClausePair): 'fail' | 'warn' | undefined {
  const { before, after } = pair
  if ((pair.isUnknown && sharesNoun(before, after)) || isChainOfSteps(pair)) return undefined
  if (isEffect(pair)) return isDoneByPeople(before) && !isOnItsOwn(pair) ? 'warn' : 'fail'
  if (isDeedFirst(pair)) return 'fail'
  return isAssigned(pair) ? 'warn' : furtherInformation(pair)
}

const furtherInformation = (pair: ClausePair): 'fail' | 'warn' | undefined =>
  mayBeTheirs(pair) || !makesMore(pair) ? undefined : informationJobsIn(pair)

/** "Books berths for crews and reports the cost": a deed first, and what is told of it is a job of its own. */
const isDeedFirst = ({ first, before, second, after, joint }: ClausePair): boolean =>
  MAKING_VERBS.has(second) &&
  // "Fires per region": no deed.
  !before.some(({ lower }) => GRAINS.has(lower)) &&
  isEffect({ first: '', before: [], second: first, after: before, joint }) &&
  after.length > 0

/** "Reads, cleans and publishes the occupancy of rooms": three steps with one object. */
const isChainOfSteps = ({ first, before, second, after }: ClausePair): boolean =>
  (PREPARING_VERBS.has(first) || TAKING_IN.has(first)) &&
  before.length > 0 &&
  (before.every(({ lower }) => PREPARING_VERBS.has(lower) || STEPS_BETWEEN.has(lower) || /-\p{L}+s$/u.test(lower)) ||
    (PUBLISHING.has(second) && before.some((_, at) => isStepOnThem(before, at)))) &&
  (WORK_VERBS.has(second) || (RELEASING.has(second) && !after.some(({ lower }) => MONEY_DUE.has(lower))))

/** "… checks them against the capacity": what was read is worked on further, until others may read it; who "creates tickets" from it does more. */
const isStepOnThem = (words: readonly Word[], at: number): boolean =>
  PREPARING_VERBS.has(lowerAt(words, at)) && THEM.has(lowerAt(words, at + 1))

/** Jobs of their own elsewhere; between reading and publishing, without an object, a step: "Reads, reconciles and publishes the balance". */
const STEPS_BETWEEN = wordSet('reconciles translates übersetzt')
const PUBLISHING = wordSet('publishes releases veröffentlicht')
const THEM = wordSet('them it these sie es diese')
/** Jobs of their own as well; in a chain the first of its steps. */
const TAKING_IN = wordSet('records captures measures erfasst misst')
/** The last step before others may use it: what is released is the data, unless it is money. */
const RELEASING = wordSet('releases certifies signs gibt')

/** "Members who call and plan …": within one clause the second verb may be theirs; behind ";" and in "It also plans …" it is not. */
const mayBeTheirs = (pair: ClausePair): boolean =>
  !isOnItsOwn(pair) && pair.before.some(({ lower }) => RELATIVE.has(lower))

const isOnItsOwn = ({ joint }: ClausePair): boolean => joint === 'semicolon' || joint === 'also'

/** "… and assigns each to an agent's queue": deciding who works on it may already be an application. */
const isAssigned = ({ second, after }: ClausePair): boolean =>
  ASSIGNING_VERBS.has(second) && after.some(({ lower }, at) => AT_WORK.has(lower) && (at === 0 || isReached(after, at)))

const FARTHEST_IN = 3
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
  if (after.some(({ lower }, at) => BACKWARD.has(lower) || (OUTCOMES.has(lower) && !isNamed(after, at)))) return true
  const ofEach = after.filter((_, at) => isOfEach(after, at))
  if (sharesNoun(before, ofEach)) return true
  return servedIn(pair) < 2 && sharesNoun(joint === 'and' ? before : upToGrain(before), after)
}

/** "The lab results", "the results of the survey": whose they are is said. */
const isNamed = (words: readonly Word[], at: number): boolean => contentAt(words, at - 1)

/** "Lists tenants; plans the rounds of the caretakers": no step of one job, and no question about what was said. */
const isApart = ({ first, after, joint }: ClausePair): boolean =>
  joint === 'semicolon' &&
  (!PREPARING_VERBS.has(first) || SUMMING_UP.has(first)) &&
  !after.some(({ lower }) => RELATIVE.has(lower))

/** First steps that may as well be all of a job. */
const SUMMING_UP = wordSet('summarises summarizes groups aggregates fasst gruppiert aggregiert')

/** "Groups complaints by cause; calculates the share of each cause": of each, and not for each; "each store manager" is no store. */
const isOfEach = (words: readonly Word[], at: number): boolean =>
  ((EVERY.has(lowerAt(words, at - 1)) && lowerAt(words, at - 2) === 'of') || EVERY_DE.has(lowerAt(words, at - 1))) &&
  !contentAt(words, at + 1)

const EVERY = wordSet('each every')
const EVERY_DE = wordSet('jeder jedes')

/** "A customer who orders and pays": then the second verb may be theirs. "Those who are late" pay, not pays; "how likely …" asks for no one's deed. */
const isDoneByPeople = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => {
    if (lower === 'who') return lowerAt(words, at + 1).endsWith('s') && lowerAt(words, at + 1) !== 'is'
    const next = DETERMINERS.has(lowerAt(words, at + 1)) ? at + 2 : at + 1
    return lower === 'wer' || (RELATIVE.has(lower) && PEOPLE.has(lowerAt(words, next)) && !isOfAThing(words, next))
  })

/** "Which passenger lift will fail": the lift does, and no passenger. */
const isOfAThing = (words: readonly Word[], person: number): boolean =>
  contentAt(words, person + 1) && AUXILIARIES.has(lowerAt(words, person + 2))

const AUXILIARIES = wordSet(
  'is are was were has have will would can could may might must should ist sind wird hat kann',
)

/** A second piece of information; "weist … aus" only shows it, what is watched is one with what is noticed, and advice follows from the first unless a new sentence adds it. */
function makesMore(pair: ClausePair): boolean {
  const { first, second, joint } = pair
  if (SHOWING.has(second) && (servedIn(pair) === 2 || (joint === 'semicolon' && SHOWING.has(first)))) return true
  if (isOnlyShown(pair)) return false
  if (joint === 'and') return MAKING_VERBS.has(second) && !PREPARING_VERBS.has(first) && !isOutcome(first, second)
  return MAKING_VERBS.has(second) || ADVICE_VERBS.has(second)
}

/** "weist … aus", "it also lists the fees". */
const isOnlyShown = ({ second, joint, after }: ClausePair): boolean =>
  (second === 'weist' && lowerAt(after, after.length - 1) === 'aus') ||
  (joint === 'also' && LISTING.has(second) && isBare(after))

/** "The fees": whose they are goes without saying; "the rota of the divers" is another thing. */
const isBare = (words: readonly Word[]): boolean => ARTICLES.has(lowerAt(words, 0)) && words.length <= LONGEST_BARE

const LONGEST_BARE = 3
const LISTING = wordSet('lists reports records listet verzeichnet')

/** What follows from the first elsewhere; told to somebody else, it is more. */
const SHOWING = wordSet('shows gives names provides delivers nennt zeigt liefert gibt')

const isOutcome = (first: string, second: string): boolean =>
  (WATCHING.has(first) && NOTICING.has(second)) || (COMPARING.has(first) && REPORTING.has(second))

/** "Monitors the news and identifies places": what is noticed is in what is watched. */
const WATCHING = wordSet('monitors tracks watches observes überwacht verfolgt beobachtet')
/** "Compares energy fed in with energy billed and reports the loss": what comes of it. */
const COMPARING = wordSet('compares reconciles audits vergleicht')
const REPORTING = wordSet('reports lists calculates computes measures counts meldet berechnet listet zählt ermittelt')
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
export const hasConsumer = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => {
    if (lower !== 'for' && lower !== 'für') return false
    const next = words[ARTICLES.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1]
    return next !== undefined && hasContent(next) && !NO_CONSUMER.has(next.lower) && !FUNCTION_WORDS.has(next.lower)
  })
