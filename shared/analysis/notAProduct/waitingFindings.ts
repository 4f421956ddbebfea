// What is asked of a data product waits while a description says that the thing is none (2.14, 2.15): who owns a dashboard, which use case
// needs a warehouse, where a report has its data from and what else says nearly the same is no question before it is turned into what it
// is, or somebody says why it is one.
import type { Finding } from '../finding'
import { isOfWholeMap } from '../mapChecks'
import { isSloConflict } from '../sloConflictCheck'

/** True for what is said by a product's own words; what only a name gives away is a doubt, and everything else is asked beside it. */
export const othersWaitFor = ({ code, fails }: Finding): boolean => code === 'not-a-product' && fails === true

/** Findings without those that wait for another one about the same record. */
export function withoutWaiting(findings: readonly Finding[]): readonly Finding[] {
  const none = new Set(findings.filter(othersWaitFor).map(({ subject }) => subject))
  return none.size === 0
    ? findings
    : findings.filter((finding) => !none.has(finding.subject) || isSaidOfAnything(finding))
}

/** What keeps the map from being handed over, what was said and does not agree, and what only stands here for the whole map. */
const isSaidOfAnything = (finding: Finding): boolean =>
  finding.severity === 'error' ||
  finding.rule === 'job-description' ||
  isSloConflict(finding) ||
  isOfWholeMap(finding) ||
  (finding.rule === 'ownership' && finding.code === 'contradicted')
