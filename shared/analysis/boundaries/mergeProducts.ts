// Two products that are one (2.25): everything of the second goes over to the first, in one step that can be looked at before (2.44).
import type { DataProductId, NodeId } from '../../model/entities/ids'
import type { DataProduct } from '../../model/entities/dataProduct'
import { isProductId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { lineageOf } from '../lineage'
import {
  asks,
  joined,
  moves,
  namesIn,
  shares,
  whole,
  type BoundaryLine,
  type BoundaryProposal,
  type Figure,
  type Part,
  type Surroundings,
} from './boundaryProposal'
import { goneFlows, goneUnknown } from './goneWith'
import { rehungPins } from './pins'
import { flowsAt, rehungFlows, type Rehung } from './rehungFlows'
import { unitedAttributes, unitedPorts } from './unitedFields'
import { unitedOwnership } from './unitedOwnership'
import { unitedPromises } from './unitedPromises'
import { unitedTexts } from './unitedTexts'
import { unitedVersions } from './unitedVersions'

export interface Merge {
  readonly kept: DataProductId
  readonly absorbed: DataProductId
}

/**
 * The changes that leave one product where there were two, and what they do in sentences. Flows, attributes, ports, promises, claims,
 * tags, pins and minutes go over; whatever both say differently is named. undefined: they are not two products of this portfolio.
 */
export function mergeProducts(
  portfolio: Portfolio,
  { kept: keptId, absorbed }: Merge,
  around: Surroundings,
): BoundaryProposal | undefined {
  const [kept, other] = [portfolio.dataProducts[keptId], portfolio.dataProducts[absorbed]]
  if (!kept || !other || keptId === absorbed) return undefined
  const { newId } = around
  const at = (id: NodeId): NodeId => (id === absorbed ? keptId : id)
  const flows = rehungFlows(
    portfolio,
    flowsAt(portfolio, absorbed),
    ({ from, to }) => ({ from: at(from), to: at(to) }),
    newId,
  )
  const pins = rehungPins(
    portfolio,
    new Map<string, string>([
      [absorbed, keptId],
      ...flows.closed.map(({ id }) => [id, keptId] as const),
      ...flows.standIns,
    ]),
  )
  const parts: readonly Part[] = [
    { changes: flows.changes, lines: flowLines(portfolio, flows, kept, other) },
    unitedAttributes(portfolio, kept, other, newId),
    unitedPorts(kept, other, newId),
    unitedPromises(kept, other, newId),
    unitedOwnership(portfolio, kept, other, around),
    unitedTexts(kept, other),
    unitedVersions(kept, other, newId),
    pins,
    { changes: [], lines: goneUnknown(portfolio, other) },
  ]
  const { changes, lines } = joined(parts)
  return {
    reason: 'merge',
    changes: [...changes, { type: 'map/remove', nodes: [absorbed], flows: [] }],
    lines: [whole('boundary.merge', { kept: kept.name, other: other.name }), ...lines],
    figures: mergeFigures(portfolio, kept, other, flows, parts),
  }
}

function flowLines(
  portfolio: Portfolio,
  flows: Rehung,
  kept: DataProduct,
  other: DataProduct,
): readonly BoundaryLine[] {
  const rehung = flows.standIns.size - flows.doubled.length
  const ends = flows.doubled.map(({ from, to }) => (from === other.id ? to : from))
  return [
    ...(rehung === 0 ? [] : [moves('boundary.flows.rehung', { count: rehung, kept: kept.name })]),
    ...(ends.length === 0
      ? []
      : [shares('boundary.flows.doubled', { count: ends.length, names: namesIn(portfolio, ends) })]),
    ...(flows.closed.length === 0 ? [] : [moves('boundary.flows.closed', { kept: kept.name, other: other.name })]),
    ...goneFlows(portfolio, flows.closed),
    ...flows.lines,
    ...circleLines(portfolio, kept, other),
  ]
}

/** What lies between the two would feed what it is fed by. */
function circleLines(portfolio: Portfolio, kept: DataProduct, other: DataProduct): readonly BoundaryLine[] {
  const { upstreamOf, downstreamOf } = lineageOf(portfolio)
  const between = ([first, second]: readonly [NodeId, NodeId]): readonly NodeId[] => {
    const ahead = downstreamOf(first)
    return [...upstreamOf(second)].filter((id) => isProductId(id) && id !== first && id !== second && ahead.has(id))
  }
  const names = [...between([kept.id, other.id]), ...between([other.id, kept.id])]
  return names.length === 0 ? [] : [asks('boundary.flows.circle', { names: namesIn(portfolio, names) })]
}

function mergeFigures(
  portfolio: Portfolio,
  kept: DataProduct,
  other: DataProduct,
  flows: Rehung,
  parts: readonly Part[],
): readonly Figure[] {
  const all = [...new Set([...flowsAt(portfolio, kept.id), ...flowsAt(portfolio, other.id)])]
  const before = (id: DataProductId, towards: boolean) =>
    all.filter(({ from, to }) => (towards ? to : from) === id).length
  const lost = (towards: boolean) =>
    [...flows.doubled, ...flows.closed].filter(({ from, to }) => (towards ? to : from) === other.id).length +
    flows.closed.filter(({ from, to }) => (towards ? to : from) === kept.id).length
  const inputs = before(kept.id, true) + before(other.id, true)
  const readers = before(kept.id, false) + before(other.id, false)
  const added = (type: string) =>
    parts.flatMap(({ changes }) => changes).filter((change) => change.type === type).length
  const figure = (of: Figure['of'], table: 'attributes' | 'ports' | 'slos', type: string): Figure => ({
    of,
    before: Object.keys(kept[table]).length + Object.keys(other[table]).length,
    after: Object.keys(kept[table]).length + added(type),
  })
  return [
    { of: 'inputs', before: inputs, after: inputs - lost(true) },
    { of: 'readers', before: readers, after: readers - lost(false) },
    figure('attributes', 'attributes', 'attribute/add'),
    figure('ports', 'ports', 'port/add'),
    figure('promises', 'slos', 'slo/add'),
  ]
}

/** Of two products the one that more hangs on stays: flows and attributes; a tie by id, so that every machine proposes the same. */
export function mergeOf(portfolio: Portfolio, one: DataProductId, other: DataProductId): Merge {
  const weight = (id: DataProductId): number =>
    flowsAt(portfolio, id).length + Object.keys(portfolio.dataProducts[id]?.attributes ?? {}).length
  const [a, b] = [weight(one), weight(other)]
  const keepsOne = a === b ? one < other : a > b
  return keepsOne ? { kept: one, absorbed: other } : { kept: other, absorbed: one }
}
