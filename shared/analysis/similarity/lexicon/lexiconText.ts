// How the lexicon is written: running text, because a list of words is read and corrected more easily than code.
//   @topic                            a heading for the reader
//   group: word word_of_phrase wort   words that mean nearly the same, English and German; "_" joins a phrase
//   ~group: …                         a group many needs touch in passing: when, how much, how often
//   group: … > other another          groups that often go with this one
//   Lines that begin with a space go on with the line before.

export interface LexiconGroup {
  readonly name: string
  readonly isPassing: boolean
  readonly words: readonly string[]
  readonly touches: readonly string[]
}

/** The groups of one text, in their order. */
export function groupsIn(text: string): readonly LexiconGroup[] {
  return text
    .trim()
    .replaceAll(/\n +/gu, ' ')
    .split('\n')
    .filter((line) => !line.startsWith('@'))
    .map(groupOf)
}

function groupOf(line: string): LexiconGroup {
  const [head = '', rest = ''] = line.split(':')
  const [words = '', touches = ''] = rest.split('>')
  const isPassing = head.startsWith('~')
  return { name: isPassing ? head.slice(1) : head, isPassing, words: split(words), touches: split(touches) }
}

const split = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')
