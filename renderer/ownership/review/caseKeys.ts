// The review by keys alone: ↑ ↓ next product, 1…9 choose, ← → the neighbour, Enter decides, P puts off, J the job description, Esc out of a field.
export interface CaseMoves {
  readonly walk: (by: 1 | -1) => void
  readonly choose: (number: number) => void
  readonly step: (by: 1 | -1) => void
  readonly decide: () => void
  readonly putOff: () => void
  readonly job: () => void
}

/** 'leave': back from a field to the case as a whole. */
type CaseMove = 'leave' | ((moves: CaseMoves) => void)
type Bindings = Readonly<Record<string, CaseMove>>

const anywhere: Bindings = {
  ArrowDown: ({ walk }) => {
    walk(1)
  },
  ArrowUp: ({ walk }) => {
    walk(-1)
  },
  ArrowRight: ({ step }) => {
    step(1)
  },
  ArrowLeft: ({ step }) => {
    step(-1)
  },
  Enter: ({ decide }) => {
    decide()
  },
  p: ({ putOff }) => {
    putOff()
  },
  j: ({ job }) => {
    job()
  },
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, at): [string, (moves: CaseMoves) => void] => [
      String(at + 1),
      ({ choose }) => {
        choose(at + 1)
      },
    ]),
  ),
}
const leaving: Bindings = { Escape: 'leave' }
/** A score takes arrows and digits itself; letters in the reason are letters. */
const deciding: Bindings = {
  ...leaving,
  Enter: ({ decide }) => {
    decide()
  },
}
const NONE: Bindings = {}

/** What a key means where it was pressed; anything else goes on to the app. */
export function caseMoveFor(event: KeyboardEvent): CaseMove | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return bindingsAt(event.target, key)[key]
}

function bindingsAt(target: EventTarget | null, key: string): Bindings {
  if (!(target instanceof HTMLElement)) return NONE
  if (target.matches('input[type="radio"], [data-field="reason"]')) return deciding
  if (target.matches('input, textarea, select')) return leaving
  // A focused button keeps its own Enter.
  return key === 'Enter' && target.closest('button, a') ? NONE : anywhere
}
