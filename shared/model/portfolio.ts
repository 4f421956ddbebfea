// The document. A shape is written once: the type, the parser, the published JSON Schema and the refusal all follow from it.
import { z } from 'zod'
import { DataProduct } from './entities/dataProduct'
import { ContextRelation, Domain } from './entities/domain'
import { Name, Text } from './entities/fields'
import { Flow } from './entities/flow'
import {
  CheckpointId,
  DataProductId,
  DecisionId,
  DomainId,
  FlowId,
  HotspotId,
  NodeId,
  NoteId,
  ParkedId,
  PortfolioId,
  RelationId,
  SessionId,
  SourceSystemId,
  TermId,
  UseCaseId,
  VoteId,
} from './entities/ids'
import { Claim, OwnershipDecision } from './entities/ownership'
import { SourceSystem } from './entities/sourceSystem'
import { UseCase } from './entities/useCase'
import { Checkpoint, Decision, Hotspot, Note, Parked, Session, Term, Vote } from './entities/workshop'

export const CURRENT_FORMAT = 1

export const Point = z.strictObject({ x: z.number(), y: z.number() })
export type Point = z.infer<typeof Point>

/** What holds for the whole portfolio: its aim, its money, the rules all products follow (1.16, 3.31, 3.32). */
export const About = z.strictObject({
  purpose: Text.default(''),
  organisation: Text.default(''),
  currency: z.string().max(10).default('EUR'),
  standards: Text.default(''),
  policies: Text.default(''),
  naming: Text.default(''),
})
export type About = z.infer<typeof About>

/** A table per kind of record, keyed by id. There are no arrays of records, nothing derived, and layout stands apart from meaning. */
export const Portfolio = z.strictObject({
  formatVersion: z.literal(CURRENT_FORMAT),
  id: PortfolioId,
  name: Name,
  about: About.prefault({}),
  useCases: z.record(UseCaseId, UseCase).default({}),
  dataProducts: z.record(DataProductId, DataProduct).default({}),
  sourceSystems: z.record(SourceSystemId, SourceSystem).default({}),
  domains: z.record(DomainId, Domain).default({}),
  relations: z.record(RelationId, ContextRelation).default({}),
  flows: z.record(FlowId, Flow).default({}),
  /** Keyed by product, so that a second owner cannot even be written down (2.34). */
  owners: z.record(DataProductId, DomainId).default({}),
  /** Keyed by product, then by the claiming domain: one claim each. */
  claims: z.record(DataProductId, z.record(DomainId, Claim)).default({}),
  ownershipDecisions: z.record(DataProductId, OwnershipDecision).default({}),
  sessions: z.record(SessionId, Session).default({}),
  hotspots: z.record(HotspotId, Hotspot).default({}),
  notes: z.record(NoteId, Note).default({}),
  votes: z.record(VoteId, Vote).default({}),
  decisions: z.record(DecisionId, Decision).default({}),
  parked: z.record(ParkedId, Parked).default({}),
  checkpoints: z.record(CheckpointId, Checkpoint).default({}),
  glossary: z.record(TermId, Term).default({}),
  layout: z.record(NodeId, Point).default({}),
  /** What a file held that this version does not know, by JSON pointer; put back where it was when the file is written. */
  unknown: z.record(z.string().startsWith('/'), z.json()).default({}),
})
export type Portfolio = z.infer<typeof Portfolio>

export const emptyPortfolio = (id: PortfolioId, name: string): Portfolio =>
  Portfolio.parse({ formatVersion: CURRENT_FORMAT, id, name })

/** True for a use case, data product or source system of this portfolio. */
export const hasNode = (
  { useCases, dataProducts, sourceSystems }: Pick<Portfolio, 'useCases' | 'dataProducts' | 'sourceSystems'>,
  id: string,
): boolean => Object.hasOwn(dataProducts, id) || Object.hasOwn(sourceSystems, id) || Object.hasOwn(useCases, id)
