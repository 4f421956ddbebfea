// A large map's quiet flows, and from afar its cards too, on one canvas: thousands of them cost one drawing a frame. The outline says the same in words.
import { useCallback, useDeferredValue, useMemo, useRef } from 'react'
import { usePortfolio, useView } from '../../store/useEditor'
import { useMapSight } from '../../store/useMapSight'
import styles from './Board.module.css'
import { boardScene } from './boardScene'
import { boardPaths, drawBoard, type BoardPart } from './drawBoard'
import { useDrawing, type Draw } from './useDrawing'

/** Lets every pointer through to React Flow, which pans and zooms as ever. */
export function Board({ part }: { readonly part: BoardPart }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // A moment later than the cards: what is typed must not wait for thousands of curves.
  const portfolio = useDeferredValue(usePortfolio((present) => present))
  const selection = useDeferredValue(useView((state) => state.selection))
  const { lit, hidden } = useDeferredValue(useMapSight())
  const theme = useView((state) => state.theme)
  const paths = useMemo(() => {
    const selected = new Set(selection)
    return boardPaths(boardScene(portfolio, { selected, lit, hidden }), selected, part)
  }, [portfolio, selection, lit, hidden, part])
  const draw = useCallback<Draw>(
    (board, viewport, palette, ratio) => {
      drawBoard(board, paths, viewport, palette, ratio)
    },
    [paths],
  )
  useDrawing(canvas, draw, theme)
  return <canvas ref={canvas} className={styles.board} data-part={part} aria-hidden="true" />
}
