// Hands the map's camera to whoever acts on the map: actions, the outline, the review drawer.
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { cardSizes } from '../../shared/layout/cardSize'
import type { NodeId } from '../../shared/model/entities/ids'
import { kindOf, presentOf } from '../store/mapSteps'
import { useDesk } from '../store/useEditor'
import type { Camera } from '../store/viewStore'

const MARGIN = 48
const STEP = { duration: 140 }

export function useCamera(): void {
  const desk = useDesk()
  const flow = useReactFlow()
  const store = useStoreApi()
  useEffect(() => {
    const seen = () => {
      const { width, height, transform } = store.getState()
      const [x, y, zoom] = transform
      return { left: -x / zoom, top: -y / zoom, width: width / zoom, height: height / zoom, zoom }
    }
    const camera: Camera = {
      fitAll: () => void flow.fitView({ padding: 0.08, maxZoom: 1, ...STEP }),
      fit: (ids) => void flow.fitView({ nodes: ids.map((id) => ({ id })), padding: 0.2, maxZoom: 1.2, ...STEP }),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, STEP),
      zoomTo: (zoom) => void flow.zoomTo(zoom, STEP),
      reveal: (id: NodeId) => {
        const at = presentOf(desk).layout[id]
        const kind = kindOf(presentOf(desk), id)
        if (!at || !kind) return
        const size = cardSizes[kind]
        const { left, top, width, height, zoom } = seen()
        const inside =
          at.x - MARGIN > left &&
          at.y - MARGIN > top &&
          at.x + size.width + MARGIN < left + width &&
          at.y + size.height + MARGIN < top + height
        if (!inside || zoom < 0.5)
          void flow.setCenter(at.x + size.width / 2, at.y + size.height / 2, { zoom: Math.max(zoom, 0.85), ...STEP })
      },
      centre: () => {
        const { left, top, width, height } = seen()
        return { x: left + width / 2, y: top + height / 2 }
      },
    }
    desk.view.setState({ camera })
    return () => {
      desk.view.setState({ camera: null })
    }
  }, [desk, flow, store])
}
