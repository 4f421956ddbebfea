// Where a new card goes: into the right column, near what it belongs to, clear of every other card. Nothing a person placed is moved.
import type { Flow } from '../model/entities/flow'
import type { NodeId } from '../model/entities/ids'
import { nodeKindOf, type NodeKind } from '../model/nodeKind'
import type { Point, Portfolio } from '../model/portfolio'
import { cardBoxes, type Card } from './bounds'
import { cardBox, cardSizes, GRID, type Box } from './cardSize'

/** Between columns: room for flows to bend. */
export const COLUMN_GAP = 112
/** Between cards of a column. */
export const ROW_GAP = 44
/** Nothing comes closer than this. */
export const CLEARANCE = 24
/** A column this near is meant: the new card lines up with it. */
const SNAP = 48

/** As much of a portfolio as placing asks for. */
export interface Mapped extends Pick<Portfolio, 'layout'> {
  readonly flows: Readonly<Record<string, Pick<Flow, 'from' | 'to'>>>
}
type Side = 'either' | 'below'

/** Left of a card, level with it or below what already feeds it (2.21). Takes the kind of the new card. */
export function placeUpstreamOf(portfolio: Mapped, id: NodeId, kind: NodeKind = 'dataProduct'): Point {
  const box = boxOf(portfolio, id)
  const inputs = Object.values(portfolio.flows)
    .filter(({ to }) => to === id)
    .map(({ from }) => from)
  return placeInColumn(portfolio, kind, box.x - COLUMN_GAP - cardSizes[kind].width, box, inputs)
}

/** Right of a card, level with it or below what it already feeds. */
export function placeDownstreamOf(portfolio: Mapped, id: NodeId, kind: NodeKind = 'dataProduct'): Point {
  const box = boxOf(portfolio, id)
  const outputs = Object.values(portfolio.flows)
    .filter(({ from }) => from === id)
    .map(({ to }) => to)
  return placeInColumn(portfolio, kind, box.x + box.width + COLUMN_GAP, box, outputs)
}

/** A sibling: same column, the first free place below. */
export function placeBeside(portfolio: Mapped, id: NodeId, kind: NodeKind = nodeKindOf(id)): Point {
  const box = boxOf(portfolio, id)
  return freeIn(cardBoxes(portfolio), kind, { x: box.x, y: box.y + box.height + ROW_GAP }, 'below')
}

/** On its own: a use case at the right end of the map below the others, a source system at the left end, a product around a point that shall be its middle. */
export function placeFor(portfolio: Mapped, kind: NodeKind, near: Point): Point {
  const boxes = cardBoxes(portfolio)
  const end = kind === 'dataProduct' ? undefined : endOfMap(boxes, kind)
  if (end) return freeIn(boxes, kind, end, 'below')
  const { width, height } = cardSizes[kind]
  const wanted = { x: near.x - width / 2, y: near.y - height / 2 }
  return freeIn(boxes, kind, { ...wanted, x: lineUp(boxes, kind, wanted.x) }, 'either')
}

/** Where a person put it: the nearest free height in the column of this upper left corner, which lines up with cards of its kind. */
export function placeAt({ layout }: Pick<Mapped, 'layout'>, kind: NodeKind, wanted: Point): Point {
  const boxes = cardBoxes({ layout })
  return freeIn(boxes, kind, { ...wanted, x: lineUp(boxes, kind, wanted.x) }, 'either')
}

/** Where a hand pointed: the same, with the card's middle at this point. */
export function placeAround(portfolio: Pick<Mapped, 'layout'>, kind: NodeKind, { x, y }: Point): Point {
  const { width, height } = cardSizes[kind]
  return placeAt(portfolio, kind, { x: x - width / 2, y: y - height / 2 })
}

/** Under the lowest of its kind in the outermost column; beside the map while there is none; undefined on an empty map. */
function endOfMap(boxes: readonly Card[], kind: NodeKind): Point | undefined {
  if (boxes.length === 0) return undefined
  const own = boxes.filter(({ id }) => nodeKindOf(id) === kind)
  const outer = kind === 'useCase' ? Math.max : Math.min
  if (own.length > 0) {
    const x = outer(...own.map((box) => box.x))
    const column = own.filter((box) => Math.abs(box.x - x) < SNAP)
    return { x, y: Math.max(...column.map((box) => box.y + box.height)) + ROW_GAP }
  }
  const y = Math.min(...boxes.map((box) => box.y))
  if (kind === 'useCase') return { x: Math.max(...boxes.map((box) => box.x + box.width)) + COLUMN_GAP, y }
  return { x: Math.min(...boxes.map((box) => box.x)) - COLUMN_GAP - cardSizes[kind].width, y }
}

function placeInColumn(
  { layout }: Mapped,
  kind: NodeKind,
  at: number,
  beside: Box,
  siblings: readonly NodeId[],
): Point {
  const boxes = cardBoxes({ layout })
  const x = lineUp(boxes, kind, at)
  const inColumn = siblings.flatMap((id) => {
    const placed = layout[id]
    return placed && Math.abs(placed.x - x) < cardSizes[kind].width ? [cardBox(id, placed)] : []
  })
  if (inColumn.length === 0)
    return freeIn(boxes, kind, { x, y: beside.y + (beside.height - cardSizes[kind].height) / 2 }, 'either')
  const lowest = Math.max(...inColumn.map(({ y, height }) => y + height))
  return freeIn(boxes, kind, { x, y: lowest + ROW_GAP }, 'below')
}

const boxOf = ({ layout }: Mapped, id: NodeId): Box => cardBox(id, layout[id] ?? { x: 0, y: 0 })

/** The left edge of a column of this kind within reach, or the wanted one. */
function lineUp(boxes: readonly Card[], kind: NodeKind, wanted: number): number {
  let best = wanted
  let distance = SNAP
  for (const { id, x } of boxes) {
    const away = Math.abs(x - wanted)
    if (away > distance || nodeKindOf(id) !== kind) continue
    if (away < distance || x < best) best = x
    distance = away
  }
  return best
}

/** In one column the question has one dimension: the nearest height that no card in reach forbids. */
function freeIn(boxes: readonly Box[], kind: NodeKind, wanted: Point, side: Side): Point {
  const { width, height } = cardSizes[kind]
  const x = onGrid(wanted.x)
  const column = boxes.filter((box) => box.x < x + width + CLEARANCE && x < box.x + box.width + CLEARANCE)
  const forbidden = merged(
    column.map((box) => [down(box.y - ROW_GAP - height), up(box.y + box.height + ROW_GAP)] as const),
  )
  const y = onGrid(wanted.y)
  const blocking = forbidden.find(([from, to]) => from < y && y < to)
  if (!blocking) return { x, y }
  const [above, below] = blocking
  return { x, y: side === 'either' && y - above < below - y ? above : below }
}

/** Overlapping stretches become one; where two only touch, a card fits exactly between. */
function merged(stretches: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = []
  for (const [from, to] of stretches.toSorted((one, other) => one[0] - other[0])) {
    const last = result.at(-1)
    if (last && from < last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

const onGrid = (value: number): number => Math.round(value / GRID) * GRID + 0
const down = (value: number): number => Math.floor(value / GRID) * GRID
const up = (value: number): number => Math.ceil(value / GRID) * GRID
