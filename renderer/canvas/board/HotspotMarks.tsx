// The hotspots of a large map that is seen from afar, over its cards. Near by they are notes on the cards; the outline and the review say them in words.
import { useCallback, useDeferredValue, useMemo, useRef } from 'react'
import { usePortfolio } from '../../store/useEditor'
import { useMapSight } from '../../store/useMapSight'
import { useLook } from '../../store/useLook'
import { usePainted } from '../../ui/usePainted'
import styles from './Board.module.css'
import { drawHotspots, hotspotScene, type HotspotMark } from './hotspotScene'
import { useDrawing, type Draw } from './useDrawing'

export function HotspotMarks() {
  const { layout, hotspots } = usePainted(usePortfolio((present) => present))
  const { lit, hidden } = useDeferredValue(useMapSight())
  const marks = useMemo(() => hotspotScene({ layout, hotspots }, { lit, hidden }), [layout, hotspots, lit, hidden])
  return marks.length > 0 && <Marks marks={marks} />
}

function Marks({ marks }: { readonly marks: readonly HotspotMark[] }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const look = useLook()
  const draw = useCallback<Draw>(
    (board, viewport, palette, ratio) => {
      drawHotspots(board, marks, viewport, palette, ratio)
    },
    [marks],
  )
  useDrawing(canvas, draw, look)
  return <canvas ref={canvas} className={styles.board} data-part="hotspots" aria-hidden="true" />
}
