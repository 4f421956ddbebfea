import { describe, expect, it } from 'vitest'
import { laneTargets, laneUnder } from '../../../shared/layout/laneDrop'
import { laneLinksOf } from '../../../shared/layout/laneLinks'
import { lanesOf } from '../../../shared/layout/lanes'
import { ContextRelation } from '../../../shared/model/entities/domain'
import { aPortfolio, domain, product, source } from '../../support/portfolioBuilder'

/*  Sales: Orders (0,0)  Returns (0,200)          Marketing: Offers (800,0)          CRM (1400,0) */
const shop = () =>
  aPortfolio()
    .product('Orders', { owner: 'Sales', at: [0, 0] })
    .product('Returns', { owner: 'Sales', at: [0, 200] })
    .product('Offers', { owner: 'Marketing', at: [800, 0] })
    .source('CRM', { at: [1400, 0] })
    .build()
const to = (id: string, x: number, y: number): [string, { x: number; y: number }] => [id, { x, y }]

describe('a card that is dropped', () => {
  it('belongs to the lane most of it lies in, and to none beside', () => {
    const lanes = lanesOf(shop())
    const card = { width: 264, height: 148 }

    expect(laneUnder(lanes, { x: 760, y: 40, ...card })).toBe(domain('Marketing'))
    expect(laneUnder(lanes, { x: 20, y: 100, ...card })).toBe(domain('Sales'))
    expect(laneUnder(lanes, { x: 400, y: 600, ...card })).toBeUndefined()
  })

  it('does not change its owner by brushing a lane', () => {
    expect(laneTargets(shop(), new Map([to(product('Orders'), 560, 0)]))).toEqual(new Map())
    expect(laneTargets(shop(), new Map([to(product('Orders'), 700, 0)]))).toEqual(
      new Map([[product('Orders'), domain('Marketing')]]),
    )
  })

  it('is measured against the lanes without the cards in the hand: two that move together keep their owners', () => {
    const apart = aPortfolio()
      .product('Orders', { owner: 'Sales', at: [0, 0] })
      .product('Offers', { owner: 'Marketing', at: [0, 200] })
      .build()

    expect(laneTargets(apart, new Map([to(product('Orders'), 0, 200), to(product('Offers'), 0, 400)]))).toEqual(
      new Map(),
    )
    expect(laneTargets(apart, new Map([to(product('Orders'), 0, 200)])).get(product('Orders'))).toBe(
      domain('Marketing'),
    )
  })

  it('is a product: source systems and use cases have no owner to get', () => {
    expect(laneTargets(shop(), new Map([to(source('CRM'), 800, 0)]))).toEqual(new Map())
  })
})

describe('relations of the context map', () => {
  const relate = (portfolio: ReturnType<typeof shop>, ...pairs: readonly (readonly [string, string, string])[]) => {
    for (const [id, upstream, downstream] of pairs)
      portfolio.relations[id as keyof typeof portfolio.relations] = ContextRelation.parse({
        ...{ id, upstream: domain(upstream), downstream: domain(downstream) },
      })
    return portfolio
  }

  it('run between the nearest edges of the two lanes, in the middle of what faces', () => {
    const portfolio = relate(shop(), ['relation_1', 'Sales', 'Marketing'])
    const [sales, marketing] = [domain('Sales'), domain('Marketing')].map(
      (id) => lanesOf(portfolio).find((lane) => lane.domain === id)!.hulls[0]!,
    )

    expect(laneLinksOf(portfolio)).toMatchObject([
      {
        from: { x: sales!.x + sales!.width, y: marketing!.y + marketing!.height / 2 },
        to: { x: marketing!.x, y: marketing!.y + marketing!.height / 2 },
      },
    ])
  })

  it('between the same two domains are counted, so that their words do not lie on each other', () => {
    const portfolio = relate(shop(), ['relation_1', 'Sales', 'Marketing'], ['relation_2', 'Marketing', 'Sales'])

    expect(laneLinksOf(portfolio).map(({ rank }) => rank)).toEqual([0, 1])
  })

  it('need two lanes: a domain that owns nothing has none', () => {
    const portfolio = aPortfolio()
      .product('Orders', { owner: 'Sales', at: [0, 0] })
      .domain('Marketing')
      .build()

    expect(laneLinksOf(relate(portfolio, ['relation_1', 'Sales', 'Marketing']))).toEqual([])
  })
})
