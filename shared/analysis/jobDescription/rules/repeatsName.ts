import type { JobDescriptionReason } from '../jobDescriptionResult'
import { hasContent, isFiller, isInName, nameWordsOf, newParts, quoteOf, type Reading } from '../reading'
import type { Word } from '../words'
import { implementationLevel, implementationRuns, range } from './implementation'

const FEWEST_NEW_WORDS = 2
const LONG_NAME = 3

/** The text says no more than the name: fewer than two new words; only a doubt when the name itself says much. */
export function repeatsName(reading: Reading): readonly JobDescriptionReason[] {
  const { name, nameWords } = reading
  const words = withoutTechnology(reading)
  // "Stores user activity": at the start it is the empty verb, elsewhere the shops.
  const content = words.filter(
    (word, at) => hasContent(word) && !isFiller(word) && !(at === 0 && word.lower === 'stores'),
  )
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

/** How it is stored adds nothing to the name ("GIS shapefile of gritting routes"); nothing but technology has its own rule. */
function withoutTechnology(reading: Reading): readonly Word[] {
  const runs = implementationRuns(reading)
  if (implementationLevel(reading, runs) === 'fail') return reading.words
  const technical = new Set(runs.flatMap(({ from, to }) => range(from, to)))
  return reading.words.filter((_, at) => !technical.has(at))
}

const isRepeated = (word: string, nameWords: readonly string[]): boolean =>
  word.split(/[-_]/u).some((part) => part !== '' && isInName(part, nameWords))

/** "list", "overview": they count here, because the article passes a plain list. */
const isHalf = (word: string, nameWords: readonly string[]): boolean =>
  newParts({ lower: word, start: 0, end: 0, capital: false }, nameWords).length === 0 && !isRepeated(word, nameWords)
