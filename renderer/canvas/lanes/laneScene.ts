// Lanes as they are drawn: each domain's hulls with its words, and the relations between domains.
import { lanesOf, type Lane } from '../../../shared/layout/lanes'
import { laneLinksOf, type LaneLink } from '../../../shared/layout/laneLinks'
import { lanesWithout } from '../../../shared/layout/laneDrop'
import type { DomainId } from '../../../shared/model/entities/ids'
import type { Point, Portfolio } from '../../../shared/model/portfolio'

export interface DrawnLane extends Lane {
  readonly name: string
  readonly hue: number
  /** A product in the hand would land here and belong to this domain. */
  readonly awaiting: boolean
}
type Slices = Pick<Portfolio, 'layout' | 'owners' | 'domains'>

/** The lanes in the order in which they are drawn; without the cards in the hand, so that a lane does not run after its card. */
export function laneScene(
  portfolio: Slices,
  moving: ReadonlyMap<string, Point>,
  awaiting: ReadonlySet<DomainId>,
): readonly DrawnLane[] {
  const lanes = moving.size === 0 ? lanesOf(portfolio) : lanesWithout(portfolio, moving)
  return lanes.flatMap((lane): readonly DrawnLane[] => {
    const domain = portfolio.domains[lane.domain]
    if (!domain) return []
    const { name, hue } = domain
    return [{ ...lane, name, hue, awaiting: awaiting.has(lane.domain) }]
  })
}

/** Relations with the words for their pattern. */
export const linkScene = (
  portfolio: Pick<Portfolio, 'layout' | 'owners' | 'relations'>,
  wordFor: (pattern: LaneLink['relation']['pattern']) => string,
): readonly (LaneLink & { readonly word: string })[] =>
  laneLinksOf(portfolio).map((link) => ({ ...link, word: wordFor(link.relation.pattern) }))
