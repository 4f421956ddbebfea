// How much a card is like those that were labelled as failing, and which of its words say so.
import type { Quote } from '../jobDescriptionResult'
import type { Reading } from '../reading'
import { LEARNED, type Learned } from './learned'
import { ALPHABET, FLOORS, HIGHEST, RAREST, STEPS, TRAITS } from './traitTable'
import { tokensOf, traitsOf, type Token, type Trait } from './traits'

/** How likely the labelled cards make it that a card fails for a reason, or is at least doubted for it (0 to 1), and the words that speak most for it. */
export type Likeness = Learned & {
  readonly probability: number
  /** Where they stand. */
  readonly quote: () => Quote
}

interface Weights {
  /** How rare the trait is among the cards: what is rare says more. */
  readonly rarity: number
  /** One for each of `LEARNED`: above 0 speaks for it. */
  readonly weights: readonly number[]
}

/** A card with fewer of its words known is of another world, and nothing is said of it. */
const LEAST_KNOWN = 0.5

/**
 * A logistic regression for each code over the traits of a card, learned by build/learnJobDescriptions.mjs from the labelled cards of test/fixtures
 * (logit with quadratic penalty; traits weighed by their rarity, Spärck Jones 1972, and a card's traits brought to length 1). Linear in its length;
 * none where the card's words are not among those of the cards.
 */
export function likenessOf(reading: Pick<Reading, 'name' | 'plain' | 'sentences'>): readonly Likeness[] {
  const tokens = tokensOf(reading.plain)
  const known = traitsOf(reading, tokens).flatMap((trait) => {
    const letters = table().get(trait.trait)
    return letters === undefined ? [] : [{ ...trait, ...weightsIn(letters) }]
  })
  const words = new Set(tokens.filter(isWord).map(({ lower }) => lower))
  const familiar = known.filter(({ trait }) => words.has(trait)).length
  if (familiar === 0 || familiar < LEAST_KNOWN * words.size) return []
  const length = Math.hypot(...known.map(({ rarity }) => rarity))
  return LEARNED.map((learned, which) => {
    const shares = known.map((trait) => ({ trait, share: ((trait.weights[which] ?? 0) * trait.rarity) / length }))
    const sum = shares.reduce((all, { share }) => all + share, FLOORS[which] ?? 0)
    return {
      ...learned,
      probability: 1 / (1 + Math.exp(-sum)),
      quote: () => loudest(tokens, shares, reading.sentences),
    }
  })
}

const isWord = ({ lower }: Token): boolean => /\p{L}/u.test(lower)

interface Share {
  readonly trait: Trait
  readonly share: number
}

/** The words next to one another, in one sentence, that together speak most for a reason. */
function loudest(tokens: readonly Token[], shares: readonly Share[], sentences: Reading['sentences']): Quote {
  const ends = new Set(sentences.map(({ end }) => end))
  const spoken = spokenBy(tokens, shares).map((sum, at) => (endsClause(tokens[at], ends) ? -Infinity : sum))
  const { from, to } = highestRun(spoken)
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** What each token speaks for a reason; a pair of words speaks for each of them. */
function spokenBy(tokens: readonly Token[], shares: readonly Share[]): Float64Array {
  const spoken = new Float64Array(tokens.length)
  for (const { trait, share } of shares) for (const at of trait.at) spoken[at] = (spoken[at] ?? 0) + share
  return spoken
}

const endsClause = (token: Token | undefined, ends: ReadonlySet<number>): boolean =>
  token !== undefined && (token.lower === ';' || ends.has(token.end))

/** Where the sum of neighbours is highest (Kadane); all of them where each speaks against it, as when only the name speaks for it. */
function highestRun(values: Float64Array): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: values.length, sum: 0 }
  let run = { from: 0, sum: 0 }
  for (const [at, value] of values.entries()) {
    run = run.sum <= 0 ? { from: at, sum: value } : { from: run.from, sum: run.sum + value }
    if (run.sum > best.sum) best = { from: run.from, to: at + 1, sum: run.sum }
  }
  return best
}

let tableOnce: ReadonlyMap<string, string> | undefined

/** The letters of each trait; read when the first card is tested, and once. */
const table = (): ReadonlyMap<string, string> =>
  (tableOnce ??= new Map(
    TRAITS.replaceAll('\n', '')
      .split('|')
      .map((entry) => [entry.slice(0, -LETTERS), entry.slice(-LETTERS)]),
  ))

/** How rare a trait is, then a letter for each of `LEARNED`; the middle letter is no weight. */
const LETTERS = LEARNED.length + 1
const VALUES = Array.from({ length: 128 }, (_, letter) => ALPHABET.indexOf(String.fromCharCode(letter)))
const valueAt = (letters: string, at: number): number => VALUES[letters.charCodeAt(at)] ?? 0

const weightsIn = (letters: string): Weights => ({
  rarity: 1 + (valueAt(letters, 0) / (ALPHABET.length - 1)) * RAREST,
  weights: STEPS.map((step, which) => (valueAt(letters, which + 1) - HIGHEST) * step),
})
