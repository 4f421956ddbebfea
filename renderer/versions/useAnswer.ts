// An answer of the host that a panel waits for; a later question makes an earlier answer void.
import { useEffect, useState } from 'react'

export type Answer<T> =
  { readonly state: 'waiting' } | { readonly state: 'failed' } | { readonly state: 'here'; readonly value: T }

const WAITING = { state: 'waiting' } as const

/** Asks again whenever `key` changes; null asks nothing. */
export function useAnswer<T>(key: string | null, ask: (key: string) => Promise<T>): Answer<T> {
  const [held, setHeld] = useState<{ readonly key: string; readonly answer: Answer<T> } | null>(null)
  useEffect(() => {
    let isWanted = key !== null
    const keep = (answer: Answer<T>): void => {
      if (isWanted && key !== null) setHeld({ key, answer })
    }
    if (key !== null)
      ask(key).then(
        (value) => {
          keep({ state: 'here', value })
        },
        (failure: unknown) => {
          console.warn('The history could not be asked for:', failure)
          keep({ state: 'failed' })
        },
      )
    return () => {
      isWanted = false
    }
  }, [key, ask])
  return held !== null && held.key === key ? held.answer : WAITING
}
