// What the build order reads off the map: who needs which products, and what each is made of.
import type { DataProductId, NodeId, UseCaseId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import type { Lineage } from '../lineage'
import { perRecord } from '../perRecord'
import { placesIn } from '../reachingMarks'
import type { Service } from '../reuse'

export interface MapRead {
  /** By id. */
  readonly all: readonly DataProductId[]
  /** By use case; those that need no product are left out. */
  readonly needs: ReadonlyMap<UseCaseId, readonly DataProductId[]>
  readonly inputsOf: (id: DataProductId) => readonly DataProductId[]
  readonly servedBy: (id: DataProductId) => ReadonlySet<UseCaseId>
  readonly circleOf: (id: DataProductId) => readonly DataProductId[]
  readonly hasCircles: boolean
  readonly service: Service
}

const NOBODY: readonly NodeId[] = []

/** Reads the map for these products and use cases; what a flow names beside them does not count. */
export function readMap(
  { inputs, cycles }: Lineage,
  service: Service,
  all: readonly DataProductId[],
  useCases: readonly UseCaseId[],
): MapRead {
  const known = new Set<NodeId>(all)
  // Flows of a sound portfolio name nobody else, and then their lists stand as they are.
  const isStranger = (id: NodeId) => isProductId(id) && !known.has(id)
  const hasStrangers = [...inputs].some(([id, from]) => isStranger(id) || from.some(isStranger))
  const ours = (ids: readonly DataProductId[]) => (hasStrangers ? ids.filter((id) => known.has(id)) : ids)
  const needs = new Map(
    useCases.map((id) => [id, ours(service.neededBy(id))] as const).filter(([, products]) => products.length > 0),
  )
  const circles = new Map(
    cycles.map((ids) => ours(ids.filter(isProductId))).flatMap((circle) => circle.map((id) => [id, circle] as const)),
  )
  return {
    ...{ all, needs, service, servedBy: service.usedBy },
    inputsOf: (id) => ours(productsBy(inputs.get(id) ?? NOBODY)),
    circleOf: (id) => circles.get(id) ?? NO_CIRCLE,
    hasCircles: circles.size > 0,
  }
}

const NO_CIRCLE: readonly DataProductId[] = []
/** Each once, by id. */
const productsBy = perRecord((ids: readonly NodeId[]) => [...new Set(ids)].filter(isProductId).sort())

/** How many products of a use case are still to be built: counted down with each one that stands, never counted again. */
export function openProductsOf({ needs, service }: MapRead) {
  const left = service.useCases.map((id) => needs.get(id)?.length ?? 0)
  const places = new Map(service.useCases.map((id, at) => [id, at]))
  return {
    of: (useCase: UseCaseId): number => left[places.get(useCase) ?? -1] ?? 0,
    without: (steps: readonly { readonly product: DataProductId }[]): void => {
      for (const { product } of steps)
        for (const place of placesIn(service.usersOf(product) ?? NO_BITS)) left[place] = (left[place] ?? 0) - 1
    },
  }
}

const NO_BITS = new Uint32Array(0)
