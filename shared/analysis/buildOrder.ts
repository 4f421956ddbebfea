// Which products first: use case by use case, the most value for the least work left, and never a product before what it needs
// (2.01, 3.38 to 3.41). The weighing is ours. What a person changes to change the order: value, effort and status of a use case, the pilot domain.
import type { DataProductId, NodeId, UseCaseId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import { inOrder } from '../model/orderKey'
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'
import { lineageOf } from './lineage'
import { readyFirst } from './readyFirst'
import { phasesOf, phases, type Phase, type Pilot } from './buildOrder/phases'
import { serviceOf } from './reuse'

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
    const map = readMap(portfolio)
    const { phaseOf, pilot } = phasesOf(portfolio)
    const open = inOrder(portfolio.useCases).filter(({ id, status }) => status !== 'parked' && map.needs.has(id))
    const built = new Map<DataProductId, BuildStep>()
    const stillToBuild = openProductsOf(map)
    const increments: Increment[] = []
    const left = open.map(({ id, value, effort }) => ({
      ...{ id, value: value ?? UNRATED, effort: effort ?? UNRATED, isRated: value !== null && effort !== null },
      ...{ phase: phaseOf(id), products: map.needs.get(id) ?? [] },
    }))
    while (left.length > 0) {
      const [next] = left.splice(indexOfBest(left, stillToBuild.of), 1)
      if (!next) break
      const { id, products, ...rated } = next
      const steps = build(products, map, built)
      stillToBuild.without(steps)
      increments.push({ useCase: id, ...rated, needed: products.length, steps })
    }
    const rest = build(map.all, map, built)
    const scale = { phase: 'scale', value: UNRATED, effort: UNRATED, isRated: false } as const
    if (rest.length > 0) increments.push({ useCase: null, ...scale, needed: rest.length, steps: rest })
    const planned = new Set(open.map(({ id }) => id))
    const without = inOrder(portfolio.useCases).flatMap(({ id }) => (planned.has(id) ? [] : [id]))
    return { increments, pilot, cycles: lineageOf(portfolio).cycles, without }
  },
)

interface Candidate {
  readonly id: UseCaseId
  readonly phase: Phase
  readonly value: number
  readonly effort: number
  readonly products: readonly DataProductId[]
}

/** How many products of a use case are still to be built: counted down with each one that stands, never counted again. */
function openProductsOf({ needs, servedBy }: MapRead) {
  const left = new Map([...needs].map(([useCase, products]) => [useCase, products.length]))
  return {
    of: (useCase: UseCaseId): number => left.get(useCase) ?? 0,
    without: (steps: readonly BuildStep[]): void => {
      for (const { product } of steps)
        for (const useCase of servedBy(product)) left.set(useCase, (left.get(useCase) ?? 0) - 1)
    },
  }
}

/** Earlier phase first; then most value for the work left, where what stands already is work saved; then the order of the use cases. */
function indexOfBest(left: readonly Candidate[], stillToBuild: (useCase: UseCaseId) => number): number {
  const rankOf = ({ id, phase, value, effort, products }: Candidate) => {
    const share = stillToBuild(id) / Math.max(products.length, 1)
    return { phase: phases.indexOf(phase), score: value / Math.max(effort * share, 1e-9) }
  }
  let best = { at: 0, phase: Infinity, score: 0 }
  for (const [at, candidate] of left.entries()) {
    const rank = rankOf(candidate)
    if (rank.phase < best.phase || (rank.phase === best.phase && rank.score > best.score)) best = { at, ...rank }
  }
  return best.at
}

interface MapRead {
  readonly all: readonly DataProductId[]
  /** By use case, in the order of the ids. */
  readonly needs: ReadonlyMap<UseCaseId, readonly DataProductId[]>
  readonly inputsOf: (id: DataProductId) => readonly DataProductId[]
  readonly servedBy: (id: DataProductId) => ReadonlySet<UseCaseId>
  readonly circleOf: (id: DataProductId) => readonly DataProductId[]
}

function readMap(portfolio: Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases'>): MapRead {
  const { inputs, cycles } = lineageOf(portfolio)
  const { usedBy, neededBy } = serviceOf(portfolio)
  const all = Object.values(portfolio.dataProducts)
    .map(({ id }) => id)
    .sort()
  const isOurs = (id: string): id is DataProductId => isProductId(id) && Object.hasOwn(portfolio.dataProducts, id)
  const needs = new Map(
    Object.values(portfolio.useCases)
      .map(({ id }) => [id, neededBy(id).filter(isOurs)] as const)
      .filter(([, products]) => products.length > 0),
  )
  const productInputs = new Map(all.map((id) => [id, [...new Set((inputs.get(id) ?? []).filter(isOurs))].sort()]))
  const circles = new Map(cycles.flatMap((ids) => ids.filter(isOurs).map((id) => [id, ids.filter(isOurs)] as const)))
  return {
    ...{ all, needs, circleOf: (id) => circles.get(id) ?? [] },
    inputsOf: (id) => productInputs.get(id) ?? [],
    servedBy: usedBy,
  }
}

/** Builds what is not there yet; what serves most use cases first, among what can be built. A circle is built in one go. */
function build(
  wanted: readonly DataProductId[],
  { inputsOf, servedBy, circleOf }: MapRead,
  built: Map<DataProductId, BuildStep>,
): readonly BuildStep[] {
  const membersOf = (id: DataProductId) => (circleOf(id).length > 0 ? circleOf(id) : [id])
  const firstOf = (id: DataProductId) => membersOf(id)[0] ?? id
  const open = wanted.filter((id) => !built.has(id)).sort((one, other) => servedBy(other).size - servedBy(one).size)
  // Whatever a wanted product needs is wanted too, or stands already.
  const groups = readyFirst([...new Set(open.map(firstOf))], (group) =>
    membersOf(group)
      .flatMap(inputsOf)
      .filter((input) => !built.has(input) && firstOf(input) !== group)
      .map(firstOf),
  )
  return groups.flatMap(membersOf).map((product) => {
    const circle = circleOf(product).filter((id) => id !== product)
    const after = inputsOf(product).filter((id) => id !== product && !circle.includes(id))
    const step = { product, place: built.size + 1, after, serves: servedBy(product).size, circle }
    built.set(product, step)
    return step
  })
}
