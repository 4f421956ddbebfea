// Moving cards by hand: one step when the hand lets go, and everything back where it was on Esc. React Flow says where the hand is.
import { useStoreApi, type NodeChange } from '@xyflow/react'
import { useCallback, useRef, useState } from 'react'
import type { Point } from '../../../shared/model/portfolio'
import { dropCards } from '../../store/laneSteps'
import { presentOf } from '../../store/mapSteps'
import { useDesk, type Desk } from '../../store/useEditor'
import { dragTo, isBack, startDrag, type DragStart, type DragStep } from './cardDrag'
import { useEscape } from './useEscape'
import { useHeldKeys } from './heldKeys'

const AT_REST: DragStep = { places: new Map(), guides: [] }

/** Positions by card, and whether the hand has let go; undefined where React Flow reports no drag. */
function reported(changes: readonly NodeChange[]): Reported | undefined {
  const places = new Map<string, Point>()
  let dropped = false
  for (const change of changes) {
    if (change.type !== 'position' || !change.position) continue
    places.set(change.id, change.position)
    dropped ||= change.dragging === false
  }
  const [first] = places.keys()
  return first === undefined ? undefined : { places, first, dropped }
}
interface Reported {
  readonly places: ReadonlyMap<string, Point>
  readonly first: string
  readonly dropped: boolean
}

/** What is being dragged where, and what to do with React Flow's position changes. */
export function useCardDrag() {
  const desk = useDesk()
  const flow = useStoreApi()
  const held = useHeldKeys()
  const [step, setStep] = useState(AT_REST)
  const hand = useRef<DragStart | 'given up' | null>(null)

  const stepTo = useCallback(
    (start: DragStart, at: Point): DragStep => {
      const free = held.current.alt || !desk.view.getState().hand.snaps
      return dragTo(start, at, free ? 'free' : flow.getState().transform[2])
    },
    [desk, flow, held],
  )
  const onPositions = useCallback(
    (changes: readonly NodeChange[]): void => {
      const drag = reported(changes)
      if (!drag) return
      if (!drag.dropped) hand.current ??= startDrag(presentOf(desk), desk.view.getState().selection, drag.first) ?? null
      const start = hand.current
      if (drag.dropped) {
        hand.current = null
        setStep(AT_REST)
      }
      if (start === null || start === 'given up') return
      const at = drag.places.get(start.lead.id)
      if (!at) return
      if (drag.dropped) drop(desk, start, stepTo(start, at))
      else setStep(stepTo(start, at))
    },
    [desk, stepTo],
  )
  useEscape(() => {
    if (hand.current === null || hand.current === 'given up') return false
    hand.current = 'given up'
    setStep(AT_REST)
    return true
  })
  return { ...step, onPositions }
}

/** One step for all cards; none when they are back where they were. */
function drop(desk: Desk, start: DragStart, step: DragStep): void {
  if (!isBack(start, step)) dropCards(desk, step.places)
}
