// Products that say nearly the same: perhaps one product under two names. Compared two at a time; an edit compares the edited product again.
import type { DataProductId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'
import { NearPairs, type Duplicate } from './duplicates/nearPairs'
import { finding, rule } from './finding'

const pairs = new NearPairs()

/** Pairs of products that say nearly the same, by the id of the first. */
export const duplicatesOf = derive(['dataProducts'], ({ dataProducts }): readonly Duplicate[] =>
  pairs.follow(dataProducts),
)

/** Reads and compares a few milliseconds' worth at a time; `duplicatesOf` then finds it done. */
export const duplicateSteps = ({ dataProducts }: Pick<Portfolio, 'dataProducts'>): Generator<void, void, undefined> =>
  pairs.steps(dataProducts)

/** By the first of a pair, the pair in which it is nearest; of equally near ones the first. One question per product is enough. */
export const nearestDuplicatesOf = derive(
  ['dataProducts'],
  ({ dataProducts }): ReadonlyMap<DataProductId, Duplicate> => {
    const nearest = new Map<DataProductId, Duplicate>()
    for (const duplicate of duplicatesOf({ dataProducts })) {
      const [id] = duplicate.pair
      if (duplicate.score > (nearest.get(id)?.score ?? 0)) nearest.set(id, duplicate)
    }
    return nearest
  },
)

/** Two products that say nearly the same: generalise one rather than keep both (2.25). */
export const nearDuplicateRule = rule({
  id: 'near-duplicate',
  reads: ['dataProducts'],
  find: ({ dataProducts }) =>
    [...nearestDuplicatesOf({ dataProducts })].map(([id, { pair }]) => {
      const [name, other] = [dataProducts[id]?.name ?? '', dataProducts[pair[1]]?.name ?? '']
      return finding('finding.near-duplicate.pair', id, { severity: 'info', ref: '2.25', name, other })
    }),
})
