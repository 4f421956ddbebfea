// Who uses what of a product: use cases that ask for the same attributes belong together; groups that share none may be two products.
import type { AttributeId, DataProductId, NodeId, UseCaseId } from '../../model/entities/ids'
import type { DataProduct } from '../../model/entities/dataProduct'
import { isUseCaseId } from '../../model/nodeKind'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { nameOf } from '../../model/stepName'
import { finding, rule } from '../finding'
import { lineageOf } from '../lineage'
import { ofEachProduct } from '../recordsIn'
import { needingUseCases } from './offers'
import { wordsShared } from './wordsShared'

export interface ConsumerGroup {
  readonly useCases: readonly UseCaseId[]
  /** In their order; business keys belong to every group and are in none. */
  readonly attributes: readonly AttributeId[]
}
/** A group of one attribute is a detail, not a second concept. */
const LEAST_ATTRIBUTES = 2

/** The groups of a product, the largest first. Attributes nobody asked for, and keys that join, are in no group. */
export function consumerGroupsOf({ attributes }: Pick<DataProduct, 'attributes'>): readonly ConsumerGroup[] {
  const asked = inOrder(attributes).filter(
    ({ businessKey, neededBy }) => !businessKey && Object.keys(neededBy).length > 0,
  )
  const groups: { useCases: Set<UseCaseId>; attributes: AttributeId[] }[] = []
  for (const { id, neededBy } of asked) {
    const asking = Object.keys(neededBy) as UseCaseId[]
    const met = groups.filter(({ useCases }) => asking.some((useCase) => useCases.has(useCase)))
    const group = {
      useCases: new Set([...met.flatMap(({ useCases }) => [...useCases]), ...asking]),
      attributes: [...met.flatMap((one) => one.attributes), id],
    }
    groups.splice(0, groups.length, ...groups.filter((one) => !met.includes(one)), group)
  }
  return groups
    .map(({ useCases, attributes: own }) => ({ useCases: [...useCases].sort(), attributes: own }))
    .sort(
      (one, other) =>
        other.attributes.length - one.attributes.length || (one.useCases.join() < other.useCases.join() ? -1 : 1),
    )
}

/** Of the two largest groups the one that the product's own words speak of keeps it; where they speak of neither, the larger (2.22, 2.44). */
export function halvesByUse(
  { useCases }: Pick<Portfolio, 'useCases'>,
  product: DataProduct,
): { readonly staying: ConsumerGroup; readonly going: ConsumerGroup } | undefined {
  const [larger, smaller] = consumerGroupsOf(product)
  if (!larger || !smaller) return undefined
  const spokenOf = ({ useCases: ids, attributes }: ConsumerGroup): number =>
    wordsShared(
      `${product.name}. ${product.job}`,
      [
        ...attributes.map((id) => product.attributes[id]?.name ?? ''),
        ...ids.map((id) => `${useCases[id]?.name ?? ''}. ${useCases[id]?.need ?? ''}`),
      ].join('. '),
    )
  return spokenOf(smaller) > spokenOf(larger)
    ? { staying: smaller, going: larger }
    : { staying: larger, going: smaller }
}

/** Groups large enough to be a product of their own; fewer than two: nothing speaks for a split. */
function disjointConsumersOf(product: Pick<DataProduct, 'attributes'>): readonly ConsumerGroup[] {
  const groups = consumerGroupsOf(product).filter(({ attributes }) => attributes.length >= LEAST_ATTRIBUTES)
  return groups.length < 2 ? [] : groups
}

/** The direct readers of a product that are there for these use cases alone. */
export function readersFor(
  portfolio: Portfolio,
  product: DataProductId,
  useCases: readonly UseCaseId[],
): readonly NodeId[] {
  const wanted = new Set<string>(useCases)
  return (lineageOf(portfolio).outputs.get(product) ?? []).filter((reader) => {
    const served = needingUseCases(portfolio, reader)
    return served.length > 0 && served.every((useCase) => wanted.has(useCase))
  })
}

/** Who reads a product, as the room knows them: use cases in their order, then products by name. */
export function readersInOrder(portfolio: Portfolio, product: DataProductId): readonly NodeId[] {
  const readers = lineageOf(portfolio).outputs.get(product) ?? []
  const name = (id: NodeId): string => nameOf(portfolio, id) ?? ''
  return [
    ...inOrder(portfolio.useCases).flatMap(({ id }) => (readers.includes(id) ? [id] : [])),
    ...readers.filter((id) => !isUseCaseId(id)).toSorted((one, other) => name(one).localeCompare(name(other))),
  ]
}

const dividedIn = ofEachProduct((product) => {
  const groups = disjointConsumersOf(product)
  return groups.length > 1 ? [{ product, groups }] : []
})

/** Two groups of use cases that share no attribute: perhaps two products under one name (2.44). */
export const disjointConsumersRule = rule({
  id: 'disjoint-consumers',
  reads: ['dataProducts', 'useCases'],
  find: ({ dataProducts, useCases }) =>
    dividedIn({ dataProducts }).flatMap(({ product, groups }) => {
      const [first, second] = groups
      if (!first || !second) return []
      const names = (ids: readonly UseCaseId[]) => ids.map((id) => useCases[id]?.name ?? id).join(', ')
      const attributes = (ids: readonly AttributeId[]) => ids.map((id) => product.attributes[id]?.name ?? id).join(', ')
      return [
        finding('finding.disjoint-consumers.groups', product.id, {
          ...{ severity: 'info', ref: '2.44', name: product.name, count: groups.length },
          ...{ first: names(first.useCases), second: names(second.useCases) },
          ...{ firstUses: attributes(first.attributes), secondUses: attributes(second.attributes) },
        }),
      ]
    }),
})
