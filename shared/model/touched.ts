// What an edit touched, so that what must hold is asked of these records alone and not of thousands beside them.
import type { Patch } from 'immer'
import type { Portfolio } from './portfolio'

/** By slice that an edit touched; all others are as they were. */
export type Touched = ReadonlyMap<string, TouchedTable>
interface TouchedTable {
  /** The ids of records that came or changed. */
  readonly put: ReadonlySet<string>
  /** Whether records may have gone. */
  readonly takes: boolean
}

/** `patches` are those that lead to `portfolio`. */
export function touchedBy(patches: readonly Patch[], portfolio: Portfolio): Touched {
  const touched = new Map<string, { readonly put: Set<string>; takes: boolean }>()
  for (const { op, path } of patches) {
    const [slice = '', id] = path.map(String)
    const table = touched.get(slice) ?? { put: new Set<string>(), takes: false }
    touched.set(slice, table)
    if (id === undefined) {
      for (const each of idsIn(portfolio, slice)) table.put.add(each)
      table.takes = true
    } else if (op === 'remove' && path.length === 2) table.takes = true
    else table.put.add(id)
  }
  return touched
}

/** None for a slice that is no table. */
const idsIn = (portfolio: Readonly<Record<string, unknown>>, slice: string): readonly string[] => {
  const table = portfolio[slice]
  return typeof table === 'object' && table !== null ? Object.keys(table) : []
}
