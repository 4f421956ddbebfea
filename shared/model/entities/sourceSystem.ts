import { z } from 'zod'
import { Name, Text, changesOf, withBlanks } from './fields'
import { DomainId, SourceSystemId } from './ids'

export const sourceKinds = ['transactional', 'stream', 'external', 'file', 'other'] as const

/** Where data is born (2.24), with what is known of its quality and gaps (1.13). */
const sourceSystemFields = {
  name: Name,
  kind: z.enum(sourceKinds),
  domain: DomainId.nullable(),
  quality: Text,
  description: Text,
} as const
export const SourceSystem = z.strictObject({
  id: SourceSystemId,
  ...withBlanks(sourceSystemFields, { kind: 'transactional', domain: null, quality: '', description: '' }),
})
export type SourceSystem = z.infer<typeof SourceSystem>
export const SourceSystemChanges = changesOf(sourceSystemFields)
