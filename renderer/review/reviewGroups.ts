import type { Finding, Severity } from '../../shared/analysis/finding'
import { rules } from '../../shared/analysis/review'

export interface ReviewGroup {
  readonly rule: string
  readonly findings: readonly Finding[]
}
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** By rule, in the order of the practice; within a rule what must be settled first. */
export function reviewGroups(findings: readonly Finding[]): readonly ReviewGroup[] {
  return rules.flatMap(({ id }) => {
    const own = findings.filter(({ rule }) => rule === id)
    if (own.length === 0) return []
    return [{ rule: id, findings: own.toSorted((one, other) => RANK[one.severity] - RANK[other.severity]) }]
  })
}
