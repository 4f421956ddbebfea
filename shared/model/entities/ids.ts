// Branded: a DomainId where a DataProductId belongs does not compile.
import { z } from 'zod'
import { idOf } from './fields'

export const PortfolioId = idOf('portfolio')
export type PortfolioId = z.infer<typeof PortfolioId>
export const UseCaseId = idOf('usecase')
export type UseCaseId = z.infer<typeof UseCaseId>
export const DataProductId = idOf('product')
export type DataProductId = z.infer<typeof DataProductId>
export const SourceSystemId = idOf('source')
export type SourceSystemId = z.infer<typeof SourceSystemId>
export const DomainId = idOf('domain')
export type DomainId = z.infer<typeof DomainId>
export const FlowId = idOf('flow')
export type FlowId = z.infer<typeof FlowId>
export const AttributeId = idOf('attribute')
export type AttributeId = z.infer<typeof AttributeId>
export const PortId = idOf('port')
export type PortId = z.infer<typeof PortId>
export const ContractVersionId = idOf('version')
export type ContractVersionId = z.infer<typeof ContractVersionId>
export const SloId = idOf('slo')
export type SloId = z.infer<typeof SloId>
export const QuestionId = idOf('question')
export type QuestionId = z.infer<typeof QuestionId>
export const KpiId = idOf('kpi')
export type KpiId = z.infer<typeof KpiId>
export const RequirementId = idOf('requirement')
export type RequirementId = z.infer<typeof RequirementId>
export const RelationId = idOf('relation')
export type RelationId = z.infer<typeof RelationId>
export const TermId = idOf('term')
export type TermId = z.infer<typeof TermId>
export const SessionId = idOf('session')
export type SessionId = z.infer<typeof SessionId>
export const ParticipantId = idOf('participant')
export type ParticipantId = z.infer<typeof ParticipantId>
export const StepId = idOf('step')
export type StepId = z.infer<typeof StepId>
export const HotspotId = idOf('hotspot')
export type HotspotId = z.infer<typeof HotspotId>
export const NoteId = idOf('note')
export type NoteId = z.infer<typeof NoteId>
export const VoteId = idOf('vote')
export type VoteId = z.infer<typeof VoteId>
export const DecisionId = idOf('decision')
export type DecisionId = z.infer<typeof DecisionId>
export const ParkedId = idOf('parked')
export type ParkedId = z.infer<typeof ParkedId>
export const CheckpointId = idOf('checkpoint')
export type CheckpointId = z.infer<typeof CheckpointId>

/** What stands on the map and can be joined by a flow. */
export const NodeId = z.union([UseCaseId, DataProductId, SourceSystemId])
export type NodeId = z.infer<typeof NodeId>
/** What a hotspot, a note, a vote or a decision may be about. */
export const SubjectId = z.union([UseCaseId, DataProductId, SourceSystemId, DomainId, FlowId])
export type SubjectId = z.infer<typeof SubjectId>
