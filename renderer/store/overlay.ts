import type { ViewStore } from './viewStore'

/** Puts the overlay away and gives the keyboard back to the map or the outline. */
export function closeOverlay(view: ViewStore): void {
  view.setState({ overlay: null })
  requestAnimationFrame(() => {
    if (view.getState().overlay !== null) return // the next one is open already, and has the keyboard
    document.querySelector<HTMLElement>('#map, [data-keys="map"]')?.focus({ preventScroll: true })
  })
}
