import { z } from 'zod'
import { Claimed, Moment, Text } from './fields'
import { DomainId, SessionId } from './ids'

/** A domain's case for owning a product, on the three criteria of 2.31. */
export const Claim = z.strictObject({
  ownsSources: Claimed.default(null),
  greatestNeed: Claimed.default(null),
  bestPlaced: Claimed.default(null),
  note: Text.default(''),
})
export type Claim = z.infer<typeof Claim>

/** The minuted outcome (2.33, 3.33): `domain` is what was decided, null when it was put off. */
export const OwnershipDecision = z.strictObject({
  domain: DomainId.nullable(),
  reason: Text,
  date: Moment,
  session: SessionId.nullable().default(null),
})
export type OwnershipDecision = z.infer<typeof OwnershipDecision>
