import { z } from 'zod'
import { Name, Text, changesOf, withBlanks } from './fields'
import { DomainId, RelationId } from './ids'

export const DOMAIN_HUES = 12

/** A bounded part of the business. `hue` names one of twelve colours, each with a pattern of its own (UX.md). */
const domainFields = {
  name: Name,
  hue: z
    .int()
    .min(0)
    .max(DOMAIN_HUES - 1),
  purpose: Text,
  team: Text,
  pilot: z.boolean(),
  phase: z.enum(['', 'foundation', 'expansion', 'scale']),
  /** Answers 1 to 5 on the eleven statements of DOMAIN.md H, keyed by statement. */
  load: z.record(z.string().min(1).max(4), z.int().min(1).max(5)),
} as const
export const Domain = z.strictObject({
  id: DomainId,
  ...withBlanks(domainFields, { purpose: '', team: '', pilot: false, phase: '', load: {} }),
})
export type Domain = z.infer<typeof Domain>
export const DomainChanges = changesOf(domainFields)

/** Context map (DOMAIN.md B, last paragraph): how two domains stand to each other. */
const relationFields = {
  upstream: DomainId,
  downstream: DomainId,
  pattern: z.enum([
    'upstream-downstream',
    'customer-supplier',
    'conformist',
    'anticorruption-layer',
    'open-host-service',
    'published-language',
    'partnership',
    'shared-kernel',
    'separate-ways',
    'big-ball-of-mud',
  ]),
  note: Text,
} as const
export const ContextRelation = z.strictObject({
  id: RelationId,
  ...withBlanks(relationFields, { pattern: 'upstream-downstream', note: '' }),
})
export type ContextRelation = z.infer<typeof ContextRelation>
export const ContextRelationChanges = changesOf(relationFields)
