// Whether a press adds to what is selected is read from the press itself. React Flow would listen for the key, and draw its frame
// anew at every Ctrl that only begins a shortcut, when it goes down and when it comes up.
import { useStoreApi } from '@xyflow/react'
import { useCallback, type PointerEvent } from 'react'

/** For `onPointerDownCapture` around the map: tells React Flow before it hears of the press. */
export function useJoining(): (event: PointerEvent) => void {
  const store = useStoreApi()
  return useCallback(
    ({ shiftKey, ctrlKey, metaKey }) => {
      const joins = shiftKey || ctrlKey || metaKey
      if (store.getState().multiSelectionActive !== joins) store.setState({ multiSelectionActive: joins })
    },
    [store],
  )
}
