// Products that feed each other in a circle: a finding, never a crash.
import type { NodeId } from '../../model/entities/ids'
import type { Links, Neighbours, Way } from './neighbours'

/** Each group of records that feed each other in a circle, by id. */
export type Cycles = readonly (readonly NodeId[])[]

/** More flows at once than this are a pasted map: looking through the whole is then cheaper than from each of them. */
const FEW = 20

/** The cycles of these links. Where there was none `before`, only an added flow whose end leads back to its start can close one. */
export function cyclesIn({ inputs, outputs }: Links, added: readonly Way[], before: Cycles | undefined): Cycles {
  const closes = ({ from, to }: Way): boolean => from === to || reach(outputs, to).has(from)
  const isFree = before?.length === 0 && added.length <= FEW && !added.some(closes)
  return isFree ? before : cyclesOf(inputs, outputs)
}

/** Everything there is a way to. Iterative, and safe on cycles: holds `start` itself only on one. */
export function reach(neighbours: Neighbours, start: NodeId): ReadonlySet<NodeId> {
  const reached = new Set<NodeId>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const fresh = (neighbours.get(id) ?? []).filter((next) => !reached.has(next))
    for (const next of fresh) reached.add(next)
    open.push(...fresh)
  }
  return reached
}

/** Peels off what has no input left, then what has no output left: only cycles, and what lies between two, remain. */
function cyclesOf(inputs: Neighbours, outputs: Neighbours): Cycles {
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
