// Whom a change of the contract breaks (3.18, 3.29, 4.08): with one field, those who need that field; with the contract as a whole, everybody downstream.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { AttributeId, DataProductId, DomainId, NodeId, UseCaseId } from '../../model/entities/ids'
import { isProductId, isUseCaseId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { impactOf } from '../impact'
import { lineageOf } from '../lineage'
import { serviceOf } from '../reuse'

/** A product or use case that reads the product itself, and has to be told. */
export interface ToldReader {
  readonly reader: NodeId
  /** Who answers for it; null for a use case, and for a product nobody owns. */
  readonly owner: DomainId | null
}
export interface ContractChange {
  /** By id. */
  readonly told: readonly ToldReader[]
  /** Everything downstream that the change reaches, by id. */
  readonly products: readonly DataProductId[]
  readonly useCases: readonly UseCaseId[]
  /** Of these, the ones the law or the daily business hangs on. */
  readonly critical: readonly UseCaseId[]
  /** Domains that answer for a product it reaches, by id. */
  readonly owners: readonly DomainId[]
  /** False where nobody has said who needs the field: then it counts as needed by all. */
  readonly isCertain: boolean
}
type Slices = Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases' | 'sourceSystems' | 'owners'>

/** What a breaking change of one field reaches, or (null) of the contract as a whole: then exactly the impact of the product. */
export function contractChangeOf(
  portfolio: Slices,
  product: DataProduct,
  attribute: AttributeId | null = null,
): ContractChange {
  const all = impactOf(portfolio, product.id)
  const { usedBy } = serviceOf(portfolio)
  const needing = attribute === null ? undefined : product.attributes[attribute]?.neededBy
  const wanted = all.useCases.filter((id) => needing !== undefined && Object.hasOwn(needing, id))
  const isNarrow = wanted.length > 0
  const useCases = isNarrow ? wanted : all.useCases
  const served = new Set<string>(useCases)
  // A product no use case stands behind may need anything: it is told.
  const isReached = (id: NodeId): boolean => {
    if (!isNarrow) return true
    if (isUseCaseId(id)) return served.has(id)
    const behind = usedBy(id)
    return behind.size === 0 || [...behind].some((useCase) => served.has(useCase))
  }
  const products = all.products.filter(isReached)
  const readers = [...new Set(lineageOf(portfolio).outputs.get(product.id) ?? [])].sort()
  return {
    told: readers
      .filter((id) => id !== product.id && isReached(id))
      .map((reader) => ({ reader, owner: isProductId(reader) ? (portfolio.owners[reader] ?? null) : null })),
    products,
    useCases,
    critical: all.stake.critical.filter((id) => served.has(id)),
    owners: [...new Set(products.flatMap((id) => portfolio.owners[id] ?? []))].sort(),
    isCertain: attribute === null || isNarrow || all.useCases.length === 0,
  }
}
