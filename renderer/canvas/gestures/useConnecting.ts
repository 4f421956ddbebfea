// Dragging from a card's edge: connects, or makes the connected card where the hand lets go.
import { useReactFlow, useStoreApi, type Connection, type OnConnectEnd } from '@xyflow/react'
import { useCallback, useMemo, useRef } from 'react'
import type { NodeId } from '../../../shared/model/entities/ids'
import { addNode, connect, presentOf } from '../../store/mapSteps'
import { useDesk, type Desk } from '../../store/useEditor'
import { portfolioInSight } from '../../store/sight'
import { dropMeaning, type DragFromEdge } from './dropMeaning'
import { useHeldKeys } from './heldKeys'
import { useEscape } from './useEscape'

/** Nearer than this many px of the screen to where it began, a drag was none. */
const SHORTEST = 24

/** The handlers React Flow asks for. */
export function useConnecting() {
  const desk = useDesk()
  const flow = useReactFlow()
  const store = useStoreApi()
  const held = useHeldKeys()
  const givenUp = useRef(false)
  useEscape(() => {
    const { connection, connectionClickStartHandle, cancelConnection } = store.getState()
    if (!connection.inProgress && !connectionClickStartHandle) return false
    givenUp.current = connection.inProgress
    cancelConnection()
    store.setState({ connectionClickStartHandle: null })
    return true
  })
  const onConnectStart = useCallback(() => {
    givenUp.current = false
  }, [])
  /** From edge to edge, also click by click: React Flow knows both ends. */
  const onConnect = useCallback(({ source, target }: Connection) => void connect(desk, source, target), [desk])
  const onConnectEnd = useCallback<OnConnectEnd>(
    (event, { isValid, fromNode, fromHandle, from }) => {
      if (givenUp.current || isValid === true || !fromNode) return
      const point = flow.screenToFlowPosition(screenPoint(event), { snapToGrid: false })
      if (Math.hypot(point.x - from.x, point.y - from.y) * flow.getZoom() < SHORTEST) return
      const side = fromHandle.type === 'target' ? 'upstream' : 'downstream'
      drop(desk, { card: fromNode.id as NodeId, side }, point, held.current.shift)
    },
    [desk, flow, held],
  )
  return useMemo(() => ({ onConnectStart, onConnect, onConnectEnd }), [onConnectStart, onConnect, onConnectEnd])
}

function drop(desk: Desk, drag: DragFromEdge, point: { readonly x: number; readonly y: number }, other: boolean): void {
  const meant = dropMeaning(presentOf(desk), drag, point, other, portfolioInSight(desk))
  if (meant?.does === 'connect') connect(desk, meant.from, meant.to)
  else if (meant) addNode(desk, meant.kind, meant.at, { [drag.side === 'upstream' ? 'feeds' : 'fedBy']: [drag.card] })
}

function screenPoint(event: MouseEvent | TouchEvent): { readonly x: number; readonly y: number } {
  const at = 'changedTouches' in event ? event.changedTouches[0] : event
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 }
}
