// The conflicts of ownership a room works through, one by one, each with the case of every domain (2.31–2.34).
import type { DataProductId, DomainId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'
import { finding, rule, type Finding } from './finding'
import { ownershipStateOf } from './ownershipChecks'
import { needSharesOf, sourceSharesOf, type Shares } from './ownershipShares'
import { ownershipSuggestionsBy, type OwnershipSuggestion } from './ownershipSuggestion'
import { productsIn } from './recordsIn'
import { remembered } from './steady'

/**
 * unowned: nobody owns it. contested: several domains claim it, undecided. contradicted: another domain was decided for.
 * against-evidence: the owner owns none of the sources behind it and no domain needs it less. drifting: owned without a decision while others claim it.
 * put-off: owned as before, and the room wants to come back to it.
 * unclear: a cohesive concept usually has a clear owner; here the cases are equal, so the boundary is worth another look (2.32).
 */
export type OwnershipConflictKind =
  'contested' | 'contradicted' | 'against-evidence' | 'drifting' | 'unclear' | 'unowned' | 'put-off'

export interface OwnershipConflict {
  readonly product: DataProductId
  readonly kind: OwnershipConflictKind
  readonly owner: DomainId | null
  readonly suggestion: OwnershipSuggestion
}

/** What the question who owns what depends on. */
export const OWNERSHIP_SLICES = [
  'flows',
  'useCases',
  'dataProducts',
  'sourceSystems',
  'owners',
  'claims',
  'ownershipDecisions',
  'domains',
] as const satisfies readonly (keyof Portfolio)[]
type Judged = Pick<Portfolio, 'owners' | 'claims' | 'ownershipDecisions'>

const WORST_FIRST: readonly OwnershipConflictKind[] = [
  'contradicted',
  'contested',
  'against-evidence',
  'drifting',
  'unclear',
  'unowned',
  'put-off',
]

/** What is to be settled, the hardest first, then by name. Empty while no domain is on the map: there is nobody to choose from (2.35). */
export const ownershipConflictsOf = derive(OWNERSHIP_SLICES, (portfolio): readonly OwnershipConflict[] =>
  Object.keys(portfolio.domains).length === 0
    ? NOTHING_TO_SETTLE
    : conflictsBy(sourceSharesOf(portfolio), needSharesOf(portfolio))(portfolio),
)
const NOTHING_TO_SETTLE: readonly OwnershipConflict[] = []

/** While the shares are the same, what else is typed of use cases and systems settles nothing anew. */
const conflictsBy = remembered((sources: Shares, needs: Shares) =>
  derive(['dataProducts', 'owners', 'claims', 'ownershipDecisions'], (portfolio): readonly OwnershipConflict[] => {
    const suggestionFor = ownershipSuggestionsBy({ sources, needs, claims: portfolio.claims })
    return productsIn(portfolio.dataProducts)
      .flatMap(({ id, name }) => {
        const suggestion = suggestionFor(id)
        const kind = kindOfConflict(portfolio, id, suggestion)
        const conflict = kind && { product: id, kind, owner: portfolio.owners[id] ?? null, suggestion }
        return conflict ? [{ conflict, name, rank: WORST_FIRST.indexOf(conflict.kind) }] : []
      })
      .sort((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1))
      .map(({ conflict }) => conflict)
  }),
)

function kindOfConflict(
  portfolio: Judged,
  id: DataProductId,
  suggestion: OwnershipSuggestion,
): OwnershipConflictKind | undefined {
  const state = ownershipStateOf(id, portfolio)
  if (state === 'contested' || state === 'contradicted') return state
  if (state === 'unowned') return suggestion.because === 'equal' ? 'unclear' : 'unowned'
  // A decision with a reason is the room's word: evidence does not reopen it.
  if (isMinuted(portfolio, id)) return undefined
  return kindOfOwned(portfolio, id, suggestion)
}

/** What an owner without a decision may still be asked. */
function kindOfOwned(
  { owners, claims, ownershipDecisions }: Judged,
  id: DataProductId,
  suggestion: OwnershipSuggestion,
): OwnershipConflictKind | undefined {
  const owner = owners[id]
  if (Object.keys(claims[id] ?? {}).some((claimant) => claimant !== owner)) return 'drifting'
  if (owner !== undefined && isAgainstEvidence(owner, suggestion)) return 'against-evidence'
  return ownershipDecisions[id]?.domain === null ? 'put-off' : undefined
}

/** Decided for a domain, with a reason; what was put off is still to be decided. */
export function isMinuted({ ownershipDecisions }: Pick<Portfolio, 'ownershipDecisions'>, id: DataProductId): boolean {
  const decision = ownershipDecisions[id]
  return decision !== undefined && decision.domain !== null && decision.reason.trim() !== ''
}

/** The owner owns none of the sources behind the product while another domain does, and nobody needs it less. */
function isAgainstEvidence(owner: DomainId, { cases }: OwnershipSuggestion): boolean {
  const own = cases.find(({ domain }) => domain === owner) ?? { ownsSources: 0, bestPlaced: 0, greatestNeed: 0 }
  if (own.ownsSources > 0 || own.bestPlaced > 0) return false
  const others = cases.filter(({ domain }) => domain !== owner)
  const neediest = Math.max(0, ...others.map(({ greatestNeed }) => greatestNeed))
  return others.some(({ ownsSources }) => ownsSources > 0) && own.greatestNeed < Math.max(1, neediest)
}

/** An owner the map speaks against is worth a second look; the room may know better and say why (2.31). */
export const ownershipEvidenceRule = rule({
  id: 'ownership-evidence',
  reads: OWNERSHIP_SLICES,
  find: (portfolio) => saidOf(ownershipConflictsOf(portfolio), portfolio.dataProducts, portfolio.domains),
})

const saidOf = remembered(
  (
    conflicts: readonly OwnershipConflict[],
    dataProducts: Portfolio['dataProducts'],
    domains: Portfolio['domains'],
  ): readonly Finding[] =>
    conflicts
      .filter(({ kind }) => kind === 'against-evidence' || kind === 'unclear' || kind === 'drifting')
      .map(({ product, kind, owner, suggestion }) => {
        const name = dataProducts[product]?.name ?? ''
        const nameOf = (id: DomainId | null | undefined): string => (id ? (domains[id]?.name ?? '') : '')
        const [first, second] = suggestion.cases
        if (kind === 'unclear') {
          const values = { name, first: nameOf(first?.domain), second: nameOf(second?.domain) }
          return finding('finding.ownership-evidence.unclear', product, { severity: 'info', ref: '2.32', ...values })
        }
        const values = { name, owner: nameOf(owner), other: nameOf(first?.domain) }
        return kind === 'drifting'
          ? finding('finding.ownership-evidence.drifting', product, {
              severity: 'info',
              ref: '2.33',
              name,
              owner: nameOf(owner),
            })
          : finding('finding.ownership-evidence.against-evidence', product, {
              severity: 'warning',
              ref: '2.31',
              ...values,
            })
      }),
)
