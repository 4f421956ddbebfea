// Which products first: use case by use case, the most value for the least work left, and never a product before what it needs
// (2.01, 3.38 to 3.41). The weighing is ours. What a person changes to change the order: value, effort and status of a use case, the pilot domain.
import type { DataProductId, NodeId, UseCaseId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { openProductsOf, readMap, type MapRead } from './buildOrder/mapRead'
import { phasesOf, phases, type Phase, type Pilot } from './buildOrder/phases'
import { productIdsOf, ratedUseCases, type RatedUseCase } from './buildOrder/ratings'
import { derive } from './derive'
import { lineageOf, type Lineage } from './lineage'
import { readyFirst } from './readyFirst'
import { serviceOf, type Service } from './reuse'
import { remembered } from './steady'

/** What counts while nobody has rated a use case: the middle of 1 to 5. */
const UNRATED = 3

export interface BuildStep {
  readonly product: DataProductId
  /** 1 is built first. */
  readonly place: number
  /** Products it takes data from: all stand earlier, but those of its own circle. */
  readonly after: readonly DataProductId[]
  /** Use cases that need it, directly or not. */
  readonly serves: number
  /** The others it feeds and is fed by: they can only be built together. */
  readonly circle: readonly DataProductId[]
}
/** What is built for one use case, beyond what stands already; the last, for none, is what no use case asks for. */
export interface Increment {
  readonly useCase: UseCaseId | null
  readonly phase: Phase
  /** 1 to 5; UNRATED where nobody has said. */
  readonly value: number
  readonly effort: number
  readonly isRated: boolean
  /** All products it needs, and those of them that are built for it. */
  readonly needed: number
  readonly steps: readonly BuildStep[]
}
export interface BuildPlan {
  readonly increments: readonly Increment[]
  readonly pilot: Pilot | null
  readonly cycles: readonly (readonly NodeId[])[]
  /** Use cases that lead to no product yet, or are parked: nothing is built for them. */
  readonly without: readonly UseCaseId[]
}

/** Every product once, each after all it needs. */
export const buildOrderOf = derive(
  ['flows', 'dataProducts', 'useCases', 'owners', 'domains'],
  (portfolio): BuildPlan => {
    const { owners, domains } = portfolio
    const [ids, rated] = [productIdsOf(portfolio), ratedUseCases(portfolio)]
    return planOf(lineageOf(portfolio), serviceOf(portfolio), ids, rated, owners, domains)
  },
)

/** A name that is typed plans nothing anew. */
const planOf = remembered(
  (
    lineage: Lineage,
    service: Service,
    ids: readonly DataProductId[],
    rated: ReadonlyMap<UseCaseId, RatedUseCase>,
    owners: Portfolio['owners'],
    domains: Portfolio['domains'],
  ): BuildPlan => {
    const map = readMap(lineage, service, ids, [...rated.keys()])
    const { phaseOf, pilot } = phasesOf(lineage, { rated, owners, domains })
    const open = [...rated].filter(([id, { status }]) => status !== 'parked' && map.needs.has(id))
    const increments = incrementsOf(
      open.map(([id, { value, effort }]) => ({
        ...{ id, value: value ?? UNRATED, effort: effort ?? UNRATED, isRated: value !== null && effort !== null },
        ...{ phase: phaseOf(id), products: map.needs.get(id) ?? [] },
      })),
      map,
    )
    const planned = new Set(open.map(([id]) => id))
    return { increments, pilot, cycles: lineage.cycles, without: [...rated.keys()].filter((id) => !planned.has(id)) }
  },
)

/** Use case by use case, the best of those that are left; at last what none of them needs. */
function incrementsOf(candidates: readonly Candidate[], map: MapRead): readonly Increment[] {
  const built = new Map<DataProductId, BuildStep>()
  const stillToBuild = openProductsOf(map)
  const increments: Increment[] = []
  const left = [...candidates]
  while (left.length > 0) {
    const [next] = left.splice(indexOfBest(left, stillToBuild.of), 1)
    if (!next) break
    const { id, products, ...rated } = next
    const steps = stillToBuild.of(id) > 0 ? build(products, map, built) : []
    stillToBuild.without(steps)
    increments.push({ useCase: id, ...rated, needed: products.length, steps })
  }
  const rest = build(map.all, map, built)
  const scale = { phase: 'scale', value: UNRATED, effort: UNRATED, isRated: false } as const
  return rest.length === 0 ? increments : [...increments, { useCase: null, ...scale, needed: rest.length, steps: rest }]
}

interface Candidate {
  readonly id: UseCaseId
  readonly phase: Phase
  readonly value: number
  readonly effort: number
  readonly isRated: boolean
  readonly products: readonly DataProductId[]
}

/** Earlier phase first; then most value for the work left, where what stands already is work saved; then the order of the use cases. */
function indexOfBest(left: readonly Candidate[], stillToBuild: (useCase: UseCaseId) => number): number {
  let best = { at: 0, phase: Infinity, score: 0 }
  for (let at = 0; at < left.length; at++) {
    const candidate = left[at]
    const phase = candidate ? phases.indexOf(candidate.phase) : Infinity
    if (!candidate || phase > best.phase) continue
    const { id, value, effort, products } = candidate
    const share = stillToBuild(id) / Math.max(products.length, 1)
    const score = value / Math.max(effort * share, 1e-9)
    if (phase < best.phase || score > best.score) best = { at, phase, score }
  }
  return best.at
}

/** Builds what is not there yet; what serves most use cases first, among what can be built. A circle is built in one go. */
function build(
  wanted: readonly DataProductId[],
  { inputsOf, servedBy, circleOf, hasCircles }: MapRead,
  built: Map<DataProductId, BuildStep>,
): readonly BuildStep[] {
  const membersOf = (id: DataProductId) => (circleOf(id).length > 0 ? circleOf(id) : [id])
  const firstOf = (id: DataProductId) => membersOf(id)[0] ?? id
  const open = wanted.filter((id) => !built.has(id)).sort((one, other) => servedBy(other).size - servedBy(one).size)
  // Whatever a wanted product needs is wanted too, or stands already.
  const groups = hasCircles
    ? readyFirst([...new Set(open.map(firstOf))], (group) =>
        membersOf(group)
          .flatMap(inputsOf)
          .map(firstOf)
          .filter((first) => first !== group),
      )
    : readyFirst(open, inputsOf)
  return groups.flatMap(membersOf).map((product) => {
    const circle = circleOf(product).filter((id) => id !== product)
    const after = inputsOf(product).filter((id) => id !== product && !circle.includes(id))
    const step = { product, place: built.size + 1, after, serves: servedBy(product).size, circle }
    built.set(product, step)
    return step
  })
}
