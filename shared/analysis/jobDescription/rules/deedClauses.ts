// The clauses behind the first in which something is done to the world: "…; reminders go out", "… and the student is summoned".
import { INFORMATION_NOUNS } from '../lexicon/dataVerbs'
import { FILLERS } from '../lexicon/fillers'
import { QUESTIONS } from '../lexicon/questionWords'
import { wordSet } from '../lexicon/wordSet'
import { hasContent, type Reading } from '../reading'
import { lowerAt, type Word } from '../words'
import { tellsDeed } from './deedsTold'
import { tellsGermanDeed } from './germanDeedsTold'
import type { Division, LaterClause } from './laterClause'
import { isForOtherReaders } from './otherReaders'

const FEWEST_WORDS_BEFORE = 2
const MOST_WORDS = 45
const MOST_SENTENCES = 2

/** Two parts of a text: what stands before a clause that tells a deed, and that clause without what joins it. */
export interface DeedParts {
  readonly before: readonly Word[]
  readonly deed: readonly Word[]
  /** The clause delivers as the first does, to other readers: that is no deed of an application. */
  readonly isDelivered: boolean
}

/** The first clause that tells a deed; undefined where all tell of data. */
export function deedClause(reading: Reading): DeedParts | undefined {
  const { words, sentences } = reading
  const isLong = words.length > MOST_WORDS || sentences.length > MOST_SENTENCES
  if (isLong || OTHERS.has(lowerAt(words, 0))) return undefined
  const openings = new Set(sentences.map(({ words: own }) => own[0]?.start))
  const starts = [...words.keys()].flatMap((at) => {
    const division = divisionAt(reading.plain, words, at, openings)
    return division === undefined ? [] : [{ at, division }]
  })
  const telling = starts.filter(
    ({ at, division }) =>
      !isWithinQuestion(words.slice(sentenceStart(words, at, openings), at), division) &&
      tellsFrom(reading, at, division, words.length),
  )
  // "… und Wirkstoffmenge, die Behörde bekommt …": the part that tells by itself, not the one that leads to it.
  const own = telling.find(({ at, division }) =>
    tellsFrom(reading, at, division, starts.find((next) => next.at > at + 1)?.at ?? words.length),
  )
  const at = (own ?? telling.at(-1))?.at
  if (at === undefined) return undefined
  const [before, deed] = [words.slice(0, at), words.slice(at)]
  return { before, deed: withoutJoint(deed), isDelivered: isForOtherReaders(before, deed) }
}

/** "and", "plus", "after which" and "außerdem" join the clause and are none of it. */
function withoutJoint(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ lower }, place) => !AND.has(lower) && !isWhich(words, place) && !isAddedNoun(words, place),
  )
  return words.slice(Math.max(0, at))
}

const AND = wordSet('and und plus sowie & also then moreover furthermore additionally which while')
const isWhich = (words: readonly Word[], at: number): boolean =>
  BEFORE_WHICH.has(lowerAt(words, at)) && lowerAt(words, at + 1) === 'which'
const BEFORE_WHICH = wordSet('after from by upon')
/** "Außerdem Einladung der Mitglieder"; behind "außerdem" a verb would need it. */
const isAddedNoun = (words: readonly Word[], at: number): boolean =>
  ADDING.has(lowerAt(words, at)) && words[at + 1]?.capital === true

/** True where the clause from a word on, read no further than `to`, tells a deed. */
function tellsFrom({ plain, language, words }: Reading, at: number, division: Division, to: number): boolean {
  const before = words.slice(0, at)
  if (before.filter(hasContent).length < FEWEST_WORDS_BEFORE || isUseOfIt(words, at)) return false
  const clause = clauseAt(plain, words.slice(0, to), at, division)
  const tells = language === 'en' ? tellsDeed : tellsGermanDeed
  const isTold = !CONDITIONS.has(lowerAt(clause.words, 0)) && isOfData(clause.words)
  return !isTold && (isForOtherReaders(before, words.slice(at, to)) || tells(clause))
}

/** "Each sensor measures … and sends …": somebody else acts. */
const OTHERS = wordSet('each every jeder jede jedes')

function divisionAt(
  plain: string,
  words: readonly Word[],
  at: number,
  openings: ReadonlySet<number | undefined>,
): Division | undefined {
  const between = plain.slice(words[at - 1]?.end, words[at]?.start)
  if (openings.has(words[at]?.start)) return 'sentence'
  if (SIGNS.test(between)) return 'sign'
  if (between.includes(',')) return JOINTS.has(lowerAt(words, at)) ? 'joint' : 'comma'
  return JOINTS.has(lowerAt(words, at)) || between.includes('&') ? 'joint' : undefined
}

/** ";", "…", a dash, a slash or a plus with space around it. */
const SIGNS = /;|…|\.{2,}|\s[-–—/+|]\s|—/u
const JOINTS = wordSet('and und plus sowie whereupon wonach woraufhin wobei which')

const sentenceStart = (words: readonly Word[], at: number, openings: ReadonlySet<number | undefined>): number =>
  words.findLastIndex(({ start }, place) => place < at && openings.has(start))

/** "…, on which the royalties are paid": what others do with it. */
const isUseOfIt = (words: readonly Word[], at: number): boolean =>
  [at - 1, at].some((place) => ON.has(lowerAt(words, place)) && lowerAt(words, place + 1) === 'which')

const ON = wordSet('on in')

/** "Tells whether the order is paid and the invoice sent": what is asked is told of. */
const isWithinQuestion = (before: readonly Word[], division: Division): boolean =>
  (division === 'comma' || division === 'joint') && before.some(({ lower }) => ASKED.has(lower))

const ASKED: ReadonlySet<string> = new Set([...QUESTIONS, ...wordSet('if so')])

/** The clause without its joint and adverbs, up to the next sign. */
function clauseAt(plain: string, words: readonly Word[], at: number, division: Division): LaterClause {
  const to = words.findIndex(
    (word, place) => place > at && /[;:.…—]|\s[-–/+|]\s/u.test(plain.slice(words[place - 1]?.end, word.start)),
  )
  const all = words.slice(at, to < 0 ? words.length : to)
  const from = all.findIndex(({ lower }) => !LEADS.has(lower))
  const isAdded =
    all.slice(0, Math.max(0, from)).some(({ lower }) => ADDING.has(lower)) || CONDITIONS.has(lowerAt(all, 0))
  const own = from < 0 ? [] : all.slice(from)
  const comma = own.findIndex(({ end }, place) => plain.slice(end, own[place + 1]?.start).startsWith(','))
  return { words: own, division, isAdded, uncut: comma < 0 ? own.length : comma + 1 }
}

/** "Wird die Grenze überschritten, …": in German a verb in front is a condition as well. */
const CONDITIONS = wordSet('if when whenever once wenn sobald falls wird werden')
const ADDING = wordSet(`
  also then besides moreover furthermore additionally addition thereupon hereupon whereupon which top well plus same time
  außerdem ausserdem zudem zusätzlich dazu daraufhin danach anschließend zugleich gleichzeitig wonach woraufhin wobei dann`)
const LEADS: ReadonlySet<string> = new Set([
  ...ADDING,
  ...wordSet('and und plus sowie in on of that as from after it es at the not only this too dabei &'),
])

/** "The data are sent", "it is updated": how the product itself is delivered. */
const isOfData = (words: readonly Word[]): boolean =>
  words
    .slice(0, LONGEST_SUBJECT)
    .some(({ lower }) => INFORMATION_NOUNS.has(lower) || FILLERS.has(lower) || DATA.has(lower))

const LONGEST_SUBJECT = 3
const DATA = wordSet('data daten dataset file files datei dateien')
