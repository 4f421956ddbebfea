// Who asked for an attribute and would no longer read it where it is after a split: the provenance would say what the map does not (2.27).
import type { Attribute, DataProduct } from '../../model/entities/dataProduct'
import type { Flow } from '../../model/entities/flow'
import type { NodeId, UseCaseId } from '../../model/entities/ids'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { lineageOf } from '../lineage'
import { asks, namesIn, type BoundaryLine } from './boundaryProposal'
import { flowsAt } from './rehungFlows'

interface Halves {
  /** Flows that lead from the new product from now on. */
  readonly going: readonly Flow[]
  /** Flows that lead from either. */
  readonly both: readonly Flow[]
  /** Attributes that go to the new product. */
  readonly moving: readonly Attribute[]
}

/** Per attribute for which somebody reads the product now, and will not read the half that has it; keys are in both. */
export function unreachedLines(
  portfolio: Portfolio,
  product: DataProduct,
  { going, both, moving }: Halves,
): readonly BoundaryLine[] {
  const { downstreamOf } = lineageOf(portfolio)
  const reachedBy = (flows: readonly Flow[]): ReadonlySet<NodeId> =>
    new Set(flows.flatMap(({ to }) => [to, ...downstreamOf(to)]))
  const leaving = flowsAt(portfolio, product.id).filter(({ from }) => from === product.id)
  const now = reachedBy(leaving)
  const fresh = reachedBy([...going, ...both])
  const own = reachedBy(leaving.filter((flow) => !going.includes(flow)))
  const lines = new Map<string, { readonly useCases: readonly UseCaseId[]; readonly names: string[] }>()
  for (const attribute of inOrder(product.attributes)) {
    if (attribute.businessKey) continue
    const there = moving.includes(attribute) ? fresh : own
    const useCases = (Object.keys(attribute.neededBy) as UseCaseId[]).filter((id) => now.has(id) && !there.has(id))
    if (useCases.length === 0) continue
    const key = useCases.join(' ')
    const line = lines.get(key) ?? { useCases, names: [] }
    line.names.push(attribute.name)
    lines.set(key, line)
  }
  return [...lines.values()].map(({ useCases, names }) =>
    asks('boundary.split.unreached', {
      useCases: namesIn(portfolio, useCases),
      name: product.name,
      names: names.join(', '),
    }),
  )
}
