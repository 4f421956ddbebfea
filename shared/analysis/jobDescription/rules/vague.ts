import type { JobDescriptionReason, Quote } from '../jobDescriptionResult'
import { FILLERS } from '../lexicon/fillers'
import { BOUNDS, GENERAL_WORDS, OF_EVERY_BUSINESS, SWEEPING_WORDS, TOTALS } from '../lexicon/vagueWords'
import { wordSet } from '../lexicon/wordSet'
import { hasContent, isInName, quoteOf, type Reading, wordsIn } from '../reading'
import { stemOf } from '../stem'
import { type Word } from '../words'
import { isConcrete, isOneOf, saysWhich } from './concrete'
import { isOnlyBenefit, withoutBenefit, withoutCliches, withoutPraise, withoutPurpose, withoutServed } from './benefit'
import { isEmptyTalk } from './emptyTalk'
import { implementationRuns } from './implementation'
import { loosePhrases } from './loosePhrases'
import { isFromAPerspective } from './perspective'
import { isOpenedList, isUnrelatedList } from './unrelatedList'
import { isWholeView } from './wholeView'

const MOST_WORDS_OF_A_PAIR = 3
const MOST_WORDS_OF_A_REMARK = 7

/** Nothing concrete is left, or a turn of phrase stands where the concept should stand. */
export function vague(reading: Reading): readonly JobDescriptionReason[] {
  const whole = wholeText(reading)
  if (isOnlyBenefit(reading) || isOneWord(reading))
    return [reason('fail', 'finding.job.vague.nothing', reading.text, whole)]
  if (isOpen(reading)) return [reason('fail', openOf(reading), reading.text, whole)]
  if (isUnrelatedList(reading) || isOpenedList(reading))
    return [reason('fail', 'finding.job.vague.list', reading.text, whole)]
  const loose = loosePhrases(reading)
  if (loose.length > 0) return [reason('warn', 'finding.job.vague.phrase', reading.text, loose)]
  const isEmpty = implementationRuns(reading).length === 0 && isEmptyTalk(reading)
  return isEmpty ? [reason('fail', 'finding.job.vague.nothing', reading.text, whole)] : []
}

function reason(
  level: 'fail' | 'warn',
  text: 'finding.job.vague.nothing' | 'finding.job.vague.list' | 'finding.job.vague.phrase',
  typed: string,
  quotes: readonly Quote[],
): JobDescriptionReason {
  const next = text === 'finding.job.vague.list' ? 'next.job.pick-one-concept' : 'next.job.name-consumer-and-content'
  return { code: 'vague', level, text, values: { words: wordsIn(typed, quotes) }, quotes, next }
}

const isOpen = (reading: Reading): boolean =>
  onlyNameIsConcrete(reading) || isWholeView(reading) || saysNothing(reading)

/** "Information about suppliers" names a concept; what of it, it leaves open. */
const openOf = ({ words }: Reading): 'finding.job.vague.nothing' | 'finding.job.vague.phrase' =>
  words.some(isConcrete) ? 'finding.job.vague.phrase' : 'finding.job.vague.nothing'

const wholeText = ({ words }: Reading): readonly Quote[] =>
  words.length === 0 ? [] : [quoteOf(words, 0, words.length)]

/** "Various insights", "All customer data", "Customer and order data": no reader could tell which product this is. */
function saysNothing(reading: Reading): boolean {
  const { nameWords } = reading
  const words = withoutPraise(withoutCliches(withoutServed(withoutPurpose(withoutBenefit(reading)))))
  const concrete = words.filter(isConcrete).length
  const general = isOfAnything(reading, words)
  if (general && isOnlyNameServed(reading, words)) return true
  if (concrete === 0) return general || (!repeats(words, nameWords) && implementationRuns(reading).length === 0)
  if (!general || concrete > MOST_WORDS_OF_A_PAIR || isBounded(reading, words)) return false
  return concrete > 1 ? isWideTopic(reading, words) : isShortRemark(words, nameWords)
}

/** "Spare parts data for service, purchasing and everyone else" of Spare Parts: besides the name only whom it is for. */
const isOnlyNameServed = ({ words: all, nameWords }: Reading, words: readonly Word[]): boolean =>
  words.length < all.length &&
  words.some(isConcrete) &&
  words.filter(isConcrete).every(({ lower }) => isInName(lower, nameWords))

/** Two concepts or more, and still no reader could tell. */
const isWideTopic = (reading: Reading, words: readonly Word[]): boolean =>
  isBarePair(reading) || isAboutEverything(words) || isTotal(reading, words) || isPraisedTopic(words, reading.nameWords)

const isBounded = ({ plain }: Reading, words: readonly Word[]): boolean => saysWhich(words) || SPAN.test(plain)

/** "from 1998 to 2010", "3/31/98 - 12/31/2100". */
const SPAN = /\d\s{0,3}(?:[-–—]|to|until|bis)\s{0,3}\d/u

/** "Footfall and weather" of Footfall and Weather: two concepts named, nothing said. */
const isPairOfName = (reading: Reading): boolean =>
  isBarePair(reading) && reading.words.filter(hasContent).every(({ lower }) => isInName(lower, reading.nameWords))

/** Of data or insights, or of everything, or of the name's own pair. */
const isOfAnything = (reading: Reading, words: readonly Word[]): boolean =>
  words.some((word) => isGeneral(word, reading.nameWords)) || isPairOfName(reading)

const isGeneral = ({ lower }: Word, nameWords: readonly string[]): boolean =>
  lower.endsWith('daten') || (GENERAL_WORDS.has(lower) && !(QUALITIES.has(lower) && isInName(lower, nameWords)))

/** "Valuable insights into complaint calls" of Complaint Hotline: praised, and its topic is the name's. */
const isPraisedTopic = (words: readonly Word[], nameWords: readonly string[]): boolean =>
  isPraised(words) && words.filter((word) => isConcrete(word) && !isInName(word.lower, nameWords)).length <= 1

/** "Valuable insights": praise before a general noun. */
const isPraised = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => HOLLOW.has(lower) && GENERAL_WORDS.has(words[at + 1]?.lower ?? ''))

const HOLLOW = wordSet(`
  valuable useful helpful actionable deep deeper meaningful powerful wertvolle nützliche tiefe hilfreiche aussagekräftige`)

/** "All relevant sales figures at a glance", "Valuable insights into complaint calls". */
function isShortRemark(words: readonly Word[], nameWords: readonly string[]): boolean {
  const sweeping = isPraised(words) || words.some(({ lower }) => SWEEPING_WORDS.has(lower))
  return words.filter(hasContent).length <= MOST_WORDS_OF_A_REMARK && (sweeping || !repeats(words, nameWords))
}

/** "Videos", "9,850 videos" of another name: one word and how many there are. */
const isOneWord = (reading: Reading): boolean =>
  !repeats(reading.words, reading.nameWords) &&
  reading.words.filter(({ lower }) => !/^[\d.,]+$/u.test(lower)).length === 1 &&
  implementationRuns(reading).length === 0

/** "Order metrics for business intelligence" of Order Analytics: what the name does not say would fit any product. */
function onlyNameIsConcrete({ words, nameWords }: Reading): boolean {
  if (!repeats(words, nameWords) || isFromAPerspective(words)) return false
  const others = words.filter(({ lower }) => !isInName(lower, nameWords))
  if (others.some(({ lower }) => SUBJECTS.has(lower))) return false
  const general = others
    .filter((word) => hasContent(word) && !FILLERS.has(word.lower))
    .map(({ lower }) => stemOf(lower))
  return new Set(general).size >= FEWEST_GENERAL && !others.some(isConcrete)
}

const FEWEST_GENERAL = 2
/** General elsewhere; beside the name they may well be what is told of. */
const SUBJECTS = wordSet(`
  level levels
  user users team teams support department departments organisation organisations organization organizations employee employees company companies system systems process processes
  nutzer anwender mitarbeiter abteilung abteilungen unternehmen firma prozess prozesse system systeme`)

/** Then the name is the finding (`repeats-name`). */
const repeats = (words: readonly Word[], nameWords: readonly string[]): boolean =>
  words.some(({ lower }) => isInName(lower, nameWords))

/** In a name these are part of a term: "general ledger". */
const QUALITIES = wordSet('general relevant several different')

const NEAR = 3

/** "all customer data", with next to nothing around it. */
function isTotal({ plain, nameWords }: Reading, words: readonly Word[]): boolean {
  if (words.some(({ lower }) => BOUNDS.has(lower))) return false
  const total = words.findIndex(({ lower }, at) => TOTALS.has(lower) && generalNear(words, at, nameWords) > at)
  return total >= 0 && !isNarrowed(plain, words.slice(generalNear(words, total, nameWords) + 1))
}

/** Where the general noun stands of which all is meant, -1 for none. */
function generalNear(words: readonly Word[], total: number, nameWords: readonly string[]): number {
  const near = words
    .slice(total + 1, total + 1 + NEAR)
    .findIndex(({ lower }) => GENERAL_WORDS.has(lower) && !isInName(lower, nameWords))
  return near < 0 ? -1 : total + 1 + near
}

/** "… about tenants with unpaid rent", "… zu Kunden, die im Verzug sind": the concept is narrowed to some of its things. */
const isNarrowed = (plain: string, behind: readonly Word[]): boolean =>
  behind.some((word, at) => {
    const isConcept = behind.slice(0, at).some(isConcrete) && behind.slice(at + 1).some(isConcrete)
    const between = plain.slice(behind[at - 1]?.end, word.start)
    return isConcept && (NARROWING.has(word.lower) || (RELATIVE_DE.has(word.lower) && between.includes(',')))
  })

const NARROWING = wordSet('with without mit ohne')
const RELATIVE_DE = wordSet('die der das denen')

/** "Insights on our customers, products and processes": what every business has. */
function isAboutEverything(words: readonly Word[]): boolean {
  if (words.some(({ lower }) => BOUNDS.has(lower))) return false
  return words.filter(isConcrete).every((word) => isOneOf(OF_EVERY_BUSINESS, word))
}

/** Concepts joined by "and" before a general noun, and nothing else. */
const isBarePair = ({ plain, words }: Reading): boolean =>
  !plain.includes(',') &&
  !FORETOLD.has(words.at(-1)?.lower ?? '') &&
  words.some(({ lower }) => lower === 'and' || lower === 'und') &&
  words.every(
    (word) => hasContent(word) || ['and', 'und', 'the', 'die', 'all', 'alle', 'of', 'our'].includes(word.lower),
  ) &&
  words.filter(hasContent).length <= MOST_WORDS_OF_A_PAIR + 1

/** "Toll metrics and forecasts": how it goes on is no second concept. */
const FORETOLD = wordSet(`
  forecast forecasts forecasting prediction predictions trend trends prognose prognosen vorhersage vorhersagen`)
