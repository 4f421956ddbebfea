import { describe, expect, it } from 'vitest'
import { createReview } from '../../../shared/analysis/review'
import type { Portfolio } from '../../../shared/model/portfolio'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio } from '../../support/portfolioBuilder'
import { withPromises } from '../../support/promisedWorld'

/* Orders (Sales) ─► Churn (Care), which takes 4 h */
const map = (hours = 4) =>
  aPortfolio()
    .product('Orders', { owner: 'Sales' })
    .product('Churn', { owner: 'Care', processingHours: hours })
    .flow('Orders', 'Churn')
    .build()
const conflictsIn = (portfolio: Portfolio) =>
  createReview()(portfolio)
    .filter(({ rule, ref }) => rule === 'slo' && ref === '2.41')
    .map(({ code, text, values, severity }) => ({ code, severity, words: sayIn('en')(text, values) }))
const between = (orders: Record<string, unknown>, churn: Record<string, unknown>) =>
  conflictsIn(withPromises(map(), { Orders: orders as never, Churn: churn as never }))

describe('a promise weaker than what is needed', () => {
  it.each([
    ['freshness', '24 h', '24 h', 'Freshness: “Orders” (Sales) promises 24 hours, but “Churn” (Care) needs 20 hours.'],
    [
      'deliveryTime',
      '06:00',
      '07:00',
      'Delivery time: “Orders” (Sales) promises 06:00, but “Churn” (Care) needs 03:00.',
    ],
    [
      'completeness',
      '95 %',
      '98.5 %',
      'Completeness: “Orders” (Sales) promises 95 %, but “Churn” (Care) needs 98.5 %.',
    ],
    ['retention', '2 y', '36 m', 'History: “Orders” (Sales) promises 2 years, but “Churn” (Care) needs 36 months.'],
    [
      'endOfLife',
      '2027-12-31',
      '2028-12-31',
      'End of life: “Orders” (Sales) promises 2027-12-31, but “Churn” (Care) needs it until 2028-12-31.',
    ],
    [
      'uniqueness',
      '5 rows',
      '1 rows',
      'Uniqueness: “Orders” (Sales) allows 5 duplicates, but “Churn” (Care) allows 1 duplicate.',
    ],
    ['accuracy', '5 EUR', '1 EUR', 'Accuracy: “Orders” (Sales) may be off by 5, but “Churn” (Care) allows 1 (EUR).'],
  ])('%s: %s against %s', (dimension, orders, churn, words) => {
    expect(between({ [dimension]: orders }, { [dimension]: churn })).toEqual([
      { code: `weaker-${dimension}`, severity: 'warning', words },
    ])
  })

  it('is none when units differ and the promise holds: 1 d serves 28 h minus 4 h', () => {
    expect(between({ freshness: '1 d' }, { freshness: '28 h' })).toEqual([])
    expect(between({ retention: '3 y' }, { retention: '36 m' })).toEqual([])
  })

  it('is said of the share, where only that is weaker', () => {
    const share = (percent: number, target: number) => ({ freshness: { target, unit: 'h', percent } })

    expect(between(share(90, 20), share(95, 24))).toMatchObject([
      { words: 'Freshness: “Orders” (Sales) promises it for 90 %, but “Churn” (Care) needs it for 95 %.' },
    ])
  })

  it('is settled by overriding with a reason, and not without one', () => {
    const overridden = (reason: string) => ({ freshness: { target: 48, unit: 'h', origin: 'overridden', reason } })

    expect(between(overridden('The source sends every other day.'), { freshness: '24 h' })).toEqual([])
    expect(between(overridden(' '), { freshness: '24 h' })).toHaveLength(1)
  })

  it('can be overruled dimension by dimension', () => {
    const portfolio = withPromises(map(), {
      Orders: { freshness: '24 h', completeness: '90 %' },
      Churn: { freshness: '24 h', completeness: '98 %' },
    })
    const [orders] = Object.values(portfolio.dataProducts)
    const overruled = { 'weaker-freshness': { reason: 'Agreed until March.', reviewer: '' } }

    expect(conflictsIn(portfolio)).toHaveLength(2)
    expect(
      conflictsIn({
        ...portfolio,
        dataProducts: { ...portfolio.dataProducts, [orders!.id]: { ...orders!, overruled } },
      }),
    ).toMatchObject([{ code: 'weaker-completeness' }])
  })
})

it('says that no chain reaches an availability: 3 inputs at 99.5 % allow 98.5 %', () => {
  const site = aPortfolio().product('A').product('B').product('C').product('Site').product('Between')
  const portfolio = site.flow('A', 'Site').flow('B', 'Site').flow('C', 'Between').flow('Between', 'Site').build()
  const half = { availability: '99.5 %' }

  expect(conflictsIn(withPromises(portfolio, { A: half, B: half, C: half, Site: half }))).toContainEqual(
    expect.objectContaining({
      code: 'unreachable-availability',
      words:
        '“Site” promises to be readable 99.5 % of the time, but what it reads on request (A, B, C) allows 98.507 % at most.',
    }),
  )
})

it('counts an input that stands behind two products once', () => {
  const site = aPortfolio().product('A').product('B').product('Core').product('Site')
  const portfolio = site.flow('Core', 'A').flow('Core', 'B').flow('A', 'Site').flow('B', 'Site').build()
  const promised = withPromises(portfolio, { Core: { availability: '99 %' }, Site: { availability: '99 %' } })

  expect(conflictsIn(promised).map(({ code }) => code)).toEqual(['weaker-availability'])
})

it.each([
  [
    { freshness: '4 h' },
    'Freshness: “Churn” allows 4 hours and takes 4 hours to process: no input can be early enough.',
  ],
  [
    { freshness: '3 fortnights' },
    'Freshness: what “Churn” promises (“3 fortnights”) cannot be compared: choose a unit that is offered.',
  ],
  [{ availability: '100 %' }, 'Availability: nobody can keep what “Churn” promises (100 %).'],
  [{ latency: '0 s' }, 'Latency: nobody can keep what “Churn” promises (0 s).'],
  [{ retention: '-3 d' }, 'History: nobody can keep what “Churn” promises (-3 d).'],
])('says what cannot be: %j', (churn, words) => {
  expect(between({}, churn)).toMatchObject([{ words }])
})

it('does not compare clocks of two zones, and says so', () => {
  expect(between({ deliveryTime: '02:00 Mon UTC' }, { deliveryTime: '07:00 Mon CET' })).toMatchObject([
    { code: 'form-deliveryTime' },
  ])
})
