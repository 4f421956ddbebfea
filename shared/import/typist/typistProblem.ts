import type { TypistTextKey } from '../../text/typist.texts'
import type { TextValues } from '../../text/say'

/** A line that was not read, or read differently from what was typed; said in words by the catalogue. */
export interface TypistProblem {
  /** From 1. */
  readonly line: number
  readonly key: Extract<TypistTextKey, `typist.problem.${string}`>
  readonly values: TextValues
}

/** Characters a name and a text may have: RELIABILITY.md T17. */
export const tooLong = { name: 2000, text: 20_000 } as const
