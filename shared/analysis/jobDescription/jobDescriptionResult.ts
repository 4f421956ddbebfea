import type { JobDescriptionTextKey } from '../../text/jobDescription.texts'

/** What can keep a text from being a job description (DOMAIN section D). */
export type JobDescriptionCode =
  | 'missing'
  | 'too-many-sentences'
  | 'too-long'
  | 'two-jobs'
  | 'vague'
  | 'implementation'
  | 'repeats-name'
  | 'no-action'
  | 'not-a-product'

/** A stretch of the text as it was typed, in UTF-16 units, `end` exclusive; for highlighting. */
export interface Quote {
  readonly start: number
  readonly end: number
}

/** One reason: what is wrong in one sentence, which words it means, and the move that would help. */
export interface JobDescriptionReason {
  readonly code: JobDescriptionCode
  readonly level: 'fail' | 'warn' | 'hint'
  readonly text: JobDescriptionTextKey
  readonly values: Readonly<Record<string, string | number>>
  readonly quotes: readonly Quote[]
  readonly next: JobDescriptionTextKey
}

/** The machine's proposal; the facilitator decides (2.22, 2.23). Hints never lower the verdict. */
export interface JobDescriptionResult {
  readonly verdict: 'pass' | 'warn' | 'fail'
  readonly language: 'en' | 'de'
  readonly sentences: number
  readonly words: number
  readonly reasons: readonly JobDescriptionReason[]
}
