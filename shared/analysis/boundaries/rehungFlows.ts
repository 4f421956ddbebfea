// Flows that lose an end get another: no flow twice, none from a record to itself, and nothing that was said on a flow gets lost.
import type { ChangeInput } from '../../model/commands'
import type { Flow } from '../../model/entities/flow'
import type { NodeId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { heed, namesIn, type BoundaryLine } from './boundaryProposal'
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
      const united = unitedWith(portfolio, twin, flow)
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
function unitedWith(portfolio: Portfolio, kept: Flow, other: Flow): Pick<Rehung, 'changes' | 'lines'> {
  const filled = SAID.filter((field) => kept[field] === '' && other[field] !== '')
  const lost = SAID.filter((field) => kept[field] !== '' && other[field] !== '' && kept[field] !== other[field])
  const requirements = Object.values(other.requirements).filter(({ id }) => !Object.hasOwn(kept.requirements, id))
  return {
    changes: [
      ...(filled.length === 0
        ? []
        : [
            {
              type: 'flow/describe',
              of: kept.id,
              changes: Object.fromEntries(filled.map((field) => [field, other[field]])),
            } as ChangeInput,
          ]),
      ...requirements.map((requirement): ChangeInput => ({ type: 'flow/putRequirement', of: kept.id, requirement })),
    ],
    lines: lost.map((field) =>
      heed('boundary.flow.differs', {
        ...{ from: namesIn(portfolio, [kept.from]), to: namesIn(portfolio, [kept.to]) },
        ...{ kept: kept[field], other: other[field] },
      }),
    ),
  }
}

/** Flows with an end at this record. */
export const flowsAt = ({ flows }: Pick<Portfolio, 'flows'>, id: NodeId): readonly Flow[] =>
  Object.values(flows)
    .filter(({ from, to }) => from === id || to === id)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
