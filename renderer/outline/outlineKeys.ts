// Keys of the outline, as in any tree grid; and those of the practice, as on the map.
import type { KeyboardEvent } from 'react'
import { addDownstream, addUpstream } from '../store/mapSteps'
import { removeSelection } from '../store/removeSelection'
import type { Desk } from '../store/useEditor'
import type { OutlineCell } from './outlineCells'
import type { OutlineRow } from './outlineRow'

export interface OutlineKeys {
  readonly desk: Desk
  readonly rows: readonly OutlineRow[]
  readonly active: OutlineRow
  readonly open: ReadonlySet<string>
  readonly fold: (row: OutlineRow, open: boolean) => void
  readonly go: (row: OutlineRow | undefined) => void
  /** To the headings, above the first row. */
  readonly toHead: () => void
  /** Selects from where the selection began to this row. */
  readonly stretchTo: (row: OutlineRow) => void
  /** Puts a row in or out of the selection, and begins to pick rows one by one. */
  readonly toggle: (row: OutlineRow) => void
  /** Ends picking, and several rows with it; false when there was nothing to end. */
  readonly single: (row: OutlineRow) => boolean
  /** Begins to edit a cell beside the name. */
  readonly edit: (row: OutlineRow, cell: OutlineCell) => void
}
type Act = (keys: OutlineKeys) => void

const step =
  (by: number): Act =>
  ({ rows, active, go }) => {
    go(rows[rows.indexOf(active) + by])
  }

const WALK: Readonly<Record<string, Act>> = {
  ArrowDown: step(1),
  ArrowUp: ({ rows, active, go, toHead }) => {
    const above = rows[rows.indexOf(active) - 1]
    if (above) go(above)
    else toHead()
  },
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
    if (active.children === 0) return
    if (open.has(active.key)) go(rows[rows.indexOf(active) + 1])
    else fold(active, true)
  },
  ArrowLeft: ({ active, open, fold, rows, go }) => {
    if (active.children > 0 && open.has(active.key)) fold(active, false)
    else go(rows.find(({ key }) => key === active.parent))
  },
  Enter: rename,
  F2: rename,
  Delete: remove,
  Backspace: remove,
}

const STRETCH: Readonly<Record<string, Act>> = {
  ArrowDown: stretch(1),
  ArrowUp: stretch(-1),
  Home: stretch(-Infinity),
  End: stretch(Infinity),
  F2: ({ active, edit }) => {
    edit(active, 'job')
  },
}

/** One row further, with everything on the way: several rows for one owner, or one removal. */
function stretch(by: number): Act {
  return ({ rows, active, stretchTo }) => {
    const next = rows[Math.min(Math.max(rows.indexOf(active) + by, 0), rows.length - 1)]
    if (next && next !== active) stretchTo(next)
  }
}

const WITH_CONTROL: Readonly<Record<string, Act>> = {
  ArrowLeft: ({ desk, active: { id } }) => {
    if (id !== undefined) addUpstream(desk, id)
  },
  ArrowRight: ({ desk, active: { id } }) => {
    if (id !== undefined) addDownstream(desk, id)
  },
  ' ': ({ active, toggle }) => {
    toggle(active)
  },
}

function rename({ desk, active: { id } }: OutlineKeys): void {
  if (id !== undefined) desk.view.setState({ naming: { id, gesture: desk.newId('gesture'), fresh: false } })
}

/** Removes, and stands on the row that was next, or else the one before. */
function remove({ desk, rows, active, go }: OutlineKeys): void {
  const { selection } = desk.view.getState()
  if (selection.length === 0) return
  const at = rows.indexOf(active)
  const stays = ({ id }: OutlineRow) => id !== undefined && !selection.includes(id)
  const next = rows.slice(at + 1).find(stays) ?? rows.slice(0, at).findLast(stays)
  removeSelection(desk)
  go(next)
}

/** Does what the key says; false when it says nothing here. */
export function onOutlineKey(event: KeyboardEvent, keys: OutlineKeys): boolean {
  if (event.altKey) return false
  if (event.key === 'Escape') return keys.single(keys.active)
  const modified = event.ctrlKey || event.metaKey
  const act = (modified ? WITH_CONTROL : event.shiftKey ? STRETCH : WALK)[event.key]
  if (!act) return false
  act(keys)
  return true
}
