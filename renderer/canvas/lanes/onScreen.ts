import type { Box } from '../../../shared/layout/cardSize'
import type { Viewport } from '../../store/camera'

/** Where a box of the map lies on the canvas, in CSS pixels. */
export const onScreen = (box: Box, { x, y, zoom }: Viewport): Box => ({
  x: box.x * zoom + x,
  y: box.y * zoom + y,
  width: box.width * zoom,
  height: box.height * zoom,
})
