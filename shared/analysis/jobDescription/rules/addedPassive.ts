// "Außerdem werden Mahnungen verschickt", "drivers who speed are fined": a deed told in the passive, in a clause of its own.
import { ADDING_PAIRS, ADDING_WORDS, ADDING_WORDS_DE } from '../lexicon/addingWords'
import { INFORMATION_NOUNS } from '../lexicon/dataVerbs'
import { EFFECT_PARTICIPLES, MAKING_PARTICIPLES, REACHING_PARTICIPLES } from '../lexicon/effectForms'
import { isErrand } from '../lexicon/effectNouns'
import { FILLERS } from '../lexicon/fillers'
import { QUESTIONS } from '../lexicon/questionWords'
import { wordSet } from '../lexicon/wordSet'
import type { Reading } from '../reading'
import { range } from '../phrases'
import { contentAt, lowerAt, type Word } from '../words'
import { sharesNoun } from './clausePair'

const AUXILIARIES = wordSet('is are gets get wird werden')
const WAS_DONE = wordSet('is are was were wurde wurden wird werden ist sind war waren')
/** These add a job. */
const ALSO: ReadonlySet<string> = new Set([...ADDING_WORDS, ...ADDING_WORDS_DE, 'addition', 'darüber', 'top'])
/** These show that the product does it, and not somebody it tells of. */
const BY_ITSELF = wordSet(
  'daraus daraufhin hieraus automatically immediately directly automatisch sofort direkt umgehend',
)
const FARTHEST_PARTICIPLE_EN = 4

/** True when a clause says that something is done to people or things by the product; `opening`: what was said before it. */
function isDone(opening: readonly Word[], clause: readonly Word[], language: 'en' | 'de'): boolean {
  if (QUESTIONS.has(lowerAt(clause, 0))) return false
  if (isSentErrand(clause)) return true
  const auxiliary = clause.findIndex(
    ({ lower }, at) => AUXILIARIES.has(lower) && !QUESTIONS.has(lowerAt(clause, at - 1)),
  )
  if (auxiliary < 0 || isAboutData(clause, auxiliary, language)) return false
  const isAdded = addsToIt(clause) && !sharesNoun(opening, clause)
  const last = language === 'en' ? auxiliary + FARTHEST_PARTICIPLE_EN : clause.length
  const done = clause.findIndex(
    ({ lower }, at) =>
      at > auxiliary &&
      at <= last &&
      isPast(lower, isAdded || GET.has(lowerAt(clause, auxiliary))) &&
      !WAS_DONE.has(lowerAt(clause, at + 1)),
  )
  return done >= 0 && (isAdded || GET.has(lowerAt(clause, auxiliary)) || isBySelf(clause, done))
}

/** "Every breeder gets an invoice", and no ticket number; "Die Eltern erhalten eine Mahnung": who gets what is sent to people is told no data. */
function isSentErrand(clause: readonly Word[]): boolean {
  const gets = clause.findIndex(({ lower }, at) => at > 0 && GETTING.has(lower))
  if (gets < 0 || clause.slice(0, gets).some(({ lower }) => QUESTIONS.has(lower))) return false
  return range(gets + 1, gets + 1 + FARTHEST_ERRAND).some(
    (at) => isErrand(lowerAt(clause, at)) && !contentAt(clause, at + 1),
  )
}

/** "Payments above it get blocked": told of an act, where "are blocked" may tell a state. */
const GET = wordSet('get gets')
const GETTING = wordSet('get gets receive receives bekommt bekommen erhält erhalten')
const FARTHEST_ERRAND = 3

/** "Also …", "… are created from it as well". */
const addsToIt = (clause: readonly Word[]): boolean =>
  clause.some(({ lower }) => ALSO.has(lower)) || endsWithAlso(clause)

const endsWithAlso = (clause: readonly Word[]): boolean =>
  clause.length > 2 &&
  (lowerAt(clause, clause.length - 1) === 'too' ||
    (lowerAt(clause, clause.length - 1) === 'well' && lowerAt(clause, clause.length - 2) === 'as'))

/** "… are created when an admin directly writes": what is said of the occasion tells nothing of the deed. */
function isBySelf(clause: readonly Word[], done: number): boolean {
  const occasion = clause.findIndex(({ lower }, at) => at > done && QUESTIONS.has(lower))
  const told = occasion < 0 ? clause : clause.slice(0, occasion)
  return REACHING_PARTICIPLES.has(lowerAt(clause, done)) || told.some(({ lower }) => BY_ITSELF.has(lower))
}

/** Where a clause begins behind ";" or ", and" or ", außerdem" in which something is done; `hasDeed`: the text opens with a verb. */
export function passiveWithin(
  { plain, language }: Pick<Reading, 'plain' | 'language'>,
  words: readonly Word[],
  hasDeed: boolean,
): number | undefined {
  const start = words.findIndex((word, at) => {
    const between = at === 0 ? '' : plain.slice(words[at - 1]?.end, word.start)
    if (!/[;,]/u.test(between)) return false
    const from = JOINTS.has(word.lower) ? at + 1 : at
    const clause = words.slice(from)
    const isTold = hasDeed || showsItself(clause)
    const isClause = opensWithAlso(words, from) || (isTold && (from > at || between.includes(';')))
    return isClause && isDone(words.slice(0, at), words.slice(from), language)
  })
  return start < 0 ? undefined : start
}

/** What shows, behind nouns alone, that the product does it: somebody gets something, or it happens by itself. */
const showsItself = (clause: readonly Word[]): boolean =>
  isSentErrand(clause) || clause.some(({ lower }) => BY_ITSELF.has(lower))

/** True when a second sentence adds a deed in the passive. */
export const isPassiveDeed = (
  opening: readonly Word[],
  second: readonly Word[],
  { language, hasDeed }: { readonly language: 'en' | 'de'; readonly hasDeed: boolean },
): boolean => (hasDeed || opensWithAlso(second, 0) || showsItself(second)) && isDone(opening, second, language)

const JOINTS = wordSet('and und then sowie')

/** Done where "also" adds it, or somebody gets it done. */
const WORKED = wordSet(
  'paid created issued assigned drawn booked ordered allocated ausbezahlt zugemailt erstellt angelegt',
)

/** A deed; what is only worked out is a second job when "also" adds it. */
const isPast = (lower: string, isAdded: boolean): boolean =>
  EFFECT_PARTICIPLES.has(lower) || (isAdded && (MAKING_PARTICIPLES.has(lower) || WORKED.has(lower)))

/** True where a clause begins with a word that adds a job: "außerdem …", "in addition …". */
const opensWithAlso = (words: readonly Word[], at: number): boolean =>
  ALSO.has(lowerAt(words, at)) || ADDING_PAIRS.includes(`${lowerAt(words, at)} ${lowerAt(words, at + 1)}`)

/** "The data is also sent to partners": how it is delivered is no second job. */
function isAboutData(clause: readonly Word[], auxiliary: number, language: 'en' | 'de'): boolean {
  const subject = language === 'en' ? clause.slice(0, auxiliary) : clause
  return subject.some(({ lower }) => lower === 'it' || INFORMATION_NOUNS.has(lower) || FILLERS.has(lower))
}
