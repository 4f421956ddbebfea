// What records are grouped by, in the table and in the outline, and how a group is called.
import { archetypesOf } from '../../shared/analysis/archetype'
import { serviceOf } from '../../shared/analysis/reuse'
import { archetypes } from '../../shared/model/entities/dataProduct'
import type { DataProductId, NodeId } from '../../shared/model/entities/ids'
import { inOrder } from '../../shared/model/orderKey'
import type { Portfolio } from '../../shared/model/portfolio'
import { nameOf } from '../../shared/model/stepName'
import type { Say } from '../../shared/text/say'
import type { Grouping } from '../store/tableView'
import { byText } from './sorting'

export type Grouped = Exclude<Grouping, 'none'>
/** The group of what belongs to none. */
export const REST = 'rest'

const NAMED_ARCHETYPES = [...archetypes, 'transformed'] as const

/** The groups a record belongs to; none where it belongs to the rest. */
export const groupsOfRecord: Readonly<Record<Grouped, (portfolio: Portfolio, id: string) => readonly string[]>> = {
  useCase: (portfolio, id) => [...serviceOf(portfolio).usedBy(id as NodeId)],
  domain: ({ owners, sourceSystems }, id) => {
    const sources: Readonly<Record<string, { readonly domain: string | null }>> = sourceSystems
    const domain = (owners as Readonly<Record<string, string>>)[id] ?? sources[id]?.domain
    return domain === undefined || domain === null ? [] : [domain]
  },
  archetype: (portfolio, id) => {
    const archetype = archetypesOf(portfolio).get(id as DataProductId)?.archetype ?? 'undetermined'
    return archetype === 'undetermined' ? [] : [archetype]
  },
}

/** All groups there are, in the order in which they stand; the rest comes after them. */
export const groupsInOrder: Readonly<Record<Grouped, (portfolio: Portfolio) => readonly string[]>> = {
  useCase: ({ useCases }) => inOrder(useCases).map(({ id }) => id),
  domain: ({ domains }) =>
    Object.values(domains)
      .toSorted((one, other) => byText(one.name, other.name))
      .map(({ id }) => id),
  archetype: () => NAMED_ARCHETYPES,
}

/** The name of a use case or a domain, the word for an archetype, or what the rest is. */
export function groupLabel(portfolio: Portfolio, say: Say, by: Grouped, group: string): string {
  const archetype = NAMED_ARCHETYPES.find((one) => one === group)
  return nameOf(portfolio, group) ?? (archetype ? say(`archetype.${archetype}`) : say(`table.group.rest.${by}`))
}
