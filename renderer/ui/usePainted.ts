import { startTransition, useEffect, useState } from 'react'

/** The value as it stood when the last frame was painted: what may follow a frame later never delays the frame that answers a key. */
export function usePainted<T>(value: T): T {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    if (painted === value) return
    let turn: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      turn = setTimeout(() => {
        startTransition(() => {
          setPainted(value)
        })
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(turn)
    }
  }, [value, painted])
  return painted
}
