// What is asked of a data product waits while a description says that the thing is none (2.14, 2.15): who owns a dashboard, which use case
// needs a warehouse, where a report has its data from and what else says nearly the same is no question before it is turned into what it
// is, or somebody says why it is one.
import type { Portfolio } from '../../model/portfolio'
import { nearDuplicateRule, nearestDuplicatesOf } from '../duplicates'
import type { Finding } from '../finding'
import { isOfWholeMap } from '../mapChecks'
import { isSloConflict } from '../sloConflictCheck'

/** True for what is said by a product's own words; what only a name gives away is a doubt, and everything else is asked beside it. */
export const othersWaitFor = ({ code, fails }: Finding): boolean => code === 'not-a-product' && fails === true

/**
 * Findings without those that wait for another one about the same record. That two products say nearly the same waits for either of them:
 * what turns out to be a dashboard is no second product to generalise with (2.25).
 */
export function withoutWaiting(
  findings: readonly Finding[],
  { dataProducts }: Pick<Portfolio, 'dataProducts'>,
): readonly Finding[] {
  const none = new Set<string>(findings.filter(othersWaitFor).map(({ subject }) => subject))
  if (none.size === 0) return findings
  const ofPairs = new Set(
    [...nearestDuplicatesOf({ dataProducts }).values()].flatMap(({ pair: [one, other] }) =>
      none.has(other) ? [`${nearDuplicateRule.id}:pair:${one}`] : [],
    ),
  )
  const waits = ({ id, subject }: Finding): boolean => none.has(subject) || ofPairs.has(id)
  return findings.filter((finding) => !waits(finding) || isSaidOfAnything(finding))
}

/** What keeps the map from being handed over, what was said and does not agree, and what only stands here for the whole map. */
const isSaidOfAnything = (finding: Finding): boolean =>
  finding.severity === 'error' ||
  finding.rule === 'job-description' ||
  isSloConflict(finding) ||
  isOfWholeMap(finding) ||
  (finding.rule === 'ownership' && finding.code === 'contradicted')
