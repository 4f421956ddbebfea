// Between the map and its small picture.
import type { Box, Size } from '../../../shared/layout/cardSize'
import type { Point } from '../../../shared/model/portfolio'
import type { Viewport } from '../../store/camera'

/** Where the small picture's camera stands so that all of `bounds` is in it, in the middle. */
export function fitted(bounds: Box, { width, height }: Size): Viewport {
  const zoom = Math.min(width / bounds.width, height / bounds.height)
  return {
    x: width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: height / 2 - (bounds.y + bounds.height / 2) * zoom,
    zoom,
  }
}

/** The point of the map under a point of the picture. */
export const toMap = (point: Point, { x, y, zoom }: Viewport): Point => ({
  x: (point.x - x) / zoom,
  y: (point.y - y) / zoom,
})

/** What the large camera sees, as a box on the picture, kept inside it. */
export function seenOn(camera: Viewport, pane: Size, small: Viewport, { width, height }: Size): Box {
  const scale = small.zoom / camera.zoom
  const [left, top] = [small.x - camera.x * scale, small.y - camera.y * scale]
  const [right, bottom] = [left + pane.width * scale, top + pane.height * scale]
  const within = (value: number, most: number): number => Math.max(0, Math.min(most, value))
  const [x, y] = [within(left, width - 6), within(top, height - 6)]
  return { x, y, width: Math.max(6, within(right, width) - x), height: Math.max(6, within(bottom, height) - y) }
}
