// Two promises of one product that cannot both be kept: one fact in the interview, the sheet, the review and the documents.
import { describe, expect, it } from 'vitest'
import { createReview } from '../../../shared/analysis/review'
import { acceptNeed, settleWithReason, sloOffersOf } from '../../../shared/analysis/sloOffers'
import { conflictCountOf, sloSheetOf } from '../../../shared/analysis/sloSheet'
import { exporterNamed } from '../../../shared/export/exporters'
import type { Portfolio } from '../../../shared/model/portfolio'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio } from '../../support/portfolioBuilder'
import { doing, rowOf, withPromises } from '../../support/promisedWorld'

/* Orders ─► Churn ─► Win back     Churn takes 4 h */
const promising = (promises: Record<string, string>): Portfolio => {
  const chain = aPortfolio().product('Orders').product('Churn', { processingHours: 4 }).useCase('Win back')
  return withPromises(chain.chain('Orders', 'Churn', 'Win back').build(), { Churn: promises })
}

describe('two promises that contradict each other', () => {
  it('are a conflict, counted as often as the review does; both ways out are offered, and a reason is taken', () => {
    const before = promising({ freshness: '24 h', frequency: '168 h' })
    const row = rowOf(before, 'Churn', 'frequency')
    const reviewed = createReview()(before).filter(({ text }) => text === 'finding.slo.contradicts')

    expect([row.state, conflictCountOf(sloSheetOf(before)), reviewed.length]).toEqual(['contradicts', 1, 1])
    const say = sayIn('en')
    const sheet = exporterNamed('slo')?.render(before, { exportedOn: '' }, say)[0]?.text
    expect(sheet).toContain(`- ${reviewed.map(({ text, values }) => say(text, values)).join('')}`)
    const offers = sloOffersOf(before, row)
    expect(offers.map(({ kind }) => kind)).toEqual(['tighten', 'relax'])
    for (const { changes } of offers) expect(conflictCountOf(sloSheetOf(doing(before, ...changes)))).toBe(0)
    const settled = doing(before, settleWithReason(row, 'Weekly data, read on Mondays'))
    expect(rowOf(settled, 'Churn', 'frequency').state).toBe('settled')
    expect(createReview()(settled).filter(({ text }) => text === 'finding.slo.contradicts')).toEqual([])
  })

  it('are no conflict when both were inferred and accepted: their arithmetic is shown', () => {
    const asked = promising({ freshness: '24 h', frequency: '24 h' })
    const accepted = ['freshness', 'frequency'].reduce(
      (so, dimension) =>
        doing(so, acceptNeed(so, rowOf(so, 'Orders', dimension), { id: `slo_${dimension}`, sli: 'measured' })),
      asked,
    )

    expect(conflictCountOf(sloSheetOf(accepted))).toBe(0)
  })
})
