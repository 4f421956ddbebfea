import { z } from 'zod'
import { Moment, Name, OrderKey, Text, changesOf, withBlanks } from './fields'
import {
  CheckpointId,
  DecisionId,
  HotspotId,
  NoteId,
  ParkedId,
  ParticipantId,
  SessionId,
  StepId,
  SubjectId,
  TermId,
  VoteId,
} from './ids'

/** Users, domain experts, builders, and one facilitator (2.18). */
export const participantRoles = ['user', 'domain-expert', 'builder', 'facilitator', 'other'] as const
export const Participant = z.strictObject({
  id: ParticipantId,
  name: Name,
  role: z.enum(participantRoles).default('other'),
  order: OrderKey,
})
export type Participant = z.infer<typeof Participant>
export const AgendaStep = z.strictObject({
  id: StepId,
  title: Name,
  /** Timebox (2.03). */
  minutes: z.number().min(0).max(1440).default(0),
  done: z.boolean().default(false),
  order: OrderKey,
})
export type AgendaStep = z.infer<typeof AgendaStep>

const sessionFields = {
  name: Name,
  date: Moment,
  minutes: z.number().min(0).max(100_000),
  notes: Text,
  order: OrderKey,
} as const
export const Session = z.strictObject({
  id: SessionId,
  ...withBlanks(sessionFields, { date: '', minutes: 0, notes: '' }),
  participants: z.record(ParticipantId, Participant).default({}),
  agenda: z.record(StepId, AgendaStep).default({}),
})
export type Session = z.infer<typeof Session>
export const SessionChanges = changesOf(sessionFields)

/** A question or a conflict pinned on anything. */
const hotspotFields = {
  text: Text,
  kind: z.enum(['question', 'conflict']),
  resolved: z.boolean(),
  order: OrderKey,
} as const
export const Hotspot = z.strictObject({
  id: HotspotId,
  subject: SubjectId,
  ...withBlanks(hotspotFields, { text: '', kind: 'question', resolved: false }),
})
export type Hotspot = z.infer<typeof Hotspot>
export const HotspotChanges = changesOf(hotspotFields)

/** Private notes never reach the projector, the phones or an export. */
const noteFields = { text: Text, author: Text, private: z.boolean(), order: OrderKey } as const
export const Note = z.strictObject({
  id: NoteId,
  subject: SubjectId.nullable().default(null),
  ...withBlanks(noteFields, { text: '', author: '', private: false }),
})
export type Note = z.infer<typeof Note>
export const NoteChanges = changesOf(noteFields)

export const Vote = z.strictObject({
  id: VoteId,
  subject: SubjectId,
  voter: Name,
  dots: z.int().min(1).max(10).default(1),
})
export type Vote = z.infer<typeof Vote>

const decisionFields = { text: Text, reason: Text, date: Moment, order: OrderKey } as const
export const Decision = z.strictObject({
  id: DecisionId,
  subject: SubjectId.nullable().default(null),
  session: SessionId.nullable().default(null),
  ...withBlanks(decisionFields, { reason: '', date: '' }),
})
export type Decision = z.infer<typeof Decision>
export const DecisionChanges = changesOf(decisionFields)

const parkedFields = { text: Text, resolved: z.boolean(), order: OrderKey } as const
export const Parked = z.strictObject({ id: ParkedId, ...withBlanks(parkedFields, { resolved: false }) })
export type Parked = z.infer<typeof Parked>
export const ParkedChanges = changesOf(parkedFields)

/** A named state, "after use case 3": the state itself is the journal up to the command that named it. */
const checkpointFields = { name: Name, at: Moment, note: Text } as const
export const Checkpoint = z.strictObject({ id: CheckpointId, ...withBlanks(checkpointFields, { at: '', note: '' }) })
export type Checkpoint = z.infer<typeof Checkpoint>
export const CheckpointChanges = changesOf(checkpointFields)

/** A word of the business and what it means here. */
const termFields = { term: Name, meaning: Text } as const
export const Term = z.strictObject({ id: TermId, ...withBlanks(termFields, { meaning: '' }) })
export type Term = z.infer<typeof Term>
export const TermChanges = changesOf(termFields)
