// What has become different between two states of a portfolio, record by record: a projector gets a changed card, not the whole map again.
import type { Portfolio } from './portfolio'

/** Per slice: `put` holds new and changed records, `gone` the ids of removed ones; `whole` is a slice that is no table, or all of it. */
export type PortfolioChanges = Readonly<Record<string, SliceChange>>
type SliceChange =
  { readonly whole: unknown } | { readonly put: Readonly<Record<string, unknown>>; readonly gone: readonly string[] }

type Table = Readonly<Record<string, unknown>>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null

/** Compares by identity, which tables of a history share wherever nothing has changed. Without `before` everything is new. */
export function changesBetween(before: Portfolio | undefined, after: Portfolio): PortfolioChanges {
  const known: Table = before ?? {}
  return Object.fromEntries(
    Object.entries(after).flatMap(([slice, now]: [string, unknown]): readonly [string, SliceChange][] => {
      const then = known[slice]
      if (then === now) return []
      return [[slice, isTable(then) && isTable(now) ? tableChange(then, now) : { whole: now }]]
    }),
  )
}

const tableChange = (before: Table, after: Table): SliceChange => ({
  put: Object.fromEntries(Object.entries(after).filter(([id, record]) => before[id] !== record)),
  gone: Object.keys(before).filter((id) => !Object.hasOwn(after, id)),
})

/** The state after the changes. Slices and records that they do not name stay the same objects, so that their cards do not draw again. */
export function withChanges(before: Portfolio | undefined, changes: PortfolioChanges): Portfolio {
  const known: Table = before ?? {}
  const changed = Object.entries(changes).map(([slice, change]) => [slice, changedSlice(known[slice], change)] as const)
  return { ...known, ...Object.fromEntries(changed) } as Portfolio
}

function changedSlice(before: unknown, change: SliceChange): unknown {
  if ('whole' in change) return change.whole
  const gone = new Set(change.gone)
  const kept = Object.entries(isTable(before) ? before : {}).filter(([id]) => !gone.has(id))
  return { ...Object.fromEntries(kept), ...change.put }
}
