// The routes of all flows of a map. Derived, never stored: after a change only those are reckoned again that it may concern.
import type { Flow } from '../../model/entities/flow'
import type { FlowId, NodeId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { cardBoxes, overlaps, type Card } from '../bounds'
import { cardBox, type Box } from '../cardSize'
import { routeBetween, type Route } from './flowRoute'
import { freeSpaceAround } from './freeSpace'

/** What routes are reckoned from. */
export type RoutedMap = Pick<Portfolio, 'layout' | 'flows'>
export type FlowRoutes = ReadonlyMap<FlowId, Route>
export interface Routed {
  readonly of: RoutedMap
  /** Of every flow whose cards are placed. */
  readonly routes: FlowRoutes
}
export const NOTHING_ROUTED: Routed = { of: { layout: {}, flows: {} }, routes: new Map() }

/** All routes, reckoned at once. */
export function routed(map: RoutedMap, before: Routed = NOTHING_ROUTED): Routed {
  const steps = routing(map, before)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same a flow at a time, for a window that must not wait. Routes that stay the same stay the same objects. */
export function* routing(map: RoutedMap, before: Routed): Generator<void, Routed> {
  const cards = new Map<NodeId, Card>(cardBoxes(map).map((card) => [card.id, card]))
  const changed = changedPlaces(before.of, map)
  const space = freeSpaceAround([...cards.values()])
  const routes = new Map<FlowId, Route>()
  for (const flow of Object.values(map.flows)) {
    const known = isSame(before.of.flows[flow.id], flow) ? before.routes.get(flow.id) : undefined
    const [source, target] = [cards.get(flow.from), cards.get(flow.to)]
    if (!source || !target) continue
    if (known && !changed.some((box) => overlaps(box, known.looked))) routes.set(flow.id, known)
    else {
      routes.set(flow.id, routeBetween(space, source, target))
      yield
    }
  }
  return { of: map, routes }
}

const isSame = (one: Flow | undefined, other: Flow): boolean => one?.from === other.from && one.to === other.to

/** Where cards have come from, and where they have gone. */
function changedPlaces({ layout: before }: RoutedMap, { layout: after }: RoutedMap): readonly Box[] {
  if (before === after) return []
  return [...placesLeft(before, after), ...placesLeft(after, before)]
}

/** Where cards stand in one layout and not in the other. */
function placesLeft(layout: Portfolio['layout'], other: Portfolio['layout']): readonly Box[] {
  const places: Box[] = []
  let id: NodeId
  for (id in layout) {
    const [at, elsewhere] = [layout[id], other[id]]
    if (at && (at.x !== elsewhere?.x || at.y !== elsewhere.y)) places.push(cardBox(id, at))
  }
  return places
}
