import { useDeferredValue, type ReactNode } from 'react'

/** What may come a moment after its surroundings: they are painted first, and a key pressed meanwhile goes before it. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) && children
}
