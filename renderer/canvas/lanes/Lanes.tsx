// Domains as soft hulls behind the cards, and how they stand to each other over them. The rail and the inspector say the same in words.
import { useCallback, useDeferredValue, useMemo, useRef, type RefObject } from 'react'
import { cardBoxes } from '../../../shared/layout/bounds'
import type { Point } from '../../../shared/model/portfolio'
import { newOwners } from '../../store/laneSteps'
import { usePortfolio, useSay, useView } from '../../store/useEditor'
import { useLook } from '../../store/useLook'
import { hotspotNotes } from '../board/hotspotScene'
import { useDrawing, type Draw } from '../board/useDrawing'
import { drawLaneNames, type DrawnName } from './drawLaneNames'
import { drawLanes } from './drawLanes'
import { drawLinks } from './drawLinks'
import styles from './Lanes.module.css'
import { laneScene, linkScene, type DrawnLane } from './laneScene'
import { onScreen } from './onScreen'
import { useLaneNames } from './useLaneNames'

interface LanesProps {
  /** Where cards are being dragged to; empty while none is. */
  readonly places: ReadonlyMap<string, Point>
}
/** Where the names of lanes stand; they are drawn before links, so that these know it. */
interface NamesProps {
  readonly namesRef: RefObject<readonly DrawnName[]>
}

export function Lanes({ places }: LanesProps) {
  const shown = useView((view) => view.lanes)
  const hasRelations = usePortfolio(({ relations }) => Object.keys(relations).length > 0)
  const namesRef = useRef<readonly DrawnName[]>([])
  if (!shown) return null
  return (
    <>
      <Hulls places={places} namesRef={namesRef} />
      {hasRelations && places.size === 0 && <Links namesRef={namesRef} />}
    </>
  )
}

function Hulls({ places, namesRef }: LanesProps & NamesProps) {
  const say = useSay()
  const hulls = useRef<HTMLCanvasElement>(null)
  const names = useRef<HTMLCanvasElement>(null)
  const look = useLook()
  const portfolio = useDeferredValue(usePortfolio((present) => present))
  const lanes = useMemo(
    () => laneScene(portfolio, places, new Set(newOwners(portfolio, places, true).values())),
    [portfolio, places],
  )
  const draw = useCallback<Draw>(
    (board, viewport, palette, ratio) => {
      drawLanes(board, lanes, viewport, palette, ratio)
    },
    [lanes],
  )
  const write = useCallback<Draw>(
    (board, viewport, palette, ratio) => {
      const words = ({ name }: DrawnLane) => say('lanes.drop', { name })
      namesRef.current = drawLaneNames(board, lanes, viewport, palette, ratio, words)
    },
    [lanes, namesRef, say],
  )
  useDrawing(hulls, draw, look)
  useDrawing(names, write, look)
  useLaneNames(names, namesRef)
  return (
    <>
      <canvas ref={hulls} className={styles.hulls} aria-hidden="true" />
      <canvas ref={names} className={styles.names} aria-hidden="true" />
    </>
  )
}

function Links({ namesRef }: NamesProps) {
  const say = useSay()
  const canvas = useRef<HTMLCanvasElement>(null)
  const look = useLook()
  const portfolio = useDeferredValue(usePortfolio((present) => present))
  const cards = useMemo(() => [...cardBoxes(portfolio), ...hotspotNotes(portfolio)], [portfolio])
  const links = useMemo(() => linkScene(portfolio, (pattern) => say(`relation.${pattern}`)), [portfolio, say])
  const draw = useCallback<Draw>(
    (board, viewport, palette, ratio) => {
      const names = namesRef.current.map(({ box }) => box)
      const kept = { names, cards: cards.map((card) => onScreen(card, viewport)) }
      drawLinks(board, links, viewport, palette, ratio, kept)
    },
    [links, cards, namesRef],
  )
  useDrawing(canvas, draw, look)
  return <canvas ref={canvas} className={styles.links} aria-hidden="true" />
}
