import { z } from 'zod'
import { OrderKey, Text, changesOf, withBlanks } from './fields'
import { FlowId, NodeId, RequirementId } from './ids'

/** What the consumer asks of this flow (1.04, 3.13), with its weight (3.15). */
export const Requirement = z.strictObject({
  id: RequirementId,
  text: Text,
  priority: z.enum(['must', 'should', 'could', 'wont']).default('should'),
  order: OrderKey,
})
export type Requirement = z.infer<typeof Requirement>

/** Data runs from → to; working backwards therefore means following flows against their direction. */
const flowFields = {
  mode: z.enum(['', 'report', 'sql', 'api', 'file', 'stream', 'model', 'dashboard', 'other']),
  cadence: Text,
  transformation: Text,
  purpose: Text,
} as const
export const Flow = z.strictObject({
  id: FlowId,
  from: NodeId,
  to: NodeId,
  ...withBlanks(flowFields, { mode: '', cadence: '', transformation: '', purpose: '' }),
  requirements: z.record(RequirementId, Requirement).default({}),
})
export type Flow = z.infer<typeof Flow>
export const FlowChanges = changesOf(flowFields)
