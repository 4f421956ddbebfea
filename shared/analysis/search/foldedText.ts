// Text as it is looked for: case and accents do not matter, and what is found can be marked in the text as it was written.

export interface FoldedText {
  readonly plain: string
  /** For every character of `plain` where it stands in the text; undefined while they stand at the same place. */
  readonly at: readonly number[] | undefined
}
/** From (including) and to (excluding), in characters of the text as it was written. */
export type Mark = readonly [from: number, to: number]

const PLAIN = /^[ -~\s]*$/

/** Lower case, without accents. */
export function foldedText(text: string): FoldedText {
  if (PLAIN.test(text)) return { plain: text.toLowerCase(), at: undefined }
  let plain = ''
  const at: number[] = []
  let place = 0
  for (const letter of text) {
    const folded = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    plain += folded
    for (let index = 0; index < folded.length; index += 1) at.push(place)
    place += letter.length
  }
  return { plain, at }
}

/** The words of what was typed, folded. */
export const wordsOf = (typed: string): readonly string[] => foldedText(typed).plain.split(/\s+/u).filter(Boolean)

/** Every place where one of the words stands, in order, overlapping ones joined. */
export function marksOf(text: string, words: readonly string[]): readonly Mark[] {
  const { plain, at } = foldedText(text)
  const original = (index: number): number => (at === undefined ? index : (at[index] ?? text.length))
  const found = words
    .flatMap((word) => placesOf(plain, word).map((start): Mark => [original(start), original(start + word.length)]))
    .sort(([one], [other]) => one - other)
  const joined: [number, number][] = []
  for (const [from, to] of found) {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

function placesOf(plain: string, word: string): readonly number[] {
  const places: number[] = []
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) places.push(at)
  return places
}
