import type { NodeId } from '../model/entities/ids'
import { derive } from './derive'
import { cyclesIn, reach, type Cycles } from './lineage/cycles'
import { linksOf, type Links, type Neighbours } from './lineage/neighbours'
import { flowsIn } from './recordsIn'

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
  readonly cycles: Cycles
}

/** Who feeds whom, read off the flows alone; anything without a flow is in no map. The same object while every flow leads where it led. */
export const lineageOf = derive(['flows'], ({ flows }): Lineage => keptLineage(flowsIn(flows)))

const keptLineage = (() => {
  let last: { readonly links: Links; readonly lineage: Lineage } | undefined
  return (flows: Links['flows']): Lineage => {
    const [links, added] = linksOf(flows, last?.links)
    if (last?.links !== links) last = { links, lineage: lineageIn(links, cyclesIn(links, added, last?.lineage.cycles)) }
    return last.lineage
  }
})()

const lineageIn = ({ inputs, outputs }: Links, cycles: Cycles): Lineage => ({
  ...{ inputs, outputs, cycles },
  upstreamOf: (start) => reach(inputs, start),
  downstreamOf: (start) => reach(outputs, start),
  pathBetween: (from, to) => shortestPath(outputs, from, to),
})

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
