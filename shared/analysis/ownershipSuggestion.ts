// Which domain should own a product, by the three criteria of 2.31; a tie goes to the most pressing need (2.33). A proposal, never an assignment.
import type { Claim } from '../model/entities/ownership'
import type { DataProductId, DomainId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { inRounds } from './byFacts'
import { needSharesOf, sourceSharesOf, type Shares } from './ownershipShares'

/** 0 to 3 each. What a domain claims stands; the rest is read off the map (DOMAIN.md H, ours). */
export interface OwnershipCase {
  readonly domain: DomainId
  /** S: share of the source systems upstream that it owns. */
  readonly ownsSources: number
  /** N: share of the use cases that read by way of its products, weighted by value; not rated counts 3. */
  readonly greatestNeed: number
  /** B: people's answer only; 0 while nobody has said. */
  readonly bestPlaced: number
  readonly total: number
  /** Criteria that are people's answers. */
  readonly claimed: readonly Criterion[]
}
export type Criterion = keyof Pick<Claim, 'ownsSources' | 'greatestNeed' | 'bestPlaced'>
export interface OwnershipSuggestion {
  readonly product: DataProductId
  /** null: nobody has a case, or the cases are equal. */
  readonly domain: DomainId | null
  /** total: clearly the highest sum. need: within one point, so the greater need decides. */
  readonly because: 'total' | 'need' | 'equal' | 'no-case'
  /** The strongest first. */
  readonly cases: readonly OwnershipCase[]
}

type Slices = Pick<Portfolio, 'flows' | 'useCases' | 'sourceSystems' | 'owners' | 'claims'>
type Share = ReadonlyMap<DomainId, number>
type Claims = Portfolio['claims'][DataProductId]

/** The proposal for one product, with every domain's case. */
export const ownershipSuggestionOf = (portfolio: Slices, product: DataProductId): OwnershipSuggestion =>
  suggestedBy(suggestionFacts(factsOfAll(portfolio), product), product)

const suggestedIn = inRounds<DataProductId, SuggestionFacts, OwnershipSuggestion>(suggestedBy)

/** What the proposals for all products rest on: the map's word and the domains'. */
interface FactsOfAll extends Pick<Portfolio, 'claims'> {
  readonly sources: Shares
  readonly needs: Shares
}
const factsOfAll = (portfolio: Slices): FactsOfAll => ({
  sources: sourceSharesOf(portfolio),
  needs: needSharesOf(portfolio),
  claims: portfolio.claims,
})

/** How to find the proposal for each of many products; one whose facts are as before is the same object. */
export function ownershipSuggestionsBy(facts: FactsOfAll): (product: DataProductId) => OwnershipSuggestion {
  const suggested = suggestedIn()
  return (product) => suggested(product, suggestionFacts(facts, product))
}

/** Shares of the sources and of the need, and what domains claim. */
type SuggestionFacts = readonly [sources: Share, needs: Share, claims: Claims]
const NO_SHARES: Share = new Map()
const NO_CLAIMS: Claims = {}

const suggestionFacts = ({ sources, needs, claims }: FactsOfAll, product: DataProductId): SuggestionFacts => [
  sources.get(product) ?? NO_SHARES,
  needs.get(product) ?? NO_SHARES,
  claims[product] ?? NO_CLAIMS,
]

function suggestedBy(facts: SuggestionFacts, product: DataProductId): OwnershipSuggestion {
  const cases = casesOf(facts)
  const [first, ...others] = cases
  if (!first || first.total === 0) return { product, domain: null, because: 'no-case', cases }
  const close = [first, ...others].filter(({ total }) => first.total - total <= 1)
  if (close.length === 1) return { product, domain: first.domain, because: 'total', cases }
  const most = Math.max(...close.map(({ greatestNeed }) => greatestNeed))
  const [neediest, ...alike] = close.filter(({ greatestNeed }) => greatestNeed === most)
  if (!neediest || alike.length > 0) return { product, domain: null, because: 'equal', cases }
  return { product, domain: neediest.domain, because: 'need', cases }
}

function casesOf([sources, needs, claims]: SuggestionFacts): readonly OwnershipCase[] {
  const claimants = Object.keys(claims) as DomainId[]
  const cases = [...new Set([...sources.keys(), ...needs.keys(), ...claimants])].map((domain) =>
    caseOf(domain, claims[domain], sources.get(domain) ?? 0, needs.get(domain) ?? 0),
  )
  return cases.sort((one, other) => other.total - one.total || (one.domain < other.domain ? -1 : 1))
}

function caseOf(domain: DomainId, claim: Claim | undefined, sources: number, needs: number): OwnershipCase {
  const ownsSources = claim?.ownsSources ?? points(sources)
  const greatestNeed = claim?.greatestNeed ?? points(needs)
  const bestPlaced = claim?.bestPlaced ?? 0
  const claimed = (['ownsSources', 'greatestNeed', 'bestPlaced'] as const).filter(
    (criterion) => claim !== undefined && claim[criterion] !== null,
  )
  return { domain, ownsSources, greatestNeed, bestPlaced, total: ownsSources + greatestNeed + bestPlaced, claimed }
}

/** A share of the whole as 0 to 3; anything above nothing is at least 1. */
const points = (share: number): number => (share > 0 ? Math.max(1, Math.round(3 * share)) : 0)
