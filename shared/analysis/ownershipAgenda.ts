// The list the room walks through: what is to be settled, the hardest first, and what has been settled with a reason (2.33).
import type { DataProductId } from '../model/entities/ids'
import { derive } from './derive'
import { isMinuted, OWNERSHIP_SLICES, ownershipConflictsOf, type OwnershipConflictKind } from './ownershipReview'

export interface OwnershipItem {
  readonly product: DataProductId
  /** null: settled, with a decision that says why. */
  readonly kind: OwnershipConflictKind | null
}
export interface OwnershipAgenda {
  /** Open ones first, in the order of `ownershipConflictsOf`; then the settled, by name. */
  readonly items: readonly OwnershipItem[]
  readonly open: number
  readonly settled: number
}

/** Products owned without any dispute are on neither side: nobody has to talk about them. */
export const ownershipAgendaOf = derive(OWNERSHIP_SLICES, (portfolio): OwnershipAgenda => {
  const conflicts = ownershipConflictsOf(portfolio)
  const open = new Set(conflicts.map(({ product }) => product))
  const settled = Object.values(portfolio.dataProducts)
    .filter(({ id }) => !open.has(id) && isMinuted(portfolio, id))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ id }) => ({ product: id, kind: null }))
  return {
    items: [...conflicts.map(({ product, kind }) => ({ product, kind })), ...settled],
    open: conflicts.length,
    settled: settled.length,
  }
})

/** The case the room is at: the selected product while it is on the list, else the hardest open one; none once all is settled and nothing is asked for. */
export const caseInHand = ({ items }: OwnershipAgenda, selection: readonly string[]): OwnershipItem | undefined =>
  items.find(({ product }) => selection.includes(product)) ?? items.find(({ kind }) => kind !== null)
