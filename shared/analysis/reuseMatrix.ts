// The portfolio as a matrix: products down, use cases across, and in each cell what the use case did to the product (2.28, 2.26).
import type { AttributeId, DataProductId, UseCaseId } from '../model/entities/ids'
import { inOrder } from '../model/orderKey'
import { derive } from './derive'
import { overlayOf } from './overlay'

/** What one use case did to one product; a cell that is not there: not needed. */
export type MatrixCell =
  { readonly did: 'introduced' | 'reused' } | { readonly did: 'widened'; readonly attributes: readonly AttributeId[] }

export interface MatrixRow {
  readonly product: DataProductId
  /** Only the use cases that need it; the size is its reuse. */
  readonly cells: ReadonlyMap<UseCaseId, MatrixCell>
  /** Exactly one use case needs it (2.26). */
  readonly isSingleUse: boolean
}
export interface ReuseMatrix {
  readonly useCases: readonly UseCaseId[]
  /** By the use case that needed it first, then the most used, then by id; what no use case needs stands last. */
  readonly rows: readonly MatrixRow[]
  /** Products that two or more use cases need, exactly one, none. */
  readonly shared: number
  readonly singleUse: number
  readonly unused: number
}

const INTRODUCED: MatrixCell = { did: 'introduced' }
const REUSED: MatrixCell = { did: 'reused' }

/** Every use case against every product. */
export const reuseMatrixOf = derive(['flows', 'dataProducts', 'useCases'], (portfolio): ReuseMatrix => {
  const cells = new Map(
    Object.values(portfolio.dataProducts).map(({ id }) => [id, new Map<UseCaseId, MatrixCell>()] as const),
  )
  for (const { useCase, introduced, reused, widened } of overlayOf(portfolio)) {
    for (const id of introduced) cells.get(id)?.set(useCase, INTRODUCED)
    for (const id of reused) cells.get(id)?.set(useCase, REUSED)
    for (const { product, attributes } of widened) cells.get(product)?.set(useCase, { did: 'widened', attributes })
  }
  const useCases = inOrder(portfolio.useCases).map(({ id }) => id)
  const rank = new Map(useCases.map((id, at) => [id, at]))
  // The first key is the use case that introduced it: the steps were read in their order.
  const first = ({ cells: own }: MatrixRow) => rank.get([...own.keys()][0] as UseCaseId) ?? useCases.length
  const rows = [...cells]
    .map(([product, own]): MatrixRow => ({ product, cells: own, isSingleUse: own.size === 1 }))
    .sort(
      (one, other) =>
        first(one) - first(other) || other.cells.size - one.cells.size || (one.product < other.product ? -1 : 1),
    )
  const count = (fits: (uses: number) => boolean) => rows.filter(({ cells: own }) => fits(own.size)).length
  return {
    ...{ useCases, rows },
    shared: count((uses) => uses > 1),
    singleUse: count((uses) => uses === 1),
    unused: count((uses) => uses === 0),
  }
})
