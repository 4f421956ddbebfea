import { overlaps, widened } from '../../../shared/layout/bounds'
import type { Box } from '../../../shared/layout/cardSize'

/** A dot with its name, in pixels of the drawing. */
interface NamedDot {
  readonly key: string
  readonly x: number
  readonly y: number
  /** Of the name as it is written. */
  readonly width: number
}
interface LabelPlace {
  readonly key: string
  readonly box: Box
  /** Which end of the name is the one at its dot. */
  readonly anchor: 'start' | 'middle' | 'end'
  /** Too far from its dot to be taken for its name without a line. */
  readonly isLed: boolean
}

/** Of a dot with the ring around it, and the height of a line of the chart's small text; px. */
const RADIUS = 8
const LINE = 15
/** Between a name and whatever it must not touch; px. */
const AIR = 2
/** How far a name may stand from its dot: beside it, or led there by a line; px. */
const NEAR = 10
const FAR = [22, 36, 52] as const
/** To the right as one reads, then to the left, above, below, and at the corners. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const
/** By where a side lies: left, above or below, right. */
const ANCHORS = ['end', 'middle', 'start'] as const

/** A place for each name, on no other name, on no dot, on nothing kept free and within the drawing; a name for which there is none is left out. */
export function labelPlaces(dots: readonly NamedDot[], drawing: Box, kept: readonly Box[] = []): readonly LabelPlace[] {
  const marks = dots.map(({ x, y }) => ({ x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS }))
  const placed: LabelPlace[] = []
  // The most crowded first: those that stand alone find a place at any time.
  for (const dot of [...dots].sort((one, other) => neighbours(other, dots) - neighbours(one, dots))) {
    const place = placesOf(dot).find(
      ({ box }) =>
        isWithin(box, drawing) &&
        ![...marks, ...kept].some((mark) => overlaps(box, mark)) &&
        !placed.some((other) => overlaps(box, other.box, AIR)),
    )
    if (place) placed.push(place)
  }
  return placed
}

function neighbours({ x, y, width }: NamedDot, dots: readonly NamedDot[]): number {
  const around = widened({ x, y, width: 0, height: 0 }, width + NEAR)
  return dots.filter((other) => overlaps(around, { x: other.x, y: other.y, width: 1, height: 1 })).length
}

const placesOf = (dot: NamedDot): readonly LabelPlace[] =>
  [NEAR, ...FAR].flatMap((away) =>
    SIDES.map((side) => ({
      key: dot.key,
      box: boxBeside(dot, side, away),
      anchor: ANCHORS[side[0] + 1] ?? 'middle',
      isLed: away > NEAR,
    })),
  )

/** The name's box on that side of its dot; at a corner it keeps to the diagonal. */
function boxBeside({ x, y, width }: NamedDot, [across, down]: readonly [number, number], away: number): Box {
  const aside = across !== 0 && down !== 0 ? away * Math.SQRT1_2 : away
  return {
    x: x + across * aside - (across === 0 ? width / 2 : across < 0 ? width : 0),
    y: y + down * aside - (down === 0 ? LINE / 2 : down < 0 ? LINE : 0),
    width,
    height: LINE,
  }
}

const isWithin = (box: Box, drawing: Box): boolean =>
  box.x >= drawing.x &&
  box.y >= drawing.y &&
  box.x + box.width <= drawing.x + drawing.width &&
  box.y + box.height <= drawing.y + drawing.height
