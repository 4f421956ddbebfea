// Where one team may become two (2.37): what the domain carries beside the others, and the seams along which it would part. "Look here", never a verdict.
import type { DataProductId, DomainId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { domainLoadsOf, type DomainLoad } from './domainLoad'
import { serviceOf } from './reuse'

export interface SplitHint {
  readonly domain: DomainId
  readonly load: DomainLoad
  /** Products, sources, other domains to talk to, SLOs and contested products, added up; the same for the domain in the middle of the list. */
  readonly carries: number
  readonly median: number
  /** survey: the team's own answers say so. map: it carries more than twice what the domain in the middle carries. */
  readonly because: readonly ('survey' | 'map')[]
  /** Products that hang together by flows or by the use cases they serve, the largest group first; one group alone has no seam. */
  readonly groups: readonly (readonly DataProductId[])[]
}

type Slices = Parameters<typeof domainLoadsOf>[0] & Pick<Portfolio, 'useCases'>

/** How many times the middle is much; ours, for no source gives a number (DOMAIN.md H). */
const MUCH = 2

/** For every domain that carries much or says so, by id. */
export function splitHintsOf(portfolio: Slices): readonly SplitHint[] {
  const loads = domainLoadsOf(portfolio)
  const median = medianOf(loads.map(carriedBy))
  return loads.flatMap((load): readonly SplitHint[] => {
    const carries = carriedBy(load)
    const because = [
      ...(load.band === 'elevated' || load.band === 'critical' ? (['survey'] as const) : []),
      ...(loads.length > 1 && median > 0 && carries > MUCH * median ? (['map'] as const) : []),
    ]
    return because.length === 0
      ? []
      : [{ domain: load.domain, load, carries, median, because, groups: groupsOf(portfolio, load.domain) }]
  })
}

/** What a domain carries by the map: the counts of DOMAIN.md H, each as one. */
export const carriedBy = ({ products, sources, neighbours, slos, contested }: DomainLoad): number =>
  products + sources + neighbours + slos + contested

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

function groupsOf(portfolio: Slices, domain: DomainId): readonly (readonly DataProductId[])[] {
  const own = Object.values(portfolio.dataProducts)
    .map(({ id }) => id)
    .filter((id) => portfolio.owners[id] === domain)
    .sort()
  const groups = new Map<DataProductId, Set<DataProductId>>(own.map((id) => [id, new Set([id])]))
  const join = (one: DataProductId, other: DataProductId): void => {
    const [large, small] = [groups.get(one), groups.get(other)]
    if (!large || !small || large === small) return
    for (const id of small) groups.set(id, large.add(id))
  }
  for (const { from, to } of Object.values(portfolio.flows)) if (isProductId(from) && isProductId(to)) join(from, to)
  const { usedBy } = serviceOf(portfolio)
  const firstFor = new Map<string, DataProductId>()
  for (const id of own)
    for (const useCase of usedBy(id)) {
      const first = firstFor.get(useCase)
      if (first) join(first, id)
      else firstFor.set(useCase, id)
    }
  return [...new Set(groups.values())].map((group) => [...group].sort()).sort((one, other) => other.length - one.length)
}
