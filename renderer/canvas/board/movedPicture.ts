// A large map in the hand: its last sharp picture, pushed and scaled, for to draw thousands of flows takes longer than a frame.
import type { Box } from '../../../shared/layout/cardSize'
import type { Viewport } from '../../store/camera'
import { clearedPen } from './clearedPen'

/** The camera a picture was taken with, and its size in CSS pixels. */
export interface Shot {
  readonly viewport: Viewport
  readonly width: number
  readonly height: number
}
/** Scaled further than this, a picture looks like one. */
const MOST_SCALED = 1.6

/** True when the picture shows everything of the map that this camera sees; `extent` is the map's, in map pixels. */
export function servesFor(shot: Shot, now: Viewport, extent: Box): boolean {
  const scale = now.zoom / shot.viewport.zoom
  if (scale > MOST_SCALED || scale < 1 / MOST_SCALED) return false
  const [held, seen] = [seenIn(shot), seenIn({ ...shot, viewport: now })]
  return (
    Math.max(seen.left, extent.x) >= held.left - A_HAIR &&
    Math.max(seen.top, extent.y) >= held.top - A_HAIR &&
    Math.min(seen.right, extent.x + extent.width) <= held.right + A_HAIR &&
    Math.min(seen.bottom, extent.y + extent.height) <= held.bottom + A_HAIR
  )
}
/** What sums of broken numbers may be off; map pixels. */
const A_HAIR = 0.01

/** The stretch of the map in a picture. */
const seenIn = ({ viewport: { x, y, zoom }, width, height }: Shot) => ({
  left: -x / zoom,
  top: -y / zoom,
  right: (width - x) / zoom,
  bottom: (height - y) / zoom,
})

interface Camera {
  readonly transform: readonly [number, number, number]
  readonly width: number
  readonly height: number
}
interface MovedPicture {
  /** What stands on the board is sharp. */
  readonly took: (camera: Camera) => void
  /** @returns false when the picture does not serve and the board must be drawn. */
  readonly move: (board: HTMLCanvasElement, camera: Camera) => boolean
  readonly end: () => void
}
/** Longer than between two moves of a hand; ms. */
const REST = 120

/** Moves the last sharp picture of a map as large as `extent`; `drawSharp` is called when the hand rests. */
export function movedPicture(extent: Box, drawSharp: () => void): MovedPicture {
  const picture = document.createElement('canvas')
  let shot: Shot | undefined
  let isCopied = false
  let resting: number | undefined
  const end = (): void => {
    window.clearTimeout(resting)
  }
  return {
    end,
    took: (camera) => {
      end()
      shot = { viewport: viewportOf(camera), width: camera.width, height: camera.height }
      isCopied = false
    },
    move: (board, camera) => {
      const now = viewportOf(camera)
      if (shot?.width !== camera.width || shot.height !== camera.height || !servesFor(shot, now, extent)) return false
      if (!isCopied) copyTo(picture, board)
      isCopied = true
      drawMoved(board, picture, shot, now)
      end()
      resting = window.setTimeout(drawSharp, REST)
      return true
    },
  }
}

const viewportOf = ({ transform: [x, y, zoom] }: Camera): Viewport => ({ x, y, zoom })

function copyTo(picture: HTMLCanvasElement, board: HTMLCanvasElement): void {
  Object.assign(picture, { width: board.width, height: board.height }) // also wipes it
  picture.getContext('2d')?.drawImage(board, 0, 0)
}

/** Puts the picture where this camera sees what it shows. */
function drawMoved(board: HTMLCanvasElement, picture: HTMLCanvasElement, shot: Shot, now: Viewport): void {
  const pen = clearedPen(board, 1)
  if (!pen) return
  const ratio = picture.width / shot.width
  const scale = now.zoom / shot.viewport.zoom
  const [x, y] = [ratio * (now.x - shot.viewport.x * scale), ratio * (now.y - shot.viewport.y * scale)]
  pen.globalAlpha = 1
  pen.drawImage(picture, x, y, picture.width * scale, picture.height * scale)
}
