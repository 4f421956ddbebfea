// Who feeds whom directly. What a change of a few flows does not touch stays the same list, so that whatever rests on it stands as well.
import type { Flow } from '../../model/entities/flow'
import type { NodeId } from '../../model/entities/ids'

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
  const [gone, added] = changedWays(before.flows, flows)
  if (gone.length === 0 && added.length === 0) return [before, added]
  const changed = [...gone, ...added]
  const links = {
    flows,
    inputs: relinked(before.inputs, new Set(changed.map(({ to }) => to)), flows, ({ from, to }) => [to, from]),
    outputs: relinked(before.outputs, new Set(changed.map(({ from }) => from)), flows, ({ from, to }) => [from, to]),
  }
  return [links, added]
}

/** What stands between the parts of both lists that are alike: most changes leave all before and all after as it was. */
function changedWays(
  before: readonly Way[],
  now: readonly Way[],
): readonly [gone: readonly Way[], added: readonly Way[]] {
  const shorter = Math.min(before.length, now.length)
  let first = 0
  while (first < shorter && isSameWay(before[first], now[first])) first += 1
  let last = 0
  while (last < shorter - first && isSameWay(before.at(-1 - last), now.at(-1 - last))) last += 1
  return [before.slice(first, before.length - last), now.slice(first, now.length - last)]
}

const isSameWay = (one: Way | undefined, other: Way | undefined): boolean =>
  one === other || (one?.from === other?.from && one?.to === other?.to)

function relinked(
  before: Neighbours,
  touched: ReadonlySet<NodeId>,
  flows: readonly Way[],
  read: (way: Way) => readonly [end: NodeId, other: NodeId],
): Neighbours {
  const lists = new Map<NodeId, NodeId[]>([...touched].map((id) => [id, []]))
  for (const way of flows) {
    const [end, other] = read(way)
    lists.get(end)?.push(other)
  }
  const now = new Map(before)
  for (const [id, list] of lists)
    if (list.length > 0) now.set(id, list)
    else now.delete(id)
  return now
}
