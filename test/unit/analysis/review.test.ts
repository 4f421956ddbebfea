import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReview, type Review } from '../../../shared/analysis/review'
import { canonicalJson } from '../../../shared/model/canonicalJson'
import { parseCommand, type ChangeInput, type Command } from '../../../shared/model/commands'
import { advance, startHistory, type History } from '../../../shared/model/history'
import type { Portfolio } from '../../../shared/model/portfolio'
import { anyWorkshop } from '../../support/anyCommand'
import { startingPortfolio } from '../../support/startingPortfolio'

const beginning = startHistory(startingPortfolio())
const step = (history: History, command: Command): History => {
  const advanced = advance(history, command)
  return advanced.ok ? advanced.history : history
}
/** Nothing remembered: a copy shares no record and no table with anything seen before. */
const fromScratch = (portfolio: Portfolio) => createReview()(structuredClone(portfolio))

describe('the review', () => {
  const keepsUp = (create: () => Review) => (commands: readonly Command[]) => {
    const review = create()
    commands.reduce((history, command) => {
      const next = step(history, command)
      expect(review(next.present)).toEqual(fromScratch(next.present))
      return next
    }, beginning)
  }

  it('says after any change what a review from scratch says', () => {
    fc.assert(fc.property(anyWorkshop(30), keepsUp(createReview)), { numRuns: 150 })
  })

  it('would notice a rule that forgets to look at the owners', () => {
    const forgetful = (): Review => {
      const review = createReview()
      let owners: Portfolio['owners'] | undefined
      return (portfolio) => review({ ...portfolio, owners: (owners ??= portfolio.owners) })
    }

    expect(() => fc.assert(fc.property(anyWorkshop(30), keepsUp(forgetful)), { numRuns: 100 })).toThrow()
  })

  it('gives the same list while nothing it reads has changed', () => {
    const review = createReview()
    const portfolio = beginning.present
    const first = review(portfolio)

    expect(review({ ...portfolio, layout: {}, name: 'Other' })).toBe(first)
    expect(review(structuredClone(portfolio))).toBe(first)
  })

  it('lists the same findings in the same order after the document was closed and opened', () => {
    const portfolio = beginning.present
    const reopened = JSON.parse(canonicalJson(portfolio)) as Portfolio

    expect(createReview()(reopened)).toEqual(createReview()(portfolio))
  })

  it('keeps every finding that has not changed', () => {
    const review = createReview()
    const first = review(beginning.present)
    const next = step(beginning, sent({ type: 'dataProduct/describe', of: 'product_1', changes: { name: 'Sales' } }))
    const second = review(next.present)

    const about = (findings: typeof first) => findings.filter(({ subject }) => subject === 'product_2')
    expect(second).not.toBe(first)
    expect(about(second)).not.toEqual([])
    for (const [index, finding] of about(second).entries()) expect(finding).toBe(about(first)[index])
  })
})

const sent = (change: ChangeInput): Command => parseCommand({ id: 'c1', actor: 'facilitator', ...change })
