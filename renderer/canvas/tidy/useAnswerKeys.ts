import { useEffect } from 'react'

/** Enter accepts and Escape gives up, wherever the focus is; not while somebody types, and a focused button keeps its Enter. */
export function useAnswerKeys(accept: () => void, giveUp: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const answer = answerOf(event, accept, giveUp)
      if (!answer) return
      event.preventDefault()
      event.stopPropagation()
      answer()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [accept, giveUp])
}

function answerOf({ key, target, isComposing, repeat }: KeyboardEvent, accept: () => void, giveUp: () => void) {
  if (isComposing || repeat || !(target instanceof Element)) return undefined
  if (target.matches('input, textarea, select, [contenteditable="true"]')) return undefined
  if (target.closest('[role="dialog"], [role="menu"]')) return undefined
  if (key === 'Escape') return giveUp
  return key === 'Enter' && !target.closest('button, a') ? accept : undefined
}
