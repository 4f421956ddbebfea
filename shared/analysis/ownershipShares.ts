// What the map itself says of who should own each product: shares of the sources behind it and of the need for it, for all products in one pass (2.31, DOMAIN.md H).
import type { DataProductId, DomainId, NodeId, SourceSystemId, UseCaseId } from '../model/entities/ids'
import { isProductId, isSourceId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { inRounds } from './byFacts'
import { carriedByDomain, type CarriedByDomain } from './carriedByDomain'
import { derive } from './derive'
import { lineageOf, type Lineage } from './lineage'
import { beginReachingMarks, countMarks, keptByMarks, placesIn, type Bits, type OfMarks } from './reachingMarks'
import { serviceOf, type Service } from './reuse'
import { remembered, steady } from './steady'

/** Domain → share, 0 to 1, for each product that has any. */
export type Shares = ReadonlyMap<DataProductId, ReadonlyMap<DomainId, number>>

/** Use cases nobody has rated count as the middle of the scale, 1 to 5. */
export const UNRATED = 3

const steadyHomes = steady<string, DomainId | null>()
const homesOf = derive(['sourceSystems'], ({ sourceSystems }) =>
  steadyHomes(new Map(Object.values(sourceSystems).map(({ id, domain }) => [id, domain]))),
)
const steadyWorths = steady<string, number>()
const worthsOf = derive(['useCases'], ({ useCases }) =>
  steadyWorths(new Map(Object.values(useCases).map(({ id, value }) => [id, value ?? UNRATED]))),
)

/** S: which share of the source systems upstream of a product each domain owns. */
export const sourceSharesOf = (portfolio: Pick<Portfolio, 'flows' | 'sourceSystems'>): Shares =>
  sourceShares(lineageOf(portfolio), homesOf(portfolio))

const reachSources = beginReachingMarks()
const keptSources = keptByMarks<ReadonlyMap<DomainId, number>>()

const sourceShares = remembered(({ inputs, outputs }: Lineage, homes: ReadonlyMap<string, DomainId | null>): Shares => {
  const blocks = blocksOf([...outputs.keys()].filter(isSourceId), homes)
  const marks = blocks.flatMap(({ sources }) => sources)
  const restsOn = blocks.flatMap(({ domain, sources }) => [domain, ...sources])
  return ofProducts(keptSources(restsOn, reachSources(marks, inputs, outputs), (bits) => sharesIn(bits, blocks)))
})

/** The sources of one domain side by side, so that they are counted in one go; those of nobody count for the whole alone. */
interface Block {
  readonly domain: DomainId | null
  readonly sources: readonly SourceSystemId[]
}

function blocksOf(sources: readonly SourceSystemId[], homes: ReadonlyMap<string, DomainId | null>): readonly Block[] {
  const blocks = new Map<DomainId | null, SourceSystemId[]>()
  for (const source of [...sources].sort()) {
    const domain = homes.get(source) ?? null
    const block = blocks.get(domain)
    if (block) block.push(source)
    else blocks.set(domain, [source])
  }
  return [...blocks].map(([domain, own]) => ({ domain, sources: own }))
}

function sharesIn(bits: Bits, blocks: readonly Block[]): ReadonlyMap<DomainId, number> {
  const all = countMarks(bits)
  const shares = new Map<DomainId, number>()
  let from = 0
  for (const { domain, sources } of blocks) {
    const own = domain === null ? 0 : countMarks(bits, from, from + sources.length)
    if (domain !== null && own > 0) shares.set(domain, own / all)
    from += sources.length
  }
  return shares
}

function ofProducts<T>(all: ReadonlyMap<NodeId, OfMarks<T>>): ReadonlyMap<DataProductId, T> {
  const own = new Map<DataProductId, T>()
  for (const [id, { value }] of all) if (isProductId(id)) own.set(id, value)
  return own
}

/** N: which share of the use cases behind a product, weighted by value, reads by way of products of each domain. */
export const needSharesOf = (portfolio: Pick<Portfolio, 'flows' | 'useCases' | 'owners'>): Shares => {
  const service = serviceOf(portfolio)
  return needShares(carriedByDomain(portfolio), service, weightsOf(service.useCases, worthsOf(portfolio)))
}

const weightsOf = remembered((useCases: readonly UseCaseId[], worths: ReadonlyMap<string, number>) =>
  useCases.map((id) => worths.get(id) ?? UNRATED),
)

const needShares = remembered((carried: CarriedByDomain, { usersOf }: Service, weights: readonly number[]): Shares => {
  const shareIn = beginNeedShares()
  return new Map(
    [...carried].flatMap(([id, byDomain]) => {
      const users = usersOf(id)
      return users ? [[id, shareIn(id, [byDomain, users, weights])] as const] : []
    }),
  )
})

const beginNeedShares = inRounds<
  DataProductId,
  readonly [ReadonlyMap<DomainId, Bits>, Bits, readonly number[]],
  ReadonlyMap<DomainId, number>
>(([byDomain, users, weights]) => {
  const weightOf = (bits: Bits) => placesIn(bits).reduce((sum, place) => sum + (weights[place] ?? 0), 0)
  const all = weightOf(users)
  return new Map([...byDomain].map(([domain, bits]) => [domain, all === 0 ? 0 : weightOf(bits) / all]))
})
