// What counts of the job-description test once people have spoken (2.15, 2.23): the same wherever a verdict is shown.
import { describe, expect, it } from 'vitest'
import { readinessOf } from '../../../shared/analysis/readiness'
import { createReview } from '../../../shared/analysis/review'
import { standingVerdictOf } from '../../../shared/analysis/standingVerdict'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio, product, type ProductGiven } from '../../support/portfolioBuilder'

const TWO_JOBS = 'Calculates a churn score for each subscriber and sends retention e-mails to those at risk.'
const agreed = { reason: 'Registration agreed.', reviewer: 'Mona' }
const yes = { answer: 'yes', reviewer: 'Lin', reason: 'One service.' } as const
const held = (name: string, given: ProductGiven) => {
  const portfolio = aPortfolio()
    .product(name, { owner: 'Care', ...given })
    .build()
  const record = portfolio.dataProducts[product(name)]
  if (!record) throw new Error(`${name} is not there`)
  return { portfolio, record }
}
const standing = (name: string, given: ProductGiven) => standingVerdictOf(held(name, given).record)

describe('the verdict that counts', () => {
  it('is what the test proposes while nobody has spoken', () => {
    expect(standing('Churn', { job: TWO_JOBS })).toMatchObject({
      ...{ verdict: 'fail', proposed: 'fail', text: 'product.job.verdict.fail' },
    })
    expect(standing('Returns', { job: 'Lists the goods that each customer sent back.' }).text).toBe(
      'product.job.verdict.pass',
    )
  })

  it('passes once all that fails is overruled, and says for which reason, by whom', () => {
    const overruled = { 'two-jobs': agreed }

    expect(standing('Churn', { job: TWO_JOBS, overruled })).toMatchObject({
      ...{ verdict: 'pass', proposed: 'fail', text: 'product.job.verdict.overruled' },
      values: { because: 'Registration agreed (Mona)' },
    })
  })

  it('is not lifted by what was overruled of something else', () => {
    const overruled = { 'too-long': agreed, 'no-owner': agreed }

    expect(standing('Churn', { job: TWO_JOBS, overruled })).toMatchObject({
      ...{ verdict: 'fail', text: 'product.job.verdict.fail' },
    })
  })

  it('passes once the room has settled it, by somebody and for a reason', () => {
    const judged = { cohesive: yes, valuableOnItsOwn: yes }

    expect(standing('Churn', { job: TWO_JOBS, ...judged }).text).toBe('product.job.verdict.room')
    expect(standing('Churn', { job: TWO_JOBS, ...judged, cohesive: { ...yes, reason: '' } }).verdict).toBe('fail')
  })

  it('fails once the room denies what the test lets pass, whether a reason is given or not (2.23)', () => {
    const job = 'Lists the goods that each customer sent back.'
    const no = { answer: 'no', reviewer: 'Lin', reason: 'Goods and refunds are two.' } as const
    const alone = { answer: 'no', reviewer: '', reason: '' } as const

    expect(standing('Returns', { job, cohesive: no })).toMatchObject({
      ...{ verdict: 'fail', proposed: 'pass', text: 'product.job.verdict.not-cohesive' },
      values: { by: ' (Lin: Goods and refunds are two)' },
    })
    expect(standing('Returns', { job, cohesive: yes, valuableOnItsOwn: alone })).toMatchObject({
      ...{ verdict: 'fail', text: 'product.job.verdict.not-valuable', values: { by: '' } },
    })
    expect(standing('Returns', { job, cohesive: no, valuableOnItsOwn: no })).toMatchObject({
      ...{ text: 'product.job.verdict.neither', values: { by: ' (Lin: Goods and refunds are two)' } },
    })
    expect(standing('Returns', { job, cohesive: { ...no, answer: 'unsure' } }).verdict).toBe('pass')
  })

  it('passes again once that denial is overruled as well', () => {
    const job = 'Lists the goods that each customer sent back.'
    const no = { answer: 'no', reviewer: 'Lin', reason: 'Two.' } as const

    expect(standing('Returns', { job, cohesive: no, overruled: { 'not-cohesive': agreed } }).verdict).toBe('pass')
    expect(standing('Returns', { job, cohesive: no, overruled: { 'not-valuable': agreed } }).verdict).toBe('fail')
  })

  it.each(['en', 'de'] as const)('ends with one full stop where the room is quoted: %s', (language) => {
    const no = { answer: 'no', reviewer: 'Lin', reason: 'Goods and refunds are two.' } as const
    const { portfolio } = held('Returns', { job: 'Lists the goods that each customer sent back.', cohesive: no })

    const said = createReview()(portfolio).find(({ text }) => text === 'finding.room.not-cohesive')
    expect(said && sayIn(language)(said.text, said.values)).toMatch(/\(Lin: Goods and refunds are two\)\.$/u)
  })

  it.each(['en', 'de'] as const)('reads well whatever clause the reason is typed as: %s', (language) => {
    const overruled = { 'two-jobs': { reason: 'Das ist bei uns so.', reviewer: '' } }
    const { text, values } = standing('Churn', { job: TWO_JOBS, overruled })

    const [, ...reason] = sayIn(language)(text, values).split(': ')
    expect(reason).toEqual(['Das ist bei uns so'])
    expect(sayIn(language)(text, values)).not.toMatch(/because|weil|denn/)
  })

  it('is what the review and the checklist say: failed here, a reason to check there', () => {
    const cases: readonly ProductGiven[] = [
      { job: TWO_JOBS },
      { job: TWO_JOBS, overruled: { 'two-jobs': agreed } },
      { job: TWO_JOBS, overruled: { 'too-long': agreed } },
      { job: TWO_JOBS, cohesive: yes, valuableOnItsOwn: yes },
      { job: 'Provides various insights.', overruled: { vague: agreed } },
      { job: 'Calculates a score.' },
      { job: 'Lists the calls of each customer.', cohesive: { ...yes, answer: 'no' } },
      { job: 'Lists the calls of each customer.', cohesive: { ...yes, answer: 'unsure' } },
    ]

    const told = cases.map((given) => {
      const { portfolio, record } = held('Churn', given)
      const { verdict } = standingVerdictOf(record)
      const isToCheck = createReview()(portfolio).some(
        ({ rule, severity }) => rule === 'job-description' && severity !== 'info',
      )
      const isOpen = readinessOf(portfolio)
        .get(record.id)
        ?.items.find(({ id }) => id === 'R2')
        ?.missing.some(({ text }) => ['readiness.missing.jobFails', 'readiness.missing.notCohesive'].includes(text))
      return { verdict, isToCheck, isOpen }
    })

    expect(told.filter(({ verdict, isToCheck }) => (verdict !== 'pass') !== isToCheck)).toEqual([])
    expect(told.filter(({ verdict, isOpen }) => (verdict === 'fail') !== isOpen)).toEqual([])
    expect(new Set(told.map(({ verdict }) => verdict)).size).toBeGreaterThan(1)
  })
})
