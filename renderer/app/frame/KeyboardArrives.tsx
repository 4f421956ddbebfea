import { useLayoutEffect, useRef, type RefObject } from 'react'
import { isKeyboardFree, leaveField } from '../../ui/leaveField'

/** Which view of which document had the keyboard last; null until the first one is shown. */
export const useShownBefore = () => useRef<string | null>(null)

interface KeyboardArrivesProps {
  /** The view and the document it shows: another one when either changes. */
  readonly shown: string
  readonly beforeRef: RefObject<string | null>
}

/**
 * Stands behind a view, so that it comes with it however late that is fetched: whoever asked for the view by key, or opened another
 * document, goes on in it by key. The first view of a window takes nothing, for nobody has asked for it.
 */
export function KeyboardArrives({ shown, beforeRef }: KeyboardArrivesProps) {
  useLayoutEffect(() => {
    if (beforeRef.current !== null && beforeRef.current !== shown && isKeyboardFree()) leaveField()
    beforeRef.current = shown
  }, [shown, beforeRef])
  return null
}
