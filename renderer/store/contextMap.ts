// How domains stand to each other (DOMAIN.md B): read from one domain's side, and the steps that change it.
import { isDirected } from '../../shared/layout/laneLinks'
import { ContextRelationChanges, type ContextRelation } from '../../shared/model/entities/domain'
import type { DomainId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Desk } from './useEditor'

export const relationPatterns = ContextRelationChanges.shape.pattern.unwrap().options

/** What this domain is to the other one; neither where the pattern has no direction. */
export type RelationSide = 'upstream' | 'downstream' | 'together'

/** The relations of one domain, by the name of the other. */
export const relationsOf = (
  { relations, domains }: Pick<Portfolio, 'relations' | 'domains'>,
  of: DomainId,
): readonly ContextRelation[] =>
  Object.values(relations)
    .filter(({ upstream, downstream }) => upstream === of || downstream === of)
    .map((relation) => [domains[otherThan(of, relation)]?.name ?? '', relation] as const)
    .sort(([one, { id }], [other, { id: otherId }]) => (one === other ? (id < otherId ? -1 : 1) : one < other ? -1 : 1))
    .map(([, relation]) => relation)

export const otherThan = (of: DomainId, { upstream, downstream }: ContextRelation): DomainId =>
  upstream === of ? downstream : upstream

export const sideOf = (of: DomainId, relation: ContextRelation): RelationSide =>
  !isDirected(relation) ? 'together' : relation.upstream === of ? 'upstream' : 'downstream'

export function describeRelation(
  { editor }: Pick<Desk, 'editor'>,
  of: ContextRelation['id'],
  changes: Partial<Omit<ContextRelation, 'id'>>,
  gesture?: string,
): void {
  editor.submit({ type: 'relation/describe', of, changes }, gesture)
}

/** The other way round: who served is served. */
export const turnRelation = (desk: Pick<Desk, 'editor'>, { id, upstream, downstream }: ContextRelation): void => {
  describeRelation(desk, id, { upstream: downstream, downstream: upstream })
}

/** A new relation, with `upstream` as the one that serves. */
export function relate(
  { editor, newId }: Pick<Desk, 'editor' | 'newId'>,
  { upstream, downstream, pattern }: Pick<ContextRelation, 'upstream' | 'downstream' | 'pattern'>,
): void {
  editor.submit({ type: 'relation/add', record: { id: newId('relation'), upstream, downstream, pattern } })
}
