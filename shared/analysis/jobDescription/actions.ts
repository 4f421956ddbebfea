// Which words say that something is done. English nouns look like verbs ("orders"), so their neighbours decide.
import { DATA_VERBS } from './lexicon/dataVerbs'
import {
  DEED_VERBS,
  DOING_VERBS,
  PHRASAL_EFFECTS,
  SEPARABLE_EFFECTS,
  WORK_OBJECTS,
  WORK_VERBS,
} from './lexicon/effectVerbs'
import { FOLLOWING_VERBS, MAKING_VERBS, NOUN_OR_VERB, PREPARING_VERBS } from './lexicon/verbs'
import { wordSet } from './lexicon/wordSet'
import { hasContent } from './reading'
import { contentAt, type Word } from './words'
import { writesTo } from './writesTo'

const OBJECT_OPENERS = wordSet(`
  them it a an the each every all any their its his her those new our personalised personalized
  es den die das dem der eine einen ein jeden jede jedes alle`)
const PARTICLES = wordSet('off on out down up back')
const CONDITIONS = wordSet('when if once automatically wenn sobald falls automatisch')
const QUESTIONS = wordSet('how which what whether where when who why')
const VERB_LISTS = [DEED_VERBS, DOING_VERBS, WORK_VERBS, MAKING_VERBS, FOLLOWING_VERBS, PREPARING_VERBS]

/** True when the word at a place is a finite verb of the lexicon; `opens`: it starts a clause, where a noun would be odd. */
export function isVerb(words: readonly Word[], at: number, opens = at === 0): boolean {
  const [word, next, afterNext] = words.slice(at, at + 3)
  if (word === undefined) return false
  if (isPhrasal(words, at) || isOrdering(words, at) || writesTo(word.lower, words.slice(at + 1))) return true
  if (!VERB_LISTS.some((verbs) => verbs.has(word.lower))) return isSeparable(word, words.slice(at + 1))
  if (!NOUN_OR_VERB.has(word.lower)) return true
  return next !== undefined && (opens ? opensClause(next, afterNext) : opensThing(next, afterNext))
}

/** What may follow a verb that begins a clause: "reorders stock", "reorders when …", "sets out which …". */
const opensClause = (next: Word, afterNext: Word | undefined): boolean =>
  CONDITIONS.has(next.lower) ||
  OBJECT_OPENERS.has(next.lower) ||
  (next.lower === 'for' && EACH.has(afterNext?.lower ?? '')) ||
  hasContent(next) ||
  isParted(next, afterNext)

/** What shows, in the middle of a clause, that a verb is meant and no noun. */
const opensThing = (next: Word, afterNext: Word | undefined): boolean =>
  OBJECT_OPENERS.has(next.lower) ||
  (hasContent(next) &&
    (opensWithPlural(next, afterNext) ||
      opensWithWork(next, afterNext) ||
      opensWithAct(next, afterNext) ||
      isOnCondition(next, afterNext))) ||
  next.lower === 'what' ||
  isParted(next, afterNext)

const EACH = wordSet('each every all any')

const isParted = (next: Word, afterNext: Word | undefined): boolean =>
  PARTICLES.has(next.lower) && afterNext !== undefined && opensObject(afterNext)

/** "… and orders fertiliser when it is low": nobody says so of a list of orders; "orders placed when it rains" may be one. */
const isOnCondition = (next: Word, afterNext: Word | undefined): boolean =>
  !/(?:ed|sent|made|paid|kept|given|taken|sold|bought|held|found|lost|written)$/u.test(next.lower) &&
  (afterNext?.lower === 'when' || afterNext?.lower === 'if')

/** "… and orders seed from the supplier": from whom it comes shows that no list of orders is meant. */
const isOrdering = (words: readonly Word[], at: number): boolean =>
  ORDERING.has(words[at]?.lower ?? '') &&
  contentAt(words, at + 1) &&
  words[at + 2]?.lower === 'from' &&
  words.slice(at + 3, at + 3 + LONGEST_BETWEEN).some(({ lower }) => SELLERS.has(lower))

const ORDERING = wordSet('orders reorders')
const SELLERS = wordSet(
  'supplier suppliers vendor vendors wholesaler wholesalers manufacturer manufacturers dealer dealers',
)
/** "turns down the boilers", "turns their heating off": no noun is followed by such a word. */
function isPhrasal(words: readonly Word[], at: number): boolean {
  const particles = PHRASAL_EFFECTS.get(words[at]?.lower ?? '')
  if (particles === undefined) return false
  if (particles.has(words[at + 1]?.lower ?? '')) return true
  const last = words.slice(at + 2, at + 2 + LONGEST_BETWEEN).findIndex(({ lower }) => particles.has(lower))
  return last >= 0 && !isGoingOn(words[at + 3 + last])
}

const LONGEST_BETWEEN = 3

/** "turns clicks on adverts into …": there the small word has a noun of its own. */
const isGoingOn = (next: Word | undefined): boolean =>
  next !== undefined && (hasContent(next) || OBJECT_OPENERS.has(next.lower))

/** "rechnet … ab": a verb only with its other half. */
const isSeparable = ({ lower }: Word, after: readonly Word[]): boolean =>
  after.some((word) => SEPARABLE_EFFECTS.get(lower)?.has(word.lower))

const FARTHEST_FIRST_VERB = 12

/** Where the first verb of a sentence stands; an unknown word in front of an object counts ("Locates vans"). */
export function firstVerb(words: readonly Word[]): number | undefined {
  if (opensLikeVerb(words) || opensLikeGermanVerb(words)) return 0
  const known = words.slice(0, FARTHEST_FIRST_VERB).findIndex((_, at) => isVerb(words, at))
  return known < 0 ? undefined : known
}

/** "Locates vans": an English sentence that starts with a third person and its object. */
export const opensLikeVerb = (words: readonly Word[]): boolean =>
  (NEVER_NOUNS.has(words[0]?.lower ?? '') && PREPOSITIONS.has(words[1]?.lower ?? '')) || opensOnThing(words)

function opensOnThing([first, next, afterNext]: readonly Word[]): boolean {
  if (first === undefined || next === undefined || isOnlyVerb(next.lower)) return false
  const object = PARTICLES.has(next.lower) ? afterNext : next
  const isThird =
    /^\p{L}{3,20}[^\W\dsu]s$/u.test(first.lower) || (first.lower.length === 4 && DATA_VERBS.has(first.lower))
  return isThird && object !== undefined && opensObject(object)
}

/** "Listens to the call", "Derives from measurements": verbs that no noun looks like, before a preposition. */
const NEVER_NOUNS = wordSet('listens recognises recognizes derives learns infers understands deduces leitet erkennt')
const PREPOSITIONS = wordSet('to from on by with aus von an')

/** "Claims carries …": the verb comes second. */
const isOnlyVerb = (lower: string): boolean => VERB_LISTS.some((verbs) => verbs.has(lower)) && !NOUN_OR_VERB.has(lower)

/** "Summiert Ausgaben je Kanal": in German a noun rarely ends like this. */
const opensLikeGermanVerb = ([first, next]: readonly Word[]): boolean =>
  first !== undefined && next !== undefined && (/\p{L}{2}iert$/u.test(first.lower) || isGermanDataVerb(first.lower))

const isGermanDataVerb = (lower: string): boolean => lower.endsWith('t') && DATA_VERBS.has(lower)

const opensObject = (next: Word): boolean =>
  hasContent(next) || OBJECT_OPENERS.has(next.lower) || QUESTIONS.has(next.lower)

/** "… and starts legal action": what is started there shows that no noun is meant. */
const opensWithWork = (next: Word, afterNext: Word | undefined): boolean =>
  WORK_OBJECTS.has(next.lower) || (afterNext !== undefined && WORK_OBJECTS.has(afterNext.lower))

/** "… and triggers replenishment": no compound of English begins with a plural and ends with an act. */
const opensWithAct = (next: Word, afterNext: Word | undefined): boolean =>
  ACT.test(next.lower) && !MANAGING.has(next.lower) && (afterNext === undefined || !hasContent(afterNext))

const ACT = /\p{L}{3}(?:ment|ation|ction)$/u
const MANAGING = wordSet(
  'management information documentation administration department location duration section fraction segment',
)

/** "… and alerts category managers": a plural close behind shows that "alerts" is what is done to them. */
const opensWithPlural = (next: Word, afterNext: Word | undefined): boolean =>
  isPlural(next) || (afterNext !== undefined && hasContent(afterNext) && isPlural(afterNext))

const isPlural = ({ lower }: Word): boolean => /[^su]s$/u.test(lower) || COLLECTIVES.has(lower)

const COLLECTIVES = wordSet('staff personnel people police crew workforce')
