// A card's edge stays as easy to grab from afar as from near: one number on the map, and the style sheet does the rest.
import { useOnViewportChange, useStoreApi, type Viewport } from '@xyflow/react'
import { useCallback, useEffect } from 'react'

/** Keeps `--far`, px of the map per px of the screen, on the map; updated when the hand rests. */
export function useGripScale(): void {
  const store = useStoreApi()
  const write = useCallback(
    (zoom: number) => {
      store.getState().domNode?.style.setProperty('--far', String(1 / zoom))
    },
    [store],
  )
  const onEnd = useCallback(
    ({ zoom }: Viewport) => {
      write(zoom)
    },
    [write],
  )
  useOnViewportChange({ onEnd })
  useEffect(() => {
    write(store.getState().transform[2])
  }, [store, write])
}
