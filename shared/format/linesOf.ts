/** Lines and columns of a text, both from 1, for places given in code units. Reads the text once, when first asked. */
export function linesOf(text: string) {
  let starts: number[] | undefined
  const lineOf = (at: number): number => {
    starts ??= startsOf(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return low + 1
  }
  const placeOf = (at: number) => {
    const line = lineOf(at)
    return { line, column: at - (starts?.[line - 1] ?? 0) + 1 }
  }
  return { lineOf, placeOf }
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
