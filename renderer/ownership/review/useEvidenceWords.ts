import type { OwnershipEvidence } from '../../../shared/analysis/ownershipEvidence'
import type { Criterion, OwnershipCase } from '../../../shared/analysis/ownershipSuggestion'
import { usePortfolio, useSay } from '../../store/useEditor'

/** What the map knows behind a number: source systems by name, use cases with their value. */
export function useEvidenceWords(criterion: Criterion, own: OwnershipCase, evidence: OwnershipEvidence): string {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  if (criterion === 'bestPlaced') return own.claimed.includes('bestPlaced') ? '' : say('ownership.score.unsaid')
  if (criterion === 'ownsSources') {
    const { sources } = evidence
    if (sources.length === 0) return say('ownership.score.noSources')
    const theirs = sources.filter(({ domain }) => domain === own.domain)
    const counted = say('ownership.score.sources', { own: theirs.length, count: sources.length })
    const names = theirs.map(({ id }) => portfolio.sourceSystems[id]?.name ?? '').join(', ')
    return names === '' ? counted : say('ownership.score.named', { counted, names })
  }
  const needing = evidence.useCases.filter(({ domains }) => domains.has(own.domain))
  if (needing.length === 0) return say('ownership.score.noNeed')
  return needing
    .map(({ id, worth }) => say('ownership.score.worth', { name: portfolio.useCases[id]?.name ?? '', worth }))
    .join(', ')
}
