// A large map as geometry: coloured rectangles and curves, built once per change and drawn at any scale.
import { cardBoxes, type Card } from '../../../shared/layout/bounds'
import type { DataProductId, SourceSystemId } from '../../../shared/model/entities/ids'
import type { Standing } from '../../../shared/analysis/mapSight'
import { turnsBetween, type Route } from '../../../shared/layout/routes/flowRoute'
import type { FlowRoutes } from '../../../shared/layout/routes/flowRoutes'
import { nodeKindOf } from '../../../shared/model/nodeKind'
import type { Point, Portfolio } from '../../../shared/model/portfolio'

/** What lens and filter say of the map. */
export interface BoardSight {
  /** What they light; undefined while they ask nothing. */
  readonly lit: { readonly has: (id: string) => boolean } | undefined
  /** What is not there at all; undefined while everything is. */
  readonly hidden?: { readonly has: (id: string) => boolean } | undefined
}
export interface BoardCard extends Card {
  /** A colour token of tokens.css, without the leading dashes. */
  readonly tint: string
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
}
export interface BoardScene {
  readonly cards: readonly BoardCard[]
  readonly curves: readonly Curve[]
}
type Slices = Pick<Portfolio, 'layout' | 'flows' | 'owners' | 'domains' | 'sourceSystems'>

/** Cards in their owner’s colour, flows from right edge to left edge; past other cards where there are routes. Whatever is seen of them. */
export const boardScene = (portfolio: Slices, routes: FlowRoutes = NO_ROUTES): BoardScene =>
  createBoardProjector()(portfolio, routes)
const NO_ROUTES: FlowRoutes = new Map()

/** Remembers the last scene: a flow that runs as before stays the same curve. */
export function createBoardProjector() {
  let before: ReadonlyMap<string, Curve> = new Map()
  return (portfolio: Slices, routes: FlowRoutes): BoardScene => {
    const cards = cardBoxes(portfolio).map((box): BoardCard => ({ ...box, tint: tintOf(portfolio, box.id) }))
    const byId = new Map<string, Card>(cards.map((card) => [card.id, card]))
    const curves = new Map<string, Curve>()
    for (const { id, from, to } of Object.values(portfolio.flows)) {
      const [source, target] = [byId.get(from), byId.get(to)]
      if (source && target) curves.set(id, curveBetween(source, target, { id, route: routes.get(id) }, before.get(id)))
    }
    before = curves
    return { cards, curves: [...curves.values()] }
  }
}

/** The one of before where it runs as it did. */
function curveBetween(
  source: Card,
  target: Card,
  { id, route }: { readonly id: string; readonly route: Route | undefined },
  old: Curve | undefined,
): Curve {
  const from = { x: source.x + source.width, y: source.y + source.height / 2 }
  const to = { x: target.x, y: target.y + target.height / 2 }
  const turns = turnsBetween(route, from, to)
  const isOld =
    old?.source === source.id &&
    old.target === target.id &&
    isAt(old.from, from) &&
    isAt(old.to, to) &&
    old.turns === turns
  return isOld ? old : { id, source: source.id, target: target.id, from, to, turns }
}
const isAt = (one: Point, other: Point): boolean => one.x === other.x && one.y === other.y

/** How a card is to be seen. */
export const standingOf = (id: string, { lit, hidden }: BoardSight): Standing => {
  if (hidden?.has(id)) return 'hidden'
  return lit?.has(id) === false ? 'faded' : 'lit'
}

/** How a flow is to be seen: as the less seen of its two cards. */
export function standingOfCurve({ source, target }: Curve, { lit, hidden }: BoardSight): Standing {
  if (hidden && (hidden.has(source) || hidden.has(target))) return 'hidden'
  return lit && !(lit.has(source) && lit.has(target)) ? 'faded' : 'lit'
}

/** The flows that are selected, and those at a selected card; none that a lens leaves out. */
export const curvesNear = (
  { curves }: BoardScene,
  selected: ReadonlySet<string>,
  sight: BoardSight,
): readonly Curve[] =>
  curves.filter(
    (curve) =>
      (selected.has(curve.id) || selected.has(curve.source) || selected.has(curve.target)) &&
      standingOfCurve(curve, sight) === 'lit',
  )

/** The tint of what nobody owns yet: paper within an edge, so that the room sees what is left to do (UX.md, The map). */
export const HOLLOW = 'surface'

function tintOf({ owners, domains, sourceSystems }: Slices, id: string): string {
  const kind = nodeKindOf(id as DataProductId)
  if (kind === 'useCase') return 'use-case-line'
  const owner = kind === 'dataProduct' ? owners[id as DataProductId] : sourceSystems[id as SourceSystemId]?.domain
  const domain = owner ? domains[owner] : undefined
  return domain ? `domain-${domain.hue}` : HOLLOW
}

/** The card under a point of the map; undefined beside all. */
export const cardAt = (portfolio: Pick<Portfolio, 'layout'>, { x, y }: Point): Card | undefined =>
  cardBoxes(portfolio).findLast(
    (card) => x >= card.x && y >= card.y && x <= card.x + card.width && y <= card.y + card.height,
  )
