// What React Flow reports of the selection. Where cards are dragged to: gestures/useCardDrag.ts. Sizes are fixed and need no report.
import type { EdgeChange, NodeChange } from '@xyflow/react'

type Change = NodeChange | EdgeChange

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
