// A replay that goes on by itself: the one clock of the map. It stops at the last use case, and whenever it is asked to.
import { useEffect } from 'react'
import { stepReplay } from '../store/mapLens'
import { useDesk, useView } from '../store/useEditor'
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
}
