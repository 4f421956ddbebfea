// What the map itself says of who should own each product: shares of the sources behind it and of the need for it, for all products in one pass (2.31, DOMAIN.md H).
import type { DataProductId, DomainId, NodeId } from '../model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'
import { lineageOf, type Neighbours } from './lineage'

/** Domain → share, 0 to 1, for each product that has any. */
export type Shares = ReadonlyMap<DataProductId, ReadonlyMap<DomainId, number>>

/** Use cases nobody has rated count as the middle of the scale, 1 to 5. */
export const UNRATED = 3

/** The facts of other records that matter here, the same map while none of them changes: typing a name reckons nothing anew. */
function steady<V>() {
  let last: ReadonlyMap<string, V> = new Map()
  return (now: ReadonlyMap<string, V>): ReadonlyMap<string, V> => {
    const same = now.size === last.size && [...now].every(([key, value]) => last.get(key) === value)
    if (!same) last = now
    return last
  }
}

const steadyHomes = steady<DomainId | null>()
const homesOf = derive(['sourceSystems'], ({ sourceSystems }) =>
  steadyHomes(new Map(Object.values(sourceSystems).map(({ id, domain }) => [id, domain]))),
)
const steadyWorths = steady<number>()
const worthsOf = derive(['useCases'], ({ useCases }) =>
  steadyWorths(new Map(Object.values(useCases).map(({ id, value }) => [id, value ?? UNRATED]))),
)

/** Reckons again only when one of the inputs is another object. */
function remembered<I extends readonly unknown[], T>(compute: (...inputs: I) => T) {
  let last: { readonly inputs: I; readonly value: T } | undefined
  return (...inputs: I): T => {
    if (!last?.inputs.every((input, at) => input === inputs[at])) last = { inputs, value: compute(...inputs) }
    return last.value
  }
}

/** S: which share of the source systems upstream of a product each domain owns. */
export const sourceSharesOf = (portfolio: Pick<Portfolio, 'flows' | 'sourceSystems'>): Shares =>
  sourceShares(lineageOf(portfolio).outputs, homesOf(portfolio))

const sourceShares = remembered((outputs: Neighbours, homes: ReadonlyMap<string, DomainId | null>): Shares => {
  const counts = new Map<DataProductId, { all: number; readonly owned: Map<DomainId, number> }>()
  for (const source of outputs.keys()) {
    if (!isSourceId(source)) continue
    const home = homes.get(source) ?? null
    for (const id of reachedFrom(source, outputs)) {
      if (!isProductId(id)) continue
      const count = counts.get(id) ?? { all: 0, owned: new Map<DomainId, number>() }
      count.all += 1
      if (home !== null) count.owned.set(home, (count.owned.get(home) ?? 0) + 1)
      counts.set(id, count)
    }
  }
  return new Map(
    [...counts].map(([id, { all, owned }]) => [id, new Map([...owned].map(([domain, own]) => [domain, own / all]))]),
  )
})

function reachedFrom(start: NodeId, neighbours: Neighbours): ReadonlySet<NodeId> {
  const reached = new Set<NodeId>([start])
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next)
  return reached
}

/** N: which share of the use cases behind a product, weighted by value, reads by way of products of each domain. */
export const needSharesOf = (portfolio: Pick<Portfolio, 'flows' | 'useCases' | 'owners'>): Shares =>
  needShares(lineageOf(portfolio).inputs, worthsOf(portfolio), portfolio.owners)

const needShares = remembered(
  (inputs: Neighbours, worths: ReadonlyMap<string, number>, owners: Portfolio['owners']): Shares => {
    const needs = new Map<DataProductId, { all: number; readonly byDomain: Map<DomainId, number> }>()
    for (const useCase of inputs.keys()) {
      if (!isUseCaseId(useCase)) continue
      const worth = worths.get(useCase) ?? UNRATED
      for (const [id, domains] of carriersOf(useCase, inputs, owners)) {
        const need = needs.get(id) ?? { all: 0, byDomain: new Map<DomainId, number>() }
        need.all += worth
        for (const domain of domains) need.byDomain.set(domain, (need.byDomain.get(domain) ?? 0) + worth)
        needs.set(id, need)
      }
    }
    return new Map(
      [...needs].map(([id, { all, byDomain }]) => [
        id,
        new Map([...byDomain].map(([domain, worth]) => [domain, all === 0 ? 0 : worth / all])),
      ]),
    )
  },
)

const NOBODY: ReadonlySet<DomainId> = new Set()

/** For each product a use case rests on: the domains whose products carry it there. On a circle a product may carry itself. */
export function carriersOf(
  useCase: NodeId,
  inputs: Neighbours,
  owners: Portfolio['owners'],
): ReadonlyMap<DataProductId, ReadonlySet<DomainId>> {
  const carriers = new Map<DataProductId, ReadonlySet<DomainId>>()
  const open: NodeId[] = [useCase]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const onward = isProductId(id) ? withOwner(carriers.get(id) ?? NOBODY, owners[id]) : NOBODY
    for (const input of inputs.get(id) ?? []) {
      if (!isProductId(input)) continue
      const known = carriers.get(input)
      const now = known ? joined(known, onward) : onward
      if (now === known) continue
      carriers.set(input, now)
      open.push(input)
    }
  }
  return carriers
}

const withOwner = (domains: ReadonlySet<DomainId>, owner: DomainId | undefined): ReadonlySet<DomainId> =>
  owner === undefined || domains.has(owner) ? domains : new Set(domains).add(owner)

/** The same set when nothing is new. */
const joined = (known: ReadonlySet<DomainId>, more: ReadonlySet<DomainId>): ReadonlySet<DomainId> =>
  [...more].every((domain) => known.has(domain)) ? known : new Set([...known, ...more])
