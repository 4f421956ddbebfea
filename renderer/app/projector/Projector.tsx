// What the room sees: the facilitator's stretch of the map, or the step in hand, in big type and with nothing around it.
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { mapBounds } from '../../../shared/layout/bounds'
import { Canvas } from '../../canvas/Canvas'
import { DeskContext, usePortfolio, useSay, useView } from '../../store/useEditor'
import type { Screen, Seen } from './followFacilitator'
import { Legend } from './Legend'
import styles from './Projector.module.css'
import { ProjectedStep } from './ProjectedStep'
import { roomFrame } from './roomFrame'

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
        {showing.scene.kind === 'map' ? (
          <ProjectedMap frame={showing.frame} />
        ) : (
          <ProjectedStep scene={showing.scene} />
        )}
      </main>
    </DeskContext>
  )
}

function ProjectedMap({ frame }: Pick<Seen['showing'], 'frame'>) {
  useFrame(frame)
  return (
    <>
      <div className={styles.map}>
        <Canvas />
      </div>
      <Legend />
    </>
  )
}

/** Stands where the facilitator stands, also when this window becomes another size; the whole map while they look at something else. */
function useFrame(frame: Seen['showing']['frame']): void {
  const camera = useView((state) => state.camera)
  const layout = usePortfolio((portfolio) => portfolio.layout)
  useEffect(() => {
    if (!camera) return undefined
    const map = mapBounds({ layout })
    const sight = frame ?? map
    if (!sight) return undefined
    const stand = (): void => {
      camera.frame(roomFrame(sight, map, { width: window.innerWidth, height: window.innerHeight }))
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

function Language() {
  const say = useSay()
  const language = useView((view) => view.language)
  const name = usePortfolio((portfolio) => portfolio.name)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <title>{say('projector.title', { name })}</title>
}
