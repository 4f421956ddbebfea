// From afar a large map is one drawing. The card under the pointer is mounted all the same, so that it can be dragged and connected as ever.
import { useReactFlow } from '@xyflow/react'
import { useState, type PointerEvent } from 'react'
import { cardBoxes, overlaps, type Card } from '../../../shared/layout/bounds'
import type { Point, Portfolio } from '../../../shared/model/portfolio'
import { useDesk } from '../../store/useEditor'
import { portfolioInSight } from '../../store/sight'
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
    setInHand(cardNear(portfolioInSight(desk), point, GRIP / flow.getZoom())?.id ?? null)
  }
  return { inHand: isFar ? inHand : null, onPointerMove }
}

/** How far, in px of the screen, an edge can be grabbed outside of its card. */
const GRIP = 20

/** The card under a point, or else one whose edge is within reach. */
function cardNear(portfolio: Pick<Portfolio, 'layout'>, point: Point, reach: number): Card | undefined {
  const spot = { ...point, width: 0, height: 0 }
  return cardAt(portfolio, point) ?? cardBoxes(portfolio).findLast((card) => overlaps(card, spot, reach))
}
