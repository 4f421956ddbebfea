// Two clauses of a description side by side, and the words that point from the second back to the first.
import { wordSet } from '../lexicon/wordSet'
import type { Word } from '../words'

/** "and"; a new sentence, or a comma before a plain deed; one that says "also"; ";"; a comma before anything else. */
export type Joint = 'and' | 'break' | 'also' | 'semicolon' | 'comma'

/** Two verbs with the words that belong to each; `joint`: what stands between them. */
export interface ClausePair {
  readonly first: string
  readonly before: readonly Word[]
  readonly second: string
  readonly after: readonly Word[]
  readonly joint: Joint
  /** The second verb is in no lexicon and acts on a thing (`isUnknownDeed`). */
  readonly isUnknown?: boolean
}

/** Words that speak of what was said before: what they stand in works on the first clause. */
export const BACKWARD = wordSet(`
  it they them its their this these those such thereof therefrom same difference differences deviation deviations discrepancy discrepancies gap gaps reason reasons
  abweichung abweichungen unterschied unterschiede differenz differenzen grund gründe
  daraus deren dessen ihr ihre ihren ihrer seine seinen sie ihn diese dieses davon dafür dazu`)

/** The same where no word before says whose: "the results", and not "the lab results". */
export const OUTCOMES = wordSet('result results outcome ergebnis ergebnisse')

/** With these a clause begins that says which of the things are meant. */
export const TELLING_WHICH = wordSet('that which who whose whom')
