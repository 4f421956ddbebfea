// A file that something else wrote may say nothing of where cards stand: they get columns from sources to use cases, below whatever has a place.
import type { NodeId } from '../model/entities/ids'
import { nodeKindOf, type NodeKind } from '../model/nodeKind'
import { inOrder } from '../model/orderKey'
import type { Point, Portfolio } from '../model/portfolio'
import { mapBounds } from './bounds'
import { cardSizes } from './cardSize'
import { COLUMN_GAP, ROW_GAP } from './freePlace'
import { neighboursIn, type End, type LayeredGraph } from './tidy/layeredGraph'
import { layersOf } from './tidy/layers'

export interface Places {
  readonly portfolio: Portfolio
  /** How many cards had no place. */
  readonly given: number
}

/** The same portfolio with a place for every card; nothing that has one moves. The same file always gives the same map. */
export function givenPlaces(portfolio: Portfolio): Places {
  const { layout, useCases, dataProducts, sourceSystems } = portfolio
  const all = [...inOrder(useCases), ...Object.values(dataProducts), ...Object.values(sourceSystems)].map(
    ({ id }) => id,
  )
  const unplaced: readonly NodeId[] = all.filter((id) => !Object.hasOwn(layout, id))
  if (unplaced.length === 0) return { portfolio, given: 0 }
  const places = inColumns(unplaced, layersIn(portfolio, unplaced), cornerFor(portfolio))
  return { portfolio: { ...portfolio, layout: { ...layout, ...places } }, given: unplaced.length }
}

function cornerFor(portfolio: Portfolio): Point {
  const map = mapBounds(portfolio)
  return map ? { x: map.x, y: map.y + map.height + 2 * ROW_GAP } : { x: 0, y: 0 }
}

const ENDS: Readonly<Record<NodeKind, End>> = { sourceSystem: -1, dataProduct: 0, useCase: 1 }

function layersIn({ flows }: Portfolio, cards: readonly NodeId[]): readonly number[] {
  const number = new Map<string, number>(cards.map((id, at) => [id, at]))
  const inside = Object.values(flows).flatMap(({ from, to }) => {
    const [source, target] = [number.get(from), number.get(to)]
    return source === undefined || target === undefined ? [] : [{ source, target }]
  })
  const graph: LayeredGraph = {
    width: cards.map((id) => cardSizes[nodeKindOf(id)].width),
    height: cards.map((id) => cardSizes[nodeKindOf(id)].height),
    end: cards.map((id) => ENDS[nodeKindOf(id)]),
    ...{ lane: cards.map(() => -1), lanes: 0, now: cards.map(() => 0) },
    from: inside.map(({ source }) => source),
    to: inside.map(({ target }) => target),
  }
  return layersOf(graph, neighboursIn(graph))
}

const { width: WIDEST, height: TALLEST } = cardSizes.dataProduct
/** A column is not longer than a map of this many cards is high. */
const LEAST_ROWS = 6

/** A layer that is too long for the map goes on in a further column. */
function inColumns(
  cards: readonly NodeId[],
  layers: readonly number[],
  corner: Point,
): Readonly<Record<NodeId, Point>> {
  const rows = Math.max(LEAST_ROWS, Math.ceil(Math.sqrt(cards.length)))
  const places: Record<NodeId, Point> = {}
  let column = 0
  const last = layers.reduce((most, layer) => Math.max(most, layer), 0)
  for (let layer = 0; layer <= last; layer += 1) {
    const own = cards.filter((_, at) => layers[at] === layer)
    for (const [at, id] of own.entries())
      places[id] = {
        x: corner.x + (column + Math.floor(at / rows)) * (WIDEST + COLUMN_GAP),
        y: corner.y + (at % rows) * (TALLEST + ROW_GAP),
      }
    column += Math.ceil(own.length / rows)
  }
  return places
}
