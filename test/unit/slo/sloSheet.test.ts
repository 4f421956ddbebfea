import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protectionNeedsOf } from '../../../shared/analysis/sloInference/protection'
import { worstCaseOf, worstShare } from '../../../shared/analysis/sloInference/worstCase'
import { isWeaker, readLevel } from '../../../shared/analysis/sloInference/level'
import { flowDemandsOf } from '../../../shared/analysis/sloInference/flowDemands'
import { sloInferenceOf } from '../../../shared/analysis/sloInference'
import { acceptNeed, settleWithReason, sloOffersOf } from '../../../shared/analysis/sloOffers'
import { sloSheetOf } from '../../../shared/analysis/sloSheet'
import { Flow } from '../../../shared/model/entities/flow'
import type { Portfolio } from '../../../shared/model/portfolio'
import { retailSample } from '../../../shared/sample/retail'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { aPortfolio, flow, product, useCase } from '../../support/portfolioBuilder'
import { doing, needed, rowOf, withPromises } from '../../support/promisedWorld'

/* Orders ─► Churn ─► Win back     Churn takes 4 h */
const chain = () =>
  aPortfolio()
    .product('Orders')
    .product('Churn', { processingHours: 4 })
    .useCase('Win back')
    .chain('Orders', 'Churn', 'Win back')
    .build()
const promising = (churn: Record<string, string>, orders: Record<string, string>) =>
  withPromises(chain(), { Churn: churn, Orders: orders })

const asking = (portfolio: Portfolio, from: string, to: string, asked: Partial<Flow>): Portfolio => {
  const id = flow(from, to)
  return { ...portfolio, flows: { ...portfolio.flows, [id]: { ...portfolio.flows[id]!, ...asked } } }
}

describe('the SLO sheet', () => {
  it('puts the product a use case reads first, and says what is promised beside what is needed', () => {
    const rows = sloSheetOf(promising({ freshness: '24 h' }, { freshness: '24 h', completeness: '99 %' }))

    expect(rows.map(({ product: id, dimension, state }) => [id, dimension, state])).toEqual([
      [product('Churn'), 'freshness', 'agreed'],
      [product('Orders'), 'freshness', 'weaker'],
      [product('Orders'), 'completeness', 'unasked'],
    ])
  })

  it('has a row for what is needed and not promised; accepting it keeps the value, its origin and its measure', () => {
    const before = promising({ freshness: '24 h' }, {})
    const row = rowOf(before, 'Orders', 'freshness')

    const after = doing(before, acceptNeed(before, row, { id: 'slo_new', sli: 'young enough / all' }))

    expect(row.state).toBe('unpromised')
    expect(rowOf(after, 'Orders', 'freshness')).toMatchObject({
      ...{ id: row.id, state: 'kept', isStale: false },
      slo: { target: 20, unit: 'h', origin: 'inferred', sli: 'young enough / all' },
    })
  })

  it('shows an accepted value that is no longer what is inferred', () => {
    const before = promising({ freshness: '24 h' }, {})
    const accepted = doing(before, acceptNeed(before, rowOf(before, 'Orders', 'freshness'), { id: 'slo_new', sli: '' }))

    const relaxed = doing(accepted, {
      ...{ type: 'dataProduct/describe', of: product('Churn'), changes: { processingHours: 2 } },
    })

    expect(rowOf(relaxed, 'Orders', 'freshness')).toMatchObject({ state: 'kept', isStale: true })
  })

  it('settles with a reason, and keeps quiet from then on', () => {
    const before = promising({ freshness: '24 h' }, { freshness: '30 h' })

    const after = doing(before, settleWithReason(rowOf(before, 'Orders', 'freshness'), 'Enough for a pilot.'))

    expect(rowOf(after, 'Orders', 'freshness')).toMatchObject({ state: 'settled', conflict: null })
  })

  it('keeps quiet about what was overruled where no promise can carry the reason', () => {
    const before = promising({ freshness: '3 h' }, {})
    const row = rowOf(before, 'Churn', 'freshness')
    expect(row.state).toBe('impossible')

    expect(rowOf(doing(before, settleWithReason(row, 'Faster machine ordered.')), 'Churn', 'freshness').state).toBe(
      'settled',
    )
  })
})

describe('the offers for a conflict', () => {
  const offersOf = (portfolio: Portfolio, name: string, dimension: string) =>
    sloOffersOf(portfolio, rowOf(portfolio, name, dimension)).map(({ kind, effects }) => [kind, effects])

  it('tightens the source, relaxes the consumer, or shortens processing, each to what is just enough', () => {
    expect(offersOf(promising({ freshness: '24 h' }, { freshness: '22 h' }), 'Orders', 'freshness')).toMatchObject([
      ['tighten', [{ of: product('Orders'), level: { amount: 20 * 60 } }]],
      ['relax', [{ of: product('Churn'), level: { amount: 26 * 60 } }]],
      ['shorten', [{ of: product('Churn'), hours: 2, before: 4 }]],
    ])
  })

  it('does not offer to shorten what could not be short enough', () => {
    const kinds = offersOf(promising({ freshness: '24 h' }, { freshness: '30 h' }), 'Orders', 'freshness')

    expect(kinds.map(([kind]) => kind)).toEqual(['tighten', 'relax'])
  })

  it('does not offer to relax what a use case asks for in so many words', () => {
    const asked = asking(promising({ frequency: '1 w' }, {}), 'Churn', 'Win back', { cadence: 'daily' })

    expect(offersOf(asked, 'Churn', 'frequency').map(([kind]) => kind)).toEqual(['tighten'])
  })

  it('settles the conflict it was made for, whatever the map', () => {
    const words = fc.constantFrom('2 h', '20 h', '1 d', '26 h', '3 d', '1 w')
    const share = fc.constantFrom('90 %', '99 %', '99.5 %')
    const anyPromises = fc.record(
      { freshness: words, latency: words, frequency: words, completeness: share, availability: share },
      { requiredKeys: [] },
    )
    let offered = 0
    fc.assert(
      fc.property(
        fc.array(anyPromises, { minLength: 4, maxLength: 4 }),
        fc.array(fc.constantFrom(null, 0, 2, 8), { minLength: 4, maxLength: 4 }),
        (promises, hours) => {
          const map = aPortfolio()
          for (const [at, name] of ['A', 'B', 'C', 'D'].entries())
            map.product(name, { processingHours: hours[at] ?? null })
          map.chain('A', 'B', 'D').chain('A', 'C', 'D')
          const given = Object.fromEntries(['A', 'B', 'C', 'D'].map((name, at) => [name, promises[at] ?? {}]))
          const portfolio = withPromises(map.build(), given)
          for (const row of sloSheetOf(portfolio))
            for (const { changes } of sloOffersOf(portfolio, row)) {
              offered += 1
              const after = sloSheetOf(doing(portfolio, ...changes)).find(({ id }) => id === row.id)
              expect(after?.conflict?.kind).not.toBe(row.conflict?.kind)
            }
        },
      ),
      { numRuns: 200 },
    )
    expect(offered).toBeGreaterThan(100)
  })
})

describe('what is asked on a flow', () => {
  it('is a demand of the use case: how often, and requirements that must or should be met', () => {
    const requirement = (text: string, priority: 'must' | 'could') =>
      Flow.shape.requirements.parse({ requirement_1: { id: 'requirement_1', text, priority, order: 'n' } })

    const asked = asking(chain(), 'Churn', 'Win back', {
      cadence: 'wöchentlich',
      requirements: requirement('The list is no older than 10 hours', 'must'),
    })

    expect(needed(asked, 'Churn')).toEqual(['frequency 1 w', 'freshness 10 h'])
    expect(needed(asked, 'Orders')).toEqual(['frequency 1 w', 'freshness 6 h'])
    expect([...sloInferenceOf(asked).needs.get(product('Churn'))!.values()][0]?.reasons[0]).toMatchObject({
      ...{ consumer: useCase('Win back'), from: 'asked' },
    })
    expect(
      flowDemandsOf(asking(chain(), 'Churn', 'Win back', { requirements: requirement('within 2 hours', 'could') }))
        .size,
    ).toBe(0)
  })

  it('asks nothing where it cannot be read: "on request"', () => {
    expect(flowDemandsOf(asking(chain(), 'Churn', 'Win back', { cadence: 'on request' })).size).toBe(0)
  })

  it('is satisfied by what is inferred, all the way up', () => {
    const hours = fc.integer({ min: 1, max: 72 })
    const satisfied = (asked: number, processing: number, weaker: number): boolean => {
      const portfolio = asking(
        aPortfolio()
          .product('Orders')
          .product('Churn', { processingHours: processing })
          .useCase('Win back')
          .chain('Orders', 'Churn', 'Win back')
          .build(),
        ...(['Churn', 'Win back'] as const),
        {
          requirements: Flow.shape.requirements.parse({
            requirement_1: { id: 'requirement_1', text: `at most ${asked} hours`, order: 'n' },
          }),
        },
      )
      const need = [...(sloInferenceOf(portfolio).needs.get(product('Orders'))?.values() ?? [])][0]
      return need === undefined ? asked <= processing : need.level.amount / 60 + processing + weaker <= asked + 1e-9
    }

    fc.assert(fc.property(hours, hours, (asked, processing) => satisfied(asked, processing, 0)))
    expect(() => {
      fc.assert(fc.property(hours, hours, (asked, processing) => satisfied(asked, processing, 0.1)))
    }).toThrow()
  })
})

describe('what joins', () => {
  it('two inputs at 99 % make 98 % at worst, and the worst is never better than the weakest input', () => {
    expect(worstShare([99, 99])).toBe(98)
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (shares) => {
        const worst = worstShare(shares)
        expect(worst).toBeGreaterThanOrEqual(0)
        expect(worst).toBeLessThanOrEqual(Math.min(...shares) + 1e-6)
      }),
    )
  })

  it('is told of a product with two inputs that promise a share, and of no other', () => {
    const two = withPromises(
      aPortfolio().product('A').product('B').product('C').flow('A', 'C').flow('B', 'C').build(),
      { A: { completeness: '99 %' }, B: { completeness: '98 %' } },
    )

    expect(worstCaseOf(two, product('C'), 'completeness')).toEqual({ percent: 97, inputs: 2 })
    expect(worstCaseOf(two, product('C'), 'freshness')).toBeNull()
    expect(worstCaseOf(two, product('A'), 'completeness')).toBeNull()
  })
})

describe('protection', () => {
  it('is carried upstream: the union of the rules, the strictest class; what is named already is not lacking', () => {
    const portfolio = aPortfolio()
      .product('Orders', { protection: { regulation: 'gdpr' } })
      .product('Churn', { protection: { regulation: 'GDPR; Works council' } })
      .product('Offers', { attributes: { email: [] } })
      .chain('Orders', 'Churn')
      .flow('Orders', 'Offers')
      .build()

    expect(protectionNeedsOf(portfolio).get(product('Orders'))).toMatchObject({
      ...{ rules: ['GDPR', 'Works council'], lacking: ['Works council'], strictest: '' },
      consumers: [product('Churn')],
    })
  })
})

it('reads the worked example: every inferred promise can be accepted, and none is weaker afterwards', () => {
  let portfolio = retailSample(PortfolioId.parse('portfolio_retail'))
  const open = () => sloSheetOf(portfolio).filter(({ state }) => state === 'unpromised')
  expect(open().length).toBeGreaterThan(8)

  for (const [at, row] of open().entries())
    portfolio = doing(portfolio, acceptNeed(portfolio, row, { id: `slo_accepted_${at}`, sli: 'good / all' }))

  expect(sloSheetOf(portfolio).filter(({ state }) => state === 'weaker')).toEqual([])
  const levels = sloSheetOf(portfolio).flatMap(({ slo, need }) => (slo && need ? [[slo, need] as const] : []))
  for (const [slo, need] of levels) {
    const level = readLevel(slo)
    if (typeof level !== 'string') expect(isWeaker(need.dimension, level, need.level)).toBe(false)
  }
})
