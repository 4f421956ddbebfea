// What clicks do: on the paper, twice on the paper, on one card of several that are selected, and with the right button anywhere.
import { useReactFlow } from '@xyflow/react'
import { useCallback, type MouseEvent } from 'react'
import { placeAround } from '../../../shared/layout/freePlace'
import type { Point, Portfolio } from '../../../shared/model/portfolio'
import { addNode, presentOf } from '../../store/mapSteps'
import { useDesk } from '../../store/useEditor'
import { portfolioInSight } from '../../store/sight'
import { select, selectMeant } from '../../store/viewStore'
import type { FlowRoutes } from '../../../shared/layout/routes/flowRoutes'
import { laneAt } from '../../../shared/layout/lanes'
import { boardScene, cardAt } from '../board/boardScene'
import { curveAt } from '../board/drawBoard'
import type { CanvasNode } from '../nodeProjector'

/** `isDrawn`: part of the map is drawn, not mounted, and a click may mean what is drawn there; flows along `routes`. */
export function usePaper(isDrawn: boolean, routes: FlowRoutes) {
  const desk = useDesk()
  const flow = useReactFlow()
  const pointOf = useCallback(
    ({ clientX: x, clientY: y }: MouseEvent) => flow.screenToFlowPosition({ x, y }, { snapToGrid: false }),
    [flow],
  )
  const onPaneClick = useCallback(
    (event: MouseEvent) => {
      select(desk.view, ...(isDrawn ? onBoard(portfolioInSight(desk), routes, pointOf(event)) : []))
      document.getElementById('map')?.focus({ preventScroll: true })
    },
    [desk, isDrawn, routes, pointOf],
  )
  const onDoubleClick = useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.classList.contains('react-flow__pane')) return
      const { x, y } = pointOf(event)
      if (onBoard(portfolioInSight(desk), routes, { x, y }).length > 0) return
      addNode(desk, 'dataProduct', placeAround(presentOf(desk), 'dataProduct', { x, y }), {})
    },
    [desk, routes, pointOf],
  )
  /** React Flow leaves several selected; a plain click means this one. After a drag there is no click. */
  const onNodeClick = useCallback(
    ({ shiftKey, ctrlKey, metaKey }: MouseEvent, { id }: CanvasNode) => {
      if (!shiftKey && !ctrlKey && !metaKey) select(desk.view, id)
    },
    [desk],
  )
  /** Means what lies there, as a click does; what is selected with others stays so. The menu itself is the app's. */
  const onContextMenu = useCallback(
    (event: MouseEvent) => {
      const point = pointOf(event)
      const portfolio = portfolioInSight(desk)
      const mounted = mountedUnder(event.target)
      const drawn = isDrawn ? onBoard(portfolio, routes, point) : []
      const met = mounted === undefined ? drawn : [mounted]
      const lane = met.length > 0 || !desk.view.getState().lanes ? undefined : laneAt(portfolio, point)
      const meant = lane === undefined ? met : [lane]
      selectMeant(desk.view, ...meant)
      desk.view.setState({ here: met.length > 0 ? null : point })
    },
    [desk, isDrawn, routes, pointOf],
  )
  return { onPaneClick, onDoubleClick, onNodeClick, onContextMenu }
}

/** The card or flow that React Flow has drawn here. */
const mountedUnder = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>('.react-flow__node, .react-flow__edge')?.dataset['id']
    : undefined

/** What lies under the pointer where React Flow draws nothing: a card seen from afar, or a quiet flow. */
function onBoard(portfolio: Portfolio, routes: FlowRoutes, point: Point): readonly string[] {
  const flows = () => boardScene(portfolio, routes)
  const hit = cardAt(portfolio, point) ?? curveAt(flows(), point)
  return hit ? [hit.id] : []
}
