// Foundation in one pilot domain, expansion to two or three more, then the rest (3.38 to 3.42).
import type { DomainId, UseCaseId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import type { Lineage } from '../lineage'
import type { RatedUseCase } from './ratings'

export const phases = ['foundation', 'expansion', 'scale'] as const
export type Phase = (typeof phases)[number]

/** One domain, high value, clear impact. */
export interface Pilot {
  readonly domain: DomainId
  /** True when people marked it; false for our suggestion: the domain whose use cases have most value. */
  readonly isChosen: boolean
  readonly useCases: number
  /** Sum of the values of its use cases; those not rated count nothing. */
  readonly value: number
}

/** How many domains follow the pilot in the second phase (3.40: two to three). */
const EXPANSION = 3

interface Share {
  readonly domain: DomainId
  readonly useCases: number
  readonly value: number
}

interface Weighed extends Pick<Portfolio, 'owners' | 'domains'> {
  readonly rated: ReadonlyMap<UseCaseId, RatedUseCase>
}

/** The phase of each use case, by the domain that owns what it reads; what a person said of a domain stands. */
export function phasesOf(
  { inputs }: Lineage,
  { rated, owners, domains }: Weighed,
): { phaseOf: (id: UseCaseId) => Phase; pilot: Pilot | null } {
  const domainOf = servingDomain(inputs, owners)
  const shares = sharesOf(rated, domainOf)
  const byValue = [...shares.values()].sort(
    (one, other) => other.value - one.value || other.useCases - one.useCases || (one.domain < other.domain ? -1 : 1),
  )
  const chosen = byValue.find(({ domain }) => domains[domain]?.pilot)
  const first = chosen ?? byValue[0]
  const pilot = first ? { ...first, isChosen: chosen !== undefined } : null
  const followers = byValue.filter(({ domain }) => domain !== pilot?.domain && domains[domain]?.pilot !== true)
  const second = new Set(followers.slice(0, EXPANSION).map(({ domain }) => domain))
  const phaseOf = (id: UseCaseId): Phase => {
    const domain = domainOf(id)
    if (domain === undefined) return 'scale'
    const { phase = '', pilot: isPilot = false } = domains[domain] ?? {}
    if (phase !== '') return phase
    if (isPilot || domain === pilot?.domain) return 'foundation'
    return second.has(domain) ? 'expansion' : 'scale'
  }
  return { phaseOf, pilot }
}

function sharesOf(rated: Weighed['rated'], domainOf: DomainOf): ReadonlyMap<DomainId, Share> {
  const shares = new Map<DomainId, Share>()
  for (const [id, { value, status }] of rated) {
    const domain = status === 'parked' ? undefined : domainOf(id)
    if (domain === undefined) continue
    const { useCases = 0, value: before = 0 } = shares.get(domain) ?? {}
    shares.set(domain, { domain, useCases: useCases + 1, value: before + (value ?? 0) })
  }
  return shares
}

type DomainOf = (id: UseCaseId) => DomainId | undefined

/** The domain that serves a use case: the owner of the first product, by id, that it reads and somebody owns. */
const servingDomain =
  (inputs: Lineage['inputs'], owners: Portfolio['owners']): DomainOf =>
  (id) =>
    [...(inputs.get(id) ?? [])]
      .filter(isProductId)
      .sort()
      .flatMap((product) => owners[product] ?? [])[0]
