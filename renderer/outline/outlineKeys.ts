// Keys of the outline, as in any tree grid; and those of the practice, as on the map.
import type { KeyboardEvent } from 'react'
import { addDownstream, addUpstream, removeSelection } from '../store/mapSteps'
import type { Desk } from '../store/useEditor'
import type { OutlineRow } from './outlineRows'

export interface OutlineKeys {
  readonly desk: Desk
  readonly rows: readonly OutlineRow[]
  readonly active: OutlineRow
  readonly open: ReadonlySet<string>
  readonly fold: (row: OutlineRow, open: boolean) => void
  readonly go: (row: OutlineRow | undefined) => void
  /** Selects from where the selection began to this row. */
  readonly stretchTo: (row: OutlineRow) => void
}
type Act = (keys: OutlineKeys) => void

const step =
  (by: number): Act =>
  ({ rows, active, go }) => {
    go(rows[rows.indexOf(active) + by])
  }

const WALK: Readonly<Record<string, Act>> = {
  ArrowDown: step(1),
  ArrowUp: step(-1),
  PageDown: ({ rows, active, go }) => {
    go(rows[Math.min(rows.indexOf(active) + 15, rows.length - 1)])
  },
  PageUp: ({ rows, active, go }) => {
    go(rows[Math.max(rows.indexOf(active) - 15, 0)])
  },
  Home: ({ rows, go }) => {
    go(rows[0])
  },
  End: ({ rows, go }) => {
    go(rows.at(-1))
  },
  ArrowRight: (keys) => {
    const { active, open, fold, rows, go } = keys
    if (!active.hasChildren) return
    if (open.has(active.key)) go(rows[rows.indexOf(active) + 1])
    else fold(active, true)
  },
  ArrowLeft: ({ active, open, fold, rows, go }) => {
    if (active.hasChildren && open.has(active.key)) fold(active, false)
    else go(rows.find(({ key }) => key === active.parent))
  },
  Enter: edit,
  F2: edit,
  Delete: remove,
  Backspace: remove,
}

const STRETCH: Readonly<Record<string, Act>> = {
  ArrowDown: stretch(1),
  ArrowUp: stretch(-1),
}

/** One row further, with everything on the way: several rows for one owner, or one removal. */
function stretch(by: number): Act {
  return ({ rows, active, stretchTo }) => {
    const next = rows[rows.indexOf(active) + by]
    if (next) stretchTo(next)
  }
}

const CREATE: Readonly<Record<string, Act>> = {
  ArrowLeft: ({ desk, active: { id } }) => {
    if (id !== undefined) addUpstream(desk, id)
  },
  ArrowRight: ({ desk, active: { id } }) => {
    if (id !== undefined) addDownstream(desk, id)
  },
}

function edit({ desk, active: { id } }: OutlineKeys): void {
  if (id !== undefined) desk.view.setState({ naming: { id, gesture: desk.newId('gesture'), fresh: false } })
}

/** Removes, and stands on the row that was next, or else the one before. */
function remove({ desk, rows, active, go }: OutlineKeys): void {
  if (active.id === undefined) return
  const at = rows.indexOf(active)
  const isOther = ({ id }: OutlineRow) => id !== undefined && id !== active.id
  const next = rows.slice(at + 1).find(isOther) ?? rows.slice(0, at).findLast(isOther)
  removeSelection(desk)
  go(next)
}

/** Does what the key says; false when it says nothing here. */
export function onOutlineKey(event: KeyboardEvent, keys: OutlineKeys): boolean {
  if (event.altKey) return false
  const modified = event.ctrlKey || event.metaKey
  const act = (modified ? CREATE : event.shiftKey ? STRETCH : WALK)[event.key]
  if (!act) return false
  act(keys)
  return true
}
