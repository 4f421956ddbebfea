// What each use case did to the map: introduced, reused, widened (2.25, 2.27). Replaying 1 → n adds them up in order.
import type { DataProduct } from '../model/entities/dataProduct'
import type { AttributeId, DataProductId, UseCaseId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { attributesById, originsOf, placesOfUseCases } from './provenance'
import { serviceOf, type Service } from './reuse'
import { remembered } from './steady'

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
export const overlayOf = (portfolio: Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases'>): readonly OverlayStep[] =>
  stepsOf(serviceOf(portfolio), attributesById(portfolio), placesOfUseCases(portfolio))

/** Rests on no more than this: a name that is typed replays nothing. */
const stepsOf = remembered(
  (
    { neededBy }: Service,
    attributes: ReadonlyMap<DataProductId, DataProduct['attributes']>,
    places: ReadonlyMap<UseCaseId, number>,
  ): readonly OverlayStep[] => {
    const additions = new Map([...attributes].map(([id, own]) => [id, additionsTo(own, places)]))
    const there = new Set<DataProductId>()
    return [...places.keys()].map((useCase) => {
      const step = emptyStep()
      for (const product of neededBy(useCase)) {
        const added = additions.get(product)
        if (!added) continue
        const widened = added.get(useCase)
        if (!there.has(product)) step.introduced.push(product)
        else if (widened) step.widened.push({ product, attributes: widened })
        else step.reused.push(product)
        there.add(product)
      }
      return { useCase, ...step, needs: needsOf(step) }
    })
  },
)

/** By use case: the attributes nobody had asked for before it did. */
function additionsTo(
  attributes: DataProduct['attributes'],
  places: ReadonlyMap<UseCaseId, number>,
): ReadonlyMap<UseCaseId, readonly AttributeId[]> {
  const additions = new Map<UseCaseId, AttributeId[]>()
  for (const { attribute, firstAskedBy } of originsOf(attributes, places))
    if (firstAskedBy !== null) additions.set(firstAskedBy, [...(additions.get(firstAskedBy) ?? []), attribute])
  return additions
}

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
