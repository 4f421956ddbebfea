// A replay that goes on by itself: the one clock of the map. It stops at the last use case, and whenever it is asked to;
// Esc ends it.
import { useEffect } from 'react'
import { isReplayShown, lensOff, stepReplay } from '../store/mapLens'
import { useDesk, useView, type Desk } from '../store/useEditor'
import { after } from './clock'

export function useReplay(): void {
  const desk = useDesk()
  const playing = useView((view) => view.playing)
  const lens = useView((view) => view.lens)
  const pause = useView((view) => view.pause)
  useEffect(() => {
    if (!playing) return
    return after(pause * 1000, () => {
      if (!stepReplay(desk, 1)) desk.view.setState({ playing: false })
    })
  }, [desk, playing, lens, pause])
  useEscEnds(desk)
}

function useEscEnds(desk: Desk): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isMeant(event) || !isReplayShown(desk.view.getState()))
        return
      event.preventDefault()
      lensOff(desk.view)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [desk])
}

/** Not by somebody who leaves a menu or a dialog. */
const isMeant = ({ target }: KeyboardEvent): boolean =>
  target === document.body || (target instanceof Element && target.closest('main') !== null)
