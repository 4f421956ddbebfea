// A tidy map: layers from sources to use cases, ordered so that lines cross little, wrapped into a shape that fits a screen.
// Own, and not ELK or Graphviz: kinds, lanes and wrapping are Workback's business, and `npm run bench -- --sections=tidy` shows it ahead of
// ELK layered in crossings, size and time.
import { COLUMN_GAP } from '../freePlace'
import { crossingsIn } from '../lineCounts'
import type { Box } from '../cardSize'
import { routeBetween } from '../routes/flowRoute'
import { freeSpaceAround } from '../routes/freeSpace'
import type { Point } from '../../model/portfolio'
import { ASPECT, gridOf, type Grid } from './columns'
import { drawingOf, type Drawing } from './drawing'
import { improve } from './improve'
import { isLarge, neighboursIn, RASTER, stepsOf, type LayeredGraph } from './layeredGraph'
import { layersOf } from './layers'
import { orderingOf, type Ordering } from './ordering'
import { rowsOf } from './rows'

/** Hears how much is done, from 0 to 1. */
export type Report = (done: number) => void

/** One way to improve a drawing: by how many lines looked at, and how much worse a step may be at first. */
interface Attempt {
  readonly work: number
  readonly slack: number
}
/**
 * What a straight line through a card weighs against a crossing. Lines go round cards (routes/flowRoute.ts): that costs a bend, which
 * is seen on a map of a workshop; on a large one it is nothing beside thousands of crossings.
 */
const THROUGH = { small: 2, large: 0 } as const

/** Where each card goes, its upper left corner in px by card number; the map's own corner is at 0, 0. The same graph gives the same map. */
export function tidyLayout(graph: LayeredGraph, report: Report = () => undefined): readonly Point[] {
  if (graph.width.length === 0) return []
  const neighbours = neighboursIn(graph)
  const ordering = orderingOf(graph, neighbours, layersOf(graph, neighbours))
  const grid = gridFor(graph, ordering)
  const rows = rowsOf(graph, neighbours, ordering, grid)
  const attempts = attemptsFor(graph)
  const results = attempts.map(({ work, slack }, index) => {
    const drawing = drawingOf(graph, grid, rows, weightOf(graph))
    improve(drawing, work, slack, (done) => {
      report((index + done) / attempts.length)
    })
    return pointsOf(drawing)
  })
  return results.length === 1 ? (results[0] ?? []) : bestOf(graph, results)
}

function turnsIn(boxes: readonly Box[], { from, to }: LayeredGraph): readonly (readonly Point[])[] {
  const space = freeSpaceAround(boxes)
  return from.map((source, flow) => {
    const [start, end] = [boxes[source], boxes[to[flow] ?? -1]]
    return start && end ? routeBetween(space, start, end).turns : []
  })
}

const sizeOf = (graph: LayeredGraph): 'small' | 'large' => (isLarge(graph) ? 'large' : 'small')
const weightOf = (graph: LayeredGraph): number => THROUGH[sizeOf(graph)]

/** Cards that may not leave their lane are soon where they can be: the rest of the work took off one crossing in a hundred. */
const IN_LANES = 0.4

function attemptsFor(graph: LayeredGraph): readonly Attempt[] {
  const flows = graph.from.length
  const most = 30_000 * Math.min(flows, 600) + 25_000 * Math.max(0, flows - 600)
  if (isLarge(graph)) return [{ work: graph.lanes > 0 ? IN_LANES * most : most, slack: 0 }]
  return [0, 6, 9].map((slack) => ({ work: flows * 18_000, slack }))
}

/** What a turn of a flow weighs against a crossing. */
const BEND = 0.5

/** The one whose flows, as they are drawn, cross and turn the least. */
function bestOf(graph: LayeredGraph, results: readonly (readonly Point[])[]): readonly Point[] {
  const costs = results.map((points) => {
    const boxes = points.map((point, card) => ({
      ...point,
      width: graph.width[card] ?? 0,
      height: graph.height[card] ?? 0,
    }))
    const by = turnsIn(boxes, graph)
    const bends = by.reduce((sum, turns) => sum + turns.length, 0)
    return crossingsIn({ boxes, from: graph.from, to: graph.to, by }) + BEND * bends
  })
  return results[costs.indexOf(Math.min(...costs))] ?? []
}

/** No wider than this, or a laptop cannot show the whole map at the smallest scale; px. */
const WIDEST = 20_000
/** The room between layers as a share of the map's height: lines that are not steep run through fewer cards. */
const ROOM = { small: 0.14, large: 0.22 } as const

/** The smallest shape with room for its lines, or else the largest that can still be seen as a whole. */
function gridFor(graph: LayeredGraph, ordering: Ordering): Grid {
  const total = graph.height.reduce((sum, height) => sum + stepsOf(height), 0)
  const grids: Grid[] = []
  for (let height = 6; height <= total + 6; height = Math.ceil(height * 1.05)) {
    const grid = gridOf(graph, ordering, height)
    grids.push(grid)
    if (graph.lanes > 0 || !isInShape(grid)) continue
    if (grid.width > WIDEST) break
    if (hasRoom(graph, grid)) return grid
  }
  return grids.findLast((grid) => isInShape(grid) && grid.width <= WIDEST) ?? nearestInShape(grids)
}

const aspectOf = ({ width, whole }: Grid): number => width / (whole.bottom * RASTER)
const isInShape = (grid: Grid): boolean => aspectOf(grid) >= 1.6 && aspectOf(grid) <= 2.1
const hasRoom = (graph: LayeredGraph, { gap, whole }: Grid): boolean =>
  gap >= Math.max(COLUMN_GAP, ROOM[sizeOf(graph)] * whole.bottom * RASTER)
const nearestInShape = (grids: readonly Grid[]): Grid => {
  const away = (grid: Grid): number => Math.abs(Math.log(aspectOf(grid) / ASPECT))
  return grids.reduce((best, grid) => (away(grid) < away(best) ? grid : best))
}

function pointsOf({ cards }: Drawing): readonly Point[] {
  const left = cards.reduce((least, { x }) => Math.min(least, x), Infinity)
  const upper = cards.reduce((least, { top }) => Math.min(least, top), Infinity)
  return cards.map(({ x, top }) => ({ x: x - left, y: top - upper }))
}
