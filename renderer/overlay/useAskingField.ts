import { useEffect, useState } from 'react'

/** A field in which a record is being named or described, while it has the cursor. */
export interface AskingField {
  readonly of: string
  readonly field: HTMLElement
}

/** Fields say with `data-asks` which record they describe; where the cursor stands is the browser's to know. */
export function useAskingField(): AskingField | null {
  const [asking, setAsking] = useState<AskingField | null>(() => fieldOf(document.activeElement))
  useEffect(() => {
    const look = (): void => {
      setAsking((before) => {
        const now = fieldOf(document.activeElement)
        return before?.field === now?.field && before?.of === now?.of ? before : now
      })
    }
    const later = (): void => {
      queueMicrotask(look) // while the focus moves it is nowhere
    }
    look()
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', later)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', later)
    }
  }, [])
  return asking
}

function fieldOf(element: Element | null): AskingField | null {
  if (!(element instanceof HTMLElement)) return null
  const of = element.dataset['asks'] ?? ''
  return of === '' ? null : { of, field: element }
}
