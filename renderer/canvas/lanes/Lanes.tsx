// Domains as soft hulls behind the cards, and how they stand to each other over them. The rail and the inspector say the same in words.
import { useCallback, useDeferredValue, useMemo, useRef } from 'react'
import type { Point } from '../../../shared/model/portfolio'
import { newOwners } from '../../store/laneSteps'
import { usePortfolio, useSay, useView } from '../../store/useEditor'
import { useDrawing, type Draw } from '../board/useDrawing'
import { drawLanes, type DrawnName } from './drawLanes'
import { drawLinks } from './drawLinks'
import styles from './Lanes.module.css'
import { laneScene, linkScene, type DrawnLane } from './laneScene'
import { useLaneNames } from './useLaneNames'

interface LanesProps {
  /** Where cards are being dragged to; empty while none is. */
  readonly places: ReadonlyMap<string, Point>
}

export function Lanes({ places }: LanesProps) {
  const shown = useView((view) => view.lanes)
  const hasRelations = usePortfolio(({ relations }) => Object.keys(relations).length > 0)
  if (!shown) return null
  return (
    <>
      <Hulls places={places} />
      {hasRelations && places.size === 0 && <Links />}
    </>
  )
}

function Hulls({ places }: LanesProps) {
  const say = useSay()
  const canvas = useRef<HTMLCanvasElement>(null)
  const names = useRef<readonly DrawnName[]>([])
  const theme = useView((view) => view.theme)
  const portfolio = useDeferredValue(usePortfolio((present) => present))
  const lanes = useMemo(
    () => laneScene(portfolio, places, new Set(newOwners(portfolio, places, true).values())),
    [portfolio, places],
  )
  const draw = useCallback<Draw>(
    (board, viewport, palette, ratio) => {
      const words = ({ name }: DrawnLane) => say('lanes.drop', { name })
      names.current = drawLanes(board, lanes, viewport, palette, ratio, words)
    },
    [lanes, say],
  )
  useDrawing(canvas, draw, theme)
  useLaneNames(canvas, names)
  return <canvas ref={canvas} className={styles.hulls} aria-hidden="true" />
}

function Links() {
  const say = useSay()
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useView((view) => view.theme)
  const portfolio = useDeferredValue(usePortfolio((present) => present))
  const links = useMemo(() => linkScene(portfolio, (pattern) => say(`relation.${pattern}`)), [portfolio, say])
  const draw = useCallback<Draw>(
    (board, viewport, palette, ratio) => {
      drawLinks(board, links, viewport, palette, ratio)
    },
    [links],
  )
  useDrawing(canvas, draw, theme)
  return <canvas ref={canvas} className={styles.links} aria-hidden="true" />
}
