// A large map's quiet flows, and from afar its cards too, on one canvas: thousands of them cost one drawing a frame. The outline says the same in words.
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Box } from '../../../shared/layout/cardSize'
import type { FlowRoutes } from '../../../shared/layout/routes/flowRoutes'
import { usePortfolio, useView } from '../../store/useEditor'
import { useMapSight } from '../../store/useMapSight'
import { useLook } from '../../store/useLook'
import { usePainted } from '../../ui/usePainted'
import styles from './Board.module.css'
import { createBoardProjector, type BoardScene, type BoardSight } from './boardScene'
import { boardMarks, cardFills, drawBoard, extentOf, type BoardPart, type BoardPaths } from './drawBoard'
import { createFlowCells, flowPaths, type FlowCells } from './flowBundles'
import { createKeptPicture } from './keptPicture'
import { ringed, ringPaths, type RingPaths } from './lensRings'
import { useDrawing, type Draw } from './useDrawing'

/** Lets every pointer through to React Flow, which pans and zooms as ever. */
export function Board({ part, routes }: { readonly part: BoardPart; readonly routes: FlowRoutes }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const look = useLook()
  const { paths, extent } = useBoardPaths(part, routes)
  const [kept] = useState(createKeptPicture)
  const draw = useCallback<Draw>(
    (board, viewport, palette, ratio) => {
      drawBoard(board, paths, viewport, { palette, ratio, kept: extent && kept })
    },
    [paths, extent, kept],
  )
  useDrawing(canvas, draw, look, extent)
  return <canvas ref={canvas} className={styles.board} data-part={part} aria-hidden="true" />
}

/** Made anew for what has changed alone: thousands of curves are the same whatever is selected or lit, from near as from afar. */
function useBoardPaths(part: BoardPart, routes: FlowRoutes): BoardDrawing {
  const { scene, cells } = useScene(routes)
  const sight = useBoardSight()
  const selection = usePainted(useView((state) => state.selection))
  const flows = useMemo(() => flowPaths(cells, sight), [cells, sight])
  const fills = useMemo(() => (part === 'all' ? cardFills(scene, sight) : []), [part, scene, sight])
  const marked = part === 'all' ? selection : NOTHING
  const marks = useMemo(() => boardMarks(scene, new Set(marked), sight), [scene, marked, sight])
  const rings = useRings(part, scene)
  const paths = useMemo(() => ({ part, fills, flows, rings, marks }), [part, fills, flows, rings, marks])
  const isMoved = part === 'all' && scene.curves.length >= MANY_CURVES
  const extent = useMemo(() => (isMoved ? extentOf(scene, cells) : undefined), [isMoved, scene, cells])
  return { paths, extent }
}
/** Only while a lens is on: without one the board is not drawn again for what is typed. */
function useRings(part: BoardPart, scene: BoardScene): RingPaths {
  const hasLens = useView(({ lens }) => lens !== null)
  const { litOf } = useDeferredValue(useMapSight())
  const asked = part === 'all' && hasLens ? litOf : undefined
  return useMemo(() => (asked ? ringPaths(ringed(scene.cards, asked)) : NO_RINGS), [scene, asked])
}
const NO_RINGS: RingPaths = new Map()

interface BoardDrawing {
  readonly paths: BoardPaths
  /** For a map so large that its picture is moved while the hand moves. */
  readonly extent: Box | undefined
}
/** So many are drawn in about half a frame. */
const MANY_CURVES = 800
const NOTHING: readonly string[] = []

/** A frame later than the cards: what is typed must not wait for thousands of curves. */
function useScene(routes: FlowRoutes): { readonly scene: BoardScene; readonly cells: FlowCells } {
  const { layout, flows, owners, domains, sourceSystems } = usePainted(usePortfolio((present) => present))
  const [project] = useState(createBoardProjector)
  const [bundle] = useState(createFlowCells)
  const scene = useMemo(
    () => project({ layout, flows, owners, domains, sourceSystems }, routes),
    [project, layout, flows, owners, domains, sourceSystems, routes],
  )
  return { scene, cells: useMemo(() => bundle(scene.curves), [bundle, scene]) }
}

/** What the lens shows is awaited here. */
function useBoardSight(): BoardSight {
  const { lit, hidden } = useDeferredValue(useMapSight())
  return useMemo(() => ({ lit, hidden }), [lit, hidden])
}
