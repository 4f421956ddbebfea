import type { Finding } from '../../shared/analysis/finding'
import { rules } from '../../shared/analysis/review'
import type { TextKey } from '../../shared/text/catalogue'
import { useAllFindings, useIsReviewed, useSay } from '../store/useEditor'

const MOST = 3
type Short = Extract<TextKey, `review.short.${string}`>

/** What waits, by rule: “3 ownership · 2 job descriptions”. Hints are not counted. */
export function ReviewSummary() {
  const say = useSay()
  const isReviewed = useIsReviewed()
  const counts = countsByRule(useAllFindings())
  if (!isReviewed) return <span>{say('status.review.reading')}</span>
  if (counts.length === 0) return <span>{say('status.review.none')}</span>
  const shown = counts.slice(0, MOST).map(({ rule, count }) => say(`review.short.${rule}` as Short, { count }))
  const rest = counts.slice(MOST).reduce((sum, { count }) => sum + count, 0)
  const counted = [...shown, ...(rest > 0 ? [say('review.more', { count: rest })] : [])].join(' · ')
  return <span>{say('status.review.open', { counts: counted })}</span>
}

/** The most frequent first; equal ones in the order of the practice. */
function countsByRule(findings: readonly Finding[]) {
  const counts = new Map<string, number>()
  for (const { rule, severity } of findings) if (severity !== 'info') counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return rules
    .map(({ id: rule }) => ({ rule, count: counts.get(rule) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
}
