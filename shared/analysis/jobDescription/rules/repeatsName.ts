import type { JobDescriptionReason } from '../jobDescriptionResult'
import { hasContent, isFiller, isInName, nameWordsOf, newParts, quoteOf, type Reading } from '../reading'

const FEWEST_NEW_WORDS = 2
const LONG_NAME = 3

/** The text says no more than the name: fewer than two new words; only a doubt when the name itself says much. */
export function repeatsName({ name, words, nameWords }: Reading): readonly JobDescriptionReason[] {
  const content = words.filter((word) => hasContent(word) && !isFiller(word))
  const repeated = words.flatMap((word, at) => (isRepeated(word.lower, nameWords) ? [quoteOf(words, at, at + 1)] : []))
  const added = content.filter((word) => newParts(word, nameWords).length > 0 || isHalf(word.lower, nameWords))
  const parts = added.flatMap((word) => (isHalf(word.lower, nameWords) ? [word.lower] : newParts(word, nameWords)))
  if (repeated.length === 0 || parts.length >= FEWEST_NEW_WORDS) return []
  const level = nameWordsOf(name).length >= LONG_NAME ? 'warn' : 'fail'
  return [
    {
      code: 'repeats-name',
      level,
      text: parts.length === 0 ? 'finding.job.repeats-name.only' : 'finding.job.repeats-name.almost',
      values: { added: parts[0] ?? '', count: parts.length },
      quotes: repeated,
      next: 'next.job.say-more-than-name',
    },
  ]
}

const isRepeated = (word: string, nameWords: readonly string[]): boolean =>
  word.split(/[-_]/u).some((part) => part !== '' && isInName(part, nameWords))

/** "list", "overview": they count here, because the article passes a plain list. */
const isHalf = (word: string, nameWords: readonly string[]): boolean =>
  newParts({ lower: word, start: 0, end: 0, capital: false }, nameWords).length === 0 && !isRepeated(word, nameWords)
