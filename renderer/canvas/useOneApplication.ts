import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'

/** React Flow calls its own frame an application too, inside of ours, which has the name, the keys and the help: one inside another confuses screen readers. */
export function useOneApplication(): void {
  const store = useStoreApi()
  useEffect(() => {
    store.getState().domNode?.setAttribute('role', 'presentation')
  }, [store])
}
