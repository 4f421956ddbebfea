import { useEffect, useRef, type RefObject } from 'react'
import { useDesk, useView } from '../store/useEditor'
import { FINDINGS } from '../store/viewStore'
import { firstFinding } from './walkFindings'

/** For the list of findings: whoever opens the review goes through it by key, from the first finding on. */
export function useKeyboardComes(): RefObject<HTMLDivElement | null> {
  const { view } = useDesk()
  const list = useRef<HTMLDivElement>(null)
  const asked = useView((state) => state.asked)
  useEffect(() => {
    if (asked.field !== FINDINGS || !list.current) return
    const place = firstFinding(list.current) ?? list.current
    place.focus()
    view.setState({ asked: { field: '', times: asked.times } })
  }, [view, asked])
  return list
}
