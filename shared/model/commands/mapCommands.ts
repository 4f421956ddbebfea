// What stands on the map: use cases, data products, source systems, the flows between them, and where they stand.
import { z } from 'zod'
import { DataProduct, DataProductChanges } from '../entities/dataProduct'
import { Flow, FlowChanges, Requirement } from '../entities/flow'
import { FlowId, NodeId, RequirementId } from '../entities/ids'
import { SourceSystem, SourceSystemChanges } from '../entities/sourceSystem'
import { UseCase, UseCaseChanges, useCaseTables } from '../entities/useCase'
import { KpiId, QuestionId, UseCaseId } from '../entities/ids'
import { Point } from '../portfolio'
import { releaseReferences } from '../references'
import { addTo, command, existing, removeFrom } from './command'
import { describeCommand } from './recordCommands'

/** With flows, one keystroke works one step backwards: record, flow and place are one change and one undo. */
const placed = { at: Point, flows: z.array(Flow).max(500).default([]) }

export const useCaseCommands = {
  'useCase/add': command(
    { record: UseCase, ...placed },
    (draft, { record, at, flows }) => {
      addTo(draft.useCases, record)
      draft.layout[record.id] = at
      for (const flow of flows) addTo(draft.flows, flow)
    },
    ({ record }) => [record.id],
  ),
  'useCase/describe': describeCommand('useCases', UseCase, UseCaseChanges),
  /** Adds or replaces. */
  'useCase/putQuestion': command(
    { of: UseCaseId, question: useCaseTables.questions },
    (draft, { of, question }) => {
      existing(draft.useCases, of).questions[question.id] = question
    },
    ({ of }) => [of],
  ),
  'useCase/removeQuestion': command(
    { of: UseCaseId, question: QuestionId },
    (draft, { of, question }) => {
      removeFrom(existing(draft.useCases, of).questions, question)
    },
    ({ of }) => [of],
  ),
  'useCase/putKpi': command(
    { of: UseCaseId, kpi: useCaseTables.kpis },
    (draft, { of, kpi }) => {
      existing(draft.useCases, of).kpis[kpi.id] = kpi
    },
    ({ of }) => [of],
  ),
  'useCase/removeKpi': command(
    { of: UseCaseId, kpi: KpiId },
    (draft, { of, kpi }) => {
      removeFrom(existing(draft.useCases, of).kpis, kpi)
    },
    ({ of }) => [of],
  ),
} as const

export const mapCommands = {
  'dataProduct/add': command(
    { record: DataProduct, ...placed },
    (draft, { record, at, flows }) => {
      addTo(draft.dataProducts, record)
      draft.layout[record.id] = at
      for (const flow of flows) addTo(draft.flows, flow)
    },
    ({ record }) => [record.id],
  ),
  'dataProduct/describe': describeCommand('dataProducts', DataProduct, DataProductChanges),
  'sourceSystem/add': command(
    { record: SourceSystem, ...placed },
    (draft, { record, at, flows }) => {
      addTo(draft.sourceSystems, record)
      draft.layout[record.id] = at
      for (const flow of flows) addTo(draft.flows, flow)
    },
    ({ record }) => [record.id],
  ),
  'sourceSystem/describe': describeCommand('sourceSystems', SourceSystem, SourceSystemChanges),
  /** Several at once: a marquee and `Del` are one step. */
  'map/remove': command(
    { nodes: z.array(NodeId).max(5000), flows: z.array(FlowId).max(20_000).default([]) },
    (draft, { nodes, flows }) => {
      const tables = [draft.useCases, draft.dataProducts, draft.sourceSystems]
      for (const id of nodes) removeFrom(tables.find((table) => Object.hasOwn(table, id)) ?? {}, id)
      for (const id of flows) removeFrom(draft.flows, id)
      releaseReferences(draft, new Set<string>([...nodes, ...flows]))
    },
    ({ nodes, flows }) => (nodes.length > 0 ? nodes : flows),
  ),
  'flow/connect': command(
    { record: Flow },
    (draft, { record }) => {
      addTo(draft.flows, record)
    },
    ({ record }) => [record.to],
  ),
  'flow/describe': describeCommand('flows', Flow, FlowChanges),
  'flow/putRequirement': command(
    { of: FlowId, requirement: Requirement },
    (draft, { of, requirement }) => {
      existing(draft.flows, of).requirements[requirement.id] = requirement
    },
    ({ of }) => [of],
  ),
  'flow/removeRequirement': command(
    { of: FlowId, requirement: RequirementId },
    (draft, { of, requirement }) => {
      removeFrom(existing(draft.flows, of).requirements, requirement)
    },
    ({ of }) => [of],
  ),
  'layout/move': command(
    { positions: z.record(NodeId, Point) },
    (draft, { positions }) => {
      Object.assign(draft.layout, positions)
    },
    ({ positions }) => Object.keys(positions),
  ),
} as const
