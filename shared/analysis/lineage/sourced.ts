import type { NodeId } from '../../model/entities/ids'
import { isSourceId } from '../../model/nodeKind'
import type { Neighbours } from './neighbours'
import { touchedBetween } from './touched'

/** How to find the records that have a source system somewhere upstream; asked again, only what stands downstream of a change is looked at. */
export function beginSourced() {
  let inputsBefore: Neighbours = new Map()
  let sourced: ReadonlySet<NodeId> = new Set()
  return (inputs: Neighbours, outputs: Neighbours): ReadonlySet<NodeId> => {
    const touched = touchedBetween(inputsBefore, inputs, outputs)
    inputsBefore = inputs
    if (touched.size === 0) return sourced
    const now = new Set([...sourced].filter((id) => !touched.has(id)))
    const isFed = (id: NodeId) => (inputs.get(id) ?? []).some((input) => isSourceId(input) || now.has(input))
    const open = [...touched].filter(isFed)
    for (const id of open) {
      if (now.has(id)) continue
      now.add(id)
      open.push(...(outputs.get(id) ?? []))
    }
    sourced = now
    return now
  }
}
