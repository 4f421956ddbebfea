// What a row of the outline says, as text to find it by, and as what it is sorted by.
import { archetypesOf } from '../../shared/analysis/archetype'
import type { DataProductId, SourceSystemId, UseCaseId } from '../../shared/model/entities/ids'
import { nodeKindOf, type NodeKind } from '../../shared/model/nodeKind'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import { nameOf } from '../../shared/model/stepName'
import type { Say } from '../../shared/text/say'
import type { OutlineSort } from '../store/outlineView'
import type { SortKey } from './sorting'

/** The domain that owns a product or has a source system; undefined where none does. */
function domainOf({ owners, sourceSystems, domains }: Portfolio, id: string): string | undefined {
  const domain = owners[id as DataProductId] ?? sourceSystems[id as SourceSystemId]?.domain ?? null
  return domain === null ? undefined : domains[domain]?.name
}

/** All words by which the filter finds a record. */
export function outlineTextOf(portfolio: Portfolio, say: Say, id: NodeId): string {
  const { dataProducts, useCases, sourceSystems } = portfolio
  const useCase = useCases[id as UseCaseId]
  const archetype = archetypesOf(portfolio).get(id as DataProductId)?.archetype
  return [
    nameOf(portfolio, id),
    say(`kind.${nodeKindOf(id)}`),
    domainOf(portfolio, id) ?? (dataProducts[id as DataProductId] && say('outline.owner.none')),
    archetype && archetype !== 'undetermined' ? say(`archetype.${archetype}`) : undefined,
    dataProducts[id as DataProductId]?.job,
    useCase && `${useCase.role} ${useCase.need} ${useCase.outcome}`,
    sourceSystems[id as SourceSystemId]?.description,
  ]
    .filter(Boolean)
    .join('\n')
}

/** How many findings, beyond remarks, a record has. */
export type CountFindings = (id: string) => number

/** The order of the kinds is that of working backwards. */
const KINDS: readonly NodeKind[] = ['useCase', 'dataProduct', 'sourceSystem']

/** By what siblings are sorted; undefined for the order of the practice. What has none comes last. */
export const outlineSortKeys: Readonly<
  Record<OutlineSort, ((portfolio: Portfolio, id: NodeId, count: CountFindings, say: Say) => SortKey) | undefined>
> = {
  map: undefined,
  name: (portfolio, id) => nameOf(portfolio, id) ?? null,
  owner: (portfolio, id) => domainOf(portfolio, id) ?? null,
  kind: (_, id) => KINDS.indexOf(nodeKindOf(id)),
  archetype: (portfolio, id, _, say) => {
    const archetype = archetypesOf(portfolio).get(id as DataProductId)?.archetype
    return archetype && archetype !== 'undetermined' ? say(`archetype.${archetype}`) : null
  },
  job: ({ dataProducts, useCases }, id) =>
    (dataProducts[id as DataProductId]?.job ?? useCases[id as UseCaseId]?.need ?? '') || null,
  findings: (_, id, count) => count(id) || null,
}
