// Whom a product serves. A product built for one use case alone is worth a second look (2.26).
import type { DataProductId, NodeId, UseCaseId } from '../model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../model/nodeKind'
import { derive } from './derive'
import { finding, rule } from './finding'
import { lineageOf } from './lineage'
import { keptByMarks, placesIn, reachingMarks, type Bits } from './reachingMarks'

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
export const serviceOf = derive(['flows'], (portfolio): Service => {
  const { inputs, outputs } = lineageOf(portfolio)
  const sourced = new Set<NodeId>()
  const open = [...outputs.keys()].filter(isSourceId) as NodeId[]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const fresh = (outputs.get(id) ?? []).filter((next) => !sourced.has(next))
    for (const next of fresh) sourced.add(next)
    open.push(...fresh)
  }
  const useCases = [...inputs.keys()].filter(isUseCaseId).sort()
  const users = keptUsers(useCases, reachingMarks(useCases, outputs, inputs), (bits, before) =>
    usersAmong(useCases, bits, before),
  )
  const needs = byUseCase(useCases, users)
  return {
    useCases,
    usedBy: (id) => users.get(id)?.set ?? NONE,
    usersOf: (id) => users.get(id)?.bits,
    neededBy: (useCase) => needs.get(useCase) ?? [],
    reachesSource: (id) => sourced.has(id),
  }
})

interface Users {
  readonly bits: Bits
  readonly set: ReadonlySet<UseCaseId>
}

/** Whoever serves the same use cases as before keeps its set, so that what rests on it knows that nothing has changed. */
const keptUsers = keptByMarks<Users>()

/** A use case more or fewer on the map moves every place, but changes few sets. */
function usersAmong(useCases: readonly UseCaseId[], bits: Bits, before: Users | undefined): Users {
  const set = new Set(placesIn(bits).flatMap((place) => useCases[place] ?? []))
  const isSame = before?.set.size === set.size && [...set].every((id) => before.set.has(id))
  return { bits, set: isSame ? before.set : set }
}

function byUseCase(useCases: readonly UseCaseId[], users: ReadonlyMap<NodeId, Users>) {
  const needs = new Map(useCases.map((id): [UseCaseId, DataProductId[]] => [id, []]))
  for (const product of [...users.keys()].filter(isProductId).sort())
    for (const useCase of users.get(product)?.set ?? NONE) needs.get(useCase)?.push(product)
  return needs
}

/** Products exactly one use case needs (2.26), in the order of their ids. */
export const singleUseOf = derive(['flows', 'dataProducts'], ({ flows, dataProducts }): readonly DataProductId[] => {
  const { usedBy } = serviceOf({ flows })
  return Object.values(dataProducts)
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
