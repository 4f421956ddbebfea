// A large map's quiet flows, and from afar its cards too, on one canvas: thousands of them cost one drawing a frame. The outline says the same in words.
import { useCallback, useDeferredValue, useMemo, useRef } from 'react'
import type { Box } from '../../../shared/layout/cardSize'
import type { FlowRoutes } from '../../../shared/layout/routes/flowRoutes'
import { usePortfolio, useView } from '../../store/useEditor'
import { useMapSight } from '../../store/useMapSight'
import { usePainted } from '../../ui/usePainted'
import styles from './Board.module.css'
import { boardScene, type BoardScene } from './boardScene'
import { boardMarks, cardFills, drawBoard, extentOf, flowPaths, type BoardPart, type BoardPaths } from './drawBoard'
import { useDrawing, type Draw } from './useDrawing'

/** Lets every pointer through to React Flow, which pans and zooms as ever. */
export function Board({ part, routes }: { readonly part: BoardPart; readonly routes: FlowRoutes }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useView((state) => state.theme)
  const { paths, extent } = useBoardPaths(part, routes)
  const draw = useCallback<Draw>(
    (board, viewport, palette, ratio) => {
      drawBoard(board, paths, viewport, palette, ratio)
    },
    [paths],
  )
  useDrawing(canvas, draw, theme, extent)
  return <canvas ref={canvas} className={styles.board} data-part={part} aria-hidden="true" />
}

/** Made anew for what has changed alone: thousands of curves are the same whatever is selected, from near as from afar. */
function useBoardPaths(part: BoardPart, routes: FlowRoutes): BoardDrawing {
  const scene = useScene(routes)
  const selection = usePainted(useView((state) => state.selection))
  const flows = useMemo(() => flowPaths(scene), [scene])
  const fills = useMemo(() => (part === 'all' ? cardFills(scene) : []), [part, scene])
  const marked = part === 'all' ? selection : NOTHING
  const marks = useMemo(() => boardMarks(scene, new Set(marked)), [scene, marked])
  const paths = useMemo(() => ({ part, fills, flows, marks }), [part, fills, flows, marks])
  const isMoved = part === 'all' && scene.curves.length >= MANY_CURVES
  const extent = useMemo(() => (isMoved ? extentOf(scene, flows) : undefined), [isMoved, scene, flows])
  return { paths, extent }
}
interface BoardDrawing {
  readonly paths: BoardPaths
  /** For a map so large that its picture is moved while the hand moves. */
  readonly extent: Box | undefined
}
/** So many are drawn in about half a frame. */
const MANY_CURVES = 800
const NOTHING: readonly string[] = []

/** A frame later than the cards: what is typed must not wait for thousands of curves. What the lens shows is awaited here. */
function useScene(routes: FlowRoutes): BoardScene {
  const { layout, flows, owners, domains, sourceSystems } = usePainted(usePortfolio((present) => present))
  const { lit, hidden } = useDeferredValue(useMapSight())
  return useMemo(
    () => boardScene({ layout, flows, owners, domains, sourceSystems }, { lit, hidden }, routes),
    [layout, flows, owners, domains, sourceSystems, lit, hidden, routes],
  )
}
