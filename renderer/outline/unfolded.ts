// Which rows are in sight. A tree of many cards starts folded below the products a use case reads directly.
import type { OutlineRow } from './outlineRow'

/** What a person has folded or unfolded by hand, by row. */
export type Folds = Readonly<Record<string, boolean>>

const MANY = 500
const SHOWN_LEVELS = 2

/** Whether this row shows what is under it. */
const isUnfolded = (row: OutlineRow, folds: Folds, total: number): boolean =>
  folds[row.key] ?? (total <= MANY || row.level < SHOWN_LEVELS)

export interface InSight {
  readonly rows: readonly OutlineRow[]
  /** Keys of the rows that show what is under them. */
  readonly open: ReadonlySet<string>
}

/** The rows in sight; everything above `wanted` is unfolded, whatever was folded, and with `unfolded` everything is. */
export function inSight(
  all: readonly OutlineRow[],
  folds: Folds,
  wanted: string | undefined,
  unfolded = false,
): InSight {
  const forced = ancestorsOf(all, wanted)
  const hidden = new Set<string>()
  const open = new Set<string>()
  const rows = all.filter((row) => {
    const shown = row.parent === undefined || !hidden.has(row.parent)
    if (shown && (unfolded || forced.has(row.key) || isUnfolded(row, folds, all.length))) open.add(row.key)
    else hidden.add(row.key)
    return shown
  })
  return { rows, open }
}

function ancestorsOf(rows: readonly OutlineRow[], key: string | undefined): ReadonlySet<string> {
  const forced = new Set<string>()
  if (key === undefined) return forced
  const byKey = new Map(rows.map((row) => [row.key, row]))
  for (let parent = byKey.get(key)?.parent; parent !== undefined; parent = byKey.get(parent)?.parent) forced.add(parent)
  return forced
}
