/** A text in at most `most` lines of a width, broken between words and after hyphens; what does not fit ends in an ellipsis. `measure` says how wide a text is. */
export function wrapped(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  for (const part of text.split(/(?<=\s)|(?<=-)/u)) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last}${part}`.trimEnd()) <= width) lines[lines.length - 1] = `${last}${part}`
    else lines.push(part)
  }
  const shown = lines.slice(0, most).map((line) => line.trimEnd())
  const isCut = lines.length > most
  return shown.map((line, index) => fitted(line, width, measure, isCut && index === shown.length - 1))
}

function fitted(line: string, width: number, measure: (text: string) => number, isCut: boolean): string {
  if (!isCut && measure(line) <= width) return line
  let end = line.length
  while (end > 1 && measure(`${line.slice(0, end)}…`) > width) end -= 1
  return `${line.slice(0, end)}…`
}
