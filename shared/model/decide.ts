// decide(portfolio, edit): the one place where a change is judged. Window, journal, command line, room and tests all ask it.
import { enablePatches, produceWithPatches, type Patch } from 'immer'
import { applyEdit, type Edit } from './commands'
import { brokenInvariant } from './invariants'
import type { Portfolio } from './portfolio'
import { Refused, type Refusal } from './refusal'
import { touchedBy } from './touched'

enablePatches()

export type Decision =
  | {
      readonly ok: true
      readonly portfolio: Portfolio
      readonly redo: readonly Patch[]
      readonly undo: readonly Patch[]
    }
  | { readonly ok: false; readonly refusal: Refusal }

/** A new portfolio (sharing everything untouched), or a named refusal and nothing changed. */
export function decide(portfolio: Portfolio, edit: Edit): Decision {
  try {
    const [next, redo, undo] = produceWithPatches(portfolio, (draft) => {
      applyEdit(draft, edit)
    })
    const broken = brokenInvariant(next, touchedBy(redo, next))
    return broken
      ? { ok: false, refusal: broken }
      : { ok: true, portfolio: next, redo: inOrder(redo), undo: inOrder(undo) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

/**
 * Patches of one edit touch different places, so their order is free; sorted, a document that was closed and opened again
 * (with its tables in another order) writes the same undo steps, byte for byte.
 */
function inOrder(patches: readonly Patch[]): readonly Patch[] {
  if (patches.length < 2) return patches
  return patches
    .map((patch) => ({ patch, path: patch.path.join('/') }))
    .sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
    .map(({ patch }) => patch)
}
