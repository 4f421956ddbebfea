// Cards that are dropped: where they come to lie, and on a map with lanes whose they become. One step, one undo (product list 16).
import { laneTargets } from '../../shared/layout/laneDrop'
import type { DataProductId, DomainId } from '../../shared/model/entities/ids'
import type { Point, Portfolio } from '../../shared/model/portfolio'
import { presentOf } from './mapSteps'
import type { Desk } from './useEditor'

type Places = ReadonlyMap<string, Point>

/** The products that would change their owner if they were let go here, by product; none while there are no lanes. */
export function newOwners(portfolio: Portfolio, places: Places, lanes: boolean): ReadonlyMap<DataProductId, DomainId> {
  if (!lanes) return new Map()
  const targets = laneTargets(portfolio, places)
  return new Map([...targets].filter(([product, domain]) => portfolio.owners[product] !== domain))
}

/** Moves the cards there, and gives every product in another domain's lane to that domain. */
export function dropCards(desk: Desk, places: Places): void {
  const owners = newOwners(presentOf(desk), places, desk.view.getState().lanes)
  const gesture = desk.newId('gesture')
  // Owners first: the step is named after its first change, and a new owner is what the room should read.
  for (const domain of new Set(owners.values())) {
    const products = [...owners].flatMap(([product, owner]) => (owner === domain ? [product] : []))
    if (!desk.editor.submit({ type: 'ownership/assign', products, domain }, gesture)) return
  }
  desk.editor.submit(
    { type: 'layout/move', positions: Object.fromEntries(places) },
    ...(owners.size > 0 ? [gesture] : []),
  )
}
