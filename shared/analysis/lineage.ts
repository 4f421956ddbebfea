import type { NodeId } from '../model/entities/ids'
import { derive } from './derive'

export interface Lineage {
  /** What this needs, directly or not: the answer to “what does it need?”. */
  upstreamOf(start: NodeId): ReadonlySet<NodeId>
  /** Whom it would hurt, directly or not: the answer to “what breaks?”. */
  downstreamOf(start: NodeId): ReadonlySet<NodeId>
}
type Neighbours = ReadonlyMap<NodeId, readonly NodeId[]>

export const lineageOf = derive(['flows'], ({ flows }): Lineage => {
  const upstream = new Map<NodeId, NodeId[]>()
  const downstream = new Map<NodeId, NodeId[]>()
  for (const { from, to } of Object.values(flows)) {
    add(downstream, from, to)
    add(upstream, to, from)
  }
  return { upstreamOf: (start) => reach(upstream, start), downstreamOf: (start) => reach(downstream, start) }
})

/** Iterative, and safe on cycles: a cycle is a finding, not a crash. */
function reach(neighbours: Neighbours, start: NodeId): ReadonlySet<NodeId> {
  const reached = new Set<NodeId>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const fresh = (neighbours.get(id) ?? []).filter((next) => !reached.has(next))
    for (const next of fresh) reached.add(next)
    open.push(...fresh)
  }
  return reached
}

function add(neighbours: Map<NodeId, NodeId[]>, id: NodeId, next: NodeId): void {
  const known = neighbours.get(id)
  if (known) known.push(next)
  else neighbours.set(id, [next])
}
