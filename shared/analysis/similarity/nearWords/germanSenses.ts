// How the lists of German words in german/ are written: running text, as the lexicon is.
//   @topic                            a heading for the reader
//   english words: deutsche wörter    the German words mean what the English ones have in common
//   Lines that begin with a space go on with the line before. A word of several meanings stands in several lines.
import { stemOf } from '../stem'

/** What the German words of one line mean, all as stems. */
interface GermanSense {
  readonly means: readonly string[]
  readonly words: readonly string[]
}

/** The lines of one list, in their order. */
export function sensesIn(text: string): readonly GermanSense[] {
  return text
    .trim()
    .replaceAll(/\n +/gu, ' ')
    .split('\n')
    .filter((line) => !line.startsWith('@'))
    .map((line) => {
      const [means = '', words = ''] = line.split(':')
      return { means: stemsIn(means), words: stemsIn(words) }
    })
}

const stemsIn = (text: string): readonly string[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map(stemOf)
