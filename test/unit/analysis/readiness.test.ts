import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portfolioReadinessOf, readinessOf } from '../../../shared/analysis/readiness'
import { metadataScoreOf } from '../../../shared/analysis/readiness/checklist'
import { DataProduct } from '../../../shared/model/entities/dataProduct'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, product, type ProductGiven } from '../../support/portfolioBuilder'

const readied: ProductGiven = {
  owner: 'Order Management',
  job: 'Provides the list of purchases each customer has made, so that other domains can look back.',
  tags: { orders: true },
  ports: {
    port_sql: { id: 'port_sql', name: 'Purchases', kind: 'sql', address: 'https://data.example/purchases', order: 'm' },
  } as never,
  valuableOnItsOwn: { answer: 'yes', reviewer: 'Ana', reason: 'Finance reads it as it is.' },
}
const workshop = (given: ProductGiven = readied): Portfolio =>
  aPortfolio()
    .source('OMS')
    .product('Historical Purchases', given)
    .product('Lifetime Value', {})
    .useCase('Know our customers', { role: 'CRM manager', need: 'insight', outcome: 'we keep the valuable ones' })
    .chain('OMS', 'Historical Purchases', 'Lifetime Value', 'Know our customers')
    .build()

const item = (portfolio: Portfolio, id: string, name = 'Historical Purchases') => {
  const found = readinessOf(portfolio)
    .get(product(name))
    ?.items.find((one) => one.id === id)
  if (!found) throw new Error(`No item ${id}`)
  return found
}
const missing = (portfolio: Portfolio, id: string, name?: string) =>
  item(portfolio, id, name).missing.map(({ text }) => text)

describe('readiness of a product', () => {
  it('is discoverable with name, description, domain and tag (2.04), and says which of them is not there', () => {
    expect(item(workshop(), 'discoverable').state).toBe('done')
    expect(missing(workshop({ ...readied, tags: {} }), 'discoverable')).toEqual(['readiness.missing.tag'])
    expect(missing(workshop({}), 'discoverable')).toEqual([
      'readiness.missing.job',
      'readiness.missing.owner',
      'readiness.missing.tag',
    ])
  })

  it('asks an address of its own, in the form of a URI, of every port (2.05)', () => {
    const at = (address: string) =>
      missing(
        workshop({
          ...readied,
          ports: { port_a: { id: 'port_a', name: 'A', kind: 'sql', address, order: 'm' } } as never,
        }),
        'addressable',
      )
    expect(at('urn:shop:purchases')).toEqual([])
    expect(at('')).toEqual(['readiness.missing.address'])
    expect(at('somewhere in the lake')).toEqual(['readiness.missing.uri'])
    const twice = workshop({
      ...readied,
      ports: {
        port_a: { id: 'port_a', name: 'A', kind: 'sql', address: 'urn:x', order: 'm' },
        port_b: { id: 'port_b', name: 'B', kind: 'api', address: 'urn:x', order: 'n' },
      } as never,
    })
    expect(missing(twice, 'addressable')).toEqual(['readiness.missing.ownAddress', 'readiness.missing.ownAddress'])
  })

  it('wants a rule of access and a law as soon as an attribute is personal (2.11)', () => {
    const portfolio = workshop({ ...readied, attributes: { email: [] } })
    expect(missing(portfolio, 'secure')).toEqual(['readiness.missing.sensitivity'])
    const [email] = Object.values(portfolio.dataProducts[product('Historical Purchases')]?.attributes ?? {})
    if (email) email.sensitivity = 'personal'
    const classified = structuredClone(portfolio)
    expect(missing(classified, 'secure')).toEqual(['readiness.missing.accessRule', 'readiness.missing.regulation'])
    expect(missing(classified, 'R6')).toEqual(missing(classified, 'secure'))
  })

  it('finds a port that suits each reader, and takes the way of reading a flow names at its word (2.08)', () => {
    const portfolio = aPortfolio()
      .product('Lifetime Value', {
        ports: { port_a: { id: 'port_a', name: 'Report', kind: 'report', order: 'm' } } as never,
      })
      .useCase('Insights', { consumer: 'person' })
      .useCase('Recommendations', { consumer: 'application' })
      .flow('Lifetime Value', 'Insights')
      .flow('Lifetime Value', 'Recommendations')
      .build()
    expect(item(portfolio, 'native', 'Lifetime Value').missing).toMatchObject([
      { text: 'readiness.missing.portFor', values: { reader: 'Recommendations' } },
    ])
    const asked = structuredClone(portfolio)
    for (const flow of Object.values(asked.flows)) flow.mode = 'sql'
    expect(missing(asked, 'native', 'Lifetime Value')).toEqual([
      'readiness.missing.portKind',
      'readiness.missing.portKind',
    ])
  })

  it('names the use case whose sentence is not whole, and where to put it right (R1)', () => {
    const portfolio = aPortfolio().product('P').useCase('Plan', { role: 'planner' }).flow('P', 'Plan').build()
    expect(item(portfolio, 'R1', 'P').missing).toMatchObject([
      { text: 'readiness.missing.sentence', field: 'need', subject: 'usecase_plan' },
      { text: 'readiness.missing.user' },
    ])
  })

  it('counts the five kinds of metadata (3.22)', () => {
    expect(metadataScoreOf(DataProduct.parse({ id: 'product_a', name: 'A' }))).toBe(0)
    const said = DataProduct.parse({ id: 'product_a', name: 'A', productOwner: 'Ana', contract: { usage: 'read' } })
    expect(metadataScoreOf(said)).toBe(2)
  })

  it('takes the room’s answer only with a reason, and “done” only where the map cannot know', () => {
    const answered = (id: string, state: string, reason: string) =>
      item(workshop({ ...readied, readiness: { [id]: { state, reason } } as never }), id)
    expect(answered('R8', 'done', 'since May, monthly').state).toBe('done')
    expect(answered('R8', 'done', ' ')).toMatchObject({
      state: 'open',
      missing: [{ text: 'readiness.missing.reason' }],
    })
    expect(answered('R5', 'done', 'we say so')).toMatchObject({ state: 'open' })
    expect(answered('R5', 'not-applicable', 'a list of countries')).toMatchObject({
      state: 'not-applicable',
      missing: [],
    })
    expect(answered('discoverable', 'open', '')).toMatchObject({ state: 'open' })
  })

  it('never calls a product ready while an item is open, nor an item open without saying why or who said so', () => {
    const states = fc.constantFrom('done', 'open', 'not-applicable', 'overruled')
    const ids = ['discoverable', 'R1', 'R5', 'R8', 'reuse', 'size', 'valuable', 'secure', 'path']
    const answers = fc.dictionary(
      fc.constantFrom(...ids),
      fc.record({ state: states, reason: fc.constantFrom('', 'why') }),
    )
    fc.assert(
      fc.property(answers, (readiness) => {
        for (const { items, open, isReady } of readinessOf(workshop({ ...readied, readiness: readiness })).values()) {
          expect(open).toBe(items.filter(({ state }) => state === 'open').length)
          expect(isReady).toBe(open === 0)
          for (const { id, state, missing: lacks } of items)
            expect(lacks.length > 0 || (state === 'open' && readiness[id]?.state === 'open')).toBe(state === 'open')
        }
      }),
    )
  })
})

describe('readiness of the portfolio', () => {
  it('lists what is open most often first, with the products, and the roles nobody had in the room (2.18)', () => {
    const { products, ready, open, missingRoles } = portfolioReadinessOf(workshop())
    expect({ products, ready }).toEqual({ products: 2, ready: 0 })
    expect(missingRoles).toEqual(['user', 'domain-expert', 'builder', 'facilitator'])
    const counts = open.map((line) => line.products.length)
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
    expect(open.find(({ id }) => id === 'discoverable')?.products).toEqual([product('Lifetime Value')])
  })
})
