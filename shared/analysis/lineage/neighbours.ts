// Who feeds whom directly. What a change of a few flows does not touch stays the same list, so that whatever rests on it stands as well.
import type { Flow } from '../../model/entities/flow'
import type { NodeId } from '../../model/entities/ids'
import { changedPart, regrouped } from './regrouped'

/** In the order of the flows; anything without one is in no map. */
export type Neighbours = ReadonlyMap<NodeId, readonly NodeId[]>
export type Way = Pick<Flow, 'from' | 'to'>
export interface Links {
  readonly flows: readonly Way[]
  readonly inputs: Neighbours
  readonly outputs: Neighbours
}
const NO_LINKS: Links = { flows: [], inputs: new Map(), outputs: new Map() }

/** The links of these flows, with the ways that were not there `before`; `before` itself where every way is as it was. */
export function linksOf(flows: readonly Way[], before: Links = NO_LINKS): readonly [Links, added: readonly Way[]] {
  const changed = changedPart(before.flows, flows, isSameWay)
  const [gone, added] = changed
  if (gone.length === 0 && added.length === 0) return [before, added]
  const links = {
    flows,
    inputs: regrouped(before.inputs, changed, flows, { group: ({ to }) => to, member: ({ from }) => from }),
    outputs: regrouped(before.outputs, changed, flows, { group: ({ from }) => from, member: ({ to }) => to }),
  }
  return [links, added]
}

const isSameWay = (one: Way, other: Way): boolean => one === other || (one.from === other.from && one.to === other.to)
