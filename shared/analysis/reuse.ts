// Whom a product serves. A product built for one use case alone is worth a second look (2.26).
import type { DataProductId, NodeId, UseCaseId } from '../model/entities/ids'
import { isUseCaseId } from '../model/nodeKind'
import { derive } from './derive'
import { finding, rule } from './finding'
import { lineageOf, type Lineage } from './lineage'
import { beginSourced } from './lineage/sourced'
import { beginNeeds } from './lineage/needs'
import { beginReachingMarks, keptByMarks, placesIn, type Bits } from './reachingMarks'
import { productsIn } from './recordsIn'
import { remembered, steadyList } from './steady'

const NONE: ReadonlySet<UseCaseId> = new Set()

export interface Service {
  /** Use cases downstream of a record, directly or not. The same set as before the last change while they are the same. */
  readonly usedBy: (id: NodeId) => ReadonlySet<UseCaseId>
  /** The same as bits: the nth stands for the nth of `useCases`. */
  readonly usersOf: (id: NodeId) => Bits | undefined
  readonly useCases: readonly UseCaseId[]
  /** Products upstream of a use case, directly or not, by id. */
  readonly neededBy: (useCase: UseCaseId) => readonly DataProductId[]
  /** True when a source system stands somewhere upstream. */
  readonly reachesSource: (id: NodeId) => boolean
}

/** For every record at once what `downstreamOf` and `upstreamOf` say for one: read off the flows alone. */
export const serviceOf = derive(['flows'], (portfolio): Service => serviceIn(lineageOf(portfolio)))

const serviceIn = remembered(({ inputs, outputs }: Lineage): Service => {
  const sourced = sourcedIn(inputs, outputs)
  const useCases = keptList([...inputs.keys()].filter(isUseCaseId).sort())
  const users = keptUsers(useCases, reachUseCases(useCases, outputs, inputs), (bits, before) =>
    usersAmong(useCases, bits, before),
  )
  const needs = needsIn(useCases, users)
  return {
    useCases,
    usedBy: (id) => users.get(id)?.value ?? NONE,
    usersOf: (id) => users.get(id)?.bits,
    neededBy: (useCase) => needs.get(useCase) ?? [],
    reachesSource: (id) => sourced.has(id),
  }
})

const keptList = steadyList<UseCaseId>()
const sourcedIn = beginSourced()
const reachUseCases = beginReachingMarks()
const needsIn = beginNeeds()

/** Whoever serves the same use cases as before keeps its set, so that what rests on it knows that nothing has changed. */
const keptUsers = keptByMarks<ReadonlySet<UseCaseId>>()

/** A use case more or fewer on the map moves every place, but changes few sets. */
function usersAmong(
  useCases: readonly UseCaseId[],
  bits: Bits,
  before: ReadonlySet<UseCaseId> | undefined,
): ReadonlySet<UseCaseId> {
  const set = new Set(placesIn(bits).flatMap((place) => useCases[place] ?? []))
  return before?.size === set.size && [...set].every((id) => before.has(id)) ? before : set
}

/** Products exactly one use case needs (2.26), in the order of their ids. */
export const singleUseOf = derive(['flows', 'dataProducts'], ({ flows, dataProducts }): readonly DataProductId[] => {
  const { usedBy } = serviceOf({ flows })
  return productsIn(dataProducts)
    .map(({ id }) => id)
    .filter((id) => usedBy(id).size === 1)
    .sort()
})

/** Silent while there is only one use case: then every product serves one. */
export const reuseRule = rule({
  id: 'reuse',
  reads: ['flows', 'dataProducts', 'useCases'],
  find: ({ flows, dataProducts, useCases }) => {
    if (Object.keys(useCases).length < 2) return []
    const { usedBy } = serviceOf({ flows })
    return singleUseOf({ flows, dataProducts }).map((id) => {
      const [only] = usedBy(id)
      const name = dataProducts[id]?.name ?? ''
      const useCase = (only && useCases[only]?.name) ?? ''
      return finding('finding.reuse.single-use', id, { severity: 'info', ref: '2.26', name, useCase })
    })
  },
})
