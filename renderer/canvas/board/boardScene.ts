// A large map as geometry: coloured rectangles and curves, built once per change and drawn at any scale.
import { cardBoxes, type Card } from '../../../shared/layout/bounds'
import type { DataProductId, SourceSystemId } from '../../../shared/model/entities/ids'
import { turnsBetween } from '../../../shared/layout/routes/flowRoute'
import type { FlowRoutes } from '../../../shared/layout/routes/flowRoutes'
import { nodeKindOf } from '../../../shared/model/nodeKind'
import type { Point, Portfolio } from '../../../shared/model/portfolio'

export interface BoardView {
  /** What lens and filter light; undefined while they ask nothing. */
  readonly lit: { readonly has: (id: string) => boolean } | undefined
  /** What is not there at all; undefined while everything is. */
  readonly hidden?: { readonly has: (id: string) => boolean } | undefined
}
export interface BoardCard extends Card {
  /** A colour token of tokens.css, without the leading dashes. */
  readonly tint: string
  readonly faded: boolean
}
export interface Curve {
  readonly id: string
  /** Ids of the two cards, and where the flow leaves the one and reaches the other. */
  readonly source: string
  readonly target: string
  readonly from: Point
  readonly to: Point
  /** Where it turns on its way past other cards. */
  readonly turns: readonly Point[]
  readonly faded: boolean
}
export interface BoardScene {
  readonly cards: readonly BoardCard[]
  readonly curves: readonly Curve[]
}
type Slices = Pick<Portfolio, 'layout' | 'flows' | 'owners' | 'domains' | 'sourceSystems'>

/** Cards in their owner's colour, flows from right edge to left edge; past other cards where there are routes. */
export function boardScene(portfolio: Slices, { lit, hidden }: BoardView, routes: FlowRoutes = NO_ROUTES): BoardScene {
  const placed = cardBoxes(portfolio)
  const boxes = hidden ? placed.filter(({ id }) => !hidden.has(id)) : placed
  const cards = boxes.map((box): BoardCard => ({
    ...box,
    tint: tintOf(portfolio, box.id),
    faded: lit?.has(box.id) === false,
  }))
  const byId = new Map<string, Card>(boxes.map((box) => [box.id, box]))
  const curves = Object.values(portfolio.flows).flatMap(({ id, from, to }): readonly Curve[] => {
    const [source, target] = [byId.get(from), byId.get(to)]
    if (!source || !target) return []
    const faded = lit !== undefined && !(lit.has(from) && lit.has(to))
    const start = { x: source.x + source.width, y: source.y + source.height / 2 }
    const end = { x: target.x, y: target.y + target.height / 2 }
    const turns = turnsBetween(routes.get(id), start, end)
    return [{ id, source: from, target: to, from: start, to: end, turns, faded }]
  })
  return { cards, curves }
}
const NO_ROUTES: FlowRoutes = new Map()

/** The flows that are selected, and those at a selected card; none that a lens leaves out. */
export const curvesNear = ({ curves }: BoardScene, selected: ReadonlySet<string>): readonly Curve[] =>
  curves.filter(
    ({ id, source, target, faded }) => !faded && (selected.has(id) || selected.has(source) || selected.has(target)),
  )

function tintOf({ owners, domains, sourceSystems }: Slices, id: string): string {
  const kind = nodeKindOf(id as DataProductId)
  if (kind === 'useCase') return 'use-case-line'
  const owner = kind === 'dataProduct' ? owners[id as DataProductId] : sourceSystems[id as SourceSystemId]?.domain
  const domain = owner ? domains[owner] : undefined
  return domain ? `domain-${domain.hue}` : 'surface-3'
}

/** The card under a point of the map; undefined beside all. */
export const cardAt = (portfolio: Pick<Portfolio, 'layout'>, { x, y }: Point): Card | undefined =>
  cardBoxes(portfolio).findLast(
    (card) => x >= card.x && y >= card.y && x <= card.x + card.width && y <= card.y + card.height,
  )
