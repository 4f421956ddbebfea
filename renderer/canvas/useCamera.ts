// Hands the map's camera to whoever acts on the map: actions, the outline, the review drawer.
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { mapBounds } from '../../shared/layout/bounds'
import { cardSizes, type Box, type Size } from '../../shared/layout/cardSize'
import type { NodeId } from '../../shared/model/entities/ids'
import { isUseCaseId } from '../../shared/model/nodeKind'
import { kindOf, presentOf } from '../store/mapSteps'
import { useDesk, type Desk } from '../store/useEditor'
import type { Camera, Viewport } from '../store/camera'
import { broughtIntoSight, fitsInSight, withRoomToType } from './broughtIntoSight'
import { glide } from './glide'
import { viewportFor } from './viewportFor'

const MARGIN = 48
/** A scale at which cards are drawn whole (useDetail.ts). */
const WHOLE_CARDS = 0.9
/** Nearer than this a name can be typed into its card. */
const LEGIBLE = 0.5
const LARGEST = 1.2
/** Panes up to this size show a whole map at scale 1 at most; larger ones, as on a 4K screen at its own pixels, as much larger as they are. */
const USUAL_PANE = { width: 1600, height: 1000 }
const largestWhole = ({ width, height }: Size): number =>
  Math.max(1, Math.min(width / USUAL_PANE.width, height / USUAL_PANE.height))

/** `onArrival`: the camera stands where it was sent. React Flow itself says so 150 ms later, as after a wheel that may turn on. */
export function useCamera(onArrival: (viewport: Viewport) => void): void {
  const desk = useDesk()
  const flow = useReactFlow()
  const store = useStoreApi()
  useEffect(() => {
    const arrive = (moved: Promise<boolean>): void => {
      void moved.then(() => {
        onArrival(flow.getViewport())
      })
    }
    const rig = { desk, flow, store, arrive }
    desk.view.setState({ camera: { ...journeys(rig), ...sight(rig) } })
    return () => {
      desk.view.setState({ camera: null })
    }
  }, [desk, flow, store, onArrival])
}

/** A map of which nobody knows where one stood is seen whole; before it is drawn, for React Flow's `onInit` comes a turn later. */
export function useWholeAtFirst(stood: Viewport | null): void {
  const { view } = useDesk()
  useEffect(() => {
    const { camera, forRoom } = view.getState()
    if (!stood && !forRoom) camera?.fitAll('at once')
  }, [view, stood])
}

interface Rig {
  readonly desk: Desk
  readonly flow: ReturnType<typeof useReactFlow>
  readonly store: ReturnType<typeof useStoreApi>
  /** Tells once a movement has come to its end. */
  readonly arrive: (moved: Promise<boolean>) => void
}
type Attention = 'reveal' | 'follow' | 'show'
type Sight = 'centre' | 'centreOn' | 'seen' | 'frame' | 'watch'

/** Everywhere the camera is sent. */
const journeys = (rig: Rig): Omit<Camera, Sight> => ({ ...flights(rig), ...attention(rig) })

const flights = ({ desk, flow, store, arrive }: Rig): Omit<Camera, Sight | Attention> => ({
  fitAll: (how) => {
    const bounds = mapBounds(presentOf(desk))
    if (!bounds) return
    const { width, height } = store.getState()
    const top = desk.view.getState().covered?.() ?? 0
    const free = { width, height: Math.max(height - top, height / 2) }
    const { x, y, zoom } = viewportFor(bounds, free, largestWhole(free))
    const at = { x, y: y + height - free.height, zoom }
    arrive(flow.setViewport(at, how === 'at once' ? {} : glide()))
  },
  fit: (ids) => {
    const bounds = mapBounds(presentOf(desk), new Set(ids as readonly NodeId[]))
    if (bounds) arrive(flow.setViewport(viewportFor(bounds, store.getState(), LARGEST), glide()))
  },
  zoomBy: (factor) => {
    arrive(flow.zoomTo(flow.getZoom() * factor, glide()))
  },
  zoomTo: (zoom) => {
    arrive(flow.zoomTo(zoom, glide()))
  },
  goTo: (viewport) => {
    arrive(flow.setViewport(viewport, glide()))
  },
})

/** What goes on is in sight: what was asked for, and what was made. */
function attention({ desk, flow, store, arrive }: Rig): Pick<Camera, Attention> {
  const reveal: Camera['reveal'] = (id) => {
    const at = presentOf(desk).layout[id]
    const kind = kindOf(presentOf(desk), id)
    if (!at || !kind) return
    const size = cardSizes[kind]
    const zoom = flow.getZoom()
    if (zoom >= LEGIBLE && isInside({ ...at, ...size }, seenOf(store))) return
    const aim = { zoom: Math.max(zoom, WHOLE_CARDS), ...glide() }
    arrive(flow.setCenter(at.x + size.width / 2, at.y + size.height / 2, aim))
  }
  const under = (): number => desk.view.getState().covered?.() ?? 0
  const bring = (bounds: Box | undefined, covered = under()): void => {
    const { width, height } = store.getState()
    const aim = bounds && broughtIntoSight(bounds, flow.getViewport(), { width, height }, covered)
    if (aim) arrive(flow.setViewport(aim, glide()))
  }
  const around = (ids: readonly NodeId[]) => mapBounds(presentOf(desk), new Set(ids))
  return {
    reveal,
    follow: (id, beside) => {
      if (flow.getZoom() < LEGIBLE) {
        reveal(id)
        return
      }
      const card = around([id])
      if (!card) return
      const at = flow.getViewport()
      const { width, height } = store.getState()
      const roomy = (box: Box): Box => (isUseCaseId(id) ? withRoomToType(box, card, at) : box)
      const all = roomy(around([id, ...beside]) ?? card)
      bring(fitsInSight(all, at, { width, height: height - under() }) ? all : roomy(card))
    },
    show: (ids, covered) => {
      bring(around(ids), covered)
    },
  }
}

/** What is seen, and what keeps the sight on something while hand or room lead it. */
const sight = ({ flow, store }: Rig): Pick<Camera, Sight> => ({
  centre: () => {
    const { x, y, width, height } = seenOf(store)
    return { x: x + width / 2, y: y + height / 2 }
  },
  centreOn: ({ x, y }) => void flow.setCenter(x, y, { zoom: flow.getZoom() }),
  seen: () => seenOf(store),
  frame: (box) => void flow.setViewport(viewportFor(box, store.getState(), Infinity, 0)),
  watch: (moved) => watchPane(store, moved),
})

function seenOf(store: Rig['store']): Box {
  const { width, height, transform } = store.getState()
  const [x, y, zoom] = transform
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

const isInside = ({ x, y, width, height }: Box, seen: Box): boolean =>
  x - MARGIN > seen.x &&
  y - MARGIN > seen.y &&
  x + width + MARGIN < seen.x + seen.width &&
  y + height + MARGIN < seen.y + seen.height

/** Tells whenever the camera moves or its pane changes size. */
const watchPane = (store: Rig['store'], moved: (pane: Size) => void): (() => void) =>
  store.subscribe(({ transform, width, height }, before) => {
    if (transform !== before.transform || width !== before.width || height !== before.height) moved({ width, height })
  })
