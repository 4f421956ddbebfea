// How a flow is drawn from point to point: one smooth family, level where it begins, ends and turns back.
import type { Point } from '../../model/portfolio'
import { HANDLE } from './easing'

/** From the piece before to `to`: straight, or a cubic with these two handles. */
export interface Piece {
  readonly to: Point
  readonly handles?: readonly [Point, Point]
}

/** The pieces of a flow through these points, level at each of them: between two it never leaves their heights, as `eased` says. */
export function piecesOf(start: Point, turns: readonly Point[], end: Point): readonly Piece[] {
  return [...turns, end].map((to, at) => {
    const from = turns[at - 1] ?? start
    const way = to.x - from.x
    if (Math.abs(to.y - from.y) < LEVEL && way >= 0) return { to }
    const reach = way >= 0 ? HANDLE * way : swingOf(way)
    return {
      to,
      handles: [
        { x: from.x + reach, y: from.y },
        { x: to.x - reach, y: to.y },
      ],
    }
  })
}
/** Less than is seen; px. */
const LEVEL = 0.05
/** How far a flow swings out at most, on either side, that runs `way` px to the right; 0 unless it runs back (below 0). */
export const swingOf = (way: number): number => (way < 0 ? BACKWARDS * Math.sqrt(-way) : 0)
const BACKWARDS = 7.5

/** As much of a canvas's path as a flow needs. */
export interface CurvePen {
  moveTo: (x: number, y: number) => void
  lineTo: (x: number, y: number) => void
  bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => void
}

/** Adds a flow to a path. */
export function traceFlow(pen: CurvePen, start: Point, turns: readonly Point[], end: Point): void {
  pen.moveTo(start.x, start.y)
  for (const { to, handles } of piecesOf(start, turns, end)) {
    if (handles) pen.bezierCurveTo(handles[0].x, handles[0].y, handles[1].x, handles[1].y, to.x, to.y)
    else pen.lineTo(to.x, to.y)
  }
}

/** The same as the `d` of an SVG path. */
export function flowPath(start: Point, turns: readonly Point[], end: Point): string {
  const words: string[] = []
  const say = (letter: string, ...numbers: readonly number[]): void => {
    words.push(letter + numbers.map((number) => Math.round(number * 100) / 100).join(' '))
  }
  traceFlow(
    {
      moveTo: (...at) => {
        say('M', ...at)
      },
      lineTo: (...at) => {
        say('L', ...at)
      },
      bezierCurveTo: (...at) => {
        say('C', ...at)
      },
    },
    ...[start, turns, end],
  )
  return words.join(' ')
}

/** A point on the flow near the middle of its way. */
export function middleOf(start: Point, turns: readonly Point[], end: Point): Point {
  const points = [start, ...turns, end]
  const middle = (start.x + end.x) / 2
  const after =
    turns.length === 0
      ? 1
      : Math.max(
          1,
          points.findIndex(({ x }) => x >= middle),
        )
  const [one, other] = [points[after - 1] ?? start, points[after] ?? end]
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}
