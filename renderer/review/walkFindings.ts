import type { KeyboardEvent } from 'react'
import { leaveField } from '../ui/leaveField'

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Page keys go from rule to rule: to the first finding of the next one; up, to the first of this one, then of the one before. */
const RULES: Readonly<Record<string, (own: HTMLElement, firsts: readonly HTMLElement[]) => HTMLElement | undefined>> = {
  PageDown: (own, firsts) => firsts.find((first) => isBefore(own, first)),
  PageUp: (own, firsts) => firsts.findLast((first) => isBefore(first, own)),
}

const isBefore = (one: HTMLElement, other: HTMLElement): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Arrow keys go from finding to finding, across the rules, page keys from rule to rule; F presses the button beside it; Enter is the button's own. */
export function walkFindings(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'f' || event.key === 'F') {
    pressFix(event)
    return
  }
  const next = nextFor(event)
  if (next === null) return
  event.preventDefault()
  event.stopPropagation()
  next?.focus()
}

/** Where the key goes; undefined at the end of the list, null for a key that goes nowhere here. */
function nextFor({ key, currentTarget: own }: KeyboardEvent<HTMLElement>): HTMLElement | null | undefined {
  const jumps = findingsAround(own)
  const rule = RULES[key]
  if (rule) return rule(own, jumps.filter(isFirstOfRule))
  const step = STEPS[key]
  return step ? jumps[step(jumps.indexOf(own), jumps.length - 1)] : null
}

const isFirstOfRule = (jump: HTMLElement): boolean => jump.closest('li')?.previousElementSibling === null

/** A key that is held down presses once: it settles one finding, and not the whole list. */
function pressFix(event: KeyboardEvent<HTMLElement>): void {
  event.preventDefault()
  event.stopPropagation()
  if (!event.repeat) event.currentTarget.closest('li')?.querySelector<HTMLElement>('[data-fix]')?.click()
}

/** Esc goes back to the view, and the findings stay in sight; from the list as a whole, which has the keyboard until there is a finding, ↓ goes to the first. */
export function enterOrLeave(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event
  const first = target instanceof HTMLElement && target.matches('[data-findings]') ? firstFinding(target) : null
  if (event.key !== 'Escape' && (event.key !== 'ArrowDown' || !first)) return
  event.preventDefault()
  event.stopPropagation()
  if (event.key === 'Escape') leaveField()
  else first?.focus()
}

/** null while a list has none. */
export const firstFinding = (list: HTMLElement): HTMLElement | null => list.querySelector<HTMLElement>('[data-jump]')

/** Where the keyboard goes when this row is settled and leaves: the next finding, or the last one before. */
export function findingBeside(element: HTMLElement): HTMLElement | undefined {
  const own = element.closest('li')?.querySelector<HTMLElement>('[data-jump]')
  const jumps = findingsAround(element)
  const at = own ? jumps.indexOf(own) : -1
  return jumps[at + 1] ?? jumps[at - 1]
}

/** The finding of this row, then those after it, then those before it, the nearest first. */
export function findingsFrom(element: HTMLElement): readonly HTMLElement[] {
  const own = element.closest('li')?.querySelector<HTMLElement>('[data-jump]')
  const jumps = findingsAround(element)
  const at = own ? jumps.indexOf(own) : -1
  return at < 0 ? [] : [...jumps.slice(at), ...jumps.slice(0, at).toReversed()]
}

const findingsAround = (element: HTMLElement): readonly HTMLElement[] => [
  ...(element.closest('[data-findings]')?.querySelectorAll<HTMLElement>('[data-jump]') ?? []),
]
