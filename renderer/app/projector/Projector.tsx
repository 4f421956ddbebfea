// What the room sees: the facilitator's stretch of the map, or the step in hand, in big type and with nothing around it.
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { mapBounds } from '../../../shared/layout/bounds'
import { cardBox, type Box } from '../../../shared/layout/cardSize'
import type { NodeId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { Canvas } from '../../canvas/Canvas'
import { RoomMatrix } from '../../portfolio/matrix/RoomMatrix'
import { RoomOverview } from '../../portfolio/overview/RoomOverview'
import { DeskContext, usePortfolio, useSay, useView } from '../../store/useEditor'
import type { CaptionSide } from './Caption'
import type { Screen, Seen } from './followFacilitator'
import { JobCaption } from './JobCaption'
import { Legend } from './Legend'
import { longNeedIn, NeedCaption } from './NeedCaption'
import styles from './Projector.module.css'
import { ProjectedStep } from './ProjectedStep'
import { roomFrame, sideAwayFrom, wholeFrame } from './roomFrame'

interface ProjectorProps {
  readonly seen: Screen
}

export function Projector({ seen }: ProjectorProps) {
  const now = useStore(seen, (state) => state.now)
  if (!now) return <main className={styles.screen} />
  const { showing, desk } = now
  return (
    <DeskContext value={desk}>
      <Language />
      <main key={showing.document} className={styles.screen}>
        <Projected showing={showing} />
      </main>
    </DeskContext>
  )
}

function Projected({ showing: { scene, frame } }: Pick<Seen, 'showing'>) {
  if (scene.kind === 'map') return <ProjectedMap frame={frame} describing={scene.describing} />
  if (scene.kind === 'matrix') return <RoomMatrix />
  return scene.kind === 'overview' ? <RoomOverview /> : <ProjectedStep scene={scene} />
}

interface ProjectedMapProps extends Pick<Seen['showing'], 'frame'> {
  readonly describing: string | undefined
}

function ProjectedMap({ frame, describing }: ProjectedMapProps) {
  useFrame(frame)
  const selection = useView((view) => view.selection)
  const need = usePortfolio((portfolio) => longNeedIn(portfolio, selection))
  const side = useSideAwayFrom(describing ?? need, frame)
  const isBelow = (describing ?? need) !== undefined && side === 'bottom'
  return (
    <>
      <div className={styles.map}>
        <Canvas />
      </div>
      {describing !== undefined && <JobCaption product={describing} side={side} />}
      {describing === undefined && need !== undefined && <NeedCaption useCase={need} side={side} />}
      {!isBelow && <Legend />}
    </>
  )
}

/** Where words leave the card of what they are about in sight. */
function useSideAwayFrom(card: string | undefined, frame: Seen['showing']['frame']): CaptionSide {
  const layout = usePortfolio((portfolio) => portfolio.layout)
  const place = layout[card as NodeId]
  const seen = framed(frame, layout)
  return place && seen ? sideAwayFrom(cardBox(card as NodeId, place), seen) : 'bottom'
}

/** Stands where the facilitator stands, also when this window becomes another size; the whole map while they look at something else. */
function useFrame(frame: Seen['showing']['frame']): void {
  const camera = useView((state) => state.camera)
  const layout = usePortfolio((portfolio) => portfolio.layout)
  useEffect(() => {
    if (!camera) return undefined
    if (!framed(frame, layout)) return undefined
    const stand = (): void => {
      const seen = framed(frame, layout)
      if (seen) camera.frame(seen)
    }
    stand()
    let pane = { width: 0, height: 0 }
    return camera.watch((now) => {
      if (pane.width === now.width && pane.height === now.height) return
      pane = now
      stand()
    })
  }, [camera, frame, layout])
}

/** What of the map this screen shows; undefined while there is nothing on it. */
function framed(frame: Seen['showing']['frame'], layout: Portfolio['layout']): Box | undefined {
  const map = mapBounds({ layout })
  const screen = { width: window.innerWidth, height: window.innerHeight }
  if (frame) return roomFrame(frame, map, screen)
  return map && wholeFrame(map, screen)
}

function Language() {
  const say = useSay()
  const language = useView((view) => view.language)
  const name = usePortfolio((portfolio) => portfolio.name)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <title>{say('projector.title', { name })}</title>
}
