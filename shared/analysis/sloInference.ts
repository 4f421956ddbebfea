// What consumers need, carried upstream: for every product that feeds another, the promise it would have to make (2.41, DOMAIN.md G.3).
// Suggestions only: nothing is stored until a person accepts it. Minutes and percent inside; units as they were said outside.
import type { DataProductId, NodeId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { lineageOf } from './lineage'
import { flowDemandsOf } from './sloInference/flowDemands'
import { asShown, keyOf, strictestOf, type Level } from './sloInference/level'
import { promisingOf, type Promised, type Promising } from './sloInference/promises'
import { isToBeChecked, rowOf, type Passage, type Step } from './sloInference/rows'
import { readersOf, type Reader } from './sloInference/readers'
import type { SloDimension } from './sloInterview/dimensions'

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
let last: { readonly inputs: readonly unknown[]; readonly inference: SloInference } | undefined

/** What is needed of every product, from its consumers' promises upstream. Recomputed when a flow, a promise or a processing time changes. */
export function sloInferenceOf(portfolio: Slices): SloInference {
  const products = promisingOf(portfolio)
  const inputs = [portfolio.flows, products]
  if (!last?.inputs.every((input, at) => input === inputs[at])) last = { inputs, inference: infer(portfolio, products) }
  return last.inference
}

function infer(portfolio: Slices, products: readonly Promising[]): SloInference {
  const readers = readersOf(portfolio, new Map(products.map((product) => [product.id, product])))
  const needs = new Map<DataProductId, Map<string, Need>>()
  const impossible = new Map<string, Impossible & { readonly inputs: DataProductId[] }>()
  const known = new Map<Promising, ReadonlyMap<string, Demand>>()
  const asked = flowDemandsOf(portfolio)
  for (const id of readers.consumersFirst) {
    for (const { consumer, dimension, level } of asked.get(id) ?? [])
      add(needs, id, { consumer, wanted: level, from: 'asked', step: { rule: 'as-asked' }, level }, dimension)
    for (const reader of readers.readersOf(id)) {
      // Whoever reads it comes before it, so what is needed of the reader is complete.
      const demands = known.get(reader.product) ?? demandsOf(reader.product, needs.get(reader.product.id))
      known.set(reader.product, demands)
      for (const demand of demands.values()) pass(id, reader, demand, demands, needs, impossible)
    }
  }
  return { needs, impossible: [...impossible.values()], cycles: lineageOf(portfolio).cycles }
}

interface Demand {
  readonly dimension: SloDimension
  readonly level: Level
  readonly from: 'promise' | 'need'
  readonly ownNotice: Level | undefined
}

/** What a product must keep: its promises and its consumers' needs together; what was settled with a reason stands alone. */
function demandsOf({ promises }: Promising, needs: ReadonlyMap<string, Need> | undefined): ReadonlyMap<string, Demand> {
  const demands = new Map<string, Demand>()
  for (const [key, promised] of promises.kept) demands.set(key, demandOf(promised, needs?.get(key)))
  for (const [key, { dimension, level }] of needs ?? [])
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

/** One demand of one reader, carried to the product it reads. */
function pass(
  id: DataProductId,
  { product, isCopied, inputs }: Reader,
  { dimension, level: wanted, from, ownNotice }: Demand,
  demands: ReadonlyMap<string, Demand>,
  needs: Map<DataProductId, Map<string, Need>>,
  impossible: Map<string, Impossible & { readonly inputs: DataProductId[] }>,
): void {
  const row = rowOf(dimension)
  if (!row) return
  const passage: Passage = { hours: product.hours, isCopied, inputs, due: dueOf(demands), ownNotice }
  const { step, level } = row(wanted, passage)
  if (level) {
    add(needs, id, { consumer: product.id, wanted, from, step, level: asShown(dimension, level) }, dimension)
    return
  }
  const key = `${product.id}|${keyOf(dimension, wanted)}`
  const before = impossible.get(key)
  if (before) before.inputs.push(id)
  else impossible.set(key, { consumer: product.id, dimension, wanted, hours: product.hours ?? 0, inputs: [id] })
}

/** When it must be ready, by the clock of one zone. */
function dueOf(demands: ReadonlyMap<string, Demand>): Level | undefined {
  for (const { dimension, level } of demands.values()) if (dimension === 'deliveryTime') return level
  return undefined
}

function add(
  needs: Map<DataProductId, Map<string, Need>>,
  id: DataProductId,
  reason: Reason,
  dimension: SloDimension,
): void {
  const own = needs.get(id) ?? new Map<string, Need>()
  needs.set(id, own)
  const key = keyOf(dimension, reason.level)
  const before = own.get(key)
  own.set(key, {
    dimension,
    level: before ? strictestOf(dimension, before.level, reason.level) : reason.level,
    reasons: before ? [...before.reasons, reason] : [reason],
    isToBeChecked: isToBeChecked(dimension),
  })
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
