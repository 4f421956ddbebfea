import { useLayoutEffect, type RefObject } from 'react'
import type { NodeId } from '../../shared/model/entities/ids'
import { presentOf } from '../store/mapSteps'
import { sightOf } from '../store/sight'
import { useDesk, useView, type Desk } from '../store/useEditor'
import { heightOf } from './useCovered'

/** Each step of a replay is seen whole, below the bar that names it: the room must not look for what it is told about. */
export function useStepInSight(bar: RefObject<HTMLElement | null>): void {
  const desk = useDesk()
  const step = useView(({ replaying, lens }) => (replaying ? lens : null))
  const camera = useView((state) => state.camera)
  useLayoutEffect(() => {
    if (step !== null) camera?.show(litCards(desk), heightOf(bar.current))
  }, [desk, step, camera, bar])
}

/** What the lens lights; what came earlier stays a shade and may be anywhere. */
function litCards(desk: Desk): readonly NodeId[] {
  const { lit } = sightOf(desk)
  return (Object.keys(presentOf(desk).layout) as NodeId[]).filter((id) => lit?.has(id) === true)
}
