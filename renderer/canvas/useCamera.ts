// Hands the map's camera to whoever acts on the map: actions, the outline, the review drawer.
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { mapBounds } from '../../shared/layout/bounds'
import { cardSizes, type Box, type Size } from '../../shared/layout/cardSize'
import type { NodeId } from '../../shared/model/entities/ids'
import { kindOf, presentOf } from '../store/mapSteps'
import { useDesk } from '../store/useEditor'
import type { Camera, Viewport } from '../store/viewStore'
import { glide } from './glide'

const MARGIN = 48
/** A scale at which cards are drawn whole (useDetail.ts). */
const WHOLE_CARDS = 0.9
const PADDING = 0.06
const LARGEST = 1.2
const SMALLEST = 0.04

/** Where the camera stands so that all of `bounds` is seen, no larger than `maxZoom`. From the model: cards need not be mounted. */
export function viewportFor(bounds: Box, { width, height }: Size, maxZoom: number, padding = PADDING): Viewport {
  const room = 1 - 2 * padding
  const zoom = Math.max(SMALLEST, Math.min(maxZoom, (width * room) / bounds.width, (height * room) / bounds.height))
  return {
    x: width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: height / 2 - (bounds.y + bounds.height / 2) * zoom,
    zoom,
  }
}

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
      fitAll: (how) => {
        const bounds = mapBounds(presentOf(desk))
        if (bounds) void flow.setViewport(viewportFor(bounds, store.getState(), 1), how === 'at once' ? {} : glide())
      },
      fit: (ids) => {
        const bounds = mapBounds(presentOf(desk), new Set(ids as readonly NodeId[]))
        if (bounds) void flow.setViewport(viewportFor(bounds, store.getState(), LARGEST), glide())
      },
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, glide()),
      zoomTo: (zoom) => void flow.zoomTo(zoom, glide()),
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
          void flow.setCenter(at.x + size.width / 2, at.y + size.height / 2, {
            zoom: Math.max(zoom, WHOLE_CARDS),
            ...glide(),
          })
      },
      centre: () => {
        const { left, top, width, height } = seen()
        return { x: left + width / 2, y: top + height / 2 }
      },
      centreOn: ({ x, y }) => void flow.setCenter(x, y, { zoom: flow.getZoom() }),
      seen: () => {
        const { left, top, width, height } = seen()
        return { x: left, y: top, width, height }
      },
      frame: (box) => void flow.setViewport(viewportFor(box, store.getState(), Infinity, 0)),
      watch: (moved) => watchPane(store, moved),
      goTo: (viewport) => void flow.setViewport(viewport, glide()),
    }
    desk.view.setState({ camera })
    return () => {
      desk.view.setState({ camera: null })
    }
  }, [desk, flow, store])
}

/** Tells whenever the camera moves or its pane changes size. */
const watchPane = (store: ReturnType<typeof useStoreApi>, moved: (pane: Size) => void): (() => void) =>
  store.subscribe(({ transform, width, height }, before) => {
    if (transform !== before.transform || width !== before.width || height !== before.height) moved({ width, height })
  })
