// "Track stock and notify buyers": a description that speaks in commands says the same as one in the third person.
import { DEED_VERBS } from './lexicon/effectVerbs'
import { FOLLOWING_VERBS, MAKING_VERBS, NOUN_OR_VERB, PREPARING_VERBS } from './lexicon/verbs'
import { wordSet } from './lexicon/wordSet'
import type { Word } from './words'

const VERB_LISTS = [DEED_VERBS, MAKING_VERBS, PREPARING_VERBS, FOLLOWING_VERBS]
/** The last wins: "closes" is of "close" before it is of "clos". */
const ENDINGS = [
  { ending: 'ies', base: 'y' },
  { ending: 'es', base: '' },
  { ending: 's', base: '' },
] as const
const JOINTS = wordSet('and then &')
const OBJECT_OPENERS = wordSet('the a an them it each every all any their our')

/** The words with commands as third persons, places unchanged; as they are where nothing shows that commands are meant. */
export function commandsAsDeeds(words: readonly Word[]): readonly Word[] {
  const first = deedOf(words[0])
  const further = words.flatMap((word, at) => (JOINTS.has(word.lower) && isCommand(words, at + 1) ? [at + 1] : []))
  if (first === undefined || further.length === 0) return words
  if (NOUN_OR_VERB.has(first) && further.every((at) => NOUN_OR_VERB.has(deedOf(words[at]) ?? ''))) return words
  return words.map((word, at) =>
    at === 0 || further.includes(at) ? { ...word, lower: deedOf(word) ?? word.lower } : word,
  )
}

/** "Detect fraud in claims": a command that no noun looks like. */
export function opensWithCommand(words: readonly Word[]): boolean {
  const deed = words.length > 1 ? deedOf(words[0]) : undefined
  return deed !== undefined && !NOUN_OR_VERB.has(deed)
}

/** A base form that is nothing but a verb, or stands before its object: "and block the card". */
function isCommand(words: readonly Word[], at: number): boolean {
  const deed = deedOf(words[at])
  if (deed === undefined) return false
  return !NOUN_OR_VERB.has(deed) || OBJECT_OPENERS.has(words[at + 1]?.lower ?? '')
}

/** "notify" → "notifies"; undefined for what is no base form of a known verb. */
const deedOf = (word: Word | undefined): string | undefined => word && DEEDS.get(word.lower)

/** The third person of each base form; where two would do, the one with fewer letters. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  ENDINGS.flatMap(({ ending, base }) =>
    VERB_LISTS.flatMap((verbs) => [...verbs])
      .filter((verb) => verb.endsWith(ending))
      .map((verb) => [verb.slice(0, -ending.length) + base, verb] as const),
  ),
)
