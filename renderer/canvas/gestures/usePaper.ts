// What clicks do: on the paper, twice on the paper, and on one card of several that are selected.
import { useReactFlow } from '@xyflow/react'
import { useCallback, type MouseEvent } from 'react'
import { cardSizes } from '../../../shared/layout/cardSize'
import { placeAt } from '../../../shared/layout/freePlace'
import type { Point, Portfolio } from '../../../shared/model/portfolio'
import { addNode, presentOf } from '../../store/mapSteps'
import { useDesk } from '../../store/useEditor'
import { portfolioInSight } from '../../store/sight'
import { select } from '../../store/viewStore'
import type { FlowRoutes } from '../../../shared/layout/routes/flowRoutes'
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
      const { width, height } = cardSizes.dataProduct
      const middle = { x: x - width / 2, y: y - height / 2 }
      addNode(desk, 'dataProduct', placeAt(presentOf(desk), 'dataProduct', middle), {})
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
  return { onPaneClick, onDoubleClick, onNodeClick }
}

/** What lies under the pointer where React Flow draws nothing: a card seen from afar, or a quiet flow. */
function onBoard(portfolio: Portfolio, routes: FlowRoutes, point: Point): readonly string[] {
  const flows = () => boardScene(portfolio, routes)
  const hit = cardAt(portfolio, point) ?? curveAt(flows(), point)
  return hit ? [hit.id] : []
}
