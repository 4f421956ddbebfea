// `node build/learnJobDescriptions.mjs` makes shared/analysis/jobDescription/learned/traitTable.ts from the labelled cards of test/fixtures: by which words,
// pairs of words and shapes a card is like those that their writers labelled as failing. Run by hand when cards were added; under a minute. With `--judge` it writes nothing
// and says how well it does on cards of writers that were left out, each set in turn.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'rolldown'
import { fingerprintOf, labelledCards } from './labelledCards.mjs'
import { learned } from './learning.mjs'

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, 'shared/analysis/jobDescription/learned')
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Levels -31 to 31. */
const HIGHEST = 31
/** How much a card counts against small weights, and how many traits are kept: chosen on sets left out in turn. */
const TRUST = 30
const KEPT = 10_000
/** What the article itself says, and cards that only sound like failing ones, count so many times. */
const FIRM = { dev: 5, held: 5 }
/** A trait of one card only says nothing. */
const FEWEST = 2
const FOLDS = 10

const { traitsOf, tokensOf, plainText, LEARNED } = await bundled()
const files = labelledCards()
const cards = files.flatMap(({ set, items }) => items.map((card) => asCard(card, set)))
if (process.argv.includes('--judge')) judge()
else write()

/** A card with its traits; `set` is who wrote it, so that they can be left out. */
function asCard({ id, name, text, verdict, reasons }, file) {
  const plain = plainText(text)
  const traits = traitsOf({ name }, tokensOf(plain)).map(({ trait }) => trait)
  const writer = id.replace(/[-_]?\d+t?$/, '').replace(/\/.*$/, '')
  const set = file === 'plain' ? 'plain' : writer
  const told = LEARNED.map(
    ({ code, level }) => reasons.includes(code) && (level === 'fail' ? verdict === 'fail' : verdict !== 'pass'),
  )
  return { traits, set, told, verdict, trust: TRUST * (FIRM[file] ?? 1) }
}

/** Learns with all traits, keeps those that weigh most, and learns again with these. */
function model(from) {
  const counts = new Map()
  for (const { traits } of from) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const rarityOf = (trait) => Math.log(from.length / counts.get(trait)) + 1
  const common = [...counts.keys()].filter((trait) => counts.get(trait) >= FEWEST).sort()
  const all = fitted(from, common, rarityOf)
  const strength = (at) => Math.max(...all.codes.map(({ weights }) => Math.abs(weights[at])))
  const ranked = common.map((trait, at) => ({ trait, strength: strength(at) })).sort((a, b) => b.strength - a.strength)
  const kept = ranked.slice(0, KEPT).map(({ trait }) => trait)
  return fitted(from, kept.sort(), rarityOf)
}

function fitted(from, traits, rarityOf) {
  const places = new Map(traits.map((trait, at) => [trait, at]))
  const rarities = traits.map(rarityOf)
  const rows = from.map((card) => rowOf(card, places, rarities))
  const codes = LEARNED.map((_, which) =>
    learned(
      rows,
      from.map(({ told }) => told[which]),
      traits.length,
      from.map(({ trust }) => trust),
    ),
  )
  return { traits, places, rarities, codes }
}

function rowOf({ traits }, places, rarities) {
  const own = traits.flatMap((trait) => places.get(trait) ?? [])
  const length = Math.hypot(...own.map((place) => rarities[place])) || 1
  return { places: own, values: own.map((place) => rarities[place] / length) }
}

function likelihoods(card, { places, rarities, codes }) {
  const row = rowOf(card, places, rarities)
  return codes.map(({ weights, floor }) => {
    const sum = row.places.reduce((all, place, at) => all + weights[place] * row.values[at], floor)
    return 1 / (1 + Math.exp(-sum))
  })
}

function judge() {
  const sets = [...new Set(cards.map(({ set }) => set))]
  const folds = sets.map((set, at) => ({ set, fold: at % FOLDS }))
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(folds.filter((one) => one.fold === fold).map(({ set }) => set))
    const from = model(cards.filter(({ set }) => !out.has(set)))
    return cards.filter(({ set }) => out.has(set)).map((card) => ({ card, likely: likelihoods(card, from) }))
  }).flat()
  for (const [which, { code, level }] of LEARNED.entries())
    for (const least of [0.5, 0.55, 0.65, 0.75, 0.9]) {
      const heard = judged.filter(({ likely }) => likely[which] > least)
      const right = heard.filter(({ card }) => card.told[which]).length
      const passed = heard.filter(({ card }) => card.verdict === 'pass').length
      const all = cards.filter(({ told }) => told[which]).length
      console.log(
        `${code} ${level} from ${least}: ${heard.length} of ${all}, ${right} rightly, ${passed} of cards that pass`,
      )
    }
}

function write() {
  const { traits, rarities, codes } = model(cards)
  const rarest = Math.max(...rarities) - 1
  const steps = codes.map(({ weights }) => Math.max(...weights.map(Math.abs)) / HIGHEST)
  const entries = traits.map((trait, at) => {
    const rarity = ALPHABET[Math.round(((rarities[at] - 1) / rarest) * (ALPHABET.length - 1))]
    const levels = codes.map(({ weights }, which) => ALPHABET[Math.round(weights[at] / steps[which]) + HIGHEST])
    return `${trait}${rarity}${levels.join('')}`
  })
  const figures = (numbers) => `[${numbers.map((number) => Number(number.toFixed(6))).join(', ')}]`
  writeFileSync(
    path.join(folder, 'traitTable.ts'),
    `// Made by build/learnJobDescriptions.mjs from the labelled cards of test/fixtures. Not written by hand.

/** So many cards were learned from, and their fingerprint: a table of other cards is out of date. */
export const CARDS = ${cards.length}
export const FINGERPRINT = '${fingerprintOf(files)}'

export const ALPHABET = '${ALPHABET}'
export const HIGHEST = ${HIGHEST}
/** What the last letter of the alphabet stands for as rarity, above 1. */
export const RAREST = ${Number(rarest.toFixed(6))}
/** What a level counts, and where each code begins. */
export const STEPS = ${figures(steps)} as const
export const FLOORS = ${figures(codes.map(({ floor }) => floor))} as const

/** Each trait with a letter for its rarity and one for each code. */
export const TRAITS: string = \`
${entries.join('|').replaceAll(/.{3300}/gu, '$&\n')}\`
`,
  )
  console.log(`${traits.length} traits of ${cards.length} cards`)
}

async function bundled() {
  mkdirSync(path.join(root, 'out/build'), { recursive: true })
  const entry = path.join(root, 'out/build/traits.entry.ts')
  const file = path.join(root, 'out/build/traits.mjs')
  const modules = ['learned/traits', 'learned/learned', 'plainText'].map((name) => path.join(folder, '..', name))
  writeFileSync(entry, modules.map((module) => `export * from '${module}'\n`).join(''))
  await build({ input: entry, cwd: root, tsconfig: false, output: { file, format: 'esm' } })
  return import(file)
}
