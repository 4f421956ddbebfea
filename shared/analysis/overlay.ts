// What each use case did to the map: introduced, reused, widened (2.25, 2.27). Replaying 1 → n adds them up in order.
import type { DataProduct } from '../model/entities/dataProduct'
import type { AttributeId, DataProductId, UseCaseId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { attributesById, originsOf, placesOfUseCases } from './provenance'
import { byFacts } from './byFacts'
import { serviceOf, type Service } from './reuse'
import { remembered } from './steady'

export interface Widening {
  readonly product: DataProductId
  /** What had to be added so that the product serves this use case too. */
  readonly attributes: readonly AttributeId[]
}
export interface OverlayStep {
  readonly useCase: UseCaseId
  /** All products it needs, directly or not: introduced, reused and widened ones together. */
  readonly needs: readonly DataProductId[]
  readonly introduced: readonly DataProductId[]
  /** Were there, and serve as they are. */
  readonly reused: readonly DataProductId[]
  /** Were there, and were generalised for it. */
  readonly widened: readonly Widening[]
}

/** One step per use case, in the order of the use cases. A product is introduced by the first use case that needs it. */
export const overlayOf = (portfolio: Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases'>): readonly OverlayStep[] =>
  stepsOf(serviceOf(portfolio), attributesById(portfolio), placesOfUseCases(portfolio))

type Places = ReadonlyMap<UseCaseId, number>

/** What a product was, and became: the first use case that needs it, and the attributes that later ones added. */
interface Past {
  readonly introducedBy: UseCaseId | undefined
  readonly additions: ReadonlyMap<UseCaseId, readonly AttributeId[]>
}
const pastOfEach = byFacts<DataProductId, readonly [ReadonlySet<UseCaseId>, DataProduct['attributes'], Places], Past>(
  ([users, attributes, places]) => ({
    introducedBy: firstOf(users, places),
    additions: additionsTo(attributes, places),
  }),
)

function firstOf(users: ReadonlySet<UseCaseId>, places: Places): UseCaseId | undefined {
  let first: UseCaseId | undefined
  for (const id of users)
    if (places.has(id) && (first === undefined || (places.get(id) ?? 0) < (places.get(first) ?? 0))) first = id
  return first
}

/** Rests on no more than this: a name that is typed replays nothing, and a new product only the use cases behind it. */
const stepsOf = remembered(
  (
    service: Service,
    attributes: ReadonlyMap<DataProductId, DataProduct['attributes']>,
    places: Places,
  ): readonly OverlayStep[] => {
    const { usedBy, neededBy } = service
    const pasts = pastOfEach([...attributes].map(([id, own]) => [id, [usedBy(id), own, places]] as const))
    return keptSteps(
      [...places.keys()].map((useCase) => [useCase, neededBy(useCase)] as const),
      pasts,
      usedBy,
    )
  },
)

type Pasts = ReadonlyMap<DataProductId, Past>
type Needed = readonly DataProductId[]

/** A step stands while its use case needs the same products, and each of them has the same past. */
const keptSteps = (() => {
  let pastsBefore: Pasts = new Map()
  let before: ReadonlyMap<UseCaseId, readonly [Needed, OverlayStep]> = new Map()
  return (round: readonly (readonly [UseCaseId, Needed])[], pasts: Pasts, usedBy: Service['usedBy']) => {
    const changed = new Set([...changedBetween(pastsBefore, pasts)].flatMap((product) => [...usedBy(product)]))
    const now = round.map(([useCase, needed]) => {
      const [needsBefore, step] = before.get(useCase) ?? []
      const isKept = step !== undefined && needsBefore === needed && !changed.has(useCase)
      return [useCase, [needed, isKept ? step : stepOf(useCase, needed, pasts)]] as const
    })
    pastsBefore = pasts
    before = new Map(now)
    return now.map(([, [, step]]) => step)
  }
})()

function changedBetween(before: Pasts, now: Pasts): ReadonlySet<DataProductId> {
  const changed = new Set<DataProductId>()
  for (const [id, past] of now) if (before.get(id) !== past) changed.add(id)
  for (const id of before.keys()) if (!now.has(id)) changed.add(id)
  return changed
}

function stepOf(useCase: UseCaseId, needed: Needed, pasts: Pasts): OverlayStep {
  const step = emptyStep()
  for (const product of needed) {
    const past = pasts.get(product)
    if (!past) continue
    const widened = past.additions.get(useCase)
    if (past.introducedBy === useCase) step.introduced.push(product)
    else if (widened) step.widened.push({ product, attributes: widened })
    else step.reused.push(product)
  }
  return { useCase, ...step, needs: needsOf(step) }
}

/** By use case: the attributes nobody had asked for before it did. */
function additionsTo(
  attributes: DataProduct['attributes'],
  places: Places,
): ReadonlyMap<UseCaseId, readonly AttributeId[]> {
  const additions = new Map<UseCaseId, AttributeId[]>()
  for (const { attribute, firstAskedBy } of originsOf(attributes, places))
    if (firstAskedBy !== null) additions.set(firstAskedBy, [...(additions.get(firstAskedBy) ?? []), attribute])
  return additions
}

interface GrowingStep {
  readonly introduced: DataProductId[]
  readonly reused: DataProductId[]
  readonly widened: Widening[]
}
const emptyStep = (): GrowingStep => ({ introduced: [], reused: [], widened: [] })
const needsOf = ({ introduced, reused, widened }: GrowingStep) => [
  ...introduced,
  ...reused,
  ...widened.map(({ product }) => product),
]
