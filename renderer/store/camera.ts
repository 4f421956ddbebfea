// Where the map is seen from, and how others move that: only the map itself knows React Flow.
import type { Box, Size } from '../../shared/layout/cardSize'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Point } from '../../shared/model/portfolio'

/** What the map lets others do with its camera; null while no map is shown. */
export interface Camera {
  /** Glides there, or stands there at once: when a map is shown for the first time nothing should move. */
  readonly fitAll: (how?: 'at once') => void
  readonly fit: (ids: readonly string[]) => void
  readonly zoomBy: (factor: number) => void
  readonly zoomTo: (zoom: number) => void
  /** Moves only if the card is not fully in sight. */
  readonly reveal: (id: NodeId) => void
  /** For a card that was just made: moves as little as it can, and keeps the cards beside it in sight where they fit. */
  readonly follow: (id: NodeId, beside: readonly NodeId[]) => void
  /**
   * For several that were made, or are meant, at once: moves as little as it can, and steps back only where they would not fit. `covered`:
   * so many pixels at the top of the pane lie under a bar; where it is not said, as many as the bar takes that stands there now.
   */
  readonly show: (ids: readonly NodeId[], covered?: number) => void
  /** The point of the map in the middle of what is seen. */
  readonly centre: () => Point
  /** Brings this point of the map into the middle, at the same scale. */
  readonly centreOn: (point: Point) => void
  /** What of the map is in sight. */
  readonly seen: () => Box
  /** Stands so that all of this is in sight, at once. */
  readonly frame: (box: Box) => void
  /** Tells of every movement and of the size of its pane; answers the way to stop. */
  readonly watch: (moved: (pane: Size) => void) => () => void
  /** Back to where a named view was taken. */
  readonly goTo: (viewport: Viewport) => void
}

/** Where the camera stands: the upper left corner of what is seen, and the scale. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}
