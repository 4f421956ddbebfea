// Thousands of flows as a few hundred paths. Those of a stretch of the map are one path, kept while the flows in it run as before and are seen alike.
import { sameParts } from '../../../shared/analysis/sameParts'
import type { Box } from '../../../shared/layout/cardSize'
import { swingOf, traceFlow } from '../../../shared/layout/routes/flowCurve'
import { HEAD } from '../flowEnds'
import { standingOfCurve, type BoardSight, type Curve } from './boardScene'

/** Curves of one stretch of the map: what lies outside the picture is not stroked. */
export interface Bundle {
  readonly path: Path2D
  readonly heads: Path2D
  /** The rectangle around them. */
  readonly stretch: Box
}
/** All flows that start in one stretch of the map. */
interface FlowCell {
  readonly curves: readonly Curve[]
  readonly whole: Bundle
}
export type FlowCells = ReadonlyMap<string, FlowCell>
export interface FlowPaths {
  /** All that are there. The same whatever a lens lights, so that a picture of them can be kept. */
  readonly ground: FlowCells
  /** True while the ground lies in the shade of a lens. */
  readonly isFaded: boolean
  /** What the lens lights, to be drawn over its own shade. */
  readonly lit: readonly Bundle[]
}
/** Flows are bundled by where they start, this many pixels a cell. */
const CELL = 1200

/** The flows by stretches of the map; a stretch with the same flows as in `before` keeps its path. */
export function flowCells(curves: readonly Curve[], before: FlowCells = NO_CELLS): FlowCells {
  const byCell = new Map<string, Curve[]>()
  for (const curve of curves) {
    const { from, to } = curve
    const key = `${Math.floor(from.x / CELL)} ${Math.floor(from.y / CELL)} ${Math.floor(to.y / CELL)}`
    const inCell = byCell.get(key)
    if (inCell) inCell.push(curve)
    else byCell.set(key, [curve])
  }
  const cells = new Map<string, FlowCell>()
  for (const [key, inCell] of byCell) {
    const old = before.get(key)
    cells.set(key, old && sameParts(old.curves, inCell) ? old : { curves: inCell, whole: bundleOf(inCell) })
  }
  return cells
}
const NO_CELLS: FlowCells = new Map()

/** Remembers the last cells. */
export function createFlowCells() {
  let before = NO_CELLS
  return (curves: readonly Curve[]): FlowCells => (before = flowCells(curves, before))
}

/** The flows as lens and filter leave them. Only what is lit is traced anew, and where something is hidden, what is not. */
export function flowPaths(cells: FlowCells, sight: BoardSight): FlowPaths {
  const there = sight.hidden
    ? flowCells(curvesOf(cells).filter((curve) => standingOfCurve(curve, sight) !== 'hidden'))
    : cells
  let isFaded = false
  const lit: Bundle[] = []
  for (const { curves, whole } of there.values()) {
    const bright = sight.lit ? curves.filter((curve) => standingOfCurve(curve, sight) === 'lit') : curves
    isFaded ||= bright.length < curves.length
    if (bright.length === curves.length) lit.push(whole)
    else if (bright.length > 0) lit.push(bundleOf(bright))
  }
  return { ground: there, isFaded, lit: isFaded ? lit : [] }
}
const curvesOf = (cells: FlowCells): readonly Curve[] => [...cells.values()].flatMap(({ curves }) => curves)
export const wholeOf = (cells: FlowCells): readonly Bundle[] => [...cells.values()].map(({ whole }) => whole)

function bundleOf(curves: readonly Curve[]): Bundle {
  const [path, heads] = [new Path2D(), new Path2D()]
  for (const { from, to, turns } of curves) {
    traceFlow(path, from, turns, { x: to.x - HEAD, y: to.y })
    heads.moveTo(to.x - HEAD - 9.9, to.y - 5.8)
    heads.lineTo(to.x - HEAD + 1.8, to.y)
    heads.lineTo(to.x - HEAD - 9.9, to.y + 5.8)
  }
  return { path, heads, stretch: stretchOf(curves) }
}

function stretchOf(curves: readonly Curve[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { from, turns, to } of curves) {
    let before = from
    for (const point of [...turns, to]) {
      const swing = swingOf(point.x - before.x)
      left = Math.min(left, before.x, point.x - swing)
      right = Math.max(right, point.x, before.x + swing)
      top = Math.min(top, before.y, point.y)
      bottom = Math.max(bottom, before.y, point.y)
      before = point
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
