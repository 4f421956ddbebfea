import type { JobDescriptionReason } from '../jobDescriptionResult'
import type { Reading, Sentence } from '../reading'
import { carriedOnIn, surplusOf } from './surplusSentences'

/** "One or two simple sentences" (2.22). */
const MOST_SENTENCES = 2
/** Above this the text fails, above `LONG_TEXT` it is doubtful; numbers are ours (DOMAIN section D). */
const LONGEST_TEXT = 60
const LONG_TEXT = 40
const LONG_SENTENCE = 30

/** A third sentence hides the job, says something that belongs elsewhere, or is cut off from the one before. */
export function tooManySentences(reading: Reading): readonly JobDescriptionReason[] {
  const { sentences } = reading
  if (sentences.length <= MOST_SENTENCES) return []
  const carriedOn = carriedOnIn(reading)
  const isCutUp = sentences.length - carriedOn.length <= MOST_SENTENCES
  const marked = isCutUp ? carriedOn : surplusOf(reading, MOST_SENTENCES)
  return [
    {
      code: 'too-many-sentences',
      level: 'fail',
      text: isCutUp ? 'finding.job.too-many-sentences.cut' : 'finding.job.too-many-sentences',
      values: { sentences: sentences.length, most: MOST_SENTENCES },
      quotes: marked.map(({ start, end, words }) => ({ start: words[0]?.start ?? start, end })),
      next: isCutUp ? 'next.job.join-sentences' : 'next.job.keep-the-job',
    },
  ]
}

/** Long texts, and single long sentences, are hard to hold in the head. */
export function tooLong({ text, sentences, words, count }: Reading): readonly JobDescriptionReason[] {
  const reason = { code: 'too-long', next: 'next.job.shorten' } as const
  if (count > LONG_TEXT) {
    const quotes = words.length > 0 ? [{ start: words[0]?.start ?? 0, end: endOf(text, { end: text.length }) }] : []
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
      quotes: [{ start: sentence.words[0]?.start ?? sentence.start, end: endOf(text, sentence) }],
    }))
}

/** With its full stop, and with the rest of a link that it ends in. */
const endOf = (text: string, { end }: Pick<Sentence, 'end'>): number => text.slice(0, end).trimEnd().length
