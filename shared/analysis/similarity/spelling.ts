// Words that look alike: for typing errors, for words still being typed, and for compounds the lexicon does not know.

const SHORTEST = 4
const SHORTEST_IN_COMPOUND = 6
const ALIKE = 0.7
const BEGINNING_OR_END = 0.6

/** How alike two stems look, 0 to 1; 0 below what a reader would take for the same word. */
export function alikeness(typed: string, known: string): number {
  if (typed.length < SHORTEST || known.length < SHORTEST) return 0
  const [short, long] = typed.length <= known.length ? [typed, known] : [known, typed]
  if (isPartOf(short, long, typed)) return BEGINNING_OR_END
  // Hardly anybody mistypes the first letter; asking for it spares nearly all comparisons.
  if (short[0] !== long[0] || long.length - short.length > 2 || short.length <= SHORTEST) return 0
  const share = sharedPairs(short, long)
  return share >= ALIKE ? share * ALIKE : 0
}

/** What is typed grows from its beginning; what is known may be part of a typed compound only when it is a long word. */
function isPartOf(short: string, long: string, typed: string): boolean {
  if (typed !== short && short.length < SHORTEST_IN_COMPOUND) return false
  return long.startsWith(short) || (short.length > SHORTEST && long.endsWith(short))
}

/** Dice's coefficient of the pairs of neighbouring letters, the ends of the word counted as letters. */
function sharedPairs(one: string, other: string): number {
  const pairs = new Map<string, number>()
  for (const pair of pairsOf(one)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairsOf(other)) {
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    shared++
    pairs.set(pair, left - 1)
  }
  return (2 * shared) / (one.length + other.length + 2)
}

const pairsOf = (word: string): readonly string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2))
