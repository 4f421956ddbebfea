// How a flow gets past the cards in its way: level through the gaps between them, and up or down in the lanes beside them.
import type { Point } from '../../model/portfolio'
import type { Box } from '../cardSize'
import { eased } from './easing'
import { edgeAfter, edgeBefore, gapReaching, stripAt, type FreeSpace, type Gap, type Strip } from './freeSpace'

export interface Route {
  /** The middle of the source's right edge, and of the target's left edge. */
  readonly start: Point
  readonly end: Point
  /** Where the flow turns, from left to right, its ends not among them. None: it runs in one curve. */
  readonly turns: readonly Point[]
  /** What the route depends on: another card that comes, goes or moves outside of it changes nothing. */
  readonly looked: Box
}
/** How far above and below a flow a way past the cards is looked for; px. */
const REACHES = [320, 1600] as const

/**
 * The route of a flow between two cards. One curve where nothing stands in its way, where it runs backwards, and where there is
 * no way past the cards.
 */
export function routeBetween(space: FreeSpace, source: Box, target: Box): Route {
  const start = { x: source.x + source.width, y: source.y + source.height / 2 }
  const end = { x: target.x, y: target.y + target.height / 2 }
  const [left, right] = [edgeAfter(source), edgeBefore(target)]
  const passed = left < right ? space.slice(stripAt(space, left), stripAt(space, right)) : []
  let looked = around(start, end, 0)
  if (isFree(passed, start, end)) return { start, end, turns: [], looked }
  for (const reach of REACHES) {
    looked = around(start, end, reach)
    const turns = wayThrough(passagesIn(passed, looked), { start, end, reach })
    if (turns) return { start, end, turns: withoutStairs(passed, [start, ...turns, end]), looked }
  }
  return { start, end, turns: [], looked }
}

/** The turns of a route while both ends are where they were when it was reckoned, give or take the edge of a card; else none. */
export const turnsBetween = (route: Route | undefined, start: Point, end: Point): readonly Point[] =>
  route && areNear(route.start, start) && areNear(route.end, end) ? route.turns : NO_TURNS
const NO_TURNS: readonly Point[] = []
const areNear = (one: Point, other: Point): boolean => Math.abs(one.x - other.x) <= 10 && Math.abs(one.y - other.y) <= 1

/** Around both ends, and as much further up and down; with the breadth of what keeps flows off cards (freeSpace.ts). */
function around(start: Point, end: Point, reach: number): Box {
  const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)]
  const [top, bottom] = [Math.min(start.y, end.y) - reach, Math.max(start.y, end.y) + reach]
  return { x: left - 24, y: top - 16, width: right - left + 48, height: bottom - top + 32 }
}

/** True when the curve lies in one gap of every strip. */
function isFree(strips: readonly Strip[], start: Point, end: Point): boolean {
  const [width, height] = [end.x - start.x, end.y - start.y]
  return strips.every((strip) => {
    const before = start.y + height * eased((strip.left - start.x) / width)
    const after = start.y + height * eased((strip.right - start.x) / width)
    const gap = strip.gaps[gapReaching(strip, Math.max(before, after))]
    return gap !== undefined && gap.top <= Math.min(before, after)
  })
}

/** A step up or down on the way further up or down is left out where one longer curve is free; the ends are left out too. */
function withoutStairs(strips: readonly Strip[], points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (let at = 1, before = points[0]; before && at < points.length - 1;) {
    const here = points[at]
    const other = points.findIndex((point, index) => index > at && point.y !== here?.y)
    const after = other < 0 ? points.length - 1 : other
    const next = points[after]
    if (!here || !next) break
    if (!(isBetween(here.y, before.y, next.y) && isFree(within(strips, before, next), before, next))) {
      kept.push(...points.slice(at, after))
      before = points[after - 1]
    }
    at = after
  }
  return kept
}
const isBetween = (height: number, one: number, other: number): boolean => (height - one) * (other - height) > 0
const within = (strips: readonly Strip[], start: Point, end: Point): readonly Strip[] =>
  strips.slice(Math.max(0, stripAt(strips, start.x)), stripAt(strips, end.x))

/** A strip, or several, as one flow sees it. */
interface Passage extends Strip {
  /** Nothing stands in it near the flow. */
  readonly isOpen: boolean
}

/** Strips that are the same inside of a box become one: cards elsewhere do not matter. */
function passagesIn(strips: readonly Strip[], { y: top, height }: Box): readonly Passage[] {
  const bottom = top + height
  const passages: Passage[] = []
  for (const strip of strips) {
    const last = passages.at(-1)
    if (last && areSame(last, strip, top, bottom)) passages[passages.length - 1] = { ...last, right: strip.right }
    else {
      const gap = strip.gaps[gapReaching(strip, top)]
      passages.push({ ...strip, isOpen: gap !== undefined && gap.top <= top && gap.bottom >= bottom })
    }
  }
  return passages
}

function areSame(one: Strip, other: Strip, top: number, bottom: number): boolean {
  let [at, beside] = [gapReaching(one, top), gapReaching(other, top)]
  for (; ; at++, beside++) {
    const [gap, like] = [one.gaps[at], other.gaps[beside]]
    const isOver = !gap || gap.top >= bottom
    if (isOver || !like || like.top >= bottom) return isOver && (!like || like.top >= bottom)
    if (Math.max(gap.top, top) !== Math.max(like.top, top)) return false
    if (Math.min(gap.bottom, bottom) !== Math.min(like.bottom, bottom)) return false
  }
}

/** A height at the edge between two strips, in a gap of either. */
interface Place {
  readonly point: Point
  readonly before: Gap
  readonly after: Gap
}
interface Step extends Place {
  readonly cost: number
  readonly from: Step | undefined
}

interface Wanted {
  readonly start: Point
  readonly end: Point
  readonly reach: number
}

/** The way that rises and falls least: it costs the square of its rise in a strip over the strip's width, as to bend a rod. */
function wayThrough(passages: readonly Passage[], wanted: Wanted): readonly Point[] | undefined {
  const { start, end } = wanted
  const [out, into] = [gapAround(passages[0], start.y), gapAround(passages.at(-1), end.y)]
  if (!out || !into) return undefined
  let steps: readonly Step[] = [{ point: start, before: out, after: out, cost: 0, from: undefined }]
  for (const [at, passage] of passages.entries()) {
    const next = passages[at + 1]
    const places = next ? placesBetween(passage, next, wanted) : [{ point: end, before: into, after: into }]
    steps = reached(places, steps, passage.right - passage.left)
  }
  if (!steps[0]) return undefined
  const turns: Point[] = []
  for (let step = steps[0].from; step?.from; step = step.from) turns.push(step.point)
  return turns.reverse()
}

function gapAround(strip: Strip | undefined, height: number): Gap | undefined {
  const gap = strip?.gaps[gapReaching(strip, height)]
  return gap && gap.top <= height ? gap : undefined
}

/** The cheapest way to each place, through a gap that it shares with a place before it; places to which none leads are left out. */
function reached(places: readonly Place[], steps: readonly Step[], width: number): readonly Step[] {
  const found: Step[] = []
  for (const { point, before, after } of places) {
    let from: Step | undefined
    let cost = Infinity
    for (const step of steps) {
      if (step.after !== before) continue
      const sum = step.cost + (step.point.y - point.y) ** 2 / width
      if (sum >= cost) continue
      cost = sum
      from = step
    }
    if (from) found.push({ point, before, after, cost, from })
  }
  return found
}

/** Where a flow may pass from strip to strip: each opening between their gaps, as near to the straight line as it lets through. */
function placesBetween(left: Passage, right: Passage, { start, end, reach }: Wanted): readonly Place[] {
  const x = right.left
  const wish = start.y + ((end.y - start.y) * (levelAt(left, right) - start.x)) / (end.x - start.x)
  const [highest, lowest] = [wish - reach, wish + reach]
  const places: Place[] = []
  for (let one = gapReaching(left, highest); one < left.gaps.length; one++) {
    const before = left.gaps[one]
    if (!before || before.top > lowest) break
    for (let other = gapReaching(right, Math.max(before.top, highest)); other < right.gaps.length; other++) {
      const after = right.gaps[other]
      if (!after || after.top >= Math.min(before.bottom, lowest)) break
      const [top, bottom] = [Math.max(before.top, after.top), Math.min(before.bottom, after.bottom)]
      if (bottom > top) places.push({ point: { x, y: squeezed(top, bottom, wish) }, before, after })
    }
  }
  return places
}

/** Both edges of a strip with cards ask at its middle, so that flows pass it level. */
function levelAt(left: Passage, right: Passage): number {
  if (left.isOpen === right.isOpen) return right.left
  return right.isOpen ? (left.left + left.right) / 2 : (right.left + right.right) / 2
}

/** Px from the rim of an opening in which flows crowd, and over how many px outside of it they are told apart. */
const RIM = 24
const CROWD = 90

/** Flows keep the order in which they come, so that none lies upon another and none crosses another for the sake of a gap. */
function squeezed(top: number, bottom: number, wish: number): number {
  const rim = Math.min(RIM, (bottom - top) / 2)
  if (wish < top + rim) return top + rim / (1 + (top + rim - wish) / CROWD)
  if (wish > bottom - rim) return bottom - rim / (1 + (wish - bottom + rim) / CROWD)
  return wish
}
