// What React Flow reports, sorted: where cards are being dragged to, what was selected. Sizes are fixed and need no report.
import type { EdgeChange, NodeChange } from '@xyflow/react'
import type { Point } from '../../shared/model/portfolio'

type Change = NodeChange | EdgeChange
const GRID = 4

/** Positions of a drag in progress; `dropped` once the hand has let go. */
export function draggedTo(changes: readonly NodeChange[]): {
  readonly moving: ReadonlyMap<string, Point>
  readonly dropped: boolean
} {
  const moving = new Map<string, Point>()
  let dropped = false
  for (const change of changes) {
    if (change.type !== 'position' || !change.position) continue
    moving.set(change.id, onGrid(change.position))
    dropped ||= change.dragging === false
  }
  return { moving, dropped }
}

const onGrid = ({ x, y }: Point): Point => ({ x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID })

/** The selection after these changes; the same array when nothing changed. */
export function selectionAfter(selection: readonly string[], changes: readonly Change[]): readonly string[] {
  const next = new Set(selection)
  for (const change of changes) {
    if (change.type !== 'select') continue
    if (change.selected) next.add(change.id)
    else next.delete(change.id)
  }
  const same = next.size === selection.length && selection.every((id) => next.has(id))
  return same ? selection : [...next]
}
