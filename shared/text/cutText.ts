// A text of the catalogue, cut at its gaps once. i18next reads a text anew each time it is said, and makes a number formatter for
// every new set of values: 0.1 to 0.5 ms a sentence, on a map whose cards say hundreds of them.

/** Words, or a gap that a value fills. */
export type Piece = string | { readonly value: string; readonly isNumber: boolean }

/** The pieces of a text, in order; undefined for one that has another text inside of it, or a format other than `number`. */
export function cutText(text: string): readonly Piece[] | undefined {
  if (text.includes('$t(')) return undefined
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: gap, 1: value = '', 2: format, index } of text.matchAll(/\{\{\s*(\w+)\s*(?:,\s*([^}]+?)\s*)?\}\}/g)) {
    if (format !== undefined && format !== 'number') return undefined
    if (index > end) pieces.push(text.slice(end, index))
    pieces.push({ value, isNumber: format === 'number' })
    end = index + gap.length
  }
  return end < text.length ? [...pieces, text.slice(end)] : pieces
}
