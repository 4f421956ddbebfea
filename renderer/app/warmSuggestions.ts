// Reads names and jobs for the suggestions while nobody types, so that the first letter of a need waits for nothing (RELIABILITY.md: nothing is stored).
import { warmingSteps } from '../../shared/analysis/similarity/warming'
import type { Portfolio } from '../../shared/model/portfolio'

/** Runs once the window rests; `hasTime` says whether it still does. Returns the way to call it off. */
export type WhenIdle = (run: (hasTime: () => boolean) => void) => () => void

/** More of the products changed since the beginning than this: what was read is of little use. */
const MUCH = 0.1

/** Begins after opening and stops by itself: at the end, or when much of the document has become another one. Returns the way to stop it. */
export function warmSuggestions(present: () => Portfolio, whenIdle: WhenIdle): () => void {
  const begun = present()
  const steps = warmingSteps(begun)
  let cancel = whenIdle(slice)
  function slice(hasTime: () => boolean): void {
    if (hasChangedMuch(begun, present())) return
    do {
      if (steps.next().done === true) return
    } while (hasTime())
    cancel = whenIdle(slice)
  }
  return () => {
    cancel()
  }
}

function hasChangedMuch({ dataProducts: before }: Portfolio, { dataProducts: now }: Portfolio): boolean {
  if (before === now) return false
  const ids = Object.keys(before)
  const changed = Object.values(now).filter((product) => before[product.id] !== product).length
  const gone = ids.filter((id) => !Object.hasOwn(now, id)).length
  return changed + gone > ids.length * MUCH
}
