// A clause of a description behind the first.
import type { Word } from '../words'

/** How a clause is divided from what stands before it; the looser, the more its words must show. */
export type Division = 'sentence' | 'sign' | 'comma' | 'joint'

/** A clause behind the first, without what joins it. */
export interface LaterClause {
  readonly words: readonly Word[]
  readonly division: Division
  /** "then", "also", "in addition", "if …": what shows that the product goes on to do something. */
  readonly isAdded: boolean
  /** How many words stand before its first comma. */
  readonly uncut: number
}
