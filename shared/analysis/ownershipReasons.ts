// Why a domain should own a product, in sentences: what the room reads before it decides, and what the minutes keep (2.31, 2.33).
import type { DomainId } from '../model/entities/ids'
import type { TextKey } from '../text/catalogue'
import { ownershipEvidenceOf } from './ownershipEvidence'
import type { OwnershipCase, OwnershipSuggestion } from './ownershipSuggestion'

export interface OwnershipReason {
  readonly text: Extract<TextKey, `ownership.reason.${string}`>
  readonly values: Readonly<Record<string, string | number>>
}
type Slices = Parameters<typeof ownershipEvidenceOf>[0]

/** What speaks for this domain, each as a sentence of its own; one that says so when nothing does. */
export function ownershipReasonsOf(
  portfolio: Slices,
  suggestion: OwnershipSuggestion,
  domain: DomainId,
): readonly OwnershipReason[] {
  const own = suggestion.cases.find((one) => one.domain === domain)
  if (!own) return [{ text: 'ownership.reason.none', values: {} }]
  const reasons = [
    ...sourceReason(portfolio, suggestion, own),
    ...needReason(portfolio, suggestion, own),
    ...(own.bestPlaced > 0 ? [{ text: 'ownership.reason.placed' as const, values: { points: own.bestPlaced } }] : []),
    ...(suggestion.because === 'need' && suggestion.domain === domain
      ? [{ text: 'ownership.reason.tie' as const, values: {} }]
      : []),
  ]
  return reasons.length > 0 ? reasons : [{ text: 'ownership.reason.none', values: {} }]
}

function sourceReason(
  portfolio: Slices,
  { product }: OwnershipSuggestion,
  own: OwnershipCase,
): readonly OwnershipReason[] {
  const points = own.ownsSources
  if (points === 0) return []
  if (own.claimed.includes('ownsSources')) return [{ text: 'ownership.reason.sources.said', values: { points } }]
  const { sources } = ownershipEvidenceOf(portfolio, product)
  const theirs = sources.filter((source) => source.domain === own.domain)
  const names = theirs.map(({ id }) => portfolio.sourceSystems[id]?.name ?? '').join(', ')
  return [{ text: 'ownership.reason.sources', values: { own: theirs.length, count: sources.length, names } }]
}

function needReason(
  portfolio: Slices,
  { product, cases }: OwnershipSuggestion,
  own: OwnershipCase,
): readonly OwnershipReason[] {
  const points = own.greatestNeed
  if (points === 0) return []
  const isMost = cases.every(({ domain, greatestNeed }) => domain === own.domain || greatestNeed < points)
  if (own.claimed.includes('greatestNeed'))
    return [{ text: isMost ? 'ownership.reason.mostNeed.said' : 'ownership.reason.need.said', values: { points } }]
  const names = ownershipEvidenceOf(portfolio, product)
    .useCases.filter(({ domains }) => domains.has(own.domain))
    .map(({ id }) => portfolio.useCases[id]?.name ?? '')
    .join(', ')
  return [{ text: isMost ? 'ownership.reason.mostNeed' : 'ownership.reason.need', values: { names } }]
}
