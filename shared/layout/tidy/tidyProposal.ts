// What Tidy proposes for a map: who would move where, and what that does to its lines. Nothing moves until a person accepts it.
import type { Flow } from '../../model/entities/flow'
import type { DomainId, NodeId } from '../../model/entities/ids'
import { nodeKindOf } from '../../model/nodeKind'
import type { Point, Portfolio } from '../../model/portfolio'
import { boundsOf, cardBoxes, type Card } from '../bounds'
import { GRID } from '../cardSize'
import { crossingsIn, throughCardsIn } from '../lineCounts'
import { clearOf } from './clearOf'
import type { End, LayeredGraph } from './layeredGraph'
import { tidyLayout, type Report } from './tidyLayout'

/** Everything; only these cards, the others stay; or everything, with the cards of a domain together. */
export type TidyScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'selection'; readonly cards: readonly string[] }
  | { readonly kind: 'domains' }

/** What Tidy reads of a portfolio; small enough to be sent to a worker at once. */
export interface TidyMap {
  readonly cards: readonly Card[]
  readonly flows: readonly Pick<Flow, 'from' | 'to'>[]
  /** Who owns a product, and whose a source system is. */
  readonly domains: Readonly<Record<string, DomainId | undefined>>
}

/** Flows that cross, and times that a flow has to go round a card that is not its own; both counted along straight lines. */
export interface LineCounts {
  readonly crossings: number
  readonly throughCards: number
}
export interface TidyProposal {
  /** Only the cards that would move; empty when the map is tidy already. */
  readonly positions: Readonly<Record<NodeId, Point>>
  readonly before: LineCounts
  readonly after: LineCounts
}

export type Slices = Pick<Portfolio, 'layout' | 'flows' | 'owners' | 'sourceSystems'>

/** Gathers what Tidy needs. */
export const tidyMapOf = ({ layout, flows, owners, sourceSystems }: Slices): TidyMap => ({
  cards: cardBoxes({ layout }),
  flows: Object.values(flows).map(({ from, to }) => ({ from, to })),
  domains: {
    ...Object.fromEntries(Object.values(sourceSystems).map(({ id, domain }) => [id, domain])),
    ...owners,
  },
})

/** Computes the proposal; the same map gives the same proposal. `report` hears how much is done, from 0 to 1. */
export function tidyProposal(map: TidyMap, scope: TidyScope, report?: Report): TidyProposal {
  const chosen = scope.kind === 'selection' ? new Set(scope.cards) : undefined
  const moving = chosen ? map.cards.filter(({ id }) => chosen.has(id)) : map.cards
  const standing = chosen ? map.cards.filter(({ id }) => !chosen.has(id)) : []
  const points = tidyLayout(graphOf(map, moving, scope.kind === 'domains'), report)
  const placed = anchored(moving, points, chosen ? 'middle' : 'corner')
  const after = clearOf(standing, placed)
  const before = new Map<NodeId, Card>(map.cards.map((card) => [card.id, card]))
  const moved = after.filter(({ id, x, y }) => before.get(id)?.x !== x || before.get(id)?.y !== y)
  return {
    positions: Object.fromEntries(moved.map(({ id, x, y }) => [id, { x, y }])),
    before: countsOf(map, map.cards),
    after: countsOf(map, [...standing, ...after]),
  }
}

function graphOf({ flows, domains }: TidyMap, cards: readonly Card[], byDomain: boolean): LayeredGraph {
  const number = new Map<NodeId, number>(cards.map(({ id }, index) => [id, index]))
  const inside = flows.flatMap(({ from, to }) => {
    const [source, target] = [number.get(from), number.get(to)]
    return source === undefined || target === undefined ? [] : [{ source, target }]
  })
  const lanes = byDomain ? lanesOf(cards, domains) : []
  return {
    width: cards.map(({ width }) => width),
    height: cards.map(({ height }) => height),
    end: cards.map(({ id }) => ENDS[nodeKindOf(id)]),
    lane: cards.map(({ id }) => (nodeKindOf(id) === 'useCase' ? -1 : lanes.indexOf(domains[id]))),
    lanes: lanes.length,
    now: cards.map(({ y, height }) => y + height / 2),
    from: inside.map(({ source }) => source),
    to: inside.map(({ target }) => target),
  }
}
const ENDS: Readonly<Record<ReturnType<typeof nodeKindOf>, End>> = { sourceSystem: -1, dataProduct: 0, useCase: 1 }

/** Domains that have a card on the map, and undefined for those whose cards belong to none; a use case belongs to no lane. */
const lanesOf = (cards: readonly Card[], domains: TidyMap['domains']): readonly (DomainId | undefined)[] => [
  ...new Set(cards.filter(({ id }) => nodeKindOf(id) !== 'useCase').map(({ id }) => domains[id])),
]

/** Puts the new picture where the old one was: the same upper left corner, or the same middle. As a whole, for cards of different heights are level by their middles. */
function anchored(cards: readonly Card[], points: readonly Point[], by: 'corner' | 'middle'): readonly Card[] {
  const placed = cards.map((card, index) => ({ ...card, ...points[index] }))
  const [old, own] = [boundsOf(cards), boundsOf(placed)]
  if (!old || !own) return placed
  const share = by === 'middle' ? 0.5 : 0
  const left = old.x - own.x + (old.width - own.width) * share
  const top = old.y - own.y + (old.height - own.height) * share
  return placed.map((card) => ({ ...card, x: card.x + onGrid(left), y: card.y + onGrid(top) }))
}
const onGrid = (value: number): number => Math.round(value / GRID) * GRID

function countsOf({ flows }: TidyMap, cards: readonly Card[]): LineCounts {
  const number = new Map<NodeId, number>(cards.map(({ id }, index) => [id, index]))
  const ends = (end: 'from' | 'to'): readonly number[] => flows.map((flow) => number.get(flow[end]) ?? -1)
  const map = { boxes: cards, from: ends('from'), to: ends('to') }
  return { crossings: crossingsIn(map), throughCards: throughCardsIn(map) }
}
