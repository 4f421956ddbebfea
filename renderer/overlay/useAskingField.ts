import { useEffect, useState } from 'react'
import { isTextControl } from '../ui/takeText'

/** A field in which a record is being named or described, while it has the cursor. */
export interface AskingField {
  readonly of: string
  readonly field: HTMLElement
  /** What is typed stays in the field until it is left: it stands for this part of the record meanwhile. */
  readonly draft: AskingDraft | null
}
export interface AskingDraft {
  readonly part: string
  readonly text: string
}

/**
 * Fields say with `data-asks` which record they describe, and with `data-asks-for` which part of it while that is not in the document yet;
 * where the cursor stands is the browser's to know.
 */
export function useAskingField(): AskingField | null {
  const [asking, setAsking] = useState<AskingField | null>(() => fieldOf(document.activeElement))
  useEffect(() => {
    const look = (): void => {
      setAsking((before) => {
        const now = fieldOf(document.activeElement)
        return isSame(before, now) ? before : now
      })
    }
    const later = (): void => {
      queueMicrotask(look) // while the focus moves it is nowhere
    }
    look()
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', later)
    document.addEventListener('input', look)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', later)
      document.removeEventListener('input', look)
    }
  }, [])
  const field = asking?.field
  useEffect(() => {
    if (!field) return undefined
    // A field that is taken away with the cursor in it says nothing of it.
    const changes = new MutationObserver(() => {
      if (!field.isConnected) setAsking(fieldOf(document.activeElement))
    })
    changes.observe(document.body, { subtree: true, childList: true })
    return () => {
      changes.disconnect()
    }
  }, [field])
  return asking
}

function fieldOf(element: Element | null): AskingField | null {
  if (!(element instanceof HTMLElement)) return null
  const { asks: of = '', asksFor: part } = element.dataset
  if (of === '') return null
  const isText = isTextControl(element)
  return { of, field: element, draft: part !== undefined && isText ? { part, text: element.value } : null }
}

function isSame(one: AskingField | null, other: AskingField | null): boolean {
  if (!one || !other) return one === other
  return one.field === other.field && one.of === other.of && one.draft?.text === other.draft?.text
}
