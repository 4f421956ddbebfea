// An outline as people paste it: bullets, numbers, tabs or spaces (DOMAIN.md K, "plain list").

/** One line that says something. `column` and `steps` together say how deep it stands; `line` counts from 1. */
export interface ListLine {
  readonly line: number
  /** Indentation in columns; a tab is four. */
  readonly column: number
  /** Leading "<": steps upstream. */
  readonly steps: number
  readonly text: string
}

const BULLET = /^(?:[-*•◦‣▪–]\s+|•|\d{1,4}[.)]\s+)(?:\[[ xX]?\]\s+)?/u
const STEPS = /^(?:[<←]\s*)+/u

/** The lines of a text without bullets, numbering and blank lines. */
export function readPlainList(text: string): readonly ListLine[] {
  return text.split(/\r\n|\r|\n/u).flatMap((raw, index) => {
    const indented = raw.trimStart()
    const { steps, rest } = withoutSteps(indented.trimEnd().replace(BULLET, ''))
    if (rest === '' && steps === 0) return []
    const column = columns(raw.slice(0, raw.length - indented.length))
    return [{ line: index + 1, column, steps, text: rest }]
  })
}

/** True when something stands, or is about to stand, two columns further in than the first line: then the levels mean something. */
export function isOutline(text: string): boolean {
  const [first = '', ...others] = text.split(/\r\n|\r|\n/u)
  return others.some((raw) => depthOf(raw) >= depthOf(first) + 2)
}

const depthOf = (raw: string): number => columns(raw.slice(0, raw.length - raw.trimStart().length))

/** True when `upper` may be what needs `lower`: it stands at least two columns, or one "<", further left. */
export const standsLeftOf = (
  upper: Pick<ListLine, 'column' | 'steps'>,
  lower: Pick<ListLine, 'column' | 'steps'>,
): boolean => upper.column <= lower.column - 2 || (upper.column <= lower.column + 1 && upper.steps < lower.steps)

function withoutSteps(text: string): { readonly steps: number; readonly rest: string } {
  const arrows = STEPS.exec(text)?.[0] ?? ''
  const steps = arrows.replace(/\s/gu, '').length
  return { steps, rest: text.slice(arrows.length).replace(BULLET, '').trim() }
}

const columns = (blank: string): number => blank.replaceAll('\t', '    ').length
