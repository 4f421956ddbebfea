// One canvas over the map's whole pane: drawn at once when what it shows changes, and once a frame while the camera moves.
import { useStoreApi, type ReactFlowState } from '@xyflow/react'
import { useLayoutEffect, type RefObject } from 'react'
import type { Box } from '../../../shared/layout/cardSize'
import type { Viewport } from '../../store/camera'
import { SHEET } from '../sheet'
import { useSheet } from '../useSheet'
import { movedPicture } from './movedPicture'
import { themePalette, type Palette } from './palette'

/** Draws on a canvas as large as the pane; `ratio` is the screen's pixels per CSS pixel. */
export type Draw = (canvas: HTMLCanvasElement, viewport: Viewport, palette: Palette, ratio: number) => void

/** `draw` must stay the same function while what it draws is the same. With an `extent`, the map's in map pixels, a move of the camera moves the picture there is, and the map is drawn anew at rest. */
export function useDrawing(canvas: RefObject<HTMLCanvasElement | null>, draw: Draw, look: string, extent?: Box): void {
  const flow = useStoreApi()
  const sheet = useSheet()?.viewport
  // With the commit: from near, no frame may show the marks of afar.
  useLayoutEffect(() => {
    const palette = themePalette()
    let frame = 0
    const drawFrame = (): void => {
      frame = 0
      const board = canvas.current
      if (board && sheet) drawOnSheet(board, sheet, draw, palette)
      // Before React Flow has a camera nobody knows from where to look; it tells when it has one, before the first frame.
      else if (board && flow.getState().panZoom) drawNow(board, flow.getState(), draw, palette)
      moved?.took(flow.getState())
    }
    const moved = extent && !sheet ? movedPicture(extent, drawFrame) : undefined
    const moveFrame = (): void => {
      frame = 0
      if (!canvas.current || !moved?.move(canvas.current, flow.getState())) drawFrame()
    }
    drawFrame()
    const stop = flow.subscribe(({ transform, width, height }, before) => {
      const isOther = transform !== before.transform || width !== before.width || height !== before.height
      if (isOther && frame === 0) frame = requestAnimationFrame(moveFrame)
    })
    return () => {
      stop()
      moved?.end()
      cancelAnimationFrame(frame)
    }
  }, [canvas, flow, draw, look, sheet, extent])
}

function drawNow(
  board: HTMLCanvasElement,
  { transform: [x, y, zoom], width, height }: ReactFlowState,
  draw: Draw,
  palette: Palette,
): void {
  const ratio = window.devicePixelRatio
  sizeTo(board, width, height, ratio)
  draw(board, { x, y, zoom }, palette, ratio)
}

/** Twice as fine as a screen. */
const PAPER = 2
function drawOnSheet(board: HTMLCanvasElement, viewport: Viewport, draw: Draw, palette: Palette): void {
  sizeTo(board, SHEET.width, SHEET.height, PAPER)
  draw(board, viewport, palette, PAPER)
}

/** As many pixels as the screen has for this many CSS pixels; setting them again would clear the canvas for nothing. */
export function sizeTo(board: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (board.width !== wide || board.height !== high) Object.assign(board, { width: wide, height: high })
}
