import { describe, expect, it } from 'vitest'
import { evidenceOf, sloInferenceOf } from '../../../shared/analysis/sloInference'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { aPortfolio, flow, product } from '../../support/portfolioBuilder'
import { needed, needsOf, withPromises } from '../../support/promisedWorld'

/* Orders ─► Basket ─► Churn ─► Win back        Churn takes 4 h, Basket nobody has said */
const chain = (hours: number | null = 4) =>
  aPortfolio()
    .source('OMS')
    .product('Orders')
    .product('Basket')
    .product('Churn', { processingHours: hours })
    .useCase('Win back')
    .chain('OMS', 'Orders', 'Basket', 'Churn', 'Win back')
    .build()

/* Orders ─┬─► Churn                            Orders is read by two */
/*         └─► Offers                                                 */
const fork = () =>
  aPortfolio()
    .product('Orders')
    .product('Churn', { processingHours: 4 })
    .product('Offers', { processingHours: 1 })
    .flow('Orders', 'Churn')
    .flow('Orders', 'Offers')
    .build()
const ofTwo = (churn: Record<string, string>, offers: Record<string, string>) =>
  needed(withPromises(fork(), { Churn: churn, Offers: offers }), 'Orders')

describe('the arithmetic of DOMAIN.md G.3, row by row', () => {
  it.each([
    ['freshness: 24 h minus 4 h of processing; 30 h minus 1 h asks for less', 'freshness', '24 h', '30 h', '20 h'],
    ['freshness in days: 1 d minus 4 h is shown in hours', 'freshness', '1 d', '48 h', '20 h'],
    ['latency: 300 min minus 4 h', 'latency', '300 min', '8 h', '60 min'],
    ['frequency: weekly and daily → daily', 'frequency', '1 w', '1 d', '1 d'],
    ['retention: 24 and 36 months → 36', 'retention', '24 m', '36 m', '36 m'],
    ['retention: 3 years is longer than 24 months, and stays in years', 'retention', '24 m', '3 y', '3 y'],
    ['completeness: the strictest', 'completeness', '98 %', '99 %', '99 %'],
    ['error rate: the strictest is the smallest', 'errorRate', '2 %', '1 %', '1 %'],
    ['time to repair: the strictest', 'timeToRepair', '8 h', '1 d', '8 h'],
    ['support: not before the stricter asks', 'supportResponse', '4 h', '2 h', '2 h'],
    ['notice of changes: the longest', 'changeNotice', '30 d', '90 d', '90 d'],
    ['end of life: not before the latest need', 'endOfLife', '2027-12-31', '2029-06-30', '2029-06-30'],
  ])('%s', (_, dimension, churn, offers, expected) => {
    expect(ofTwo({ [dimension]: churn }, { [dimension]: offers })).toEqual([`${dimension} ${expected}`])
  })

  it('delivery time: Monday 07:00 minus 4 h is Monday 03:00; 02:00 minus 4 h is the day before', () => {
    const by = (time: string) => needed(withPromises(chain(), { Churn: { deliveryTime: time } }), 'Basket')

    expect(by('07:00 Mon Europe/Berlin')).toEqual(['deliveryTime 03:00 Mon Europe/Berlin'])
    expect(by('02:00 Mon Europe/Berlin')).toEqual(['deliveryTime 22:00 Sun Europe/Berlin'])
  })

  it('delivery time: the earliest of two, on all their days; another zone is kept apart', () => {
    expect(ofTwo({ deliveryTime: '07:00 Mon' }, { deliveryTime: '09:00 Mon,Tue' })).toEqual([
      'deliveryTime 03:00 Mon,Tue',
    ])
    expect(ofTwo({ deliveryTime: '07:00 Mon CET' }, { deliveryTime: '09:00 Mon UTC' })).toEqual([
      'deliveryTime 03:00 Mon CET',
      'deliveryTime 08:00 Mon UTC',
    ])
  })

  it('availability: three inputs read on request must each be there 99.84 % of the time, for 99.5 % together', () => {
    const three = aPortfolio().product('A').product('B').product('C').product('Site')
    const portfolio = three.flow('A', 'Site').flow('B', 'Site').flow('C', 'Site').build()

    expect(needed(withPromises(portfolio, { Site: { availability: '99.5 %' } }), 'A')).toEqual(['availability 99.84 %'])
    expect(0.9984 ** 3).toBeGreaterThan(0.995)
    expect(0.9983 ** 3).toBeLessThan(0.995)
  })

  it('availability: of a copy, only while it is loaded: from the start of processing until it is due', () => {
    const portfolio = withPromises(chain(), { Churn: { availability: '99.5 %', deliveryTime: '05:00 Mon' } })

    expect(needed(portfolio, 'Basket')).toEqual(['availability 01:00–05:00 Mon', 'deliveryTime 01:00 Mon'])
    expect(needed(withPromises(chain(), { Churn: { availability: '99.5 %' } }), 'Basket')).toEqual(['availability'])
  })

  it('availability: how a flow reads decides, whatever the processing time', () => {
    const portfolio = withPromises(chain(), { Churn: { availability: '99.5 %' } })
    const id = flow('Basket', 'Churn')
    const asked = {
      ...portfolio,
      flows: { ...portfolio.flows, [id]: { ...portfolio.flows[id]!, mode: 'api' as const } },
    }

    expect(needed(asked, 'Basket')).toEqual(['availability 99.5 %'])
  })

  it('notice of changes: 30 d for those behind it, plus its own 14 d', () => {
    const portfolio = withPromises(chain(), { Churn: { changeNotice: '30 d' }, Basket: { changeNotice: '14 d' } })

    expect(needed(portfolio, 'Orders')).toEqual(['changeNotice 44 d'])
  })

  it('accuracy is marked: errors can grow in a calculation', () => {
    const portfolio = withPromises(chain(), { Churn: { accuracy: '95 %' } })

    expect(needsOf(portfolio, product('Basket'))).toMatchObject([{ dimension: 'accuracy', isToBeChecked: true }])
  })

  it('response time, throughput and volume say nothing about what feeds a product', () => {
    const promises = { responseTime: '300 ms', throughput: '5 rows/s', volume: '100 rows' }

    expect(needed(withPromises(chain(), { Churn: promises }), 'Basket')).toEqual([])
  })
})

describe('the chain', () => {
  it('carries a need through a product that says nothing, and tells the trail', () => {
    const portfolio = withPromises(chain(), { Churn: { freshness: '24 h' } })
    const orders = product('Orders')
    const [need] = needsOf(portfolio, orders)

    expect(needed(portfolio, 'Orders')).toEqual(['freshness 20 h'])
    expect(need && evidenceOf(sloInferenceOf(portfolio), orders, need)).toMatchObject([
      { consumer: product('Basket'), from: 'need', step: { rule: 'minus-processing', hours: null } },
      { consumer: product('Churn'), from: 'promise', step: { rule: 'minus-processing', hours: 4 } },
    ])
  })

  it('takes the stricter of what a product promised and what is needed of it', () => {
    const asked = (basket: string) =>
      needed(withPromises(chain(), { Churn: { freshness: '24 h' }, Basket: { freshness: basket } }), 'Orders')

    expect(asked('12 h')).toEqual(['freshness 12 h'])
    expect(asked('48 h')).toEqual(['freshness 20 h'])
  })

  it('asks nothing stricter of what was overridden with a reason', () => {
    const overridden = {
      target: 48,
      unit: 'h',
      origin: 'overridden',
      reason: 'The source sends every other day.',
    } as const
    const portfolio = withPromises(chain(), { Churn: { freshness: '24 h' }, Basket: { freshness: overridden } })

    expect(needed(portfolio, 'Orders')).toEqual(['freshness 48 h'])
  })

  it('stops where processing takes all there is, and says who', () => {
    const portfolio = withPromises(chain(24), { Churn: { freshness: '24 h' } })

    expect(needed(portfolio, 'Basket')).toEqual([])
    expect(sloInferenceOf(portfolio).impossible).toMatchObject([
      { consumer: product('Churn'), dimension: 'freshness', hours: 24, inputs: [product('Basket')] },
    ])
  })

  it('stops at a circle, and reports it', () => {
    const portfolio = aPortfolio()
      .product('Ring')
      .product('Round')
      .product('Orders')
      .chain('Orders', 'Ring', 'Round', 'Ring')
      .build()
    const promised = withPromises(portfolio, { Round: { freshness: '24 h' }, Ring: { freshness: '12 h' } })

    expect(needed(promised, 'Ring')).toEqual([])
    expect(needed(promised, 'Orders')).toEqual(['freshness 12 h'])
    expect(sloInferenceOf(promised).cycles).toEqual([[product('Ring'), product('Round')]])
  })
})

it('infers for the sources of the worked example what its report needs', () => {
  const sample = retailSample(PortfolioId.parse('portfolio_copy'))
  const [purchases] = Object.keys(sample.dataProducts).filter((id) => id.includes('historical'))

  expect(
    purchases &&
      needsOf(sample, purchases as never)
        .map(({ dimension }) => dimension)
        .sort(),
  ).toEqual(['availability', 'completeness', 'deliveryTime', 'frequency', 'freshness'])
})

it('is not reckoned again while a name or a job description is typed', () => {
  const portfolio = withPromises(chain(), { Churn: { freshness: '24 h' } })
  const id = product('Churn')
  const typed = {
    ...portfolio,
    dataProducts: { ...portfolio.dataProducts, [id]: { ...portfolio.dataProducts[id]!, job: 'x' } },
  }
  const first = sloInferenceOf(portfolio)

  expect(sloInferenceOf(typed)).toBe(first)
  expect(sloInferenceOf(withPromises(portfolio, { Churn: { freshness: '23 h' } }))).not.toBe(first)
})
