// All that one domain answers for and rests on: its page (2.30, 2.36, DOMAIN.md H).
import type { Slo } from '../model/entities/dataProduct'
import type { DataProductId, DomainId, NodeId, SourceSystemId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import { inOrder } from '../model/orderKey'
import type { Portfolio } from '../model/portfolio'

export interface KeptPromise {
  readonly product: DataProductId
  readonly slo: Slo
}
export interface DomainFacts {
  readonly products: readonly DataProductId[]
  readonly sources: readonly SourceSystemId[]
  /** Use cases, and products of others, that read its products directly. */
  readonly consumers: readonly NodeId[]
  /** Products of others, or of nobody, that its products read directly. */
  readonly suppliers: readonly DataProductId[]
  readonly made: readonly KeptPromise[]
  /** Promises of its suppliers: what its own can be no better than. */
  readonly reliedUpon: readonly KeptPromise[]
}

type Slices = Pick<Portfolio, 'dataProducts' | 'sourceSystems' | 'owners' | 'flows'>

/** The domain's side of the map, everything by id. */
export function domainFactsOf(portfolio: Slices, domain: DomainId): DomainFacts {
  const { dataProducts, sourceSystems, owners, flows } = portfolio
  const isOwn = (id: string): id is DataProductId => isProductId(id) && owners[id] === domain
  const products = Object.values(dataProducts)
    .map(({ id }) => id)
    .filter(isOwn)
    .sort()
  const all = Object.values(flows)
  const consumers = all.flatMap(({ from, to }) => (isOwn(from) && !isOwn(to) ? [to] : []))
  const suppliers = all.flatMap(({ from, to }) => (isOwn(to) && isProductId(from) && !isOwn(from) ? [from] : []))
  const promisesOf = (ids: readonly DataProductId[]): readonly KeptPromise[] =>
    ids.flatMap((product) => inOrder(dataProducts[product]?.slos ?? {}).map((slo) => ({ product, slo })))
  const relied = [...new Set(suppliers)].sort()
  return {
    products,
    sources: Object.values(sourceSystems)
      .filter((source) => source.domain === domain)
      .map(({ id }) => id)
      .sort(),
    consumers: [...new Set(consumers)].sort(),
    suppliers: relied,
    made: promisesOf(products),
    reliedUpon: promisesOf(relied),
  }
}
