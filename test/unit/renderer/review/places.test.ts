import { expect, it } from 'vitest'
import { placeFor } from '../../../../renderer/review/places'
import { fixOf } from '../../../../shared/analysis/boundaries/fixes'
import { createReview } from '../../../../shared/analysis/review'
import { portfoliosWithFindings } from '../../../support/everyFinding'
import { aPortfolio, domain, product } from '../../../support/portfolioBuilder'

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

it('claims that stand against each other are weighed; an owner that is named would settle none of them', () => {
  const claimed = aPortfolio().product('Stock').claim('Stock', 'Sales').claim('Stock', 'Care').build()
  const owned = { ...claimed, owners: { [product('Stock')]: domain('Sales') } }
  const [contested] = createReview()(owned).filter(({ code }) => code === 'contested')

  expect(contested && placeFor(contested)?.label).toBe('review.fix.ownership.contested')
})
