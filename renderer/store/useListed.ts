import { useEffect, useRef } from 'react'
import { useDesk } from './useEditor'

/** Tells the app what this view lists, for whoever wants all of it: "select all" means what is seen, here as on the map. */
export function useListed(ids: () => readonly string[]): void {
  const { view } = useDesk()
  const latest = useRef(ids)
  useEffect(() => {
    latest.current = ids
  })
  useEffect(() => {
    const listed = (): readonly string[] => [...new Set(latest.current())]
    view.setState({ listed })
    return () => {
      if (view.getState().listed === listed) view.setState({ listed: null })
    }
  }, [view])
}
