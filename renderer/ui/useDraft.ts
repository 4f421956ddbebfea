import { useRef, useState } from 'react'

interface Drafting<T> {
  readonly value: T
  /** How the value is written while nobody types. */
  readonly written: string
  /** False once what was typed and what is kept have parted: then somebody else has changed it, or it was refused. */
  readonly stillMeans: (draft: string, value: T) => boolean
  readonly newGesture: () => string
}

/** What is being typed stays as typed (spaces, half a number) while what it means is kept elsewhere. One gesture per focus. */
export function useDraft<T>({ value, written, stillMeans, newGesture }: Drafting<T>) {
  const [draft, setDraft] = useState<string | null>(null)
  const gesture = useRef('')
  return {
    text: draft !== null && stillMeans(draft, value) ? draft : written,
    /** Since the keyboard came, something was typed: too early to say that it is wrong. */
    isTyped: draft !== null,
    begin: () => {
      gesture.current = newGesture()
    },
    /** Takes one keystroke; returns the gesture it belongs to. */
    type: (text: string): string => {
      if (gesture.current === '') gesture.current = newGesture()
      setDraft(text)
      return gesture.current
    },
    end: () => {
      gesture.current = ''
      setDraft(null)
    },
  }
}
