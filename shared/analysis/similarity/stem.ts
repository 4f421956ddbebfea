const MARKS = /\p{M}/gu
/** Longest first; what must be left of the word for the ending to be one. English and German together, for product texts mix them. */
const ENDINGS: readonly (readonly [ending: string, left: number, instead: string])[] = [
  ['ations', 4, ''],
  ['ation', 4, ''],
  ['ungen', 4, ''],
  ['ings', 4, ''],
  ['ies', 3, 'y'],
  ['ung', 4, ''],
  ['ing', 3, ''],
  ['ed', 3, ''],
  ['es', 4, ''],
  ['en', 3, ''],
  ['em', 4, ''],
  ['s', 3, ''],
  ['e', 3, ''],
]
const NO_PLURAL = /(?:ss|us|is)$/u

const stems = new Map<string, string>()
const REMEMBERED = 50_000

/** A word without case, accents and the commonest endings of both languages: equal for most forms of one word. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const flat = word.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(MARKS, '')
  const stem = withoutEnding(flat)
  if (stems.size >= REMEMBERED) stems.clear()
  stems.set(word, stem)
  return stem
}

function withoutEnding(word: string): string {
  if (!NO_PLURAL.test(word))
    for (const [ending, left, instead] of ENDINGS)
      if (word.length - ending.length >= left && word.endsWith(ending))
        return undoubled(word.slice(0, word.length - ending.length) + instead)
  return undoubled(word)
}

/** "cancelled" and "cancel", "planning" and "plan". A final e goes as well, for "pricing" and "prices". */
function undoubled(word: string): string {
  const short = word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
  return short.length > 3 && /([b-df-hj-np-tv-z])\1$/u.test(short) ? short.slice(0, -1) : short
}
