// Where promises and needs, or two promises of one product, do not meet (2.41): weaker than needed, out of reach, impossible, contradicting, or in
// units that do not compare.
import type { DataProductId, NodeId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { inRounds } from './byFacts'
import { sloInferenceOf, decidingReason, type Impossible, type Need, type SloInference } from './sloInference'
import { isWeaker, keyOf, type Level } from './sloInference/level'
import { promisingOf, type Promising, type Unreadable } from './sloInference/promises'
import { readersOf, type Readers } from './sloInference/readers'
import { atMost } from './sloInterview/contradictions'
import type { SloDimension } from './sloInterview/dimensions'
import { remembered } from './steady'

interface Weaker {
  readonly kind: 'weaker'
  readonly product: DataProductId
  readonly dimension: SloDimension
  readonly promised: Level
  readonly needed: Level
  /** The consumer whose need decides. */
  readonly consumer: NodeId
}
interface Unreachable {
  readonly kind: 'unreachable'
  readonly product: DataProductId
  readonly dimension: 'availability'
  readonly promised: Level
  /** Percent at most: what the promises of `inputs` multiply to. */
  readonly reachable: number
  readonly inputs: readonly DataProductId[]
}
interface NotReadable {
  /** unit: it cannot be compared. unreal: nobody can keep it. */
  readonly kind: 'unit' | 'unreal'
  readonly product: DataProductId
  readonly dimension: SloDimension
  readonly slo: Unreadable['slo']
}
/** Asked for by the clock of another time zone, or counted otherwise. */
interface OtherForm {
  readonly kind: 'form'
  readonly product: DataProductId
  readonly dimension: SloDimension
  readonly consumer: NodeId
}
interface NothingLeft extends Impossible {
  readonly kind: 'impossible'
  readonly product: DataProductId
}
/** Two promises of one product that cannot both be kept; `dimension` is the one that is too long beside `limit`. */
interface Contradicting {
  readonly kind: 'contradicts'
  readonly product: DataProductId
  readonly dimension: SloDimension
  readonly promised: Level
  readonly limit: SloDimension
  readonly allowed: Level
}
export type SloConflict = Weaker | Unreachable | NotReadable | OtherForm | NothingLeft | Contradicting

/** Every conflict, product by product. The same list while no flow, promise or processing time has changed. */
export const sloConflictsOf = (portfolio: Pick<Portfolio, 'flows' | 'dataProducts'>): readonly SloConflict[] =>
  conflictsOf(portfolio.flows, sloInferenceOf(portfolio), promisingOf(portfolio))

const conflictsOf = remembered(
  (flows: Portfolio['flows'], inference: SloInference, products: readonly Promising[]): readonly SloConflict[] => {
    const byId = new Map(products.map((product) => [product.id, product]))
    const readers = readersOf(flows, products)
    const ownIn = beginOwn()
    const conflicts: SloConflict[] = []
    for (const product of products)
      conflicts.push(
        ...ownIn(product.id, [product, inference.needs.get(product.id)]),
        ...outOfReach(product, byId, readers),
      )
    for (const one of inference.impossible) conflicts.push({ ...one, kind: 'impossible', product: one.consumer })
    return conflicts
  },
)

const NOTHING: readonly SloConflict[] = []

/** What a product's own promises and its consumers' needs say of each other. */
const beginOwn = inRounds<
  DataProductId,
  readonly [Promising, ReadonlyMap<string, Need> | undefined],
  readonly SloConflict[]
>(([product, needs]) => [...unreadableOf(product), ...unmetNeedsOf(product, needs), ...contradictionsOf(product)])

const unreadableOf = ({ id, promises }: Promising): readonly SloConflict[] =>
  promises.unreadable.map(({ why, dimension, slo }) => ({ kind: why, product: id, dimension, slo }))

function unmetNeedsOf(product: Promising, needs: ReadonlyMap<string, Need> | undefined): readonly SloConflict[] {
  if (!needs) return []
  return [...needs].flatMap(([key, need]): readonly SloConflict[] => {
    const { dimension, level } = need
    const consumer = decidingReason(need)?.consumer
    const promised = product.promises.kept.get(key)
    if (!consumer || promised?.isSettled || level.form === 'window') return []
    if (promised)
      return isWeaker(dimension, promised.level, level)
        ? [{ kind: 'weaker', product: product.id, dimension, promised: promised.level, needed: level, consumer }]
        : []
    // A promise about the same, but by another clock or in another count: whoever reads both must translate.
    const other = [...product.promises.kept.values()].find((one) => one.dimension === dimension)
    return other && !other.isSettled ? [{ kind: 'form', product: product.id, dimension, consumer }] : []
  })
}

/** What the interview doubts (2.41). Two values that were inferred and accepted are arithmetic, shown with its way, and no contradiction. */
function contradictionsOf({ id, promises }: Promising): readonly SloConflict[] {
  const lengthOf = (dimension: SloDimension) =>
    [...promises.kept.values()].find((one) => one.dimension === dimension && one.level.form === 'minutes')
  return atMost.flatMap(([dimension, limit]): readonly SloConflict[] => {
    const longer = lengthOf(dimension)
    const shorter = lengthOf(limit)
    if (!longer || !shorter || (longer.isAccepted && shorter.isAccepted)) return []
    if (!isWeaker(limit, { ...longer.level, percent: null }, { ...shorter.level, percent: null })) return []
    return [{ kind: 'contradicts', product: id, dimension, promised: longer.level, limit, allowed: shorter.level }]
  })
}

/** Serial bound (G.3): what is read on request is at most as available as all it reads, together. Failures count as independent. */
function outOfReach(
  { id, promises }: Promising,
  byId: ReadonlyMap<DataProductId, Promising>,
  readers: Readers,
): readonly SloConflict[] {
  const promised = availabilityOf(promises)
  if (!promised || promised.isSettled) return NOTHING
  const inputs = promisingInputs(id, byId, readers)
  const reachable = 100 * inputs.reduce((share, { level }) => share * (level.amount / 100), 1)
  if (promised.level.amount <= reachable + 1e-9) return NOTHING
  return [
    {
      ...{ kind: 'unreachable', product: id, dimension: 'availability', promised: promised.level, reachable },
      inputs: inputs.map((input) => input.id),
    },
  ]
}

const AVAILABILITY = keyOf('availability', { form: 'percent', unit: '%', zone: '' } as Level)
const availabilityOf = (promises: Promising['promises']) => promises.kept.get(AVAILABILITY)

/** The nearest products upstream that promise to be readable, each once; one that says nothing passes on what it reads. */
function promisingInputs(id: DataProductId, byId: ReadonlyMap<DataProductId, Promising>, readers: Readers) {
  const found: { readonly id: DataProductId; readonly level: Level }[] = []
  const seen = new Set<DataProductId>([id])
  const open = [...readers.readOnRequestBy(id)]
  for (let input = open.pop(); input !== undefined; input = open.pop()) {
    if (seen.has(input)) continue
    seen.add(input)
    const product = byId.get(input)
    const promised = product && availabilityOf(product.promises)
    if (promised) found.push({ id: input, level: promised.level })
    else open.push(...readers.readOnRequestBy(input))
  }
  return found.sort((one, other) => (one.id < other.id ? -1 : 1))
}
