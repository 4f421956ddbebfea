import { opensLikeVerb } from '../actions'
import { opensWithCommand } from '../commands'
import type { JobDescriptionReason } from '../jobDescriptionResult'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { DEED_VERBS } from '../lexicon/effectVerbs'
import { FOLLOWING_VERBS, MAKING_VERBS, NOUN_OR_VERB, PLAIN_VERBS, PREPARING_VERBS } from '../lexicon/verbs'
import { quoteOf, type Reading } from '../reading'
import type { Word } from '../words'

const VERB_LISTS = [PLAIN_VERBS, DEED_VERBS, MAKING_VERBS, FOLLOWING_VERBS, PREPARING_VERBS]
const AFTER_A_NOUN = new Set([
  'of',
  'per',
  'by',
  'for',
  'in',
  'on',
  'at',
  'and',
  'with',
  'from',
  'von',
  'der',
  'des',
  'je',
  'pro',
  'und',
])
const PARTICIPLE = /^\p{L}{3,20}(?:ing|ed)$/u

/** No verb: only a hint, because the article itself accepts "List of customer-initiated returns." */
export function noAction({ words }: Reading): readonly JobDescriptionReason[] {
  const opens = opensLikeVerb(words) || opensWithCommand(words)
  if (words.length === 0 || opens || words.some((_, at) => isAction(words, at))) return []
  return [
    {
      code: 'no-action',
      level: 'hint',
      text: 'finding.job.no-action',
      values: {},
      quotes: [quoteOf(words, 0, 1)],
      next: 'next.job.start-with-verb',
    },
  ]
}

function isAction(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] ?? { lower: '' }
  const next = words[at + 1]?.lower
  if (PARTICIPLE.test(lower) && next !== undefined && FUNCTION_WORDS.has(next)) return true
  if (!VERB_LISTS.some((verbs) => verbs.has(lower))) return false
  const noun = NOUN_OR_VERB.has(lower) || PLAIN_VERBS.has(`${lower}s`)
  return !noun || (next !== undefined && !AFTER_A_NOUN.has(next))
}
