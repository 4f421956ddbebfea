// How the lists of words in german/ and english/ are written: running text, as the lexicon is.
//   @topic                   a heading for the reader
//   words: other words       the other words mean what the words before the colon, all English, have in common
//   Lines that begin with a space go on with the line before. A word of several meanings stands in several lines.
import { stemOf } from '../stem'

/** What the words of one line mean, all as stems. */
interface WordSense {
  readonly means: readonly string[]
  readonly words: readonly string[]
}

/** The lines of one list, in their order, each read when it is asked for. */
export function* sensesIn(text: string): Generator<WordSense, void, undefined> {
  for (const line of text.trim().replaceAll(/\n +/gu, ' ').split('\n')) {
    const [means = '', words = ''] = line.split(':')
    if (!line.startsWith('@')) yield { means: stemsIn(means), words: stemsIn(words) }
  }
}

const stemsIn = (text: string): readonly string[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map(stemOf)
