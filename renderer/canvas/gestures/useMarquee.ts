// The frame drawn on the paper takes up cards by the model, not by what is mounted: so it works from afar too. Shift and Ctrl add to what is selected.
import { useStoreApi, type ReactFlowState } from '@xyflow/react'
import { useEffect, useRef, type RefObject } from 'react'
import { cardBoxes, overlaps } from '../../../shared/layout/bounds'
import type { Box } from '../../../shared/layout/cardSize'
import { useDesk, type Desk } from '../../store/useEditor'
import { portfolioInSight } from '../../store/sight'
import { select } from '../../store/viewStore'
import { useEscape } from './useEscape'

/** True while a frame is being drawn: then React Flow's own selection is not asked. */
export function useMarquee(): RefObject<boolean> {
  const desk = useDesk()
  const flow = useStoreApi()
  const drawing = useRef(false)
  const before = useRef<readonly string[]>([])
  useEffect(() => {
    let kept: readonly string[] = []
    const onPointerDown = ({ shiftKey, ctrlKey, metaKey }: PointerEvent): void => {
      before.current = desk.view.getState().selection
      kept = shiftKey || ctrlKey || metaKey ? before.current : []
    }
    window.addEventListener('pointerdown', onPointerDown, true)
    const stop = flow.subscribe(({ userSelectionRect, userSelectionActive, transform }, earlier) => {
      drawing.current = userSelectionRect !== null
      if (!userSelectionActive || !userSelectionRect || userSelectionRect === earlier.userSelectionRect) return
      select(desk.view, ...new Set([...kept, ...cardsIn(desk, onMap(userSelectionRect, transform))]))
    })
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, true)
      stop()
    }
  }, [desk, flow])
  useEscape(() => {
    if (!flow.getState().userSelectionActive) return false
    flow.setState({ userSelectionRect: null, userSelectionActive: false })
    select(desk.view, ...before.current)
    return true
  })
  return drawing
}

const cardsIn = (desk: Desk, frame: Box): readonly string[] =>
  cardBoxes(portfolioInSight(desk)).flatMap((card) => (overlaps(card, frame) ? [card.id] : []))

/** A rectangle of the screen, in px of the map. */
const onMap = (frame: Box, [x, y, zoom]: ReactFlowState['transform']): Box => ({
  x: (frame.x - x) / zoom,
  y: (frame.y - y) / zoom,
  width: frame.width / zoom,
  height: frame.height / zoom,
})
