// Flows that lose an end get another: no flow twice, none from a record to itself, and nothing that was said on a flow gets lost.
import type { ChangeInput } from '../../model/commands'
import type { Flow, Requirement } from '../../model/entities/flow'
import type { NodeId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { loses, namesIn, type BoundaryLine } from './boundaryProposal'
import type { NewId } from './widening'

export interface Rehung {
  readonly changes: readonly ChangeInput[]
  readonly lines: readonly BoundaryLine[]
  /** Old flow → the flow that stands for it now. */
  readonly standIns: ReadonlyMap<string, string>
  /** Ends of the flows that were there already. */
  readonly doubled: readonly Flow[]
  /** Flows that would lead from a record to itself. */
  readonly closed: readonly Flow[]
}
type Ends = Pick<Flow, 'from' | 'to'>

/** Each flow between its new ends. The old ones go with their record; this says only what takes their place. */
export function rehungFlows(
  portfolio: Portfolio,
  flows: readonly Flow[],
  endsOf: (flow: Flow) => Ends,
  newId: NewId,
): Rehung {
  const gone = new Set<string>(flows.map(({ id }) => id))
  const there = new Map(
    Object.values(portfolio.flows)
      .filter(({ id }) => !gone.has(id))
      .map((flow) => [`${flow.from} ${flow.to}`, flow]),
  )
  const changes: ChangeInput[] = []
  const lines: BoundaryLine[] = []
  const standIns = new Map<string, string>()
  const [doubled, closed]: [Flow[], Flow[]] = [[], []]
  for (const flow of flows) {
    const { from, to } = endsOf(flow)
    const twin = there.get(`${from} ${to}`)
    if (from === to) closed.push(flow)
    else if (twin) {
      const united = unitedWith(portfolio, twin, flow, newId)
      there.set(`${from} ${to}`, united.becomes)
      standIns.set(flow.id, twin.id)
      doubled.push(flow)
      changes.push(...united.changes)
      lines.push(...united.lines)
    } else {
      const record = { ...flow, id: newId('flow') as Flow['id'], from, to }
      there.set(`${from} ${to}`, record)
      standIns.set(flow.id, record.id)
      changes.push({ type: 'flow/connect', record })
    }
  }
  return { changes, lines, standIns, doubled, closed }
}

const SAID = ['mode', 'cadence', 'transformation', 'purpose'] as const

/** Requirements of both; what only one says is kept, what both say stays as it stands on the flow that was there. */
function unitedWith(
  portfolio: Portfolio,
  kept: Flow,
  other: Flow,
  newId: NewId,
): Pick<Rehung, 'changes' | 'lines'> & { readonly becomes: Flow } {
  const filled = SAID.filter((field) => kept[field] === '' && other[field] !== '')
  const lost = SAID.filter((field) => kept[field] !== '' && other[field] !== '' && kept[field] !== other[field])
  const requirements = requirementsGained(kept, other, newId)
  const said = Object.fromEntries(filled.map((field) => [field, other[field]]))
  const asked = Object.fromEntries(requirements.map((requirement) => [requirement.id, requirement]))
  return {
    becomes: { ...kept, ...said, requirements: { ...kept.requirements, ...asked } },
    changes: [
      ...(filled.length === 0 ? [] : [{ type: 'flow/describe', of: kept.id, changes: said } as ChangeInput]),
      ...requirements.map((requirement): ChangeInput => ({ type: 'flow/putRequirement', of: kept.id, requirement })),
    ],
    lines: lost.map((field) =>
      loses(field === 'mode' ? 'boundary.flow.differs.mode' : 'boundary.flow.differs', {
        ...{ from: namesIn(portfolio, [kept.from]), to: namesIn(portfolio, [kept.to]) },
        ...{ kept: kept[field], other: other[field] },
      }),
    ),
  }
}

/** What both ask in the same words and with the same weight stays once. */
const requirementsGained = (kept: Flow, other: Flow, newId: NewId): readonly Requirement[] =>
  Object.values(other.requirements)
    .filter(({ text, priority }) =>
      Object.values(kept.requirements).every((own) => own.text !== text || own.priority !== priority),
    )
    .map((own) =>
      Object.hasOwn(kept.requirements, own.id) ? { ...own, id: newId('requirement') as Requirement['id'] } : own,
    )

/** Flows with an end at this record. */
export const flowsAt = ({ flows }: Pick<Portfolio, 'flows'>, id: NodeId): readonly Flow[] =>
  Object.values(flows)
    .filter(({ from, to }) => from === id || to === id)
    .sort((one, other) => (one.id < other.id ? -1 : 1))

/** Whether anything is said on a flow besides where it leads. */
export const isSaidOn = (flow: Flow): boolean =>
  SAID.some((field) => flow[field].trim() !== '') || Object.keys(flow.requirements).length > 0
