// Level of detail: from afar a card is only its name. Switched when the hand rests, never in the middle of a gesture.
import type { Viewport } from '@xyflow/react'
import { useCallback, useState } from 'react'
import { useDesk, useView } from '../store/useEditor'
import { LEGIBLE, legibleInRoom, nameSizeAt } from './nameFit'

/** 'near': whole cards. 'name': the name alone, as large as the card allows. 'mark': the owner's colour alone. */
export type Detail = 'near' | 'name' | 'mark'
/** Below these scales what would remain falls under the 12 px of UX.md; the gap keeps a resting hand from flickering. */
const NAME = 0.84
const MARK = 0.28
const HYSTERESIS = 0.02

/** `scale`: how much larger than 12 px a name has to be. */
const detailAt = (screenZoom: number, now: Detail, scale: number): Detail => {
  const zoom = screenZoom / scale
  const lean = now === 'near' ? -HYSTERESIS : HYSTERESIS
  if (zoom < MARK + lean) return 'mark'
  return zoom < NAME + lean ? 'name' : 'near'
}

/** More cards than this, and flows and marks are one drawing: seen from afar nothing is mounted, and an unseen map starts so. */
export const LARGE_MAP = 40

export function useDetail(cards: number) {
  const { view } = useDesk()
  const forRoom = useView((state) => state.forRoom)
  const legibleNow = useCallback(
    () => (forRoom ? legibleInRoom({ width: window.innerWidth, height: window.innerHeight }) : LEGIBLE),
    [forRoom],
  )
  const [viewport] = useState(() => view.getState().viewport)
  const [detail, setDetail] = useState<Detail>(() => {
    if (!viewport && cards > LARGE_MAP) return 'mark'
    return detailAt(viewport?.zoom ?? 1, 'near', legibleNow() / LEGIBLE)
  })
  const [nameSize, setNameSize] = useState(() => nameSizeAt(viewport?.zoom ?? 1, legibleNow()))
  const onRest = useCallback(
    ({ x, y, zoom }: Viewport) => {
      const before = view.getState().viewport
      if (before?.x !== x || before.y !== y || before.zoom !== zoom) view.setState({ viewport: { x, y, zoom } })
      const legible = legibleNow()
      setDetail((now) => detailAt(zoom, now, legible / LEGIBLE))
      setNameSize(nameSizeAt(zoom, legible))
    },
    [view, legibleNow],
  )
  const onMoveEnd = useCallback(
    (_: unknown, stands: Viewport) => {
      onRest(stands)
    },
    [onRest],
  )
  return { detail, nameSize, onRest, onMoveEnd, viewport }
}
