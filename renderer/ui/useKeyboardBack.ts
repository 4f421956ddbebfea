import { useLayoutEffect, useState } from 'react'
import { leaveField } from './leaveField'

/**
 * When a dialog goes, the keyboard goes back to the work, in the same moment and before the next key: a frame later it would be
 * taken from whoever has it by then. What took it while the dialog went (a name, the typist line, the next dialog) keeps it, and
 * a dialog above another one gives it back to that.
 */
export function useKeyboardBack(): void {
  const [before] = useState(() => document.activeElement)
  useLayoutEffect(
    () => () => {
      queueMicrotask(() => {
        if (isTaken()) return
        // The palette that led here is gone with its field, and has nothing to give the keyboard to.
        if (before?.isConnected === true && before.closest('[role="dialog"]')) focusOn(before)
        else leaveField()
        if (!isTaken()) focusOn(before)
      })
    },
    [before],
  )
}

/**
 * For the `ref` of a field or panel that may go while it has the keyboard, as when an undo takes its record back: then the view has it, and
 * the next key means something.
 */
export function keyboardBackFrom(element: HTMLElement | null): () => void {
  return () => {
    if (!element?.contains(document.activeElement)) return
    queueMicrotask(() => {
      if (!isTaken()) leaveField()
    })
  }
}

/** Nobody has the keyboard when what had it is gone. */
const isTaken = (): boolean => document.activeElement !== null && document.activeElement !== document.body

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true })
}
