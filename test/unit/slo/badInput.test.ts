// Whatever a room or a file says, there is a sentence, a place, and nothing is lost.
import { describe, expect, it } from 'vitest'
import { ownershipStateOf } from '../../../shared/analysis/ownershipChecks'
import { createReview } from '../../../shared/analysis/review'
import { sloInferenceOf } from '../../../shared/analysis/sloInference'
import { answerDoubts } from '../../../shared/analysis/sloInterview/answerDoubts'
import type { SloDimension } from '../../../shared/analysis/sloInterview/dimensions'
import { readSloAnswer } from '../../../shared/analysis/sloInterview/readSloAnswer'
import { loadPortfolioText } from '../../../shared/format/load'
import { portfolioText } from '../../../shared/format/save'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { languages } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio, domain, product } from '../../support/portfolioBuilder'

const PROMISED = [{ dimension: 'freshness', target: 4, unit: 'h' }] as const

describe('an answer nobody can keep', () => {
  it.each<readonly [SloDimension, string, string]>([
    ['availability', '100 %', 'hundred'],
    ['completeness', 'all of them, 100 %', 'hundred'],
    ['completeness', '0 % may be missing', 'hundred'],
    ['availability', '150 %', 'over'],
    ['completeness', '0 %', 'nothing'],
    ['freshness', '0 seconds', 'zero'],
    ['freshness', '-4 hours', 'negative'],
    ['responseTime', 'minus 3? no, -3 s', 'negative'],
    ['freshness', 'minus 2 hours', 'negative'],
    ['freshness', '7 parsecs', 'unread'],
    ['freshness', '100 %', 'share'],
    ['frequency', 'every 2 days', 'contradicts'],
  ])('%s: “%s” gets its sentence, and its words are kept', (dimension, answer, expected) => {
    const reading = readSloAnswer(dimension, answer, 'en')
    const doubts = reading ? answerDoubts(reading.fields, answer, PROMISED) : []

    expect(doubts.map(({ key }) => key)).toEqual([`slo.doubt.${expected}`])
    expect(reading?.fields.statement).toBe(answer)
    for (const language of languages)
      for (const { key, values } of doubts) expect(sayIn(language)(key, values)).toMatch(/[.?]$/u)
  })

  it('takes arithmetic for no negative: “8 minus 2 hours”', () => {
    const reading = readSloAnswer('freshness', '8 minus 2 hours', 'en')

    expect(reading && answerDoubts(reading.fields, '8 minus 2 hours', []).map(({ key }) => key)).not.toContain(
      'slo.doubt.negative',
    )
  })

  it('is in peace with one that can be kept', () => {
    const reading = readSloAnswer('frequency', 'every 2 hours', 'en')

    expect(reading && answerDoubts(reading.fields, 'every 2 hours', PROMISED)).toEqual([])
  })
})

it('stops at products that feed each other, says who they are, and goes on everywhere else', () => {
  const portfolio = aPortfolio()
    .product('A')
    .product('B')
    .product('Report', { slos: { freshness: '' } })
    .chain('A', 'B', 'A')
    .flow('B', 'Report')
    .build()

  expect(sloInferenceOf(portfolio).cycles).toEqual([[product('A'), product('B')]])
  const said = createReview()(portfolio).filter(({ rule }) => rule === 'cycle')
  expect(said.map(({ subject }) => subject)).toContain(product('A'))
})

describe('a file that names several owners for one product', () => {
  const file = (owners: unknown): string => {
    const document = JSON.parse(portfolioText(retailSample(PortfolioId.parse('portfolio_sample')))) as {
      owners: Record<string, unknown>
      ownershipDecisions: Record<string, unknown>
    }
    document.owners['product_returns'] = owners
    delete document.ownershipDecisions['product_returns']
    return JSON.stringify(document)
  }

  it('is read as claims: nobody owns it, all of them contend, and a sentence names them', () => {
    const loaded = loadPortfolioText(file(['domain_marketing', 'domain_order_management']), 'retail.workback.json')
    if (!loaded.ok) throw new Error(loaded.notice.text)
    const { portfolio, notices } = loaded

    const returns =
      Object.values(portfolio.dataProducts).find(({ name }) => name === 'Returns')?.id ?? product('Returns')
    expect(portfolio.owners[returns]).toBeUndefined()
    expect(Object.keys(portfolio.claims[returns] ?? {}).sort()).toEqual(['domain_marketing', 'domain_order_management'])
    expect(ownershipStateOf(returns, portfolio)).toBe('contested')
    expect(notices).toEqual([
      expect.objectContaining({
        text: 'notice.load.severalOwners',
        values: { product: 'Returns', domains: 'Marketing, Order Management' },
      }),
    ])
    expect(portfolio.unknown).toEqual({})
  })

  it('keeps the one of a list of one, without a word', () => {
    const loaded = loadPortfolioText(file(['domain_marketing', 'domain_marketing']), 'retail.workback.json')
    if (!loaded.ok) throw new Error(loaded.notice.text)

    expect(loaded.notices).toEqual([])
    expect(Object.values(loaded.portfolio.owners)).toContain(domain('Marketing'))
  })

  it('sets aside what is no list of domains, and says so', () => {
    const loaded = loadPortfolioText(file([7, 'domain_marketing']), 'retail.workback.json')
    if (!loaded.ok) throw new Error(loaded.notice.text)

    expect(loaded.notices.map(({ text }) => text)).toEqual(['notice.load.setAside'])
  })
})
