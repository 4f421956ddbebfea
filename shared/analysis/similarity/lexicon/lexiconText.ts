// How the lexicon is written: running text, because a list of words is read and corrected more easily than code.
//   @topic                            what follows is about one topic, in a far sense related
//   group: word word_of_phrase wort   words that mean nearly the same, English and German; "_" joins a phrase
//   ~group: …                         a group many needs touch in passing: when, how much, how often
//   group: … > other another          groups that often go with this one
//   Lines that begin with a space go on with the line before.

export interface LexiconGroup {
  readonly name: string
  readonly topic: string
  readonly isPassing: boolean
  readonly words: readonly string[]
  readonly touches: readonly string[]
}

/** The groups of one text, in their order. */
export function groupsIn(text: string): readonly LexiconGroup[] {
  let topic = ''
  const groups: LexiconGroup[] = []
  for (const line of text.trim().replaceAll(/\n +/gu, ' ').split('\n')) {
    if (line.startsWith('@')) topic = line.slice(1)
    else groups.push(groupOf(line, topic))
  }
  return groups
}

function groupOf(line: string, topic: string): LexiconGroup {
  const [head = '', rest = ''] = line.split(':')
  const [words = '', touches = ''] = rest.split('>')
  const isPassing = head.startsWith('~')
  return { name: isPassing ? head.slice(1) : head, topic, isPassing, words: split(words), touches: split(touches) }
}

const split = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')
