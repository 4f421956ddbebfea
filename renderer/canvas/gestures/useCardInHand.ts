// From afar a large map is one drawing. The card under the pointer is mounted all the same, so that it can be dragged and connected as ever.
import { useReactFlow } from '@xyflow/react'
import { useState, type PointerEvent } from 'react'
import { presentOf } from '../../store/mapSteps'
import { useDesk } from '../../store/useEditor'
import { cardAt } from '../board/boardScene'

/** Id of the card under the pointer while `isFar`, and the handler that finds it. */
export function useCardInHand(isFar: boolean) {
  const desk = useDesk()
  const flow = useReactFlow()
  const [inHand, setInHand] = useState<string | null>(null)
  const onPointerMove = (event: PointerEvent): void => {
    const isBusy = event.buttons !== 0 || (event.target instanceof Element && event.target.closest('.react-flow__node'))
    if (!isFar || isBusy) return
    const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
    setInHand(cardAt(presentOf(desk), point)?.id ?? null)
  }
  return { inHand: isFar ? inHand : null, onPointerMove }
}
