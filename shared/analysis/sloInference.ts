// What consumers need, carried upstream: for every product that feeds another, the promise it would have to make (2.41, DOMAIN.md G.3).
// Suggestions only: nothing is stored until a person accepts it. Minutes and percent inside; units as they were said outside.
import type { DataProductId, NodeId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { inRounds } from './byFacts'
import { lineageOf } from './lineage'
import { flowDemandsOf, type FlowDemand } from './sloInference/flowDemands'
import { asShown, keyOf, strictestOf, type Level } from './sloInference/level'
import { promisingOf, type Promised, type Promising } from './sloInference/promises'
import { isToBeChecked, rowOf, type Passage, type Step } from './sloInference/rows'
import { readersOf, type Reader } from './sloInference/readers'
import type { SloDimension } from './sloInterview/dimensions'
import { remembered } from './steady'

/** One consumer's part in what is needed. */
export interface Reason {
  readonly consumer: NodeId
  /** What the consumer must keep itself: what it promised, or what its own consumers need of it. */
  readonly wanted: Level
  /** asked: in so many words on the flow to the consumer, a use case for the most part (1.04, 3.13). */
  readonly from: 'promise' | 'need' | 'asked'
  readonly step: Step
  /** What is left for the product that feeds it. */
  readonly level: Level
}
export interface Need {
  readonly dimension: SloDimension
  /** Keeps what every consumer needs. */
  readonly level: Level
  /** Who asks for it, in the order of their ids. */
  readonly reasons: readonly Reason[]
  /** To be looked at: errors can grow in a calculation. */
  readonly isToBeChecked: boolean
}
/** Nothing is left: the consumer's processing takes as long as it allows. */
export interface Impossible {
  readonly consumer: DataProductId
  readonly dimension: SloDimension
  readonly wanted: Level
  /** Hours of processing. */
  readonly hours: number
  readonly inputs: readonly DataProductId[]
}
export interface SloInference {
  /** By product, then by key of the level. Products nobody asks anything of are left out. */
  readonly needs: ReadonlyMap<DataProductId, ReadonlyMap<string, Need>>
  readonly impossible: readonly Impossible[]
  /** Products that feed each other in a circle: between them nothing is inferred. */
  readonly cycles: readonly (readonly NodeId[])[]
}

type Slices = Pick<Portfolio, 'flows' | 'dataProducts'>

/** What is needed of every product, from its consumers' promises upstream. Recomputed when a flow, a promise or a processing time changes. */
export const sloInferenceOf = (portfolio: Slices): SloInference => infer(portfolio.flows, promisingOf(portfolio))

const infer = remembered((flows: Portfolio['flows'], products: readonly Promising[]): SloInference => {
  const { consumersFirst, readersOf: readersFor } = readersOf(flows, products)
  const byId = new Map(products.map((product) => [product.id, product]))
  const asked = flowDemandsOf({ flows })
  const [askIn, keepIn] = [beginAsking(), beginKeeping()]
  const needs = new Map<DataProductId, ReadonlyMap<string, Need>>()
  const demands = new Map<DataProductId, Demands>()
  const impossible = new Map<string, Impossible & { readonly inputs: DataProductId[] }>()
  for (const id of consumersFirst) {
    // Whoever reads it comes before it, so what is needed of the reader is complete.
    const readers = readersFor(id).map(
      ({ product, isCopied, inputs }) =>
        [product, isCopied, inputs, demands.get(product.id) ?? NO_DEMANDS] as const satisfies ReaderFacts,
    )
    const asking = askIn(id, [asked.get(id) ?? NOBODY_ASKS, readers])
    if (asking.needs.size > 0) needs.set(id, asking.needs)
    for (const [key, one] of asking.impossible) addInput(impossible, key, one, id)
    const product = byId.get(id)
    if (product) demands.set(id, keepIn(id, [product, asking.needs]))
  }
  return { needs, impossible: [...impossible.values()], cycles: lineageOf({ flows }).cycles }
})

const NOBODY_ASKS: readonly FlowDemand[] = []
type Demands = ReadonlyMap<string, Demand>
const NO_DEMANDS: Demands = new Map()
/** A reader, how it reads, and what it must keep itself. */
type ReaderFacts = readonly [Reader['product'], Reader['isCopied'], Reader['inputs'], Demands]

interface Asking {
  readonly needs: ReadonlyMap<string, Need>
  readonly impossible: readonly (readonly [string, Omit<Impossible, 'inputs'>])[]
}

/** What is asked of one product: looked at again only when a reader of it, or what a reader must keep, has changed. */
const beginAsking = inRounds<DataProductId, readonly [readonly FlowDemand[], readonly ReaderFacts[]], Asking>(
  ([asked, readers]) => {
    const needs = new Map<string, GrowingNeed>()
    const impossible: Asking['impossible'][number][] = []
    for (const { consumer, dimension, level } of asked)
      add(needs, { consumer, wanted: level, from: 'asked', step: { rule: 'as-asked' }, level }, dimension)
    for (const [product, isCopied, inputs, demands] of readers)
      for (const demand of demands.values()) {
        const reason = passed({ product, isCopied, inputs }, demand, demands)
        if (reason === 'nothing-left') impossible.push(nothingLeft(product, demand))
        else if (reason) add(needs, reason, demand.dimension)
      }
    return { needs, impossible }
  },
)

/** What one product must keep: looked at again only when its promises or what is needed of it have changed. */
const beginKeeping = inRounds<DataProductId, readonly [Promising, ReadonlyMap<string, Need>], Demands>(
  ([product, needs]) => demandsOf(product, needs),
)

interface Demand {
  readonly dimension: SloDimension
  readonly level: Level
  readonly from: 'promise' | 'need'
  readonly ownNotice: Level | undefined
}

/** What a product must keep: its promises and its consumers' needs together; what was settled with a reason stands alone. */
function demandsOf({ promises }: Promising, needs: ReadonlyMap<string, Need>): Demands {
  const demands = new Map<string, Demand>()
  for (const [key, promised] of promises.kept) demands.set(key, demandOf(promised, needs.get(key)))
  for (const [key, { dimension, level }] of needs)
    if (!demands.has(key)) demands.set(key, { dimension, level, from: 'need', ownNotice: undefined })
  return demands
}

function demandOf({ dimension, level, isSettled, isAccepted }: Promised, need: Need | undefined): Demand {
  const alone = { dimension, level, from: 'promise', ownNotice: undefined } as const
  if (!need || isSettled) return alone
  if (dimension === 'changeNotice' && !isAccepted)
    return { dimension, level: need.level, from: 'need', ownNotice: level }
  const both = strictestOf(dimension, level, need.level)
  return { ...alone, level: both, from: both.amount === level.amount ? 'promise' : 'need' }
}

/** One demand of one reader, carried to the product it reads; undefined where it asks nothing of what feeds it. */
function passed(
  { product, isCopied, inputs }: Reader,
  { dimension, level: wanted, from, ownNotice }: Demand,
  demands: Demands,
): Reason | 'nothing-left' | undefined {
  const row = rowOf(dimension)
  if (!row) return undefined
  const passage: Passage = { hours: product.hours, isCopied, inputs, due: dueOf(demands), ownNotice }
  const { step, level } = row(wanted, passage)
  return level ? { consumer: product.id, wanted, from, step, level: asShown(dimension, level) } : 'nothing-left'
}

const nothingLeft = ({ id, hours }: Promising, { dimension, level }: Demand): Asking['impossible'][number] => [
  `${id}|${keyOf(dimension, level)}`,
  { consumer: id, dimension, wanted: level, hours: hours ?? 0 },
]

/** The same need of one consumer is said once, with all it reads. */
function addInput(
  impossible: Map<string, Impossible & { readonly inputs: DataProductId[] }>,
  key: string,
  one: Omit<Impossible, 'inputs'>,
  input: DataProductId,
): void {
  const before = impossible.get(key)
  if (before) before.inputs.push(input)
  else impossible.set(key, { ...one, inputs: [input] })
}

/** When it must be ready, by the clock of one zone. */
function dueOf(demands: Demands): Level | undefined {
  for (const { dimension, level } of demands.values()) if (dimension === 'deliveryTime') return level
  return undefined
}

interface GrowingNeed extends Need {
  level: Level
  readonly reasons: Reason[]
}

function add(needs: Map<string, GrowingNeed>, reason: Reason, dimension: SloDimension): void {
  const key = keyOf(dimension, reason.level)
  const before = needs.get(key)
  if (before) {
    before.level = strictestOf(dimension, before.level, reason.level)
    before.reasons.push(reason)
  } else needs.set(key, { dimension, level: reason.level, reasons: [reason], isToBeChecked: isToBeChecked(dimension) })
}

/** Whose need decides: the reason with the strictest amount. */
export const decidingReason = ({ level, reasons }: Need): Reason | undefined =>
  reasons.find((reason) => reason.level.amount === level.amount) ?? reasons[0]

/** From a need downstream to the promise it starts from: each step's deciding reason, the nearest consumer first. */
export function evidenceOf(inference: SloInference, id: DataProductId, need: Need): readonly Reason[] {
  const trail: Reason[] = []
  const seen = new Set<NodeId>([id])
  let current: Need | undefined = need
  while (current) {
    const reason = decidingReason(current)
    if (!reason || seen.has(reason.consumer)) break
    seen.add(reason.consumer)
    trail.push(reason)
    current =
      reason.from === 'need' && isProductId(reason.consumer)
        ? inference.needs.get(reason.consumer)?.get(keyOf(current.dimension, reason.wanted))
        : undefined
  }
  return trail
}
