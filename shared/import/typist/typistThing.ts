// The one thing of a typed text that the caret stands in: of a chain "A < B < C" the link, without bullet and indentation.

export interface TypistThing {
  readonly text: string
  /** Where the thing stands in the text, its keyword included. */
  readonly from: number
  readonly to: number
  /** "dp ", where it was typed. */
  readonly keyword: string
  readonly lineEnd: number
  /** How deep its line stands; a tab is four columns. */
  readonly column: number
}

const LINK = /(?:^|\s)[<←]+\s*/gu
const BULLET = /^\s*(?:[-*•]\s+|\d{1,4}[.)]\s+)?/u
const KEYWORD = /^(?:uc|dp|src|dom):?\s+/iu

/** Reads the line of the caret only. */
export function thingAt(text: string, caret: number): TypistThing {
  const lineStart = text.lastIndexOf('\n', caret - 1) + 1
  const next = text.indexOf('\n', caret)
  const lineEnd = next < 0 ? text.length : next
  const line = text.slice(lineStart, lineEnd)
  const links = [...line.matchAll(LINK)]
  const before = links.filter(({ index }) => lineStart + index < caret).at(-1)
  const after = links.find(({ index }) => lineStart + index >= caret && index > 0)
  const start = before ? before.index + before[0].length : (BULLET.exec(line)?.[0].length ?? 0)
  const said = line.slice(start, after?.index ?? line.length).trimEnd()
  const from = lineStart + start
  return {
    ...{ text: said, from, to: from + said.length, keyword: KEYWORD.exec(said)?.[0] ?? '', lineEnd },
    column: line.slice(0, line.length - line.trimStart().length).replaceAll('\t', '    ').length,
  }
}
