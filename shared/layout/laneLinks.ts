// Relations of the context map as lines between lanes (DOMAIN.md B): each between the two hulls that are nearest to each other.
import { derive } from '../analysis/derive'
import type { ContextRelation } from '../model/entities/domain'
import type { DomainId } from '../model/entities/ids'
import type { Point } from '../model/portfolio'
import type { Box } from './cardSize'
import { lanesOf } from './lanes'

export interface LaneLink {
  readonly relation: ContextRelation
  /** On the edge of the upstream domain's hull. */
  readonly from: Point
  /** On the edge of the downstream domain's hull. */
  readonly to: Point
  /** How many other relations join the same two domains before this one: their names are set below each other. */
  readonly rank: number
}

/** Patterns in which neither side is upstream. */
const MUTUAL: ReadonlySet<ContextRelation['pattern']> = new Set([
  'partnership',
  'shared-kernel',
  'separate-ways',
  'big-ball-of-mud',
])
/** True when data or language runs from the upstream to the downstream domain. */
export const isDirected = ({ pattern }: Pick<ContextRelation, 'pattern'>): boolean => !MUTUAL.has(pattern)

/** Every relation both of whose domains have a lane, by id. */
export const laneLinksOf = derive(['layout', 'owners', 'relations'], (portfolio): readonly LaneLink[] => {
  const hulls = new Map(lanesOf(portfolio).map(({ domain, hulls }): [DomainId, readonly Box[]] => [domain, hulls]))
  const pairs = new Map<string, number>()
  return Object.values(portfolio.relations)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((relation): readonly LaneLink[] => {
      const { upstream, downstream } = relation
      const nearest = nearestPair(hulls.get(upstream) ?? [], hulls.get(downstream) ?? [])
      if (upstream === downstream || !nearest) return []
      const pair = [upstream, downstream].sort().join(' ')
      const rank = pairs.get(pair) ?? 0
      pairs.set(pair, rank + 1)
      return [{ relation, rank, ...shortestLine(...nearest) }]
    })
})

function nearestPair(ones: readonly Box[], others: readonly Box[]): readonly [Box, Box] | undefined {
  let best: readonly [Box, Box] | undefined
  let least = Infinity
  for (const one of ones)
    for (const other of others) {
      const { from, to } = shortestLine(one, other)
      const distance = Math.hypot(to.x - from.x, to.y - from.y)
      if (distance >= least) continue
      least = distance
      best = [one, other]
    }
  return best
}

/** From edge to edge; where the two face each other, in the middle of what faces. */
function shortestLine(one: Box, other: Box): { readonly from: Point; readonly to: Point } {
  const [fromX, toX] = facing(one.x, one.x + one.width, other.x, other.x + other.width)
  const [fromY, toY] = facing(one.y, one.y + one.height, other.y, other.y + other.height)
  return { from: { x: fromX, y: fromY }, to: { x: toX, y: toY } }
}

/** Nearest points of two stretches: their ends, or the middle of what they share. */
function facing(start: number, end: number, otherStart: number, otherEnd: number): readonly [number, number] {
  if (end < otherStart) return [end, otherStart]
  if (otherEnd < start) return [start, otherEnd]
  const middle = (Math.max(start, otherStart) + Math.min(end, otherEnd)) / 2
  return [middle, middle]
}
