import type { NodeId, UseCaseId } from '../../shared/model/entities/ids'
import { lensOn } from './mapLens'
import type { Desk } from './useEditor'
import { select } from './viewStore'

/** From any view to this card on the map, selected and in sight; with a use case, the lens is on it. */
export function showOnMap({ view }: Desk, id: NodeId, lens?: UseCaseId): void {
  select(view, id)
  if (lens !== undefined) lensOn(view, lens)
  view.setState({ view: 'map' })
  const { camera } = view.getState()
  if (camera) {
    camera.reveal(id)
    return
  }
  // The map is only now being drawn: its camera comes with it.
  const stop = view.subscribe((state) => {
    if (state.view === 'map' && !state.camera) return
    stop()
    state.camera?.reveal(id)
  })
}
