// "Churn risk per customer and a mailing to those at risk": a second job that needs no verb at all.
import { ACTED_ON, EFFECT_NOUNS, FINDING_NOUNS, FOUND_NOUNS, isErrand } from '../lexicon/effectNouns'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { QUESTIONS } from '../lexicon/questionWords'
import { wordSet } from '../lexicon/wordSet'
import { lowerAt, type Word } from '../words'

const JOINTS = wordSet('and plus und sowie &')
const ARTICLES = wordSet('a an ein eine einen')
const TOWARDS = wordSet('to for with an ans bei beim für')
/** These keep what was written: "Keeps each contract and a letter to the tenant". */
const KEEPING = wordSet(
  'keeps stores archives holds contains includes lists enthält archiviert speichert bewahrt hält umfasst listet',
)
/** "Customers with a contract and an appointment for …": what they have is no errand. */
const HAVING = wordSet('with without have had having got mit ohne haben hatten')
const MOST_WORDS_OF_AN_ERRAND = 4
/** What is found or kept may be followed by more of the same; a first clause needs some words of its own. */
const SHORTEST_FIRST = 2

/** Where a second deed is told as a noun: its joint and its first word; undefined for none. */
export function deedInNouns(words: readonly Word[]): number | undefined {
  const joint = words.findIndex(
    (_, at) => at >= SHORTEST_FIRST && JOINTS.has(lowerAt(words, at)) && (isAction(words, at) || isSent(words, at)),
  )
  return joint < 0 ? undefined : joint
}

/** "Erkennung von Betrug und Sperrung der Karte", "Prediction of churn and sending of vouchers". */
const isAction = (words: readonly Word[], joint: number): boolean =>
  words.slice(0, FARTHEST_FINDING).some(({ lower }) => isFinding(lower)) &&
  isActionAt(words, afterArticle(words, joint + 1))

const isActionAt = (words: readonly Word[], at: number): boolean =>
  EFFECT_NOUNS.has(lowerAt(words, at)) && ACTED_ON.has(lowerAt(words, at + 1))

/** "Dient der Ermittlung … sowie der Benachrichtigung …". */
const afterArticle = (words: readonly Word[], at: number): number => (THE.has(lowerAt(words, at)) ? at + 1 : at)

const FARTHEST_FINDING = 3
const THE = wordSet('the der die das den dem')

/** "… and a mailing to those at risk": one errand to somebody, or many of them behind a finding. */
function isSent(words: readonly Word[], joint: number): boolean {
  const isOne = ARTICLES.has(lowerAt(words, joint + 1))
  return mayBeSent(words.slice(0, joint), isOne) && isErrandTo(words, isOne ? joint + 2 : joint + 1)
}

/** False where the errand is one of the things that are kept, counted or had. */
function mayBeSent(before: readonly Word[], isOne: boolean): boolean {
  const has = (list: ReadonlySet<string>): boolean => before.some(({ lower }) => list.has(lower))
  // In front of the joint a question shows that states of things are told: "whether an invoice and a reminder to … were sent".
  if (isErrand(before.at(-1)?.lower ?? '') || has(QUESTIONS) || KEEPING.has(lowerAt(before, 0))) return false
  return isOne ? !has(HAVING) : has(FOUND_NOUNS) || before.some(({ lower }) => isFinding(lower))
}

/** "mailing to those at risk", "repair order to the technicians". */
function isErrandTo(words: readonly Word[], from: number): boolean {
  const towards = words.findIndex(({ lower }, at) => at > from && TOWARDS.has(lower))
  if (towards < 0 || towards > from + MOST_WORDS_OF_AN_ERRAND || towards === words.length - 1) return false
  const errand = words.slice(from, towards)
  return isErrand(errand.at(-1)?.lower ?? '') && !errand.some(({ lower }) => FUNCTION_WORDS.has(lower))
}

/** "Ausfallrisiko", "Sturmprognose": in German the last part of the word says it. */
const isFinding = (lower: string): boolean => FINDING_NOUNS.has(lower) || FINDING_COMPOUND.test(lower)

const FINDING_COMPOUND =
  /\p{L}{3}(?:risiko|risiken|prognosen?|vorhersagen?|wahrscheinlichkeit(?:en)?|erkennung|bewertung|score|scores)$/u
