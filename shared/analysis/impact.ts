// What breaks when this one changes or fails: everything downstream, who answers for it, what was promised, what is at stake (3.29, 4.08).
import type { DataProductId, DomainId, NodeId, SloId, UseCaseId } from '../model/entities/ids'
import { isProductId, isUseCaseId } from '../model/nodeKind'
import { hasNode, type Portfolio } from '../model/portfolio'
import { lineageOf } from './lineage'

export interface Impact {
  readonly subject: NodeId
  /** All of these by id, and without the subject itself. */
  readonly useCases: readonly UseCaseId[]
  readonly products: readonly DataProductId[]
  /** Domains that answer for the subject or for a product downstream of it. */
  readonly owners: readonly DomainId[]
  /** Affected products nobody answers for. */
  readonly unowned: readonly DataProductId[]
  /** Promises of the subject and of all products downstream. */
  readonly promises: readonly { readonly product: DataProductId; readonly slo: SloId }[]
  readonly stake: Stake
}
/** Value at stake: what people said, and how many have not said. */
export interface Stake {
  /** Sum of the values 1 to 5 of the use cases. */
  readonly useCaseValue: number
  readonly unratedUseCases: number
  /** Use cases the law or the daily business hangs on. */
  readonly critical: readonly UseCaseId[]
  /** Money per year, in the currency of the portfolio: the subject and the products downstream. */
  readonly valuePerYear: number
  readonly productsWithoutValue: number
}

type Slices = Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases' | 'sourceSystems' | 'owners'>

/** The exact downstream closure of a record of the map; empty for an id that is none. */
export function impactOf(portfolio: Slices, subject: NodeId): Impact {
  const { dataProducts, owners } = portfolio
  const reached = hasNode(portfolio, subject) ? lineageOf(portfolio).downstreamOf(subject) : new Set<NodeId>()
  const others = [...reached].filter((id) => id !== subject && hasNode(portfolio, id)).sort()
  const products = others.filter(isProductId)
  const useCases = others.filter(isUseCaseId)
  const affected = isProductId(subject) && Object.hasOwn(dataProducts, subject) ? [subject, ...products] : products
  return {
    ...{ subject, useCases, products },
    owners: [...new Set(affected.flatMap((id) => owners[id] ?? []))].sort(),
    unowned: affected.filter((id) => !Object.hasOwn(owners, id)),
    promises: affected.flatMap((product) =>
      Object.values(dataProducts[product]?.slos ?? {}).map(({ id }) => ({ product, slo: id })),
    ),
    stake: stakeOf(portfolio, useCases, affected),
  }
}

function stakeOf(
  { dataProducts, useCases }: Slices,
  served: readonly UseCaseId[],
  affected: readonly DataProductId[],
): Stake {
  const values = served.map((id) => useCases[id]?.value ?? null)
  const worth = affected.map((id) => dataProducts[id]?.valuePerYear ?? null)
  return {
    useCaseValue: sum(values),
    unratedUseCases: values.filter((value) => value === null).length,
    critical: served.filter((id) => ['law', 'operations'].includes(useCases[id]?.importance ?? '')),
    valuePerYear: sum(worth),
    productsWithoutValue: worth.filter((value) => value === null).length,
  }
}

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((all, value) => all + (value ?? 0), 0)
