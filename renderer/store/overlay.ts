import type { ViewStore } from './viewStore'

/** Puts away what lies over the view; the keyboard goes back with it (renderer/ui/useKeyboardBack). */
export function closeOverlay(view: ViewStore): void {
  view.setState({ overlay: null })
}
