import { useEffect, useRef, type RefObject } from 'react'
import { useDesk, useView } from '../store/useEditor'
import { FINDINGS } from '../store/viewStore'
import { firstFinding } from './walkFindings'

/**
 * For the list of findings: whoever opens the review goes through it by key, from the first finding on. While the rules still read, the
 * list has the keyboard, and hands it to the first finding that comes unless it has gone elsewhere by then.
 */
export function useKeyboardComes(findings: readonly unknown[]): RefObject<HTMLDivElement | null> {
  const { view } = useDesk()
  const list = useRef<HTMLDivElement>(null)
  const waits = useRef(false)
  const asked = useView((state) => state.asked)
  useEffect(() => {
    if (!list.current) return
    const isAsked = asked.field === FINDINGS
    const isStillHere = waits.current && document.activeElement === list.current
    if (!isAsked && !isStillHere) return
    const first = firstFinding(list.current)
    const place = first ?? list.current
    place.focus()
    waits.current = first === null
    if (isAsked) view.setState({ asked: { field: '', times: asked.times } })
  }, [view, asked, findings])
  return list
}
