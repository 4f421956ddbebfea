// Who looks: a camera that moves nothing.
import type { Camera } from '../../renderer/store/camera'

const stay = () => undefined
/** A camera that only remembers what it was to bring into sight, each time by id. */
export function watchingCamera() {
  const shown: (readonly string[])[] = []
  const camera: Camera = {
    fitAll: stay,
    fit: stay,
    zoomBy: stay,
    zoomTo: stay,
    reveal: stay,
    follow: stay,
    centre: () => ({ x: 0, y: 0 }),
    centreOn: stay,
    seen: () => ({ x: 0, y: 0, width: 0, height: 0 }),
    frame: stay,
    watch: () => stay,
    goTo: stay,
    show: (ids) => void shown.push(ids.toSorted()),
  }
  return { shown, camera }
}
