// What of a card is held against the labelled cards: its words, what stands beside what, where it begins and ends, and what of it is new beside the name.
import type { Reading } from '../reading'

/** A word or sign of the text as compared, and where it stands. */
export interface Token {
  readonly lower: string
  readonly start: number
  readonly end: number
}

/** Something that a card has or has not; `at` are the places of the tokens that it is made of, none where it is about the whole. */
export interface Trait {
  readonly trait: string
  readonly at: readonly number[]
}

const TOKEN = /[\p{L}\p{N}\p{M}]+|[.,;:&/()→"_]/gu
const OPENING = 3
const CLOSING = 4
/** Words that begin alike are taken for the same: "Kunde", "Kundendaten". */
const BEGINNING = 5
const SHORTEST_WORD = 3
const SHORTEST_NEW = 4
const MOST_COUNTED = 4
const MOST_LENGTHS = 12

/** The words and signs of a text in lower case. */
export const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    lower: token.toLowerCase().normalize('NFC'),
    start: index,
    end: index + token.length,
  }))

/** Each trait of a card once; linear in the length of name and text. */
export function traitsOf({ name }: Pick<Reading, 'name'>, tokens: readonly Token[]): readonly Trait[] {
  const named = tokensOf(name).map(({ lower }) => lower)
  const all = [...saidBy(tokens), ...placedBy(tokens), ...countedIn(tokens, named)]
  const once = new Map<string, number[]>()
  for (const { trait, at } of all) {
    const known = once.get(trait)
    if (known) known.push(...at)
    else once.set(trait, [...at])
  }
  for (const word of named) once.set(`N:${word}`, [])
  return Array.from(once, ([trait, at]) => ({ trait, at }))
}

/** Each word alone and with the one before it; "^" and "$" stand where the text begins and ends. */
function saidBy(tokens: readonly Token[]): readonly Trait[] {
  const traits: Trait[] = []
  let before = '^'
  for (const [at, { lower }] of tokens.entries()) {
    traits.push({ trait: lower, at: [at] })
    traits.push({ trait: `${before} ${lower}`, at: at === 0 ? [0] : [at - 1, at] })
    before = lower
  }
  return [...traits, { trait: `${before} $`, at: tokens.length === 0 ? [] : [tokens.length - 1] }]
}

/** How it opens and how it ends, wherever in the opening or the end a word stands. */
const placedBy = (tokens: readonly Token[]): readonly Trait[] => [
  ...tokens.slice(0, OPENING).map(({ lower }, at) => ({ trait: `F:${lower}`, at: [at] })),
  ...tokens
    .slice(-CLOSING)
    .map(({ lower }, at) => ({ trait: `L:${lower}`, at: [Math.max(0, tokens.length - CLOSING) + at] })),
]

/** How long it is, how many full stops, how much of it the name says already and how much is new. */
function countedIn(tokens: readonly Token[], named: readonly string[]): readonly Trait[] {
  const stops = tokens.filter(({ lower }) => lower === '.').length
  const begun = new Set(named.map((word) => word.slice(0, BEGINNING)))
  const words = tokens.filter(({ lower }) => lower.length >= SHORTEST_WORD)
  const ofName = words.filter(({ lower }) => begun.has(lower.slice(0, BEGINNING))).length
  const fresh = words.filter(
    ({ lower }) => lower.length >= SHORTEST_NEW && !begun.has(lower.slice(0, BEGINNING)),
  ).length
  return [
    { trait: `OV:${Math.min(MOST_COUNTED, ofName)}`, at: [] },
    { trait: `NEW:${Math.min(MOST_COUNTED, fresh)}`, at: [] },
    { trait: `LEN:${Math.min(MOST_LENGTHS, Math.floor(tokens.length / 4))}`, at: [] },
    { trait: `STOP:${Math.min(MOST_COUNTED, stops)}`, at: [] },
  ]
}
