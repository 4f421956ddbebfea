import type { ViewStore } from './viewStore'

/** The map itself; in outline and table the row or cell that the keyboard stood on. */
const WORK = '#map, [data-keys="map"] :is([role="treegrid"], [role="grid"]) [tabindex="0"]'

/** Puts the overlay away and gives the keyboard back to the map or the outline. */
export function closeOverlay(view: ViewStore): void {
  view.setState({ overlay: null })
  requestAnimationFrame(() => {
    if (view.getState().overlay !== null) return // the next one is open already, and has the keyboard
    document.querySelector<HTMLElement>(WORK)?.focus({ preventScroll: true })
  })
}
