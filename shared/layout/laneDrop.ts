// Which lane a card that is being dragged would land in.
import type { DataProductId, DomainId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import type { Point, Portfolio } from '../model/portfolio'
import { cardBox, type Box } from './cardSize'
import { lanesAmong, type Lane } from './lanes'

/** A card belongs where at least this share of it lies: brushing a lane must not change an owner. */
const SHARE = 0.3

const overlap = (one: Box, other: Box): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** The domain whose hulls cover most of the card; undefined when none covers enough of it. */
export function laneUnder(lanes: readonly Lane[], card: Box): DomainId | undefined {
  const enough = SHARE * card.width * card.height
  let found: { readonly domain: DomainId; readonly area: number } | undefined
  for (const { domain, hulls } of lanes) {
    const area = hulls.reduce((sum, hull) => sum + overlap(hull, card), 0)
    if (area >= enough && area > (found?.area ?? 0)) found = { domain, area }
  }
  return found?.domain
}

/** The lanes as they are without the cards that are in the hand: what is being moved must not pull others after it. */
export function lanesWithout(
  { layout, owners }: Pick<Portfolio, 'layout' | 'owners'>,
  moving: ReadonlyMap<string, unknown>,
): readonly Lane[] {
  const resting = Object.fromEntries(Object.entries(layout).filter(([id]) => !moving.has(id)))
  return lanesAmong({ layout: resting, owners })
}

/** For every product that lies in a lane at one of these places: whose lane it is. */
export function laneTargets(
  portfolio: Pick<Portfolio, 'layout' | 'owners'>,
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<DataProductId, DomainId> {
  const lanes = lanesWithout(portfolio, places)
  const targets = new Map<DataProductId, DomainId>()
  for (const [id, at] of places) {
    if (!isProductId(id)) continue
    const domain = laneUnder(lanes, cardBox(id, at))
    if (domain !== undefined) targets.set(id, domain)
  }
  return targets
}
