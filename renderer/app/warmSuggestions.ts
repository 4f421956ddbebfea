// Reads names and jobs for the suggestions while nobody types, so that the first letter of a need waits for nothing (RELIABILITY.md: nothing is stored).
import { warmingSteps } from '../../shared/analysis/similarity/warming'
import type { Portfolio } from '../../shared/model/portfolio'
import { inSlices, type WhenIdle } from '../store/inSlices'

/** More of the products changed since the beginning than this: what was read is of little use. */
const MUCH = 0.1

/** Begins after opening and stops by itself: at the end, or when much of the document has become another one. Returns the way to stop it. */
export function warmSuggestions(present: () => Portfolio, whenIdle: WhenIdle): () => void {
  const begun = present()
  return inSlices({ steps: warmingSteps(begun), isWanted: () => !hasChangedMuch(begun, present()) }, whenIdle)
}

function hasChangedMuch({ dataProducts: before }: Portfolio, { dataProducts: now }: Portfolio): boolean {
  if (before === now) return false
  const ids = Object.keys(before)
  const changed = Object.values(now).filter((product) => before[product.id] !== product).length
  const gone = ids.filter((id) => !Object.hasOwn(now, id)).length
  return changed + gone > ids.length * MUCH
}
