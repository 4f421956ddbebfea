// The key that ends a name says where the next one goes; here it is a line of the outline.

export type OutlineStep = 'child' | 'sibling' | 'parentSibling' | 'useCase'
export interface Written {
  readonly text: string
  readonly caret: number
}
const STEP = 2
/** Begins a line about what the selected card needs. */
export const NEEDED = '< '

/** Ends the line of the caret and opens the next one. A line without a name is moved instead: in, out, or to the first level. */
export function nextLine({ text, caret }: Written, step: OutlineStep): Written {
  const { start, end, indent, said } = lineAt(text, caret)
  const column = columnOf(text.slice(0, start), indent, step)
  const blank = ' '.repeat(column) + markAt(text.slice(0, end), column, step)
  if (said === '') return { text: text.slice(0, start) + blank + text.slice(end), caret: start + blank.length }
  return {
    text: `${text.slice(0, end).trimEnd()}\n${blank}${text.slice(end)}`,
    caret: text.slice(0, end).trimEnd().length + 1 + blank.length,
  }
}

/** True on a line that says nothing: Enter there takes the whole outline. */
export const isBlankAt = ({ text, caret }: Written): boolean => lineAt(text, caret).said === ''

function lineAt(text: string, caret: number) {
  const start = text.lastIndexOf('\n', caret - 1) + 1
  const next = text.indexOf('\n', caret)
  const end = next < 0 ? text.length : next
  const line = text.slice(start, end)
  return { start, end, indent: widthOf(line), said: line.trim().replace(/^<\s*/u, '') }
}

/** Beside what the selected card needs stands what it needs as well. */
function markAt(above: string, column: number, step: OutlineStep): string {
  const beside = above.split('\n').findLast((line) => widthOf(line) === column)
  return column === 0 && step !== 'useCase' && step !== 'child' && beside?.startsWith('<') === true ? NEEDED : ''
}

function columnOf(above: string, indent: number, step: OutlineStep): number {
  if (step === 'useCase') return 0
  if (step === 'child') return indent + STEP
  if (step === 'sibling') return indent
  const outer = above.split('\n').findLast((line) => line.trim() !== '' && widthOf(line) < indent)
  return outer === undefined ? 0 : widthOf(outer)
}

const widthOf = (line: string): number =>
  line.slice(0, line.length - line.trimStart().length).replaceAll('\t', '    ').length
