import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { View } from '../../store/viewStore'
import { isKeyboardFree, leaveField } from '../../ui/leaveField'

/** Which view had the keyboard last; null until the first one is shown. */
export const useViewBefore = () => useRef<View | null>(null)

/**
 * Stands behind a view, so that it comes with it however late that is fetched: whoever asked for the view by key goes on in it by key.
 * The first view of a window takes nothing, for nobody has asked for it.
 */
export function KeyboardArrives({
  view,
  beforeRef,
}: {
  readonly view: View
  readonly beforeRef: RefObject<View | null>
}) {
  useLayoutEffect(() => {
    if (beforeRef.current !== null && beforeRef.current !== view && isKeyboardFree()) leaveField()
    beforeRef.current = view
  }, [view, beforeRef])
  return null
}
