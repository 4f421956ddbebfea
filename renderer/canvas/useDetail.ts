// Level of detail: from afar a card is only its name. Switched when the hand rests, never in the middle of a gesture.
import type { Viewport } from '@xyflow/react'
import { useCallback, useState } from 'react'
import { useDesk } from '../store/useEditor'

export type Detail = 'near' | 'middle' | 'far'
/** Below these scales text of 13 px would fall under the sizes of UX.md; the gap keeps a resting hand from flickering. */
const MIDDLE = 0.62
const FAR = 0.34
const HYSTERESIS = 0.03

const detailAt = (zoom: number, now: Detail): Detail => {
  const lean = now === 'near' ? -HYSTERESIS : HYSTERESIS
  if (zoom < FAR + lean) return 'far'
  return zoom < MIDDLE + lean ? 'middle' : 'near'
}

export function useDetail() {
  const { view } = useDesk()
  const [viewport] = useState(() => view.getState().viewport)
  const [detail, setDetail] = useState<Detail>(() => detailAt(viewport?.zoom ?? 1, 'near'))
  const onMoveEnd = useCallback(
    (_: unknown, { x, y, zoom }: Viewport) => {
      view.setState({ viewport: { x, y, zoom } })
      setDetail((now) => detailAt(zoom, now))
    },
    [view],
  )
  return { detail, onMoveEnd, viewport }
}
