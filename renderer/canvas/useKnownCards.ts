// Cards have one size per kind and handles where the style sheet puts them: nodeProjector.ts says both, and nothing is measured.
import { useStoreApi } from '@xyflow/react'
import { useState } from 'react'

/**
 * Must be asked before React Flow draws its first card. React Flow would measure each card once more after it is mounted, in a
 * layout of its own, and draw all flows anew for what rounding makes different (0.5 px at most).
 */
export function useKnownCards(): void {
  const store = useStoreApi()
  useState(() => {
    store.setState({ updateNodeInternals: () => undefined })
  })
}
