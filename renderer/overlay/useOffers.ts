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
  return useMemo(() => (asked === null ? NONE : offersOf(settled, asked, typed)), [settled, asked, typed])
}

/** The portfolio as it will be when the field is left. */
function withDraft(portfolio: Portfolio, of: string, draft: AskingDraft | null): Portfolio {
  const table = isUseCaseId(of) ? 'useCases' : 'dataProducts'
  const record = (portfolio[table] as Readonly<Record<string, object>>)[of]
  if (!draft || !record) return portfolio
  return { ...portfolio, [table]: { ...portfolio[table], [of]: { ...record, [draft.part]: draft.text } } }
}

interface Asked {
  readonly portfolio: Portfolio
  readonly of: string
  readonly draft: AskingDraft | null
}
let last: (Asked & { readonly offers: readonly Suggestion[] }) | undefined

/** What is asked anew gets the same list: React begins a list again whenever something urgent came while it was being made. */
function offersOf(portfolio: Portfolio, of: string, draft: AskingDraft | null): readonly Suggestion[] {
  const asked = { portfolio, of, draft }
  if (last && isSame(last, asked)) return last.offers
  last = { ...asked, offers: offersFor(withSentence(withDraft(portfolio, of, draft), of), of) }
  return last.offers
}

/** Places of cards and words of the workshop change nothing here: the same reading of the map gives the same list. */
const read = ['dataProducts', 'useCases', 'flows', 'glossary', 'owners', 'domains', 'sourceSystems'] as const

/** Compared by what was read: a sentence typed as a name is taken apart into another record each time. */
const isSame = (one: Asked, other: Asked): boolean =>
  one.of === other.of &&
  one.draft?.part === other.draft?.part &&
  one.draft?.text === other.draft?.text &&
  read.every((slice) => one.portfolio[slice] === other.portfolio[slice])
