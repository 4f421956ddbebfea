// What the map knows about one product's ownership, by name: the sources behind it and the use cases that need it (2.31, DOMAIN.md H).
import type { DataProductId, DomainId, SourceSystemId, UseCaseId } from '../model/entities/ids'
import { isSourceId, isUseCaseId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { carriedByDomain } from './carriedByDomain'
import { lineageOf } from './lineage'
import { UNRATED } from './ownershipShares'
import { hasMark } from './reachingMarks'
import { serviceOf } from './reuse'

export interface OwnershipEvidence {
  /** Source systems upstream, directly or not, by name; `domain` is who owns them. */
  readonly sources: readonly { readonly id: SourceSystemId; readonly domain: DomainId | null }[]
  /** Use cases downstream, the most valuable first; `domains` are those whose products carry the data there. */
  readonly useCases: readonly {
    readonly id: UseCaseId
    /** 1 to 5; 3 while nobody has rated it. */
    readonly worth: number
    readonly domains: ReadonlySet<DomainId>
  }[]
}

type Slices = Pick<Portfolio, 'flows' | 'sourceSystems' | 'useCases' | 'owners'>

/** The facts behind the shares of `ownershipShares.ts`, for one product: what the room is shown beside the numbers. */
export function ownershipEvidenceOf(portfolio: Slices, product: DataProductId): OwnershipEvidence {
  const { upstreamOf, downstreamOf } = lineageOf(portfolio)
  const carriers = carriersTo(portfolio, product)
  const sources = [...upstreamOf(product)]
    .filter(isSourceId)
    .map((id) => ({
      id,
      name: portfolio.sourceSystems[id]?.name ?? '',
      domain: portfolio.sourceSystems[id]?.domain ?? null,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const useCases = [...downstreamOf(product)]
    .filter(isUseCaseId)
    .map((id) => ({
      id,
      worth: portfolio.useCases[id]?.value ?? UNRATED,
      domains: carriers(id),
    }))
    .sort((one, other) => other.worth - one.worth || (one.id < other.id ? -1 : 1))
  return { sources: sources.map(({ id, domain }) => ({ id, domain })), useCases }
}

/** The domains whose products carry a product's data to a use case. */
function carriersTo(portfolio: Slices, product: DataProductId): (useCase: UseCaseId) => ReadonlySet<DomainId> {
  const byDomain = [...(carriedByDomain(portfolio).get(product) ?? [])]
  const { useCases } = serviceOf(portfolio)
  return (useCase) => {
    const place = useCases.indexOf(useCase)
    return new Set(byDomain.flatMap(([domain, bits]) => (hasMark(bits, place) ? [domain] : [])))
  }
}
