// Source systems of which nobody has said who runs them: evidence for an owner that the room still owes (2.31).
import type { DataProductId, SourceSystemId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { lineageOf } from './lineage'

/** By name; only those upstream of this product, where one is given. */
export function unsaidSystemsOf(
  portfolio: Pick<Portfolio, 'sourceSystems' | 'flows'>,
  behind?: DataProductId,
): readonly SourceSystemId[] {
  const upstream = behind === undefined ? undefined : lineageOf(portfolio).upstreamOf(behind)
  return Object.values(portfolio.sourceSystems)
    .filter(({ id, domain }) => domain === null && upstream?.has(id) !== false)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ id }) => id)
}
