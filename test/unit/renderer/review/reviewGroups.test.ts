import { expect, it } from 'vitest'
import { reviewGroups } from '../../../../renderer/review/reviewGroups'
import { reviewOf } from '../../../../shared/analysis/review'
import { PortfolioId } from '../../../../shared/model/entities/ids'
import { retailSample } from '../../../../shared/sample/retail'

it('says what there is to settle before the hints, and both in the order of the practice', () => {
  const groups = reviewGroups(reviewOf(retailSample(PortfolioId.parse('portfolio_sample'))))
  const hintsAlone = groups.map(({ findings }) => findings.every(({ severity }) => severity === 'info'))

  expect(groups.map(({ rule }) => rule)).toEqual(['slo', 'job-description', 'reuse'])
  expect(hintsAlone).toEqual([false, true, true])
})
