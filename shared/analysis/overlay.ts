// What each use case did to the map: introduced, reused, widened (2.25, 2.27). Replaying 1 → n adds them up in order.
import { inOrder } from '../model/orderKey'
import type { AttributeId, DataProductId, UseCaseId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'
import { provenanceOf } from './provenance'
import { serviceOf } from './reuse'

export interface Widening {
  readonly product: DataProductId
  /** What had to be added so that the product serves this use case too. */
  readonly attributes: readonly AttributeId[]
}
export interface OverlayStep {
  readonly useCase: UseCaseId
  /** All products it needs, directly or not: introduced, reused and widened ones together. */
  readonly needs: readonly DataProductId[]
  readonly introduced: readonly DataProductId[]
  /** Were there, and serve as they are. */
  readonly reused: readonly DataProductId[]
  /** Were there, and were generalised for it. */
  readonly widened: readonly Widening[]
}

/** One step per use case, in the order of the use cases. A product is introduced by the first use case that needs it. */
export const overlayOf = derive(['flows', 'dataProducts', 'useCases'], (portfolio): readonly OverlayStep[] => {
  const { usedBy } = serviceOf(portfolio)
  const steps = new Map(inOrder(portfolio.useCases).map(({ id }) => [id, emptyStep()]))
  const rank = new Map([...steps.keys()].map((id, index) => [id, index]))
  const inStepOrder = (ids: Iterable<UseCaseId>) =>
    [...ids].filter((id) => rank.has(id)).sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0))
  // By id: a file gives its tables in another order than they were typed in, and the steps shall read alike.
  for (const product of Object.values(portfolio.dataProducts).sort(byId)) {
    const [first, ...later] = inStepOrder(usedBy(product.id))
    if (first === undefined) continue
    const additions = additionsTo(product.id, portfolio)
    steps.get(first)?.introduced.push(product.id)
    for (const id of later) {
      const attributes = additions.get(id)
      if (attributes) steps.get(id)?.widened.push({ product: product.id, attributes })
      else steps.get(id)?.reused.push(product.id)
    }
  }
  return [...steps].map(([useCase, step]) => ({ useCase, ...step, needs: needsOf(step) }))
})

/** By use case: the attributes nobody had asked for before it did. */
function additionsTo(id: DataProductId, portfolio: Pick<Portfolio, 'dataProducts' | 'useCases'>) {
  const additions = new Map<UseCaseId, AttributeId[]>()
  const product = portfolio.dataProducts[id]
  if (!product || Object.keys(product.attributes).length === 0) return additions
  for (const { attribute, firstAskedBy } of provenanceOf(product, portfolio))
    if (firstAskedBy !== null) additions.set(firstAskedBy, [...(additions.get(firstAskedBy) ?? []), attribute])
  return additions
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1)

interface GrowingStep {
  readonly introduced: DataProductId[]
  readonly reused: DataProductId[]
  readonly widened: Widening[]
}
const emptyStep = (): GrowingStep => ({ introduced: [], reused: [], widened: [] })
const needsOf = ({ introduced, reused, widened }: GrowingStep) => [
  ...introduced,
  ...reused,
  ...widened.map(({ product }) => product),
]
