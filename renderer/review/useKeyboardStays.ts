import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'
import { findingsFrom } from './walkFindings'

/**
 * For the list of findings: one move may settle several, and the row with the keyboard may be among them. Then the nearest finding that
 * stays has it, the next ones first; on the page itself no key would do anything.
 */
export function useKeyboardStays(list: RefObject<HTMLElement | null>, findings: readonly unknown[]) {
  const nearest = useRef<readonly HTMLElement[]>([])
  useLayoutEffect(() => {
    const [own] = nearest.current
    if (!own || own.isConnected || document.activeElement !== document.body) return
    const place = nearest.current.find(({ isConnected }) => isConnected) ?? list.current
    place?.focus()
  }, [list, findings])
  return {
    onFocus: ({ target }: FocusEvent) => {
      nearest.current = target instanceof HTMLElement ? findingsFrom(target) : []
    },
    onBlur: () => {
      nearest.current = []
    },
  }
}
