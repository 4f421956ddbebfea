// How an English clause tells a deed: in the passive, by who gets something, by what is done in passing, by a verb of its own.
import { ACT_GERUND, ACT_PARTICIPLE, ACT_THIRD, HALF_GERUND, HALF_PARTICIPLE, HALF_THIRD } from '../lexicon/acts'
import { DATA_VERBS, INFORMATION_NOUNS } from '../lexicon/dataVerbs'
import { EFFECT_PARTICIPLES, REACHING_PARTICIPLES } from '../lexicon/effectForms'
import { isErrand } from '../lexicon/effectNouns'
import { isPeople } from '../lexicon/people'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { PREPARING_VERBS } from '../lexicon/verbs'
import { QUESTIONS } from '../lexicon/questionWords'
import { wordSet } from '../lexicon/wordSet'
import { hasContent } from '../reading'
import { contentAt, lowerAt, type Word } from '../words'
import type { LaterClause } from './laterClause'

/** True where a clause behind the first says that the product acts. */
export const tellsDeed = (clause: LaterClause): boolean =>
  isPassive(clause) || isGiven(clause) || isInPassing(clause) || isActive(clause) || isNamed(clause)

const AUXILIARIES = wordSet('is are gets get being')
const LONGEST_SUBJECT = 7
const FARTHEST_PARTICIPLE = 3
const ASKED: ReadonlySet<string> = new Set([...QUESTIONS, ...wordSet('if per by')])
/** These show that it is the product that does it. */
const ITSELF = wordSet(
  'also automatically accordingly immediately itself straight thereupon then overnight too instantly',
)

/** "Volunteers are paid their travel money", "care plan gets rewritten automatically". */
function isPassive(clause: LaterClause): boolean {
  const { words } = clause
  if (CONDITIONS.has(lowerAt(words, 0))) return isDoneOnCondition(words)
  const auxiliary = words.findIndex((_, at) => isAuxiliary(words, at))
  if (auxiliary < 1 || auxiliary > LONGEST_SUBJECT || !isSubject(words.slice(0, auxiliary))) return false
  const done = words.findIndex(
    ({ lower }, at) => at > auxiliary && at <= auxiliary + FARTHEST_PARTICIPLE && isDone(lower),
  )
  return done > 0 && !isByOthers(words, done) && isOfProduct(clause, auxiliary, done)
}

/** What shows that it is done by the product, and not a habit of the world. */
function isOfProduct(clause: LaterClause, auxiliary: number, done: number): boolean {
  const { words, division, isAdded } = clause
  const isByIt = words.some(({ lower }, at) => at > done && lower === 'by')
  if (isAdded || isByIt || GETTING.has(lowerAt(words, auxiliary)) || words.some(({ lower }) => ITSELF.has(lower)))
    return true
  if (division === 'sentence')
    return (
      (isSurelyDone(lowerAt(words, done)) && !isHabit(words)) ||
      isToThem(words, done) ||
      isForPeople(words, auxiliary, done)
    )
  return ACT_PARTICIPLE.has(lowerAt(words, done)) || isWritten(clause, done)
}

/** "Reminders are posted to them every Monday": to those who were listed. */
const isToThem = (words: readonly Word[], done: number): boolean =>
  words.slice(0, done).some(({ lower }) => isErrand(lower)) &&
  words.some(
    ({ lower }, at) =>
      at >= done && SENT.has(lower) && lowerAt(words, at + 1) === 'to' && THOSE.has(lowerAt(words, at + 2)),
  )

const SENT = wordSet('sent posted mailed emailed handed forwarded issued')
const THOSE = wordSet('them those these')

/** "Tender documents for the roofers are generated." */
const isForPeople = (words: readonly Word[], auxiliary: number, done: number): boolean =>
  WRITTEN.has(lowerAt(words, done)) &&
  done === words.length - 1 &&
  words.some(
    ({ lower }, at) =>
      at < auxiliary &&
      (lower === 'for' || lower === 'to') &&
      isPeople(lowerAt(words, lowerAt(words, at + 1) === 'the' ? at + 2 : at + 1)),
  )

const isSurelyDone = (participle: string): boolean => BOUGHT.has(participle) || REACHING_PARTICIPLES.has(participle)

/** "; a letter is generated for applicants". */
const isWritten = ({ words, division }: LaterClause, done: number): boolean =>
  division === 'sign' && WRITTEN.has(lowerAt(words, done)) && words.slice(0, done).some(({ lower }) => isErrand(lower))

const isAuxiliary = (words: readonly Word[], at: number): boolean =>
  AUXILIARIES.has(lowerAt(words, at)) || (lowerAt(words, at) === 'be' && MODALS.has(lowerAt(words, at - 1)))

const MODALS = wordSet('to shall can will must may')
const CONDITIONS = wordSet('if when whenever once')
const SHORTEST_CONDITION = 3

/** "When the count is above threshold a sprayer is booked." */
const isDoneOnCondition = (words: readonly Word[]): boolean =>
  words.some((_, at) => isItsAct(words, at)) ||
  words.some(
    ({ lower }, at) =>
      at > SHORTEST_CONDITION &&
      (ACT_PARTICIPLE.has(lower) || EFFECT_PARTICIPLES.has(lower)) &&
      AUXILIARIES.has(lowerAt(words, at - 1)) &&
      words.slice(0, at - 2).some((word) => STATES.has(word.lower)),
  )

/** "… it pages the doctor on call". */
const isItsAct = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'it' &&
  !ASKED.has(lowerAt(words, at - 1)) &&
  (ACT_THIRD.has(lowerAt(words, at + 1)) || HALF_THIRD.has(lowerAt(words, at + 1))) &&
  OPENERS.has(lowerAt(words, at + 2))

const STATES = wordSet('is are exceeds falls rises drops drifts exceeded')

/** Who or what it is done to: no question and no verb. */
const isSubject = (subject: readonly Word[]): boolean =>
  subject.some(hasContent) &&
  !DATA_VERBS.has(lowerAt(subject, 0)) &&
  !subject.some(({ lower }) => ASKED.has(lower) || lower === 'and' || lower.includes('_'))

/** "A letter is generated for applicants": letters are. */
const WRITTEN = wordSet('generated created prepared drafted written printed issued')

const isDone = (lower: string): boolean =>
  WRITTEN.has(lower) || ACT_PARTICIPLE.has(lower) || HALF_PARTICIPLE.has(lower) || EFFECT_PARTICIPLES.has(lower)

/** Nobody tells of these as a state: "Agency staff is hired." */
const BOUGHT = wordSet('ordered reordered re-ordered hired bought purchased recruited dispatched evicted')

const GETTING = wordSet('gets get')

/** "… are set by the council": by somebody else. */
const isByOthers = (words: readonly Word[], done: number): boolean => {
  const by = words.findIndex(({ lower }, at) => at > done && lower === 'by')
  return by >= 0 && !words.slice(by + 1, by + 3).some(({ lower }) => OWN.has(lower))
}

const OWN = wordSet('it product system text sms e-mail email post phone')

/** "Samples are sent each week": what is done anyway. */
const isHabit = (words: readonly Word[]): boolean => words.some(({ lower }) => HABITS.has(lower))

const HABITS = wordSet('each every per since usually only not never once twice annually yearly')

const RECEIVING = wordSet('gets get receives receive')
const HANDED = wordSet('given handed sent offered')

/** "The examination board gets a draft", "HR is handed wage proposals". */
function isGiven({ words }: LaterClause): boolean {
  const gets = words.findIndex(
    ({ lower }, at) =>
      at > 0 && (RECEIVING.has(lower) || (HANDED.has(lower) && AUXILIARIES.has(lowerAt(words, at - 1)))),
  )
  if (gets < 1 || gets > LONGEST_SUBJECT) return false
  const subject = words.slice(0, gets)
  const got = words.slice(gets + 1, gets + 5)
  return (
    isSubject(subject) &&
    !NOT_GOT.has(lowerAt(words, gets + 1)) &&
    got.some(hasContent) &&
    !isDone(got[0]?.lower ?? '') &&
    !got.some(({ lower }) => INFORMATION_NOUNS.has(lower) && !BODIES.has(lower))
  )
}

/** "The strength is given as lift". */
const NOT_GOT = wordSet('as in by per for with at on from there here to back off up worse better')

/** "…, removing bad items from the question bank". */
const isInPassing = ({ words, division, uncut }: LaterClause): boolean =>
  (division === 'comma' || division === 'sign') &&
  uncut > 1 &&
  (OPENERS.has(lowerAt(words, 1))
    ? ACT_GERUND.has(lowerAt(words, 0)) || HALF_GERUND.has(lowerAt(words, 0))
    : isActBare(words) &&
      words.slice(2, 4).some(({ lower }) => isPlural(lower) || ITSELF.has(lower) || PLACED.has(lower))) &&
  isThing(words, 1)

/** "relocating short-dated units", "closing barriers itself", "moving slow patients to another therapist". */
const isActBare = (words: readonly Word[]): boolean =>
  ACT_GERUND.has(lowerAt(words, 0)) ||
  (HALF_GERUND.has(lowerAt(words, 0)) && words.slice(2, 5).some(({ lower }) => ITSELF.has(lower) || PLACED.has(lower)))

const PLACED = wordSet('to into from off')
const OPENERS = wordSet('our the a an them it those these its their')

/** "/ dispatches the repair crew", "& doses polymer". */
function isActive(clause: LaterClause): boolean {
  const { words, uncut } = clause
  if (isTellingTo(words)) return true
  if (uncut < 2 || !isThing(words, 1)) return false
  return OPENERS.has(lowerAt(words, 1)) ? isActOnThe(clause) : isActOnMany(clause)
}

/** "… and breaks them down by process": how it is told, and nothing is done. */
const isCut = (words: readonly Word[]): boolean =>
  lowerAt(words, 2) === 'by' || (lowerAt(words, 2) === 'down' && CUTTING.has(lowerAt(words, 3)))

const CUTTING = wordSet('by into')

/** "…, cleans it": what was read is cleaned, and nothing in the world. */
function isActOnThe({ words, division }: LaterClause): boolean {
  const verb = lowerAt(words, 0)
  if (PRONOUNS.has(lowerAt(words, 1)) && (PREPARING_VERBS.has(verb) || isCut(words))) return false
  return ACT_THIRD.has(verb) || (HALF_THIRD.has(verb) && division !== 'comma')
}

/** "sends crews", "closes stale tickets too". */
function isActOnMany({ words, division, uncut }: LaterClause): boolean {
  const verb = lowerAt(words, 0)
  if (division === 'joint' && ACT_THIRD.has(verb) && isPeople(lowerAt(words, 1)) && !contentAt(words, 2)) return true
  const isAct = ACT_THIRD.has(verb) ? division !== 'joint' : HALF_THIRD.has(verb) && lowerAt(words, uncut - 1) === 'too'
  return isAct && contentAt(words, 1) && words.slice(1, 3).some(({ lower }) => isPlural(lower))
}

/** "… and tells the attendant to open a second lane". */
const isTellingTo = (words: readonly Word[]): boolean =>
  TELLING.has(lowerAt(words, 0)) &&
  OPENERS.has(lowerAt(words, 1)) &&
  words.some(({ lower }, at) => at > 2 && at <= FARTHEST_TO && lower === 'to' && contentAt(words, at + 1))

const TELLING = wordSet('tells asks instructs orders causes makes has')
const FARTHEST_TO = 6

const isPlural = (lower: string): boolean => /[^su]s$/u.test(lower)

/** A thing that no data is. */
function isThing(words: readonly Word[], from: number): boolean {
  const start = OPENERS.has(lowerAt(words, from)) ? from + 1 : from
  const end = words.findIndex(({ lower }, at) => at > start && FUNCTION_WORDS.has(lower))
  const object = words.slice(start, end < 0 ? words.length : end)
  const isPronoun = start > from && PRONOUNS.has(lowerAt(words, from))
  const isOfData = object.some(({ lower }) => INFORMATION_NOUNS.has(lower) && !BODIES.has(lower))
  return (isPronoun || object.some(hasContent)) && !isOfData
}

/** Of the words for data those that are bodies as well: "orders the spare part". */
const BODIES = wordSet('part parts unit units sample samples set sets label labels key keys tag tags section sections')
const PRONOUNS = wordSet('them it those these')

/** "freezing of accounts", "reminders to investigators", "with automatic ordering of tests". */
function isNamed({ words: all, isAdded, division }: LaterClause): boolean {
  const lead = all.findIndex(({ lower }) => !SENDING.has(lower))
  const words = all.slice(Math.max(0, lead))
  const isLed = isAdded || all.slice(0, Math.max(0, lead)).some(({ lower }) => !ARTICLES.has(lower))
  if (AUTOMATIC.has(lowerAt(words, 0))) return isActOf(words, 1) || HALF_GERUND.has(lowerAt(words, 1))
  if (isActOf(words, 0)) return isLed || division === 'sign'
  return (isLed || division === 'sign') && isErrandTo(words)
}

const isActOf = (words: readonly Word[], at: number): boolean =>
  (ACT_GERUND.has(lowerAt(words, at)) || ISSUING.has(lowerAt(words, at))) &&
  lowerAt(words, at + 1) === 'of' &&
  contentAt(words, at + 2)

const ISSUING = wordSet('issuing placing closing opening ordering')

function isErrandTo(words: readonly Word[]): boolean {
  const errand = words.slice(0, LONGEST_ERRAND).findIndex(({ lower }) => isErrand(lower))
  const whom = lowerAt(words, errand + 2) === 'the' ? errand + 3 : errand + 2
  return errand >= 0 && lowerAt(words, errand + 1) === 'to' && contentAt(words, whom)
}

const LONGEST_ERRAND = 4
const AUTOMATIC = wordSet('automatic automated')
const ARTICLES = wordSet('a an the')
const SENDING = wordSet('including incl with followed by a an the')
