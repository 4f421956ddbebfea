// Domains, how they stand to each other, and who owns what.
import { z } from 'zod'
import { ContextRelation, ContextRelationChanges, Domain, DomainChanges } from '../entities/domain'
import { DataProductId, DomainId } from '../entities/ids'
import { Claim, OwnershipDecision } from '../entities/ownership'
import { command } from './command'
import { addCommand, describeCommand, removeCommand } from './recordCommands'

export const domainCommands = {
  'domain/add': addCommand('domains', Domain),
  'domain/describe': describeCommand('domains', Domain, DomainChanges),
  'domain/remove': removeCommand('domains', Domain),
  'relation/add': addCommand('relations', ContextRelation),
  'relation/describe': describeCommand('relations', ContextRelation, ContextRelationChanges),
  'relation/remove': removeCommand('relations', ContextRelation),
} as const

export const ownershipCommands = {
  /** One owning domain for one or several products; null leaves them unowned. */
  'ownership/assign': command(
    { products: z.array(DataProductId).min(1).max(5000), domain: DomainId.nullable() },
    (draft, { products, domain }) => {
      for (const product of products) {
        if (domain === null) delete draft.owners[product]
        else draft.owners[product] = domain
      }
    },
    ({ products }) => products,
  ),
  /** A domain's case for owning (2.31); null withdraws it. */
  'ownership/claim': command(
    { product: DataProductId, domain: DomainId, claim: Claim.nullable() },
    (draft, { product, domain, claim }) => {
      const claims = (draft.claims[product] ??= {})
      if (claim) claims[domain] = claim
      else delete claims[domain]
      if (Object.keys(claims).length === 0) delete draft.claims[product]
    },
    ({ product }) => [product],
  ),
  /** Minutes the outcome and makes it so; a decision for nobody leaves the product unowned. */
  'ownership/decide': command(
    { product: DataProductId, decision: OwnershipDecision },
    (draft, { product, decision }) => {
      draft.ownershipDecisions[product] = decision
      if (decision.domain === null) delete draft.owners[product]
      else draft.owners[product] = decision.domain
    },
    ({ product }) => [product],
  ),
} as const
