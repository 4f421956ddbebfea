import type { Finding, Severity } from '../../shared/analysis/finding'
import { rules } from '../../shared/analysis/review'

export interface ReviewGroup {
  readonly rule: string
  readonly findings: readonly Finding[]
}
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** By rule: rules with something to settle before those with hints alone, else in the order of the practice; so within a rule too. */
export function reviewGroups(findings: readonly Finding[]): readonly ReviewGroup[] {
  return rules
    .map(({ id }) => ({
      rule: id,
      findings: findings.filter(({ rule }) => rule === id).sort((one, other) => weightOf(one) - weightOf(other)),
    }))
    .filter((group) => group.findings.length > 0)
    .sort((one, other) => worst(one) - worst(other))
}

/** What fails a test stands before what is only doubted. */
const weightOf = ({ severity, fails }: Finding): number => RANK[severity] - (fails === true ? 0.5 : 0)

const worst = ({ findings }: ReviewGroup): number => RANK[findings[0]?.severity ?? 'info']
