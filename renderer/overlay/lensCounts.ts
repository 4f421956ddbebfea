// What a lens counts, the same for the facilitator's legend and the room's (2.25–2.27).
import { derive } from '../../shared/analysis/derive'
import { comparisonOf, sharesOf } from '../../shared/analysis/lens'
import { overlayOf, type OverlayStep } from '../../shared/analysis/overlay'
import { usePortfolio } from '../store/useEditor'

export interface Numbered extends OverlayStep {
  /** Counted from 1, in the order of the use cases. */
  readonly number: number
}
const stepsByUseCase = derive(
  ['flows', 'dataProducts', 'useCases'],
  (portfolio): ReadonlyMap<string, Numbered> =>
    new Map(overlayOf(portfolio).map((step, index) => [step.useCase, { ...step, number: index + 1 }])),
)

/** Reckons only while a lens is on: without one, no key that changes the map waits for it. */
export const useStep = (useCase: string | null): Numbered | undefined =>
  usePortfolio((portfolio) => (useCase === null ? undefined : stepsByUseCase(portfolio).get(useCase)))

/** How many products the use case introduced, reused and had widened. */
export const countsOf = ({ introduced, reused, widened }: OverlayStep) => ({
  introduced: introduced.length,
  reused: reused.length,
  widened: widened.length,
})

/** No product serves the use case yet. */
export const isUnserved = ({ needs }: OverlayStep): boolean => needs.length === 0

/** How many products only the one needs, only the other, and both. */
export const useShares = (one: string, other: string): ReturnType<typeof sharesOf> =>
  usePortfolio((portfolio) => sharesByPair(portfolio)(one, other))

/** Kept per pair, so that asking again gives the same answer. */
const sharesByPair = derive(['flows', 'dataProducts', 'useCases'], (portfolio) => {
  const known = new Map<string, ReturnType<typeof sharesOf>>()
  return (one: string, other: string) => {
    const key = `${one} ${other}`
    const shares = known.get(key) ?? sharesOf(comparisonOf(portfolio, one, other))
    known.set(key, shares)
    return shares
  }
})
