import type { NodeId } from '../model/entities/ids'
import { derive } from './derive'

export type Neighbours = ReadonlyMap<NodeId, readonly NodeId[]>
export interface Lineage {
  /** Who feeds whom directly. */
  readonly inputs: Neighbours
  readonly outputs: Neighbours
  /** What this needs, directly or not: the answer to “what does it need?”. Holds `start` itself only on a cycle. */
  readonly upstreamOf: (start: NodeId) => ReadonlySet<NodeId>
  /** Whom it would hurt, directly or not: the answer to “what breaks?” (3.29). */
  readonly downstreamOf: (start: NodeId) => ReadonlySet<NodeId>
  /** The fewest steps along the flows, both ends included; undefined when there is no way. */
  readonly pathBetween: (from: NodeId, to: NodeId) => readonly NodeId[] | undefined
  /** Each group of products that feed each other in a circle, by id. */
  readonly cycles: readonly (readonly NodeId[])[]
}

/** Who feeds whom, read off the flows alone; anything without a flow is in no map. */
export const lineageOf = derive(['flows'], ({ flows }): Lineage => {
  const inputs = new Map<NodeId, NodeId[]>()
  const outputs = new Map<NodeId, NodeId[]>()
  for (const { from, to } of Object.values(flows)) {
    add(outputs, from, to)
    add(inputs, to, from)
  }
  return {
    inputs,
    outputs,
    upstreamOf: (start) => reach(inputs, start),
    downstreamOf: (start) => reach(outputs, start),
    pathBetween: (from, to) => shortestPath(outputs, from, to),
    cycles: cyclesOf(inputs, outputs),
  }
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

/** Breadth first, so that the first way found is a shortest one. */
function shortestPath(outputs: Neighbours, from: NodeId, to: NodeId): readonly NodeId[] | undefined {
  const cameFrom = new Map<NodeId, NodeId>([[from, from]])
  const open = [from]
  for (const id of open) {
    if (id === to) return trace(cameFrom, to)
    const fresh = (outputs.get(id) ?? []).filter((next) => !cameFrom.has(next))
    for (const next of fresh) cameFrom.set(next, id)
    open.push(...fresh)
  }
  return undefined
}

function trace(cameFrom: ReadonlyMap<NodeId, NodeId>, to: NodeId): readonly NodeId[] {
  const path = [to]
  for (let id = to, before = cameFrom.get(id); before !== undefined && before !== id; before = cameFrom.get(id)) {
    path.unshift(before)
    id = before
  }
  return path
}

/** Peels off what has no input left, then what has no output left: only cycles, and what lies between two, remain. */
function cyclesOf(inputs: Neighbours, outputs: Neighbours): readonly (readonly NodeId[])[] {
  const knotted = peel(inputs, outputs, peel(outputs, inputs, new Set([...inputs.keys(), ...outputs.keys()])))
  const cycles: NodeId[][] = []
  for (const id of [...knotted].sort()) {
    if (!knotted.has(id)) continue
    const ahead = reach(outputs, id)
    const cycle = [...reach(inputs, id)].filter((other) => ahead.has(other)).sort()
    for (const member of [id, ...cycle]) knotted.delete(member)
    if (cycle.length > 0) cycles.push(cycle)
  }
  return cycles
}

function peel(towards: Neighbours, against: Neighbours, ids: ReadonlySet<NodeId>): Set<NodeId> {
  const left = new Set(ids)
  const count = new Map([...ids].map((id) => [id, (against.get(id) ?? []).filter((other) => ids.has(other)).length]))
  const open = [...ids].filter((id) => count.get(id) === 0)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    left.delete(id)
    for (const next of towards.get(id) ?? []) {
      const remaining = (count.get(next) ?? 0) - 1
      count.set(next, remaining)
      if (remaining === 0 && left.has(next)) open.push(next)
    }
  }
  return left
}

function add(neighbours: Map<NodeId, NodeId[]>, id: NodeId, next: NodeId): void {
  const known = neighbours.get(id)
  if (known) known.push(next)
  else neighbours.set(id, [next])
}
