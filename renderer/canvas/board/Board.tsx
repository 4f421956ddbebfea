// A large map's quiet flows, and from afar its cards too, on one canvas: thousands of them cost one drawing a frame. The outline says the same in words.
import { useStoreApi, type ReactFlowState } from '@xyflow/react'
import { useDeferredValue, useEffect, useMemo, useRef, type RefObject } from 'react'
import { usePortfolio, useView } from '../../store/useEditor'
import { useMapSight } from '../../store/useMapSight'
import styles from './Board.module.css'
import { boardScene } from './boardScene'
import { boardPaths, drawBoard, type BoardPart, type BoardPaths, type Palette } from './drawBoard'

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
  useDrawing(canvas, paths, theme)
  return <canvas ref={canvas} className={styles.board} data-part={part} aria-hidden="true" />
}

/** Draws at once when the scene changes, and once a frame while the camera moves. */
function useDrawing(canvas: RefObject<HTMLCanvasElement | null>, paths: BoardPaths, theme: string): void {
  const flow = useStoreApi()
  useEffect(() => {
    const palette = themePalette()
    let frame = 0
    const draw = (): void => {
      frame = 0
      const board = canvas.current
      if (board) drawNow(board, flow.getState(), paths, palette)
    }
    draw()
    const stop = flow.subscribe(({ transform, width, height }, before) => {
      const moved = transform !== before.transform || width !== before.width || height !== before.height
      if (moved && frame === 0) frame = requestAnimationFrame(draw)
    })
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const redraw = (): void => {
      frame ||= requestAnimationFrame(draw)
    }
    system.addEventListener('change', redraw)
    return () => {
      stop()
      system.removeEventListener('change', redraw)
      cancelAnimationFrame(frame)
    }
  }, [canvas, flow, paths, theme])
}

function drawNow(
  board: HTMLCanvasElement,
  { transform: [x, y, zoom], width, height }: ReactFlowState,
  paths: BoardPaths,
  palette: Palette,
): void {
  const ratio = window.devicePixelRatio
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (board.width !== wide || board.height !== high) Object.assign(board, { width: wide, height: high })
  drawBoard(board, paths, { x, y, zoom }, palette, ratio)
}

/** Asks the document once per token; the theme decides the answer. */
function themePalette(): Palette {
  const known = new Map<string, string>()
  const style = getComputedStyle(document.documentElement)
  return (token) => {
    const colour = known.get(token) ?? style.getPropertyValue(`--${token}`)
    known.set(token, colour)
    return colour
  }
}
