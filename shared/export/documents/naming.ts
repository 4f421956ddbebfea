// How records are called in a document, and who feeds whom.
import { lineageOf } from '../../analysis/lineage'
import type { DataProductId, DomainId, NodeId } from '../../model/entities/ids'
import { nameOf } from '../../model/stepName'
import type { Portfolio } from '../../model/portfolio'

export const namesOf = (portfolio: Portfolio, ids: readonly string[]): string =>
  ids.map((id) => nameOf(portfolio, id) ?? id).join(', ')

/** What flows straight into this record, by id. */
export const inputsOf = ({ flows }: Portfolio, id: NodeId): readonly NodeId[] =>
  [...(lineageOf({ flows }).inputs.get(id) ?? [])].sort()

/** What this record flows straight into, by id. */
export const outputsOf = ({ flows }: Portfolio, id: NodeId): readonly NodeId[] =>
  [...(lineageOf({ flows }).outputs.get(id) ?? [])].sort()

/** The owning domain's name, or `nobody`. */
export function ownerOf({ owners, domains }: Portfolio, product: DataProductId, nobody: string): string {
  const owner: DomainId | undefined = Object.hasOwn(owners, product) ? owners[product] : undefined
  return owner === undefined ? nobody : (domains[owner]?.name ?? nobody)
}

/** Records with a name, by name; every machine sorts alike. */
export const byName = <R extends { readonly id: string; readonly name: string }>(
  table: Readonly<Record<string, R>>,
): readonly R[] => Object.values(table).sort((one, other) => compare(one.name, other.name) || compare(one.id, other.id))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
