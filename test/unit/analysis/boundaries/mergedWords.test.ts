// Two products become one: whatever people said of the one that goes is taken over, or named before it goes.
import { expect, it } from 'vitest'
import { merged } from '../../../support/appliedProposal'
import { aPortfolio, product } from '../../../support/portfolioBuilder'

it('a merge names the judgements that go, and takes over those nobody has made of the other', () => {
  const by = (reviewer: string, reason: string) => ({ reviewer, reason })
  const portfolio = aPortfolio()
    .product('Purchases', { cohesive: { answer: 'yes', ...by('Ada', 'One concept.') } })
    .product('Returns', {
      cohesive: { answer: 'no', ...by('Bo', 'Two concepts.') },
      valuableOnItsOwn: { answer: 'yes', ...by('Cy', 'Read alone.') },
      overruled: { vague: { ...by('Di', 'Said in the room.') } },
    })
    .build()

  const { after, words } = merged(portfolio, product('Purchases'), product('Returns'))

  expect(after.dataProducts[product('Purchases')]).toMatchObject({
    cohesive: { answer: 'yes', reason: 'One concept.' },
    valuableOnItsOwn: { answer: 'yes', reason: 'Read alone.' },
    overruled: {},
  })
  expect(words).toContain('What was judged of “Returns” goes: Bo: Two concepts. · Di: Said in the room.')
})

it('a merge names the numbers that go, each with what it counts', () => {
  const portfolio = aPortfolio()
    .product('Returns', { costPerYear: 30_000, valuePerYear: 12_000, processingHours: 2 })
    .product('Purchases', { costPerYear: 50_000, valuePerYear: 90_000, processingHours: 2 })
    .build()

  const { words } = merged(portfolio, product('Purchases'), product('Returns'))

  expect(words).toContain('The cost per year of “Returns” goes: 30,000')
  expect(words).toContain('The value per year of “Returns” goes: 12,000')
  expect(words.join(' ')).not.toMatch(/processing time/)
})
