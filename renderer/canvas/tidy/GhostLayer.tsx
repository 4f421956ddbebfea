// The proposed map on one canvas over the real one: it costs one drawing a frame for twelve cards and for thousands.
import { useMemo, useRef } from 'react'
import type { TidyProposal } from '../../../shared/layout/tidy/tidyProposal'
import { usePortfolio } from '../../store/useEditor'
import { useLook } from '../../store/useLook'
import { useDrawing, type Draw } from '../board/useDrawing'
import { useFlowRoutes } from '../useFlowRoutes'
import { drawGhosts } from './drawGhosts'
import styles from './GhostLayer.module.css'
import { ghostScene } from './ghostScene'

/** Seen only: the bar says the same in figures, and every pointer goes through to the map. */
export function GhostLayer({ positions }: { readonly positions: TidyProposal['positions'] }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const look = useLook()
  const portfolio = usePortfolio((present) => present)
  const proposed = useMemo(
    () => ({ ...portfolio, layout: { ...portfolio.layout, ...positions } }),
    [portfolio, positions],
  )
  const routes = useFlowRoutes(proposed)
  const draw = useMemo((): Draw => {
    const scene = ghostScene(proposed, positions, routes)
    return (layer, viewport, palette, ratio) => {
      const pen = layer.getContext('2d')
      if (pen) drawGhosts(pen, scene, viewport, palette, ratio)
    }
  }, [proposed, positions, routes])
  useDrawing(canvas, draw, look)
  return <canvas ref={canvas} className={styles.ghosts} data-layer="ghosts" aria-hidden="true" />
}
