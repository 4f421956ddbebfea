// What the build order rests on beside the flows: the same objects while nobody has weighed anything anew.
import type { DataProductId, UseCaseId } from '../../model/entities/ids'
import type { UseCase } from '../../model/entities/useCase'
import { inOrder } from '../../model/orderKey'
import { byFacts } from '../byFacts'
import { derive } from '../derive'
import { productsIn } from '../recordsIn'
import { remembered, steady } from '../steady'

export type RatedUseCase = Pick<UseCase, 'value' | 'effort' | 'status'>

const ratedOfEach = byFacts<UseCaseId, RatedUseCase, RatedUseCase>((rated) => rated)
const steadyRated = steady<UseCaseId, RatedUseCase>()

/** What people said of each use case, in the order of the use cases. */
export const ratedUseCases = derive(['useCases'], ({ useCases }) =>
  steadyRated(
    ratedOfEach(inOrder(useCases).map(({ id, value, effort, status }) => [id, { value, effort, status }] as const)),
  ),
)

const steadyIds = steady<DataProductId, DataProductId>()
const sortedIds = remembered((ids: ReadonlyMap<DataProductId, DataProductId>): readonly DataProductId[] =>
  [...ids.keys()].sort(),
)

/** Every product, by id. */
export const productIdsOf = derive(['dataProducts'], ({ dataProducts }) =>
  sortedIds(steadyIds(new Map(productsIn(dataProducts).map(({ id }) => [id, id])))),
)
