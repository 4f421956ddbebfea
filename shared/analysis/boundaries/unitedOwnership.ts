// Whose product it is after two became one: the owner both have, or the one that was decided; else both domains claim it (2.31, 2.34).
import type { ChangeInput } from '../../model/commands'
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DomainId } from '../../model/entities/ids'
import type { Claim } from '../../model/entities/ownership'
import type { Portfolio } from '../../model/portfolio'
import { orderKeyAfter } from '../../model/orderKey'
import {
  asks,
  joined,
  loses,
  moves,
  namesIn,
  shares,
  type BoundaryLine,
  type Part,
  type Surroundings,
} from './boundaryProposal'
import { claimFields } from './goneWith'

export function unitedOwnership(
  portfolio: Portfolio,
  kept: DataProduct,
  other: DataProduct,
  around: Surroundings,
): Part {
  const [owner, otherOwner] = [portfolio.owners[kept.id], portfolio.owners[other.id]]
  const parts = [
    ownerPart(portfolio, kept, other),
    claimsPart(portfolio, kept, other, owner !== undefined && otherOwner !== undefined && owner !== otherOwner),
    minutesPart(portfolio, kept, other, around),
  ]
  return joined(parts)
}

const isDecided = ({ ownershipDecisions }: Portfolio, { id }: DataProduct, owner: DomainId): boolean =>
  ownershipDecisions[id]?.domain === owner

function ownerPart(portfolio: Portfolio, kept: DataProduct, other: DataProduct): Part {
  const [owner, otherOwner] = [portfolio.owners[kept.id], portfolio.owners[other.id]]
  const named = (id: DomainId | undefined): string => (id === undefined ? '' : namesIn(portfolio, [id]))
  const assigning = (domain: DomainId | null): ChangeInput => ({
    type: 'ownership/assign',
    products: [kept.id],
    domain,
  })
  if (otherOwner === undefined || owner === otherOwner)
    return {
      changes: [],
      lines: [
        owner === undefined ? shares('boundary.owner.none') : shares('boundary.owner.kept', { owner: named(owner) }),
      ],
    }
  if (owner === undefined)
    return { changes: [assigning(otherOwner)], lines: [moves('boundary.owner.taken', { owner: named(otherOwner) })] }
  if (isDecided(portfolio, kept, owner))
    return { changes: [], lines: [asks('boundary.owner.decided', { owner: named(owner), other: named(otherOwner) })] }
  return {
    changes: [assigning(null)],
    lines: [asks('boundary.owner.claims', { owner: named(owner), other: named(otherOwner) })],
  }
}

type ClaimField = (typeof claimFields)[number]
interface LostRating {
  readonly field: ClaimField
  readonly kept: string | number
  readonly other: string | number
}
const PLAIN_CLAIM: Claim = { ownsSources: null, greatestNeed: null, bestPlaced: null, note: '' }

function claimsPart(portfolio: Portfolio, kept: DataProduct, other: DataProduct, contested: boolean): Part {
  const [own, others] = [portfolio.claims[kept.id] ?? {}, portfolio.claims[other.id] ?? {}]
  const wanted = new Map<DomainId, Claim>()
  for (const [domain, claim] of Object.entries(others)) wanted.set(domain as DomainId, claim)
  if (contested)
    for (const domain of [portfolio.owners[kept.id], portfolio.owners[other.id]])
      if (domain !== undefined && !wanted.has(domain)) wanted.set(domain, PLAIN_CLAIM)
  const united = [...wanted].map(([domain, claim]) => ({ domain, ...unitedClaim(own[domain], claim) }))
  return {
    changes: united.flatMap(({ domain, claim }): readonly ChangeInput[] =>
      claim === own[domain] ? [] : [{ type: 'ownership/claim', product: kept.id, domain, claim }],
    ),
    lines: united.flatMap(({ domain, lost }) => lost.map((one) => claimLine(namesIn(portfolio, [domain]), one))),
  }
}

/** A domain's case for both: what only one rating says is kept; where both speak, that of the kept product stands and the other is named. */
function unitedClaim(
  own: Claim | undefined,
  other: Claim,
): { readonly claim: Claim; readonly lost: readonly LostRating[] } {
  if (!own) return { claim: other, lost: [] }
  const isSaid = (claim: Claim, field: ClaimField): boolean => claim[field] !== null && claim[field] !== ''
  const filled = claimFields.filter((field) => !isSaid(own, field) && isSaid(other, field))
  const lost = claimFields.filter((field) => isSaid(own, field) && isSaid(other, field) && own[field] !== other[field])
  const claim =
    filled.length === 0 ? own : { ...own, ...Object.fromEntries(filled.map((field) => [field, other[field]])) }
  return { claim, lost: lost.map((field) => ({ field, kept: own[field] ?? '', other: other[field] ?? '' })) }
}

const claimLine = (domain: string, { field, kept, other }: LostRating): BoundaryLine =>
  field === 'note'
    ? loses('boundary.claim.lost', { domain, note: other })
    : loses('boundary.differs.rating', { domain, field, kept, other })

/** What was minuted about the one that goes stays in the minutes, about the one that stays. */
function minutesPart(
  portfolio: Portfolio,
  kept: DataProduct,
  other: DataProduct,
  { newId, minuted }: Surroundings,
): Part {
  const decision = portfolio.ownershipDecisions[other.id]
  if (!decision) return { changes: [], lines: [] }
  const { domain, reason, date, session } = decision
  // The owner is who was decided on, and nothing else was minuted: it is the decision about both.
  if (!portfolio.ownershipDecisions[kept.id] && isOwnerOfBoth(portfolio, [kept, other], domain))
    return {
      changes: [{ type: 'ownership/decide', product: kept.id, decision }],
      lines: [moves('boundary.owner.decisionTaken', { name: other.name })],
    }
  const order = orderKeyAfter(Object.values(portfolio.decisions).map((one) => one.order))
  const text = minuted(other.name, domain === null ? null : namesIn(portfolio, [domain]))
  const record = { id: newId('decision'), subject: kept.id, session, text, reason, date, order }
  return {
    changes: [{ type: 'decision/add', record }],
    lines: [moves('boundary.owner.minuted', { name: other.name })],
  }
}

const isOwnerOfBoth = ({ owners }: Portfolio, products: readonly DataProduct[], domain: DomainId | null): boolean => {
  const owning = new Set(products.flatMap(({ id }) => owners[id] ?? []))
  return domain !== null && owning.size === 1 && owning.has(domain)
}
