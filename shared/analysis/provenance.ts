// Which attribute came with which use case (2.27).
import { inOrder } from '../model/orderKey'
import type { DataProduct } from '../model/entities/dataProduct'
import type { AttributeId, UseCaseId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'

const useCasesInOrder = derive(['useCases'], ({ useCases }) => inOrder(useCases).map(({ id }) => id))

export interface AttributeOrigin {
  readonly attribute: AttributeId
  /** The earliest use case that asks for it; null when nobody has said who does. */
  readonly firstAskedBy: UseCaseId | null
  /** In the order of the use cases. */
  readonly neededBy: readonly UseCaseId[]
}

/** The attributes of a product in their order, each with who asked for it. */
export function provenanceOf(product: DataProduct, portfolio: Pick<Portfolio, 'useCases'>): readonly AttributeOrigin[] {
  return inOrder(product.attributes).map(({ id, neededBy }) => {
    const asking = useCasesInOrder(portfolio).filter((useCase) => Object.hasOwn(neededBy, useCase))
    return { attribute: id, firstAskedBy: asking[0] ?? null, neededBy: asking }
  })
}
