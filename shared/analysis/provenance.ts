// Which attribute came with which use case (2.27).
import { inOrder } from '../model/orderKey'
import type { DataProduct } from '../model/entities/dataProduct'
import type { AttributeId, DataProductId, UseCaseId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'
import { perRecord } from './perRecord'
import { productsIn } from './recordsIn'
import { remembered, steady } from './steady'

const steadyPlaces = steady<UseCaseId, number>()

/** Where each use case stands in their order, from 0; the same map while none comes, goes or changes places. */
export const placesOfUseCases = derive(['useCases'], ({ useCases }) =>
  steadyPlaces(new Map(inOrder(useCases).map(({ id }, at) => [id, at]))),
)

const steadyAttributes = steady<DataProductId, DataProduct['attributes']>()

/** The attributes of every product, by its id; the same map while no product comes or goes and no attribute changes. */
export const attributesById = derive(['dataProducts'], ({ dataProducts }) =>
  steadyAttributes(
    new Map(
      productsIn(dataProducts)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .map(({ id, attributes }) => [id, attributes]),
    ),
  ),
)

export interface AttributeOrigin {
  readonly attribute: AttributeId
  /** The earliest use case that asks for it; null when nobody has said who does. */
  readonly firstAskedBy: UseCaseId | null
  /** In the order of the use cases. */
  readonly neededBy: readonly UseCaseId[]
}

/** The attributes of a product in their order, each with who asked for it. */
export const provenanceOf = (
  { attributes }: Pick<DataProduct, 'attributes'>,
  portfolio: Pick<Portfolio, 'useCases'>,
): readonly AttributeOrigin[] => originsOf(attributes, placesOfUseCases(portfolio))

/** As `provenanceOf`, with the places of the use cases given; read once per table of attributes while no use case comes, goes or moves. */
export const originsOf = (
  attributes: DataProduct['attributes'],
  places: ReadonlyMap<UseCaseId, number>,
): readonly AttributeOrigin[] => originsBy(places)(attributes)

const originsBy = remembered((places: ReadonlyMap<UseCaseId, number>) =>
  perRecord((attributes: DataProduct['attributes']): readonly AttributeOrigin[] =>
    inOrder(attributes).map(({ id, neededBy }) => {
      const asking = (Object.keys(neededBy) as UseCaseId[])
        .filter((useCase) => places.has(useCase))
        .sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
      return { attribute: id, firstAskedBy: asking[0] ?? null, neededBy: asking }
    }),
  ),
)
