// A large map's quiet flows, and from afar its cards too, on one canvas: thousands of them cost one drawing a frame. The outline says the same in words.
import { useCallback, useDeferredValue, useMemo, useRef } from 'react'
import type { FlowRoutes } from '../../../shared/layout/routes/flowRoutes'
import { usePortfolio, useView } from '../../store/useEditor'
import { useMapSight } from '../../store/useMapSight'
import { usePainted } from '../../ui/usePainted'
import styles from './Board.module.css'
import { boardScene } from './boardScene'
import { boardPaths, drawBoard, type BoardPart } from './drawBoard'
import { useDrawing, type Draw } from './useDrawing'

/** Lets every pointer through to React Flow, which pans and zooms as ever. */
export function Board({ part, routes }: { readonly part: BoardPart; readonly routes: FlowRoutes }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // A frame later than the cards: what is typed must not wait for thousands of curves. What the lens shows is awaited here.
  const present = usePortfolio((portfolio) => portfolio)
  const selected = useView((state) => state.selection)
  const { portfolio, selection } = usePainted(
    useMemo(() => ({ portfolio: present, selection: selected }), [present, selected]),
  )
  const { lit, hidden } = useDeferredValue(useMapSight())
  const theme = useView((state) => state.theme)
  const paths = useMemo(() => {
    const chosen = new Set(selection)
    return boardPaths(boardScene(portfolio, { selected: chosen, lit, hidden }, routes), chosen, part)
  }, [portfolio, selection, lit, hidden, routes, part])
  const draw = useCallback<Draw>(
    (board, viewport, palette, ratio) => {
      drawBoard(board, paths, viewport, palette, ratio)
    },
    [paths],
  )
  useDrawing(canvas, draw, theme)
  return <canvas ref={canvas} className={styles.board} data-part={part} aria-hidden="true" />
}
