// Through the lens of one use case: what it needs, and what it did to the map when it came (2.25, 2.27).
import type { AttributeId, NodeId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'
import { lineageOf } from './lineage'
import { overlayOf, type OverlayStep } from './overlay'

/** Which of two compared use cases needs a card. */
export type Side = 'one' | 'other' | 'both'
export interface Lit {
  readonly part: 'use-case' | 'introduced' | 'reused' | 'widened' | 'source'
  /** Names of the attributes a widened product gained for this use case. */
  readonly gained: readonly string[]
  /** Only while two use cases are compared. */
  readonly side?: Side
}
export type Lens = ReadonlyMap<string, Lit>
export type LensSlices = Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases'>

const DARK: Lens = new Map()
const lit = (part: Lit['part'], gained: readonly string[] = []): Lit => ({ part, gained })

/** Each use case's lens is made when it is first looked through, and kept until a slice changes. */
const lensesOf = derive(['flows', 'dataProducts', 'useCases'], (portfolio): ((useCase: string) => Lens) => {
  const steps = new Map<string, OverlayStep>(overlayOf(portfolio).map((step) => [step.useCase, step]))
  const made = new Map<string, Lens>()
  return (useCase) => {
    const step = steps.get(useCase)
    if (!step) return DARK
    const lens = made.get(useCase) ?? lensOfStep(portfolio, step)
    made.set(useCase, lens)
    return lens
  }
})

function lensOfStep(portfolio: LensSlices, step: OverlayStep): Lens {
  const lens = new Map<string, Lit>()
  for (const id of lineageOf(portfolio).upstreamOf(step.useCase)) lens.set(id, lit('source'))
  for (const id of step.introduced) lens.set(id, lit('introduced'))
  for (const id of step.reused) lens.set(id, lit('reused'))
  for (const { product, attributes } of step.widened) {
    const known = portfolio.dataProducts[product]?.attributes ?? {}
    const nameOf = (id: AttributeId): readonly string[] => (known[id] ? [known[id].name] : [])
    lens.set(product, lit('widened', attributes.flatMap(nameOf)))
  }
  lens.set(step.useCase, lit('use-case'))
  return lens
}

/** What belongs to this use case: itself, its products with their part, the source systems behind them; nothing for an id that is no use case. */
export const lensOf = (portfolio: LensSlices, useCase: string): Lens => lensesOf(portfolio)(useCase)

/** What two use cases need, and which of them; a card of both keeps the part it has for `one`, and what it gained for either. */
export function comparisonOf(portfolio: LensSlices, one: string, other: string): Lens {
  const [first, second] = [lensOf(portfolio, one), lensOf(portfolio, other)]
  const both = new Map<string, Lit>()
  for (const [id, seen] of first) both.set(id, { ...seen, side: 'one' })
  for (const [id, seen] of second) {
    const before = both.get(id)
    const gained = [...new Set([...(before?.gained ?? []), ...seen.gained])]
    both.set(id, { part: before?.part ?? seen.part, gained, side: before ? 'both' : 'other' })
  }
  return both
}

/** How many data products only the first use case needs, only the second, and both. */
export function sharesOf(comparison: Lens): Readonly<Record<Side, number>> {
  const shares = { one: 0, other: 0, both: 0 }
  for (const { part, side } of comparison.values())
    if (side !== undefined && part !== 'use-case' && part !== 'source') shares[side] += 1
  return shares
}

export interface ReplayStep {
  /** Counted from 1. */
  readonly number: number
  /** How many use cases there are. */
  readonly last: number
  /** What the use case of this step lights. */
  readonly lens: Lens
  /** Everything that has come with this use case or one before it; the rest is not there yet. */
  readonly arrived: ReadonlySet<string>
  /** Products no use case needs: they come with no step. */
  readonly unneeded: readonly NodeId[]
}

/** The map as it stood when this use case came, in the order of the use cases (2.25); undefined for an id that is no use case. */
export function replayStepOf(portfolio: LensSlices, useCase: string): ReplayStep | undefined {
  const steps = overlayOf(portfolio)
  const at = steps.findIndex((step) => step.useCase === useCase)
  if (at < 0) return undefined
  const needed = new Set<string>(steps.flatMap(({ needs }) => needs))
  const arrived = new Set(steps.slice(0, at + 1).flatMap((step) => [...lensOf(portfolio, step.useCase).keys()]))
  const unneeded = Object.values(portfolio.dataProducts).flatMap(({ id }) => (needed.has(id) ? [] : [id]))
  return { number: at + 1, last: steps.length, lens: lensOf(portfolio, useCase), arrived, unneeded }
}
