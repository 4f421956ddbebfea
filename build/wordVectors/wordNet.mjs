// What WordNet says: which words there are, and what they mean, in sentences.
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** So many words of one meaning get a sentence of their own, and so many examples are taken. */
const NAMED = 3
const EXAMPLES = 2

/** One entry per meaning: its words, what it is, and examples. WordNet writes names with a capital. */
export function meaningsOf(folder) {
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(path.join(folder, `data.${part}`), 'latin1')
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map(meaningIn),
  )
}

function meaningIn(line) {
  const [head, gloss = ''] = line.split(' | ')
  const [, , , count, ...rest] = head.split(' ')
  const words = Array.from({ length: Number.parseInt(count, 16) }, (_, at) => rest[2 * at].replace(/\(\w+\)$/, ''))
  const examples = [...gloss.matchAll(/"([^"]+)"/g)].map(([, example]) => example)
  return { words, definition: gloss.split(/; ?"|; ?$/)[0].trim(), examples }
}

/** Sentences in which the words of a vocabulary are used as they are meant. */
export function sentencesOf(meanings, isKnown) {
  return meanings.flatMap(({ words, definition, examples }) => {
    const known = words.filter((word) => /^[a-z_]+$/.test(word) && word.split('_').every(isKnown))
    if (known.length === 0) return []
    const defined = known.slice(0, NAMED).map((word) => `${word.replaceAll('_', ' ')}: ${definition}`)
    return [...defined, ...examples.slice(0, EXAMPLES)]
  })
}
