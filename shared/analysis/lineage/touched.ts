import type { NodeId } from '../../model/entities/ids'
import type { Neighbours } from './neighbours'

/** The records whose way along `towards` is another one than before: those with another list, and all that lead to them. */
export function touchedBetween(before: Neighbours, towards: Neighbours, against: Neighbours): ReadonlySet<NodeId> {
  const touched = new Set<NodeId>()
  for (const [id, list] of towards) if (before.get(id) !== list) touched.add(id)
  for (const id of before.keys()) if (!towards.has(id)) touched.add(id)
  // Grows while it is walked.
  for (const id of touched) for (const earlier of against.get(id) ?? []) touched.add(earlier)
  return touched
}
