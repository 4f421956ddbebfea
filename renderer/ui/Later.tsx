import { useDeferredValue, type ReactNode } from 'react'

/** What may come a moment after its surroundings: they are painted first, and a key pressed meanwhile goes before it. `now`: somebody waits for it. */
export function Later({ now = false, children }: { readonly now?: boolean; readonly children: ReactNode }) {
  const isTime = useDeferredValue(true, false)
  return (isTime || now) && children
}
