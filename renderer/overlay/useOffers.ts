import { useDeferredValue, useMemo } from 'react'
import { offersFor } from '../../shared/analysis/boundaries/offers'
import type { Suggestion } from '../../shared/analysis/generalise'
import type { Portfolio } from '../../shared/model/portfolio'
import { isUseCaseId } from '../../shared/model/nodeKind'
import { withSentence } from '../store/naming'
import { usePortfolio } from '../store/useEditor'
import type { AskingDraft } from './useAskingField'

const NONE: readonly Suggestion[] = []

/** What is there already for this record; follows the typing one step behind, so that a letter never waits for it. */
export function useOffers(of: string | null, draft: AskingDraft | null = null): readonly Suggestion[] {
  const portfolio = usePortfolio((present) => present)
  const asked = useDeferredValue(of)
  const settled = useDeferredValue(portfolio)
  const typed = useDeferredValue(draft)
  return useMemo(
    () => (asked === null ? NONE : offersOf(withSentence(withDraft(settled, asked, typed), asked), asked)),
    [settled, asked, typed],
  )
}

/** The portfolio as it will be when the field is left. */
function withDraft(portfolio: Portfolio, of: string, draft: AskingDraft | null): Portfolio {
  const table = isUseCaseId(of) ? 'useCases' : 'dataProducts'
  const record = (portfolio[table] as Readonly<Record<string, object>>)[of]
  if (!draft || !record) return portfolio
  return { ...portfolio, [table]: { ...portfolio[table], [of]: { ...record, [draft.part]: draft.text } } }
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
