// How the map is looked at, and such looks under a name.
import type { MapFilter } from '../../shared/analysis/mapFilter'
import type { Viewport } from './camera'

/** How the map is looked at, apart from where the camera stands. */
export interface MapLook {
  /** The use case whose lineage is lit; null when the lens is off. */
  readonly lens: string | null
  /** A second use case beside the lens'; null unless two are compared. */
  readonly compared: string | null
  /** The lens goes through the use cases in order; what came later is not there yet. */
  readonly replaying: boolean
  /** What lens and filter leave out is not drawn at all. */
  readonly hiding: boolean
  readonly filter: MapFilter
  /** Domains are drawn as lanes. */
  readonly lanes: boolean
}

/** A camera and a look under a name. It names records and never copies them. */
export interface NamedView {
  readonly id: string
  readonly name: string
  readonly viewport: Viewport | null
  readonly look: MapLook
}

/** The look alone: what a named view keeps and brings back. */
export const mapLookOf = ({ lens, compared, replaying, hiding, filter, lanes }: MapLook): MapLook => ({
  lens,
  compared,
  replaying,
  hiding,
  filter,
  lanes,
})
