// What the map knows for the canvas of one product (3.06 to 3.10, 3.28): where its data comes from, who reads it, how far it reaches, what hangs on it.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Flow } from '../../model/entities/flow'
import type { AttributeId, DataProductId, NodeId, SourceSystemId, UseCaseId } from '../../model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../../model/nodeKind'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { lineageOf } from '../lineage'
import { classOf, type ProtectionClass } from '../sloInference/protection'

export interface ProductCanvas {
  /** Flows that end here, source systems first, each group by the name of where they begin. */
  readonly inputs: readonly Flow[]
  /** Flows that begin here, use cases first, each group by the name of where they end. */
  readonly readers: readonly Flow[]
  /** Systems of record its data comes from in the end, directly or not, by id (2.24). */
  readonly sources: readonly SourceSystemId[]
  /** Products it rests on, directly or not, by id. */
  readonly restsOn: readonly DataProductId[]
  /** Products that rest on it, directly or not, by id. */
  readonly carries: readonly DataProductId[]
  /** Use cases it serves, directly or not, in their order (2.26). */
  readonly useCases: readonly UseCaseId[]
  /** Attributes that join across domains, in their order (2.09). */
  readonly keys: readonly AttributeId[]
  /** The strictest class among its attributes; '' while none has one. */
  readonly protection: ProtectionClass
  /** Attributes without a class. */
  readonly unclassified: number
  /** Value per year over cost per year (4.04); null unless both are said and the cost is above zero. */
  readonly valueOverCost: number | null
}

type Slices = Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases' | 'sourceSystems'>

/** Read off the map; nothing here is kept. */
export function canvasOf(portfolio: Slices, product: DataProduct): ProductCanvas {
  const { upstreamOf, downstreamOf } = lineageOf(portfolio)
  const others = (ids: ReadonlySet<NodeId>) => [...ids].filter((id) => id !== product.id).sort()
  const above = others(upstreamOf(product.id))
  const below = others(downstreamOf(product.id))
  const served = new Set<string>(below.filter(isUseCaseId))
  const attributes = inOrder(product.attributes)
  return {
    ...flowsOf(portfolio, product.id),
    sources: above.filter(isSourceId),
    restsOn: above.filter(isProductId),
    carries: below.filter(isProductId),
    useCases: inOrder(portfolio.useCases).flatMap(({ id }) => (served.has(id) ? [id] : [])),
    keys: attributes.filter(({ businessKey }) => businessKey).map(({ id }) => id),
    protection: classOf(product),
    unclassified: attributes.filter(({ sensitivity }) => sensitivity === '').length,
    valueOverCost: ratioOf(product),
  }
}

function flowsOf(portfolio: Slices, id: DataProductId): Pick<ProductCanvas, 'inputs' | 'readers'> {
  const { flows, dataProducts, useCases, sourceSystems } = portfolio
  const names: Readonly<Record<string, { readonly name: string }>> = { ...dataProducts, ...useCases, ...sourceSystems }
  const sorted = (all: readonly Flow[], end: 'from' | 'to') =>
    all
      .map((flow) => ({ flow, rank: `${isProductId(flow[end]) ? 'b' : 'a'}${names[flow[end]]?.name ?? ''}` }))
      .sort((one, other) => (one.rank < other.rank ? -1 : 1))
      .map(({ flow }) => flow)
  const all = Object.values(flows)
  return {
    inputs: sorted(
      all.filter(({ to }) => to === id),
      'from',
    ),
    readers: sorted(
      all.filter(({ from }) => from === id),
      'to',
    ),
  }
}

const ratioOf = ({ costPerYear: cost, valuePerYear: value }: DataProduct): number | null =>
  cost === null || value === null || cost <= 0 ? null : value / cost
