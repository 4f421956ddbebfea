import { perWord } from '../perWord'

const INFLECTIONS = new Set([
  '',
  's',
  'es',
  'd',
  'ed',
  'ing',
  'ion',
  'ions',
  'al',
  'e',
  'en',
  'n',
  'ern',
  'em',
  'er',
  'ly',
  'ten',
  'te',
  't',
])
const SHORTEST_STEM = 5
/** The dots of an umlaut and every other accent: "Café" is named "cafe". */
const ACCENTS = /\p{M}/gu

/** A word without case, accent and plural ending: good enough to see that two words are the same. */
export const stemOf = perWord((word) => {
  const flat = word.toLowerCase().normalize('NFD').replace(ACCENTS, '').replaceAll('ß', 'ss')
  if (flat.length > 4 && flat.endsWith('ies')) return `${flat.slice(0, -3)}y`
  if (flat.length > 4 && /(?:ss|x|z|ch|sh)es$/u.test(flat)) return flat.slice(0, -2)
  if (flat.length > 3 && /[^su]s$/u.test(flat)) return flat.slice(0, -1)
  return flat
})

/** True when two words differ in nothing but inflection ("Kunde" and "Kunden", "predict" and "predicted"). */
export function isSameWord(first: string, second: string): boolean {
  const [one, other] = [stemOf(first), stemOf(second)]
  if (one === other) return true
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  if (shared < Math.min(SHORTEST_STEM, one.length, other.length) || shared < 4) return false
  return INFLECTIONS.has(one.slice(shared)) && INFLECTIONS.has(other.slice(shared))
}
