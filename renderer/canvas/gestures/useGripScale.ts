// A card's edge stays as easy to grab from afar as from near: one number on the map, and the style sheet does the rest.
import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { useView } from '../../store/useEditor'

/** Keeps `--far`, px of the map per px of the screen, on the map; updated when the camera rests. */
export function useGripScale(): void {
  const store = useStoreApi()
  const zoom = useView(({ viewport }) => viewport?.zoom)
  useEffect(() => {
    const { domNode, transform } = store.getState()
    domNode?.style.setProperty('--far', String(1 / (zoom ?? transform[2])))
  }, [store, zoom])
}
