// What the room has said about a record: hotspots pinned on it, notes about it.
import type { Hotspot, Note } from '../model/entities/workshop'
import { inOrder } from '../model/orderKey'
import { derive } from './derive'

/** All hotspots by their subject, the settled ones too, in the order in which they were pinned. */
export const hotspotsBySubject = derive(['hotspots'], ({ hotspots }) => grouped(inOrder(hotspots)))

/** Open hotspots by their subject. */
export const openHotspotsBySubject = derive(['hotspots'], ({ hotspots }) =>
  grouped<Hotspot>(inOrder(hotspots).filter(({ resolved }) => !resolved)),
)

/** Notes by their subject, private ones too; null stands for the portfolio as a whole. */
export const notesBySubject = derive(['notes'], ({ notes }) => grouped<Note>(inOrder(notes)))

function grouped<P extends { readonly subject: string | null }>(
  pins: readonly P[],
): ReadonlyMap<string | null, readonly P[]> {
  const groups = new Map<string | null, P[]>()
  for (const pin of pins) {
    const known = groups.get(pin.subject)
    if (known) known.push(pin)
    else groups.set(pin.subject, [pin])
  }
  return groups
}
