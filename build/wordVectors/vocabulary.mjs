// Which words have a place in the table: frequent English words, and whatever the lexicon knows.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** So many frequent words, besides those of the lexicon; they fall into some ten thousand stems. */
const FREQUENT = 16_000
/** A word of the lexicon is taken however rare, as long as it is one. */
const RAREST = 200_000

const isPlain = (word) => /^[a-z]{2,}$/.test(word)

/** Stems by how frequent their most frequent word is, each with that word. `ranked`: all words, the most frequent first. */
export function vocabularyOf(ranked, wordsOfWordNet, lexiconFolder, stemOf) {
  const known = new Set(wordsOfWordNet.filter(isPlain))
  const lexicon = wordsOfLexicon(lexiconFolder)
  const isWord = (word) => lexicon.has(word) || basesOf(word).some((base) => known.has(base))
  const frequent = ranked.filter((word) => isPlain(word) && isWord(word)).slice(0, FREQUENT)
  const taken = new Set(frequent)
  const rare = ranked.slice(0, RAREST).filter((word) => lexicon.has(word) && !taken.has(word))
  const byStem = new Map()
  for (const word of [...frequent, ...rare]) {
    const stem = stemOf(word)
    if (!byStem.has(stem)) byStem.set(stem, word)
  }
  return byStem
}

function wordsOfLexicon(folder) {
  const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))
  return new Set(texts.flatMap((text) => text.match(/[a-z]{2,}/g) ?? []))
}

/** What an English word may be a form of. */
function basesOf(word) {
  const without = (ending, instead = '') => (word.endsWith(ending) ? [word.slice(0, -ending.length) + instead] : [])
  return [
    word,
    ...[...without('ies', 'y'), ...without('es'), ...without('s')],
    ...[...without('ed'), ...without('ed', 'e'), ...without('ing'), ...without('ing', 'e'), ...without('er')],
    ...(/(.)\1(?:ed|ing)$/.test(word) ? [word.replace(/.(?:ed|ing)$/, '')] : []),
  ]
}
