import { useDeferredValue, useMemo } from 'react'
import { offersFor } from '../../shared/analysis/boundaries/offers'
import type { Suggestion } from '../../shared/analysis/generalise'
import type { Portfolio } from '../../shared/model/portfolio'
import { usePortfolio } from '../store/useEditor'

const NONE: readonly Suggestion[] = []

/** What is there already for this record; follows the typing one step behind, so that a letter never waits for it. */
export function useOffers(of: string | null): readonly Suggestion[] {
  const portfolio = usePortfolio((present) => present)
  const asked = useDeferredValue(of)
  const settled = useDeferredValue(portfolio)
  return useMemo(() => (asked === null ? NONE : offersOf(settled, asked)), [settled, asked])
}

/** Places of cards and words of the workshop change nothing here: the same reading of the map gives the same list. */
const read = ['dataProducts', 'useCases', 'flows', 'glossary', 'owners', 'domains', 'sourceSystems'] as const
let last: { readonly of: string; readonly portfolio: Portfolio; readonly offers: readonly Suggestion[] } | undefined

function offersOf(portfolio: Portfolio, of: string): readonly Suggestion[] {
  const before = last
  if (before?.of === of && read.every((slice) => before.portfolio[slice] === portfolio[slice])) return before.offers
  last = { of, portfolio, offers: offersFor(portfolio, of) }
  return last.offers
}
