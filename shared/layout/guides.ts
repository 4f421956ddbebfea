// Alignment while a card is dragged: which near cards it lines up with, and where it therefore comes to rest. Only the dragged ever moves.
import type { Point } from '../model/portfolio'
import type { Box } from './cardSize'

export type Axis = 'x' | 'y'
/** A line through edges or centres that coincide; 'x': upright at x = `at`, from y = `from` to y = `to`. */
export interface AlignmentLine {
  readonly kind: 'line'
  readonly axis: Axis
  readonly at: number
  readonly from: number
  readonly to: number
}
/** Two stretches of the same length between three neighbours in a row ('x') or a column ('y'); `across` is where to draw them. */
export interface EqualGaps {
  readonly kind: 'gaps'
  readonly axis: Axis
  readonly across: number
  readonly stretches: readonly (readonly [from: number, to: number])[]
}
export type Guide = AlignmentLine | EqualGaps

export interface SnapGiven {
  /** How far a guide draws, in px of the map. */
  readonly reach: number
  /** Where no guide draws, places lie on multiples of this. */
  readonly grid: number
}
export interface Snapped {
  readonly at: Point
  readonly guides: readonly Guide[]
}

/** Drags rest on this grid, in px of the map: every second point of the grid that places lie on (UX.md, 4 px grid). */
export const DRAG_GRID = 8
/** Cards further away than this in either direction are not compared: a guide to a card out of sight explains nothing. */
const NEAR = 900

/**
 * Where a dragged box comes to rest: at the nearest guide within reach, else on the grid, each direction for itself.
 * The guides are those that hold at the resting place; there are none where only the grid has spoken.
 */
export function snapToGuides(dragged: Box, others: readonly Box[], { reach, grid }: SnapGiven): Snapped {
  const near = others.filter((other) => away(dragged, other, 'x') < NEAR && away(dragged, other, 'y') < NEAR)
  const x = rest(dragged, near, 'x', reach, grid)
  const y = rest({ ...dragged, x }, near, 'y', reach, grid)
  const resting = { ...dragged, x, y }
  return { at: { x, y }, guides: guidesAt(resting, near) }
}

/** What is true of a box where it stands: shared edges and centres, and equal gaps to its neighbours. */
export function guidesAt(box: Box, others: readonly Box[]): readonly Guide[] {
  return (['x', 'y'] as const).flatMap((axis) => [...linesAt(box, others, axis), ...gapsAt(box, others, axis)])
}

const SIZE = { x: 'width', y: 'height' } as const
const OTHER = { x: 'y', y: 'x' } as const
/** Two places this close are the same: sums of halves are exact, a third of a gap is not. */
const SAME = 0.01

const start = (box: Box, axis: Axis): number => box[axis]
const end = (box: Box, axis: Axis): number => box[axis] + box[SIZE[axis]]
const stops = (box: Box, axis: Axis): readonly number[] => [
  start(box, axis),
  start(box, axis) + box[SIZE[axis]] / 2,
  end(box, axis),
]
const away = (one: Box, other: Box, axis: Axis): number =>
  Math.max(start(other, axis) - end(one, axis), start(one, axis) - end(other, axis))

function rest(dragged: Box, near: readonly Box[], axis: Axis, reach: number, grid: number): number {
  let best = Infinity
  const offer = (by: number): void => {
    if (Math.abs(by) <= reach && Math.abs(by) < Math.abs(best) - SAME) best = by
  }
  const own = stops(dragged, axis)
  for (const other of near) for (const stop of stops(other, axis)) for (const mine of own) offer(stop - mine)
  for (const wanted of equalPlaces(dragged, near, axis)) offer(wanted - start(dragged, axis))
  return Number.isFinite(best) ? start(dragged, axis) + best : Math.round(start(dragged, axis) / grid) * grid + 0
}

/** Places along the axis where the gaps to two neighbours would be the same. */
function equalPlaces(dragged: Box, near: readonly Box[], axis: Axis): readonly number[] {
  const { before, after } = neighbours(dragged, near, axis)
  const [b1, b2] = before
  const [a1, a2] = after
  const places: number[] = []
  if (b1 && b2) places.push(end(b1, axis) + gapBetween(b2, b1, axis))
  if (a1 && a2) places.push(start(a1, axis) - gapBetween(a1, a2, axis) - dragged[SIZE[axis]])
  if (b1 && a1) places.push((end(b1, axis) + start(a1, axis) - dragged[SIZE[axis]]) / 2)
  return places
}

const gapBetween = (one: Box, next: Box, axis: Axis): number => start(next, axis) - end(one, axis)

/** The two nearest in the same row (or column) on either side, none of them overlapping the next. */
function neighbours(box: Box, others: readonly Box[], axis: Axis) {
  const level = others.filter((other) => away(box, other, OTHER[axis]) < 0)
  const middle = start(box, axis) + box[SIZE[axis]] / 2
  const before = chain(
    level.filter((other) => end(other, axis) <= middle).sort((one, other) => end(other, axis) - end(one, axis)),
    (near, far) => gapBetween(far, near, axis),
  )
  const after = chain(
    level.filter((other) => start(other, axis) >= middle).sort((one, other) => start(one, axis) - start(other, axis)),
    (near, far) => gapBetween(near, far, axis),
  )
  return { before, after }
}

/** The nearest, and the nearest beyond it that leaves a gap. */
function chain(sorted: readonly Box[], gap: (near: Box, far: Box) => number): readonly Box[] {
  const [nearest] = sorted
  if (!nearest) return []
  const beyond = sorted.find((other) => gap(nearest, other) > 0)
  return beyond ? [nearest, beyond] : [nearest]
}

function linesAt(box: Box, others: readonly Box[], axis: Axis): readonly AlignmentLine[] {
  const cross = OTHER[axis]
  const own = stops(box, axis)
  const lines = new Map<number, AlignmentLine>()
  for (const other of others) {
    const theirs = stops(other, axis)
    for (const at of own.filter((mine) => theirs.some((stop) => Math.abs(stop - mine) < SAME))) {
      const known = lines.get(at)
      const from = Math.min(known?.from ?? Infinity, start(box, cross), start(other, cross))
      const to = Math.max(known?.to ?? -Infinity, end(box, cross), end(other, cross))
      lines.set(at, { kind: 'line', axis, at, from, to })
    }
  }
  return [...lines.values()]
}

function gapsAt(box: Box, others: readonly Box[], axis: Axis): readonly EqualGaps[] {
  const { before, after } = neighbours(box, others, axis)
  const rows = [
    [before[1], before[0], box],
    [before[0], box, after[0]],
    [box, after[0], after[1]],
  ] as const
  return rows.flatMap(([one, two, three]) => {
    if (!one || !two || !three) return []
    const [first, second] = [gapBetween(one, two, axis), gapBetween(two, three, axis)]
    if (first <= 0 || Math.abs(first - second) >= SAME) return []
    const cross = OTHER[axis]
    const stretches = [
      [end(one, axis), start(two, axis)],
      [end(two, axis), start(three, axis)],
    ] as const
    return [{ kind: 'gaps', axis, across: start(box, cross) + box[SIZE[cross]] / 2, stretches } as const]
  })
}
