// Where the clauses of a sentence begin that go on after the first: "… and sends", "…; lists", "…, notifies buyers".
import { isVerb } from '../actions'
import { CASHING_VERBS, DEED_VERBS, DOING_VERBS, WORK_VERBS } from '../lexicon/effectVerbs'
import { FIXED_PAIRS } from '../lexicon/fixedPairs'
import { MAKING_VERBS, NOUN_OR_VERB } from '../lexicon/verbs'
import { wordSet } from '../lexicon/wordSet'
import { findPhrases, range } from '../phrases'
import { lowerAt, type Word } from '../words'
import type { Joint } from './clause'
import { hasConsumer } from './clausePair'
import { afterAdverbs, CONDITIONS, isAdding } from './openingDeed'

/** A clause behind the first verb. */
export interface FurtherClause {
  /** Where the first clause ends. */
  readonly to: number
  readonly joint: Joint
  /** Where its verb stands, or would stand. */
  readonly at: number
  /** False where no lexicon has that verb. */
  readonly isVerb: boolean
  /** Whom it is for, where that is said before its verb. */
  readonly served: readonly Word[]
}

/** All clauses behind the one whose verb stands at `first`; "and" within a fixed pair ("profit and loss") begins none. */
export function furtherClauses(plain: string, words: readonly Word[], first: number): readonly FurtherClause[] {
  const fixed = new Set(findPhrases(words, FIXED_PAIRS).flatMap(({ from, to }) => range(from, to)))
  return words.flatMap((_, to) => {
    const joint = fixed.has(to) || to <= first + 1 ? undefined : jointAt(plain, words, to)
    return joint === undefined ? [] : [clauseFrom(plain, words, to, joint)]
  })
}

function clauseFrom(plain: string, words: readonly Word[], to: number, joint: Joint): FurtherClause {
  const start = joint === 'and' ? to + 1 : to
  const from = behindConsumer(plain, words, start)
  const at = afterAdverbs(words, from)
  const isKnown = isVerb(words, at, joint === 'break' || joint === 'semicolon' || from > start)
  return {
    to,
    joint: isKnown && isAddedAt(words, from, at) ? 'also' : joint,
    at,
    isVerb: isKnown,
    served: isKnown ? words.slice(start, from) : [],
  }
}

/** "… and, in addition, proposes headlines". */
const isAddedAt = (words: readonly Word[], from: number, verb: number): boolean =>
  words.slice(from, verb).some((_, offset) => isAdding(words, from + offset))

/** "… and, for the facility team, orders cleaning", "and for sales it counts …": the verb stands behind whom it is for. */
function behindConsumer(plain: string, words: readonly Word[], from: number): number {
  const isCondition = CONDITIONS.has(lowerAt(words, from))
  if (!isCondition && !FOR.has(lowerAt(words, from))) return from
  const behind = words.findIndex(
    (word, at) =>
      at > from + 1 &&
      (plain.slice(words[at - 1]?.end, word.start).includes(',') ||
        (word.lower === 'it' && hasConsumer(words.slice(from, at)))),
  )
  return behind < 0 || behind > from + (isCondition ? LONGEST_CONDITION : LONGEST_CONSUMER) ? from : behind
}

const FOR = wordSet('for für')
const LONGEST_CONSUMER = 5
const LONGEST_CONDITION = 9

const JOINTS = wordSet('and und sowie then plus but sondern &')

function jointAt(plain: string, words: readonly Word[], at: number): Joint | undefined {
  const [last, word] = [words[at - 1], words[at]]
  if (last === undefined || word === undefined) return undefined
  if (JOINTS.has(word.lower)) return 'and'
  const between = plain.slice(last.end, word.start)
  if (between.includes(';')) return 'semicolon'
  if (!between.includes(',')) return undefined
  return isPlainEffect(word) || isDeedOnThe(words, at) ? 'break' : MAKING_VERBS.has(word.lower) ? 'comma' : undefined
}

/** "…, orders the notes from the carrier": behind "orders" as a noun no article would stand. */
const isDeedOnThe = (words: readonly Word[], at: number): boolean =>
  [DEED_VERBS, DOING_VERBS, WORK_VERBS, CASHING_VERBS].some((verbs) => verbs.has(lowerAt(words, at))) &&
  ARTICLES.has(lowerAt(words, at + 1))

const ARTICLES = wordSet('the a an them')

/** "…, notifies buyers": no noun looks like it, so a comma is enough. */
export const isPlainEffect = (word: Word | undefined): boolean =>
  word !== undefined && DEED_VERBS.has(word.lower) && !NOUN_OR_VERB.has(word.lower)
