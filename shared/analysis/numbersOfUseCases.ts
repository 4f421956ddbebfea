import { inOrder } from '../model/orderKey'
import { derive } from './derive'

/** The number each use case is called by, from 1, in the order of the rail; by its id. */
export const numbersOfUseCases = derive(
  ['useCases'],
  ({ useCases }): ReadonlyMap<string, number> => new Map(inOrder(useCases).map(({ id }, index) => [id, index + 1])),
)
