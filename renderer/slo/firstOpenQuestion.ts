import { guidingQuestions } from '../../shared/analysis/sloInterview/guidingQuestions'
import type { DataProduct } from '../../shared/model/entities/dataProduct'

/** Where the interview goes on: the first question about which nothing is promised yet; the beginning when all are. */
export function firstOpenQuestion({ slos }: Pick<DataProduct, 'slos'>): number {
  const promised = new Set(Object.values(slos).map(({ dimension }) => dimension))
  const open = guidingQuestions.findIndex(
    ({ dimensions }) => dimensions.length > 0 && !dimensions.some((dimension) => promised.has(dimension)),
  )
  return Math.max(open, 0)
}
