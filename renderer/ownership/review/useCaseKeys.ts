import { useLayoutEffect, useRef, type RefObject } from 'react'
import { isKeyboardFree } from '../../ui/leaveField'
import { caseMoveFor, type CaseMoves } from './caseKeys'

/** The case as an element that has the keyboard as soon as it is there, and answers the keys of the review wherever inside the focus is. */
export function useCaseKeys(moves: CaseMoves): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (mayTake()) root.current?.focus({ preventScroll: true })
  }, [])
  useLayoutEffect(() => {
    const element = root.current
    const onKeyDown = (event: KeyboardEvent): void => {
      const move = caseMoveFor(event)
      if (!move) return
      event.preventDefault()
      if (move !== 'leave') {
        move(moves)
        return
      }
      // The field itself would leave for the map, which is not shown here.
      event.stopPropagation()
      element?.focus()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  })
  return root
}

/** Never taken from somebody who types elsewhere or walks the tabs by key. */
const mayTake = (): boolean => isKeyboardFree() || document.activeElement?.closest('#view') != null
