import { expect, it } from 'vitest'
import { pipelineHintOf } from '../../../shared/analysis/pipelineHint'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { withPromises } from '../../support/promisedWorld'

const map = aPortfolio().product('Orders').product('Churn', { processingHours: 4 }).flow('Orders', 'Churn').build()
const hint = (orders: Record<string, string>, churn: Record<string, string> = {}) =>
  pipelineHintOf(withPromises(map, { Orders: orders, Churn: churn }), product('Orders'))

it.each([
  ['1 h', 'batch'],
  ['59 min', 'micro-batch'],
  ['1 min', 'micro-batch'],
  ['59 s', 'stream'],
])('freshness %s is %s', (freshness, style) => {
  expect(hint({ freshness })).toMatchObject({ style, dimension: 'freshness', from: 'promise' })
})

it('goes by the strictest, and by what consumers need of it', () => {
  expect(hint({ frequency: '1 d', latency: '5 min' })).toMatchObject({ style: 'micro-batch', dimension: 'latency' })
  expect(hint({ freshness: '24 h' }, { freshness: '250 min' })).toMatchObject({ style: 'micro-batch', from: 'need' })
  expect(hint({ completeness: '99 %' })).toBeNull()
})
