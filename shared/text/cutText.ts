// A text of the catalogue, cut at its gaps once. i18next reads a text anew each time it is said, and makes a number formatter for
// every new set of values: 0.1 to 0.5 ms a sentence, on a map whose cards say hundreds of them.

/** A gap that a value fills. */
export interface Gap {
  readonly value: string
  readonly isNumber: boolean
}
/** Another text inside of this one, by its key; `count` names the value that chooses its plural where it is not this text's own. */
export interface Quote {
  readonly key: readonly (string | Gap)[]
  readonly count: string | undefined
}
export type Piece = string | Gap | Quote

const GAP = /\{\{\s*(\w+)\s*(,\s*number\s*)?\}\}/
const QUOTE = /\$t\(([^,)]+)(?:,\s*\{\s*"count":\s*\{\{\s*(\w+)\s*\}\}\s*\}\s*)?\)/
const EITHER = new RegExp(`${QUOTE.source}|${GAP.source}`, 'g')

/** The pieces of a text, in order; undefined for one that asks for more than gaps, numbers and other texts. */
export function cutText(text: string): readonly Piece[] | undefined {
  const pieces = cutAt(EITHER, text, ([, key, count, value = '', number]): Piece =>
    key === undefined ? gap(value, number) : { key: cutKey(key), count },
  )
  const isWhole = pieces.every((piece) => typeof piece !== 'string' || !/\{\{|\$t\(/.test(piece))
  return isWhole ? pieces : undefined
}

const gap = (value: string, number: string | undefined): Gap => ({ value, isNumber: number !== undefined })
const cutKey = (key: string): Quote['key'] =>
  cutAt(new RegExp(GAP, 'g'), key.trim(), ([, value = '', number]) => gap(value, number))

function cutAt<Cut>(at: RegExp, text: string, cut: (found: RegExpExecArray) => Cut): readonly (string | Cut)[] {
  const pieces: (string | Cut)[] = []
  let end = 0
  for (const found of text.matchAll(at)) {
    if (found.index > end) pieces.push(text.slice(end, found.index))
    pieces.push(cut(found))
    end = found.index + found[0].length
  }
  return end < text.length ? [...pieces, text.slice(end)] : pieces
}
