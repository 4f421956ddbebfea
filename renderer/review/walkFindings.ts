import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Arrow keys go from finding to finding, across the rules; Enter is the button's own. */
export function walkFindings(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  const list = event.currentTarget.closest('[data-findings]')
  if (!step || !list || event.ctrlKey || event.metaKey || event.altKey) return
  const jumps = [...list.querySelectorAll<HTMLElement>('[data-jump]')]
  const next = jumps[step(jumps.indexOf(event.currentTarget), jumps.length - 1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
