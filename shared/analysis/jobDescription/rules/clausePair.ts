// Weighs two clauses of a description: one job, two, or doubtful. Each way to read them as one job is tried first.
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { ADVICE_VERBS, EFFECT_VERBS, MAKING_VERBS, PREPARING_VERBS, WORK_OBJECTS, WORK_VERBS } from '../lexicon/verbs'
import { wordSet } from '../lexicon/wordSet'
import { hasContent } from '../reading'
import { isSameWord } from '../stem'
import type { Word } from '../words'

/** Two verbs with the words that belong to each; `joint`: what stands between them. */
export interface ClausePair {
  readonly first: string
  readonly before: readonly Word[]
  readonly second: string
  readonly after: readonly Word[]
  readonly joint: 'and' | 'break' | 'also'
}

const BACKWARD = wordSet(`
  it them its their this these those such thereof therefrom result results outcome same
  daraus deren dessen sie ihn diese dieses davon dafür dazu ergebnis ergebnisse`)
const RELATIVE = wordSet('who which that where when how whether what wann wie ob welche wo')
const ARTICLES = wordSet('the our die den das unser unsere unseren')
const NO_CONSUMER = wordSet(
  'each every all any last next past a an one this these jeden jede jedes alle einen eine ein die',
)

/** "fail" for two clear jobs, "warn" for a doubt, undefined for one job. */
export function jobsIn(pair: ClausePair): 'fail' | 'warn' | undefined {
  const { before, after } = pair
  const relative = before.some(({ lower }) => RELATIVE.has(lower))
  if (isEffect(pair)) return relative ? 'warn' : 'fail'
  if (relative || !makesMore(pair)) return undefined
  if (after.some(({ lower }) => BACKWARD.has(lower)) || sharesNoun(before, after)) return undefined
  if (pair.joint === 'also') return 'fail'
  const served = [before, after].filter(hasConsumer).length
  return served >= (pair.joint === 'and' ? 2 : 1) ? 'fail' : 'warn'
}

/** "sends e-mails"; "creates tickets"; "finds free appointments and books them". */
export function isEffect({ second, before, after }: ClausePair): boolean {
  if (EFFECT_VERBS.has(second)) return true
  const meant = after.some(({ lower }) => BACKWARD.has(lower)) ? [...before, ...after] : after
  return WORK_VERBS.has(second) && meant.some(({ lower }) => WORK_OBJECTS.has(lower))
}

/** A second piece of information; advice follows from the first unless a new sentence adds it. */
function makesMore({ first, second, joint }: ClausePair): boolean {
  if (joint === 'and') return MAKING_VERBS.has(second) && !PREPARING_VERBS.has(first)
  return MAKING_VERBS.has(second) || ADVICE_VERBS.has(second)
}

const sharesNoun = (before: readonly Word[], after: readonly Word[]): boolean =>
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
