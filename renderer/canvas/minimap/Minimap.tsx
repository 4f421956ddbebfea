// The whole map in a corner, and what of it is seen. A press or a drag goes there; so do the arrow keys.
import { useStore, useStoreApi } from '@xyflow/react'
import { useDeferredValue, useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { mapBounds, widened } from '../../../shared/layout/bounds'
import type { Box } from '../../../shared/layout/cardSize'
import type { Point } from '../../../shared/model/portfolio'
import { useDesk, usePortfolio, useSay, useView } from '../../store/useEditor'
import { useMapSight } from '../../store/useMapSight'
import { useLook } from '../../store/useLook'
import { boardScene } from '../board/boardScene'
import { cardFills, cardsAlone, drawBoard } from '../board/drawBoard'
import { themePalette } from '../board/palette'
import { sizeTo } from '../board/useDrawing'
import styles from './Minimap.module.css'
import { fitted, seenOn, toMap } from './minimapFit'

/** In CSS pixels; the style sheet says the same. */
const SIZE = { width: 208, height: 136 }
const MARGIN = 80
/** Share of what is seen that an arrow key moves. */
const STEP = 0.25

export function Minimap() {
  const shown = useView((view) => view.minimap)
  const bounds = usePortfolio((portfolio) => (shown ? boundsKey(mapBounds(portfolio)) : ''))
  return bounds === '' ? null : <Corner />
}

const boundsKey = (box: Box | undefined): string => (box ? `${box.x} ${box.y} ${box.width} ${box.height}` : '')

function Corner() {
  const say = useSay()
  const { view } = useDesk()
  const isNaming = useView(({ naming }) => naming !== null)
  const flow = useStoreApi()
  const { canvas, viewport } = useMinimapDrawing()
  const goTo = (point: Point): void => {
    view.getState().camera?.centreOn(point)
  }
  const goToPointer = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): void => {
    const { left, top } = currentTarget.getBoundingClientRect()
    goTo(toMap({ x: clientX - left, y: clientY - top }, viewport))
  }
  const take = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    goToPointer(event)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = ARROWS[event.key]
    const centre = view.getState().camera?.centre()
    if (!by || !centre || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const { width, height, transform } = flow.getState()
    goTo({ x: centre.x + (by.x * STEP * width) / transform[2], y: centre.y + (by.y * STEP * height) / transform[2] })
  }
  const handling = {
    ...{ role: 'group', tabIndex: 0, onKeyDown, onPointerDown: take },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.buttons === 1) goToPointer(event)
    },
  }
  return (
    <div
      {...handling}
      className={`${styles.minimap ?? ''} nopan nodrag nowheel`}
      data-yields={isNaming || undefined}
      aria-label={say('minimap.label')}
    >
      <canvas ref={canvas} className={styles.map} />
      <Seen viewport={viewport} />
    </div>
  )
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Draws the map once per change; the camera moves only the frame over it. */
function useMinimapDrawing() {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { layout, owners, domains, sourceSystems } = useDeferredValue(usePortfolio((present) => present))
  const { lit, hidden } = useDeferredValue(useMapSight())
  const look = useLook()
  const viewport = useMemo(
    () => fitted(widened(mapBounds({ layout }) ?? { x: 0, y: 0, width: 1, height: 1 }, MARGIN), SIZE),
    [layout],
  )
  // Where cards lie is what a corner can tell; flows would be a haze over it.
  const scene = useMemo(
    () => boardScene({ layout, owners, domains, sourceSystems, flows: {} }),
    [layout, owners, domains, sourceSystems],
  )
  const fills = useMemo(() => cardFills(scene, { lit, hidden }), [scene, lit, hidden])
  useEffect(() => {
    const board = canvas.current
    if (!board) return
    const ratio = window.devicePixelRatio
    sizeTo(board, SIZE.width, SIZE.height, ratio)
    drawBoard(board, cardsAlone(fills), viewport, { palette: themePalette(), ratio })
  }, [fills, viewport, look])
  return { canvas, viewport }
}

function Seen({ viewport }: { readonly viewport: ReturnType<typeof fitted> }) {
  const [x, y, zoom] = useStore((state) => state.transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const { x: left, y: top, width: wide, height: high } = seenOn({ x, y, zoom }, { width, height }, viewport, SIZE)
  return <span className={styles.seen} style={{ left, top, width: wide, height: high }} />
}
