import type { Box, Size } from '../../shared/layout/cardSize'
import type { Viewport } from '../store/camera'

const PADDING = 0.06
/** The widest map that Tidy makes (shared/layout/tidy) is whole in the window of a laptop. */
export const SMALLEST = 0.03

/** Where the camera stands so that all of `bounds` is seen, no larger than `maxZoom`. From the model: cards need not be mounted. */
export function viewportFor(bounds: Box, { width, height }: Size, maxZoom: number, padding = PADDING): Viewport {
  const room = 1 - 2 * padding
  const zoom = Math.max(SMALLEST, Math.min(maxZoom, (width * room) / bounds.width, (height * room) / bounds.height))
  return {
    x: width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: height / 2 - (bounds.y + bounds.height / 2) * zoom,
    zoom,
  }
}
