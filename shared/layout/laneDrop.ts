// Which lane a card that is being dragged would land in.
import type { DomainId } from '../model/entities/ids'
import type { Box } from './cardSize'
import type { Lane } from './lanes'

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
