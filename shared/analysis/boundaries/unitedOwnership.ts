// Whose product it is after two became one: the owner both have, or the one that was decided; else both domains claim it (2.31, 2.34).
import type { ChangeInput } from '../../model/commands'
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DomainId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { orderKeyAfter } from '../../model/orderKey'
import { heed, joined, line, namesIn, type Part, type Surroundings } from './boundaryProposal'

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
      lines: [owner === undefined ? line('boundary.owner.none') : line('boundary.owner.kept', { owner: named(owner) })],
    }
  if (owner === undefined)
    return { changes: [assigning(otherOwner)], lines: [line('boundary.owner.taken', { owner: named(otherOwner) })] }
  if (isDecided(portfolio, kept, owner))
    return { changes: [], lines: [heed('boundary.owner.decided', { owner: named(owner), other: named(otherOwner) })] }
  return {
    changes: [assigning(null)],
    lines: [heed('boundary.owner.claims', { owner: named(owner), other: named(otherOwner) })],
  }
}

const PLAIN_CLAIM = { ownsSources: null, greatestNeed: null, bestPlaced: null, note: '' } as const

function claimsPart(portfolio: Portfolio, kept: DataProduct, other: DataProduct, contested: boolean): Part {
  const [own, others] = [portfolio.claims[kept.id] ?? {}, portfolio.claims[other.id] ?? {}]
  const wanted = new Map<DomainId, (typeof own)[DomainId]>()
  for (const [domain, claim] of Object.entries(others)) wanted.set(domain as DomainId, claim)
  if (contested)
    for (const domain of [portfolio.owners[kept.id], portfolio.owners[other.id]])
      if (domain !== undefined && !wanted.has(domain)) wanted.set(domain, PLAIN_CLAIM)
  const fresh = [...wanted].filter(([domain]) => !Object.hasOwn(own, domain))
  const lost = [...wanted].filter(
    ([domain, claim]) =>
      Object.hasOwn(own, domain) && claim !== PLAIN_CLAIM && claim.note !== '' && claim.note !== own[domain]?.note,
  )
  return {
    changes: fresh.map(([domain, claim]) => ({ type: 'ownership/claim', product: kept.id, domain, claim })),
    lines: lost.map(([domain, { note }]) =>
      heed('boundary.claim.lost', { domain: namesIn(portfolio, [domain]), note }),
    ),
  }
}

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
  const order = orderKeyAfter(Object.values(portfolio.decisions).map((one) => one.order))
  const text = minuted(other.name, domain === null ? null : namesIn(portfolio, [domain]))
  const record = { id: newId('decision'), subject: kept.id, session, text, reason, date, order }
  return {
    changes: [{ type: 'decision/add', record }],
    lines: [line('boundary.owner.minuted', { name: other.name })],
  }
}
