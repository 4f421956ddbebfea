import { expect, it } from 'vitest'
import { placeFor } from '../../../../renderer/review/places'
import { fixOf } from '../../../../shared/analysis/boundaries/fixes'
import { createReview } from '../../../../shared/analysis/review'
import { portfoliosWithFindings } from '../../../support/everyFinding'
import { aPortfolio } from '../../../support/portfolioBuilder'

it('no finding leaves anybody alone: each has a move that settles it, or a place where people answer it', () => {
  const around = { newId: (kind: string) => `${kind}_fix`, minuted: (name: string) => name }
  const alone = portfoliosWithFindings().flatMap((portfolio) =>
    createReview()(portfolio)
      .filter((finding) => !fixOf(portfolio, finding, around) && !placeFor(finding))
      .map(({ rule, code }) => `${rule}.${code}`),
  )

  expect([...new Set(alone)]).toEqual([])
})

it('of what is said about promises, what does not meet leads to its ways out, and what is not there to the questions', () => {
  const places = portfoliosWithFindings().flatMap((portfolio) =>
    createReview()(portfolio)
      .filter(({ rule }) => rule === 'slo')
      .map(
        (finding) =>
          `${finding.values['dimension'] === undefined ? 'nothing said' : 'conflict'} → ${placeFor(finding)?.label}`,
      ),
  )

  expect([...new Set(places)].toSorted()).toEqual([
    'conflict → review.fix.slo.conflict',
    'nothing said → review.fix.slo',
  ])
})

it('what would go into a product and is connected to none is connected first', () => {
  const alone = aPortfolio().product('Order Rows', { job: 'Staging table for orders before they are cleaned.' })
  const labels = createReview()(alone.build()).map((finding) => placeFor(finding)?.label)

  expect(labels).toContain('review.fix.job-description.not-a-product')
})
