import { useEffect, useState } from 'react'
import { isTextControl } from '../ui/takeText'

/** A field in which a record is being named or described, while it has the cursor. */
export interface AskingField {
  readonly of: string
  readonly field: HTMLElement
  /** What is typed stays in the field until it is left: it stands for this part of the record meanwhile. */
  readonly draft: AskingDraft | null
  /** Something was typed since it got the cursor: who only looks at a text asks for nothing. */
  readonly isTyped: boolean
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
  const [asking, setAsking] = useState<AskingField | null>(() => fieldOf(document.activeElement, null))
  useEffect(() => {
    let typedIn: EventTarget | null = null
    const look = (): void => {
      if (typedIn !== document.activeElement) typedIn = null
      setAsking((before) => {
        const now = fieldOf(document.activeElement, typedIn)
        return isSame(before, now) ? before : now
      })
    }
    const type = ({ target }: Event): void => {
      typedIn = target
      look()
    }
    const later = (): void => {
      queueMicrotask(look) // while the focus moves it is nowhere
    }
    look()
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', later)
    document.addEventListener('input', type)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', later)
      document.removeEventListener('input', type)
    }
  }, [])
  const field = asking?.field
  useEffect(() => {
    if (!field) return undefined
    // A field that is taken away with the cursor in it says nothing of it.
    const changes = new MutationObserver(() => {
      if (!field.isConnected) setAsking(fieldOf(document.activeElement, null))
    })
    changes.observe(document.body, { subtree: true, childList: true })
    return () => {
      changes.disconnect()
    }
  }, [field])
  return asking
}

function fieldOf(element: Element | null, typedIn: EventTarget | null): AskingField | null {
  if (!(element instanceof HTMLElement)) return null
  const { asks: of = '', asksFor: part } = element.dataset
  if (of === '') return null
  const isText = isTextControl(element)
  const draft = part !== undefined && isText ? { part, text: element.value } : null
  return { of, field: element, draft, isTyped: typedIn === element }
}

function isSame(one: AskingField | null, other: AskingField | null): boolean {
  if (!one || !other) return one === other
  const isSameText = one.draft?.text === other.draft?.text && one.isTyped === other.isTyped
  return one.field === other.field && one.of === other.of && isSameText
}
