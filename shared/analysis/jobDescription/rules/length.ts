import type { JobDescriptionReason } from '../jobDescriptionResult'
import type { Reading } from '../reading'

/** "One or two simple sentences" (2.22). */
const MOST_SENTENCES = 2
/** Above this the text fails, above `LONG_TEXT` it is doubtful; numbers are ours (DOMAIN section D). */
const LONGEST_TEXT = 60
const LONG_TEXT = 40
const LONG_SENTENCE = 30

/** A third sentence says something that belongs elsewhere, or describes a second product. */
export function tooManySentences({ sentences }: Reading): readonly JobDescriptionReason[] {
  if (sentences.length <= MOST_SENTENCES) return []
  const quotes = sentences
    .slice(MOST_SENTENCES)
    .map(({ start, end, words }) => ({ start: words[0]?.start ?? start, end }))
  return [
    {
      code: 'too-many-sentences',
      level: 'fail',
      text: 'finding.job.too-many-sentences',
      values: { sentences: sentences.length, most: MOST_SENTENCES },
      quotes,
      next: 'next.job.keep-the-job',
    },
  ]
}

/** Long texts, and single long sentences, are hard to hold in the head. */
export function tooLong({ sentences, words, count }: Reading): readonly JobDescriptionReason[] {
  const reason = { code: 'too-long', next: 'next.job.shorten' } as const
  if (count > LONG_TEXT) {
    const quotes = words.length > 0 ? [{ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }] : []
    const level = count > LONGEST_TEXT ? 'fail' : 'warn'
    const most = count > LONGEST_TEXT ? LONGEST_TEXT : LONG_TEXT
    return [{ ...reason, level, text: 'finding.job.too-long.text', values: { words: count, most }, quotes }]
  }
  return sentences
    .filter((sentence) => sentence.count > LONG_SENTENCE)
    .map((sentence) => ({
      ...reason,
      level: 'warn' as const,
      text: 'finding.job.too-long.sentence' as const,
      values: { words: sentence.count, most: LONG_SENTENCE },
      quotes: [{ start: sentence.words[0]?.start ?? sentence.start, end: sentence.words.at(-1)?.end ?? sentence.end }],
    }))
}
