// Where the names of lanes stand: always in full, one at least for each domain that is seen, and never one over another.
import { overlaps } from '../../../shared/layout/bounds'
import type { Box, Size } from '../../../shared/layout/cardSize'

/** A lane as it lies on the canvas, in CSS pixels: the hulls that are seen. */
export interface SeenLane {
  readonly hulls: readonly Box[]
  /** Of its name with the plate behind it. */
  readonly name: Size
}
export interface PlacedName<Lane extends SeenLane> {
  readonly lane: Lane
  readonly box: Box
}

/** From the hull's left edge to the name. */
const INSET = 4
/** Between two names; px. */
const AIR = 2
/** A further hull of a domain carries the name again when it is this many times as high as the name, … */
const HIGH_ENOUGH = 3
/** … and this share of the name is above the hull itself. */
const WIDE_ENOUGH = 0.6

/** The largest hull of each domain first, then the others where there is room; what finds none goes without. */
export function placeLaneNames<Lane extends SeenLane>(
  lanes: readonly Lane[],
  canvas: Size,
): readonly PlacedName<Lane>[] {
  const placed: PlacedName<Lane>[] = []
  const place = (lane: Lane, hulls: readonly Box[]): void => {
    const free = hulls
      .map((hull) => boxOn(hull, lane.name, canvas))
      .find((box) => !placed.some(({ box: other }) => overlaps(box, other, AIR)))
    if (free) placed.push({ lane, box: free })
  }
  const bySize = lanes.map((lane) => ({ lane, hulls: lane.hulls.toSorted((one, other) => area(other) - area(one)) }))
  for (const { lane, hulls } of bySize) place(lane, hulls)
  for (const { lane } of bySize)
    for (const hull of lane.hulls)
      if (carries(hull, lane.name) && !isNamed(hull, lane, placed, canvas)) place(lane, [hull])
  return placed
}

const area = ({ width, height }: Box): number => width * height

const carries = (hull: Box, { width, height }: Size): boolean =>
  hull.height >= HIGH_ENOUGH * height && hull.width >= WIDE_ENOUGH * width

function isNamed<Lane extends SeenLane>(
  hull: Box,
  lane: Lane,
  placed: readonly PlacedName<Lane>[],
  canvas: Size,
): boolean {
  const { x, y } = boxOn(hull, lane.name, canvas)
  return placed.some(({ lane: other, box }) => other === lane && box.x === x && box.y === y)
}

/** Across the upper edge, at the left; whole on the canvas wherever the hull begins. */
function boxOn(hull: Box, { width, height }: Size, canvas: Size): Box {
  const within = (value: number, most: number): number => Math.max(0, Math.min(value, most))
  return {
    x: within(hull.x + INSET, canvas.width - width),
    y: within(hull.y - height / 2, canvas.height - height),
    width,
    height,
  }
}
