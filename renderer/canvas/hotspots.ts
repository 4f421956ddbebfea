import { derive } from '../../shared/analysis/derive'
import type { Hotspot } from '../../shared/model/entities/workshop'

/** Open hotspots by what they are pinned on. */
export const hotspotsBySubject = derive(['hotspots'], ({ hotspots }): ReadonlyMap<string, readonly Hotspot[]> => {
  const groups = new Map<string, Hotspot[]>()
  for (const hotspot of Object.values(hotspots).filter(({ resolved }) => !resolved))
    groups.set(hotspot.subject, [...(groups.get(hotspot.subject) ?? []), hotspot])
  return groups
})
