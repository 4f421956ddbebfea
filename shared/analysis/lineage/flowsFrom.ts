import type { Flow } from '../../model/entities/flow'
import type { NodeId } from '../../model/entities/ids'
import { derive } from '../derive'
import { flowsIn } from '../recordsIn'
import { changedPart, regrouped } from './regrouped'

type ByStart = ReadonlyMap<NodeId, readonly Flow[]>

/** The flows that leave each record, in the order of the flows; the same list while none of them has changed. */
export const flowsFrom = derive(['flows'], ({ flows }): ByStart => keptGroups(flowsIn(flows)))

const keptGroups = (() => {
  let last: { readonly flows: readonly Flow[]; readonly groups: ByStart } = { flows: [], groups: new Map() }
  return (flows: readonly Flow[]): ByStart => {
    const groups = regrouped(last.groups, changedPart(last.flows, flows, Object.is), flows, {
      group: ({ from }) => from,
      member: (flow) => flow,
    })
    last = { flows, groups }
    return groups
  }
})()
