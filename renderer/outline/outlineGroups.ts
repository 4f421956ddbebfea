// The map as a list under headings: by the domain that owns, or by archetype. What neither can say anything of stands under its kind.
import type { NodeId } from '../../shared/model/entities/ids'
import { nodeKindOf } from '../../shared/model/nodeKind'
import { inOrder } from '../../shared/model/orderKey'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Say } from '../../shared/text/say'
import type { OutlineGrouping } from '../store/outlineView'
import { groupLabel, groupsInOrder, groupsOfRecord, REST } from './groups'
import { headingRow, UNNEEDED, type Ordered, type PlacedRow } from './outlineTree'

const KINDS = { useCase: 'useCases', sourceSystem: 'sourceSystems' } as const

/** One heading for each group that has members, and under it each of them once. */
export function outlineGroups(
  portfolio: Portfolio,
  by: Exclude<OutlineGrouping, 'useCase'>,
  ordered: Ordered,
): readonly PlacedRow[] {
  const { useCases, dataProducts, sourceSystems } = portfolio
  const members = new Map<string, NodeId[]>()
  const all = [inOrder(useCases), Object.values(dataProducts), Object.values(sourceSystems)].flat()
  for (const { id } of all) {
    const group = groupOf(portfolio, by, id)
    const known = members.get(group)
    if (known) known.push(id)
    else members.set(group, [id])
  }
  return [KINDS.useCase, ...groupsInOrder[by](portfolio), REST, KINDS.sourceSystem].flatMap((group) => {
    const own = members.get(group)
    if (!own) return []
    const heading = headingRow(`group/${group}`, group)
    return [heading, ...(ordered?.(own) ?? own).map((id) => memberRow(id, heading.key))]
  })
}

const memberRow = (id: NodeId, parent: string): PlacedRow => ({
  ...{ key: id, id, kind: nodeKindOf(id), group: undefined, level: 2, parent, repeated: false },
})

function groupOf(portfolio: Portfolio, by: Exclude<OutlineGrouping, 'useCase'>, id: NodeId): string {
  const kind = nodeKindOf(id)
  if (kind === 'useCase' || (kind === 'sourceSystem' && by === 'archetype')) return KINDS[kind]
  return groupsOfRecord[by](portfolio, id)[0] ?? REST
}

/** What a heading says. */
export function headingLabel(portfolio: Portfolio, say: Say, by: OutlineGrouping, group: string): string {
  if (group === UNNEEDED) return say('outline.unneeded')
  if (group === KINDS.useCase || group === KINDS.sourceSystem) return say(`table.kind.${group}`)
  return groupLabel(portfolio, say, by, group)
}
