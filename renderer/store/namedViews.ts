// A camera and a look under a name, kept in this browser for each document. They name records and never copy them.
import type { Desk } from './useEditor'
import { mapLookOf } from './mapLook'
import type { ViewStore } from './viewStore'

/** The map as it is seen now, under this name; a view of the same name gives way to it. */
export function nameView(desk: Desk, name: string): void {
  const { namedViews, viewport, ...state } = desk.view.getState()
  const known = namedViews.find((one) => one.name === name)
  const seen = { id: known?.id ?? desk.newId('view'), name, viewport, look: mapLookOf(state) }
  desk.view.setState({
    namedViews: known ? namedViews.map((one) => (one === known ? seen : one)) : [...namedViews, seen],
  })
}

export function renameView(view: ViewStore, id: string, name: string): void {
  const { namedViews } = view.getState()
  view.setState({ namedViews: namedViews.map((one) => (one.id === id ? { ...one, name } : one)) })
}

export function removeView(view: ViewStore, id: string): void {
  view.setState({ namedViews: view.getState().namedViews.filter((one) => one.id !== id) })
}

/** Looks at the map as this view did; the document stays as it is. */
export function goToView(view: ViewStore, id: string): void {
  const { namedViews, camera } = view.getState()
  const wanted = namedViews.find((one) => one.id === id)
  if (!wanted) return
  view.setState({ ...wanted.look, view: 'map', playing: false, ...(!camera && { viewport: wanted.viewport }) })
  if (wanted.viewport) camera?.goTo(wanted.viewport)
}
