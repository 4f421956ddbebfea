// What lies over the map: there with the first key, for whoever presses O and types on must not lose a letter to a download.
import { useView } from '../../store/useEditor'
import { ShownOverlay } from './ShownOverlay'

export function Overlays() {
  const overlay = useView((view) => view.overlay)
  return overlay && <ShownOverlay overlay={overlay} />
}
