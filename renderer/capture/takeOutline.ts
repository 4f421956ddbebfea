// From a read outline to one step on the map.
import { withTakenOffers, type TakenOffer } from '../../shared/import/typist/takenOffers'
import type { TypistContext } from '../../shared/import/typist/typistBatch'
import type { TypistResult } from '../../shared/import/typist/typistOutline'
import { placeFor, placeUpstreamOf, type Mapped } from '../../shared/layout/freePlace'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import { kindOf, presentOf, type NodeKind } from '../store/mapSteps'
import type { Desk } from '../store/useEditor'
import { select } from '../store/viewStore'

const KIND: Readonly<Record<'usecase' | 'product' | 'source', NodeKind>> = {
  usecase: 'useCase',
  product: 'dataProduct',
  source: 'sourceSystem',
}

/** Where new cards of the text go: each finds a place beside those placed before it. */
export function typistContext(desk: Desk, portfolio: Portfolio, selection: readonly string[]): TypistContext {
  const selected = selection.length === 1 && kindOf(portfolio, selection[0] ?? '') ? (selection[0] as NodeId) : null
  let mapped: Mapped = portfolio
  return {
    selection: selected,
    newId: desk.newId,
    assume: 'product',
    assumeFirst: 'usecase',
    place: ({ id, kind, feeds }) => {
      const near = desk.view.getState().camera?.centre() ?? { x: 0, y: 0 }
      const at = feeds ? placeUpstreamOf(mapped, feeds, KIND[kind]) : placeFor(mapped, KIND[kind], near)
      mapped = {
        layout: { ...mapped.layout, [id]: at },
        flows: { ...mapped.flows, ...(feeds && { [id]: { from: id, to: feeds } }) },
      }
      return at
    },
  }
}

/** Makes the changes as one step; false when nothing was understood, and then the text stays where it is. */
export function takeOutline(
  desk: Desk,
  { changes, focus, problems }: TypistResult,
  taken: readonly TakenOffer[] = [],
): boolean {
  if (changes.length === 0) return problems.length === 0
  const before = presentOf(desk)
  if (!desk.editor.submitBatch('paste', withTakenOffers(before, changes, taken, desk.newId))) return false
  if (focus !== null) {
    select(desk.view, focus)
    const { camera } = desk.view.getState()
    if (Object.keys(before.layout).length === 0) camera?.fitAll()
    else camera?.show(madeOrMeant(before, presentOf(desk), focus))
  }
  return true
}

/** The cards that have come, with the one that goes on; where none has come, it alone. */
function madeOrMeant(before: Portfolio, { layout }: Portfolio, focus: string): readonly NodeId[] {
  const made = (Object.keys(layout) as NodeId[]).filter((id) => !Object.hasOwn(before.layout, id))
  return [...made, focus as NodeId]
}
