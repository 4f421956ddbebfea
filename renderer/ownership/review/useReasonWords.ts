import { ownershipReasonsOf } from '../../../shared/analysis/ownershipReasons'
import type { OwnershipSuggestion } from '../../../shared/analysis/ownershipSuggestion'
import type { DomainId } from '../../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../../store/useEditor'

/** What speaks for a domain, each as a sentence. */
export function useReasonWords(suggestion: OwnershipSuggestion): (domain: DomainId) => readonly string[] {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  return (domain) => ownershipReasonsOf(portfolio, suggestion, domain).map(({ text, values }) => say(text, values))
}
