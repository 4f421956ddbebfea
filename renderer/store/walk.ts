// Walking the map with the keys: along the flows, and between cards of one layer.
import { lineageOf } from '../../shared/analysis/lineage'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Point, Portfolio } from '../../shared/model/portfolio'

export type Direction = 'Upstream' | 'Downstream' | 'Up' | 'Down'
const LAYER = 200

/** The card one step away from `from`; undefined at the end of the map. Of several, the one nearest in height. */
export function walk(portfolio: Portfolio, from: string, direction: Direction): NodeId | undefined {
  const here = portfolio.layout[from as NodeId]
  if (!here) return undefined
  const at = (id: NodeId): Point => portfolio.layout[id] ?? here
  if (direction === 'Up' || direction === 'Down') return besides(portfolio, from, here, direction)
  const { inputs, outputs } = lineageOf(portfolio)
  const next = (direction === 'Upstream' ? inputs : outputs).get(from as NodeId) ?? []
  return [...next].sort((a, b) => Math.abs(at(a).y - here.y) - Math.abs(at(b).y - here.y))[0]
}

function besides({ layout }: Portfolio, from: string, here: Point, direction: 'Up' | 'Down'): NodeId | undefined {
  const sign = direction === 'Up' ? -1 : 1
  const candidates = Object.entries(layout).filter(
    ([id, { x, y }]) => id !== from && Math.abs(x - here.x) < LAYER && (y - here.y) * sign > 0,
  )
  const nearest = candidates.sort(([, a], [, b]) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]
  return nearest?.[0] as NodeId | undefined
}
