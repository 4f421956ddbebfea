// The list the room walks through: what is to be settled, the hardest first, and what has been settled with a reason (2.33).
import type { DataProductId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'
import { ownershipConflictsOf, type OwnershipConflictKind } from './ownershipReview'

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

const SLICES = [
  'flows',
  'useCases',
  'dataProducts',
  'sourceSystems',
  'owners',
  'claims',
  'ownershipDecisions',
  'domains',
] as const satisfies readonly (keyof Portfolio)[]

/** Products owned without any dispute are on neither side: nobody has to talk about them. */
export const ownershipAgendaOf = derive(SLICES, (portfolio): OwnershipAgenda => {
  const conflicts = ownershipConflictsOf(portfolio)
  const open = new Set(conflicts.map(({ product }) => product))
  const settled = Object.values(portfolio.dataProducts)
    .filter(({ id }) => !open.has(id) && (portfolio.ownershipDecisions[id]?.reason ?? '').trim() !== '')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ id }) => ({ product: id, kind: null }))
  return {
    items: [...conflicts.map(({ product, kind }) => ({ product, kind })), ...settled],
    open: conflicts.length,
    settled: settled.length,
  }
})
