import { useLayoutEffect, type RefObject } from 'react'
import { useDesk } from '../store/useEditor'

/** Pixels of the map that lie under the bar, from the map's upper edge; none while it is empty. */
export const heightOf = (bar: HTMLElement | null): number =>
  bar === null || bar.offsetHeight === 0 ? 0 : bar.offsetTop + bar.offsetHeight

/** Whoever fits the whole map asks here how much of the pane the bar takes. */
export function useCovered(bar: RefObject<HTMLElement | null>): void {
  const { view } = useDesk()
  useLayoutEffect(() => {
    view.setState({ covered: () => heightOf(bar.current) })
    return () => {
      view.setState({ covered: null })
    }
  }, [view, bar])
}
