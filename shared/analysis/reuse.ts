// Whom a product serves. A product built for one use case alone is worth a second look (2.26).
import type { DataProductId, NodeId, UseCaseId } from '../model/entities/ids'
import { isSourceId, isUseCaseId } from '../model/nodeKind'
import { derive } from './derive'
import { finding, rule } from './finding'
import { lineageOf } from './lineage'

const NONE: ReadonlySet<UseCaseId> = new Set()

export interface Service {
  /** Use cases downstream of a record, directly or not. */
  readonly usedBy: (id: NodeId) => ReadonlySet<UseCaseId>
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
  const used = useCasesUpstream(inputs)
  return { usedBy: (id) => used.get(id) ?? NONE, reachesSource: (id) => sourced.has(id) }
})

/** Walks up once per use case; a use case rarely needs more than a few dozen products. */
function useCasesUpstream(inputs: ReadonlyMap<NodeId, readonly NodeId[]>): Map<NodeId, Set<UseCaseId>> {
  const used = new Map<NodeId, Set<UseCaseId>>()
  for (const useCase of inputs.keys()) {
    if (!isUseCaseId(useCase)) continue
    const open: NodeId[] = [useCase]
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const input of inputs.get(id) ?? []) {
        const users = used.get(input) ?? new Set()
        if (users.has(useCase)) continue
        used.set(input, users.add(useCase))
        open.push(input)
      }
  }
  return used
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
