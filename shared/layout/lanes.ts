// Soft hulls behind the cards of a domain. A hull never covers the card of another domain, so a scattered domain has several.
import { derive } from '../analysis/derive'
import type { DomainId } from '../model/entities/ids'
import type { Point, Portfolio } from '../model/portfolio'
import { boundsOf, cardBoxes, overlaps, widened } from './bounds'
import type { Box } from './cardSize'

export interface Lane {
  readonly domain: DomainId
  /** Rectangles around neighbouring cards, the upper left one first: it carries the name. */
  readonly hulls: readonly Box[]
}

/** How far a hull reaches around its cards. */
const MARGIN = 16
/** Cards further apart than this are not neighbours. */
const REACH = 300

/** The hulls of every domain that owns a placed product, by domain id. */
export const lanesOf = derive(['layout', 'owners'], (portfolio) => lanesAmong(portfolio))

/** The domain in whose lane this point of the map lies, the one drawn last; undefined beside all. */
export const laneAt = (portfolio: Pick<Portfolio, 'layout' | 'owners'>, { x, y }: Point): DomainId | undefined =>
  lanesOf(portfolio).findLast(({ hulls }) => hulls.some((hull) => overlaps(hull, { x, y, width: 0, height: 0 })))
    ?.domain

/** The same without a memory, for a layout that is only tried out. */
export function lanesAmong({ layout, owners }: Pick<Portfolio, 'layout' | 'owners'>): readonly Lane[] {
  const cards = cardBoxes({ layout })
  const byDomain = new Map<DomainId, Box[]>()
  const ownerOf: Readonly<Record<string, DomainId | undefined>> = owners
  for (const card of cards) {
    const domain = ownerOf[card.id]
    if (domain === undefined) continue
    const own = byDomain.get(domain)
    if (own) own.push(card)
    else byDomain.set(domain, [card])
  }
  return [...byDomain]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([domain, own]) => {
      const foreign = cards.filter((card) => ownerOf[card.id] !== domain)
      return { domain, hulls: hullsAround(own, foreign) }
    })
}

/** Takes cards from left to right and top to bottom, and lets each join the first hull it can without covering others. */
function hullsAround(own: readonly Box[], foreign: readonly Box[]): readonly Box[] {
  const hulls: Box[] = []
  for (const card of own.toSorted((one, other) => one.x - other.x || one.y - other.y)) {
    const at = hulls.findIndex((hull) => overlaps(hull, card, REACH) && !covers(around(hull, card), foreign))
    const hull = hulls[at]
    if (hull) hulls[at] = around(hull, card)
    else hulls.push(card)
  }
  return hulls.map((hull) => widened(hull, MARGIN)).sort((one, other) => one.y - other.y || one.x - other.x)
}

const around = (one: Box, other: Box): Box => boundsOf([one, other]) ?? one
const covers = (hull: Box, cards: readonly Box[]): boolean =>
  cards.some((card) => overlaps(widened(hull, MARGIN), card))
