import { describe, expect, it } from 'vitest'
import { fixOf } from '../../../../shared/analysis/boundaries/fixes'
import { createReview } from '../../../../shared/analysis/review'
import { parseCommand, type Edit } from '../../../../shared/model/commands'
import { decide } from '../../../../shared/model/decide'
import { Session } from '../../../../shared/model/entities/workshop'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { sayIn } from '../../../../shared/text/say'
import { portfoliosWithFindings } from '../../../support/everyFinding'
import { aPortfolio, attribute, domain, product, type ProductGiven } from '../../../support/portfolioBuilder'
import { withInterim } from '../../../support/withInterim'

const about = (portfolio: Portfolio, rule: string) => createReview()(portfolio).filter((found) => found.rule === rule)
const codes = (portfolio: Portfolio, rule: string) =>
  about(portfolio, rule).map(({ code, subject }) => `${code} ${subject}`)
const one = (given: ProductGiven, name = 'Customers') =>
  aPortfolio().useCase('Greet').useCase('Bill').product(name, given).build()
const port = (id: string, kind: 'sql' | 'file' | 'api', name: string, address = '') =>
  [`port_${id}`, { id: `port_${id}`, kind, name, address, order: id }] as const
const ports = (...given: readonly ReturnType<typeof port>[]) => ({ ports: Object.fromEntries(given) })

describe('consumers that share nothing (2.44)', () => {
  const disjoint = { name: ['Greet'], salutation: ['Greet'], iban: ['Bill'], terms: ['Bill'] }

  it('asks whether a product is two, naming who uses what', () => {
    const [found] = about(one({ attributes: disjoint }), 'disjoint-consumers')

    expect(found && sayIn('en')(found.text, found.values)).toBe(
      '2 groups of use cases share no attribute of “Customers”: Bill (iban, terms) and Greet (name, salutation). Are these two products?',
    )
  })

  it('is silent as soon as one attribute is shared', () => {
    expect(codes(one({ attributes: { ...disjoint, name: ['Greet', 'Bill'] } }), 'disjoint-consumers')).toEqual([])
  })

  it('takes no single attribute for a second concept: gender came with the second use case', () => {
    expect(
      codes(one({ attributes: { name: ['Greet'], age: ['Greet'], gender: ['Bill'] } }), 'disjoint-consumers'),
    ).toEqual([])
  })

  it('does not let a business key hold two concepts together', () => {
    const keyed = { attributes: { ...disjoint, id: ['Greet', 'Bill'] }, keys: ['id'] }

    expect(codes(one(keyed), 'disjoint-consumers')).toEqual([`groups ${product('Customers')}`])
  })
})

describe('more than one table (2.44)', () => {
  it('counts what ports hand out by name or by the table of their address', () => {
    expect(
      codes(one(ports(port('a', 'sql', 'Orders'), port('b', 'sql', 'Order lines'))), 'several-tables'),
    ).toHaveLength(1)
    expect(
      codes(
        one(ports(port('a', 'sql', 'SQL', 'dwh.sales.orders'), port('b', 'sql', 'SQL', 'dwh.sales.lines'))),
        'several-tables',
      ),
    ).toHaveLength(1)
  })

  it('lets one dataset be handed out in two forms, and as an API besides', () => {
    const forms = ports(
      port('a', 'file', 'Orders as CSV, daily'),
      port('b', 'file', 'orders as Parquet'),
      port('c', 'api', 'Order lines'),
    )

    expect(codes(one(forms), 'several-tables')).toEqual([])
    expect(
      codes(one(ports(port('a', 'sql', 'View'), port('b', 'file', 'CSV', 's3://sales/orders.csv'))), 'several-tables'),
    ).toEqual([])
  })
})

describe('a very wide scope', () => {
  it('is asked about, unless the job description says from whose point of view', () => {
    expect(codes(one({ job: 'Holds everything about a customer.' }, 'Customer 360'), 'ambitious-scope')).toHaveLength(1)
    expect(
      codes(
        one({ job: 'Offers a view of the customer from a marketing perspective.' }, 'Customer 360'),
        'ambitious-scope',
      ),
    ).toEqual([])
    expect(codes(one({ job: 'Zeigt den Kunden aus Sicht des Vertriebs.' }, 'Kunde 360'), 'ambitious-scope')).toEqual([])
  })
})

describe('glue between keys (2.10)', () => {
  it('is seen where one thing has several keys and nothing else', () => {
    expect(codes(one({ attributes: { 'CRM customer id': [], 'shop customer id': [] } }), 'identity-glue')).toHaveLength(
      1,
    )
  })

  it('is no list of facts: customers and what they bought', () => {
    const facts = {
      attributes: { 'customer number': [], SKU: [] },
      keys: ['customer number', 'SKU'],
      job: 'Lists purchases.',
    }

    expect(codes(one(facts, 'Historical Purchases'), 'identity-glue')).toEqual([])
  })

  it('is seen where the name leads from one thing to the other and nothing but their keys is held', () => {
    const keys = { attributes: { imo_number: [], mmsi_number: [] }, job: 'Names each ship with both numbers.' }

    expect(codes(one(keys, 'IMO to MMSI'), 'identity-glue')).toHaveLength(1)
    expect(codes(one(keys, 'IMO → MMSI'), 'identity-glue')).toHaveLength(1)
    expect(codes(one(keys, 'Tonnage'), 'identity-glue')).toEqual([])
  })

  it('takes what was paid for no key, though it ends like one', () => {
    const paid = { attributes: { 'customer id': [], 'amount paid': [] }, job: 'Links payments to customers.' }

    expect(codes(one(paid, 'Payments'), 'identity-glue')).toEqual([])
  })

  it('is no product with one field of meaning', () => {
    expect(
      codes(one({ attributes: { 'CRM customer id': [], 'shop customer id': [], name: [] } }), 'identity-glue'),
    ).toEqual([])
  })
})

describe('who is in the room (2.18)', () => {
  const session = (...roles: readonly string[]): Portfolio => {
    const participants = Object.fromEntries(
      roles.map((role, at) => [`participant_${at}`, { id: `participant_${at}`, name: `P${at}`, role, order: 'b' }]),
    )
    const record = Session.parse({ id: 'session_1', name: 'First', order: 'b', participants })
    return { ...aPortfolio().build(), sessions: { [record.id]: record } }
  }

  it('names the roles that nobody fills, gently', () => {
    const [found] = about(session('user', 'facilitator'), 'session-roles')

    expect(found).toMatchObject({ severity: 'info', subject: 'session_1' })
    expect(found && sayIn('en')(found.text, found.values)).toBe(
      'In “First” somebody is missing: a domain expert and somebody who will build.',
    )
  })

  it('says nothing of a full room, nor of one where nobody was written down', () => {
    expect(codes(session('user', 'domain-expert', 'builder'), 'session-roles')).toEqual([])
    expect(codes(session(), 'session-roles')).toEqual([])
  })
})

describe('one move that settles a finding', () => {
  const around = { newId: (kind: string) => `${kind}_new`, minuted: (name: string) => name }
  /** The portfolio after the certain fix of this finding. */
  function settled(portfolio: Portfolio, rule: string): Portfolio {
    const [found] = about(portfolio, rule)
    const fix = found && fixOf(portfolio, found, around)
    if (fix?.how !== 'certain') throw new Error('There is no certain fix')
    const { reason, changes } = fix
    const decision = decide(portfolio, parseCommand({ id: 'c', actor: 'a', type: 'batch', reason, changes }) as Edit)
    if (!decision.ok) throw new Error(decision.refusal.reason)
    return decision.portfolio
  }

  it('gives a product to the domain the map suggests', () => {
    const portfolio = aPortfolio().source('OMS', { domain: 'Sales' }).product('Orders').flow('OMS', 'Orders').build()

    expect(settled(portfolio, 'ownership').owners[product('Orders')]).toBe(domain('Sales'))
  })

  it('renames a key as its neighbour has it, and the finding goes', () => {
    const portfolio = aPortfolio()
      .product('Orders', { attributes: { customer_id: [] }, keys: ['customer_id'] })
      .product('Visits', { attributes: { 'customer number': [] }, keys: ['customer number'] })
      .product('Churn')
      .chain('Orders', 'Churn')
      .chain('Visits', 'Churn')
      .build()

    expect(about(portfolio, 'shared-key')).toHaveLength(1)
    expect(about(settled(portfolio, 'shared-key'), 'shared-key')).toEqual([])
  })

  it('gives a key the type its neighbour has, and the finding goes (2.09)', () => {
    const apart = portfoliosWithFindings().find((one) => about(one, 'shared-key')[0]?.code === 'typed-otherwise')
    if (!apart) throw new Error('No portfolio has keys of two types')
    const typesIn = ({ dataProducts }: Portfolio) =>
      Object.values(dataProducts).flatMap(({ attributes }) => Object.values(attributes).map(({ type }) => type))
    expect(typesIn(apart).toSorted()).toEqual(['integer', 'text'])

    const after = settled(apart, 'shared-key')

    expect(about(after, 'shared-key')).toEqual([])
    expect(new Set(typesIn(after)).size).toBe(1)
  })

  it('folds an interim table into the one product it feeds', () => {
    const portfolio = withInterim()
    const after = settled(portfolio, 'archetype')

    expect(Object.keys(after.dataProducts)).toEqual([product('Orders'), product('Churn')])
    expect(Object.values(after.flows).map(({ from, to }) => `${from} ${to}`)).toContain(
      `${product('Orders')} ${product('Churn')}`,
    )
  })

  it('has an interim table looked at before it folds where something would be lost, or is to be decided', () => {
    const given = { lost: { job: 'Orders without test orders.' }, decided: { owner: 'Finance' }, neither: {} }
    const howOf = (cleaned: ProductGiven) => {
      const portfolio = aPortfolio()
        .product('Orders', { owner: 'Sales' })
        .product('Cleaned', cleaned)
        .product('Churn', { owner: 'Sales', job: 'Predicts who leaves.' })
        .chain('Orders', 'Cleaned', 'Churn')
        .useCase('Win back')
        .flow('Churn', 'Win back')
        .build()
      const [found] = about(portfolio, 'archetype').filter(({ code }) => code === 'interim')
      return (
        found && fixOf(portfolio, found, { newId: (kind: string) => `${kind}_new`, say: sayIn('en') } as never)?.how
      )
    }

    expect(Object.values(given).map(howOf)).toEqual(['look', 'look', 'certain'])
  })

  it('names the one attribute that says it is a key', () => {
    for (const name of ['customer_id', 'Customer ID', 'Kundennummer']) {
      const after = settled(one({ attributes: { age: [], [name]: [] } }), 'business-key')

      expect(after.dataProducts[product('Customers')]?.attributes[attribute(name)]?.businessKey).toBe(true)
    }
  })

  it('adds the port that suits who reads, once that is said; two kinds of reader are a question (2.08)', () => {
    const read = (...consumers: readonly ('person' | 'system')[]) => {
      const portfolio = aPortfolio().product('Scores', { slos: { freshness: 'age' } })
      for (const consumer of consumers)
        portfolio.useCase(`For a ${consumer}`, { consumer, role: consumer === 'person' ? 'manager' : '' })
      for (const consumer of consumers) portfolio.flow('Scores', `For a ${consumer}`)
      return portfolio.build()
    }
    const kindsIn = (portfolio: Portfolio) =>
      Object.values(portfolio.dataProducts[product('Scores')]?.ports ?? {}).map(({ kind }) => kind)

    expect(kindsIn(settled(read('person'), 'output-port'))).toEqual(['report'])
    expect(kindsIn(settled(read('system'), 'output-port'))).toEqual(['api'])
    const [asked] = about(read('person', 'system'), 'output-port')
    expect(asked && fixOf(read('person', 'system'), asked, around)).toBeUndefined()
    const unsaid = aPortfolio().product('Scores').useCase('Rank').flow('Scores', 'Rank').build()
    const [open] = about(unsaid, 'output-port')
    expect(open && fixOf(unsaid, open, around)).toBeUndefined()
  })

  it('leaves it to people where two would do', () => {
    const portfolio = one({ attributes: { order_id: [], customer_id: [], amount: [] } })
    const [found] = about(portfolio, 'business-key')

    expect(found && fixOf(portfolio, found, around)).toBeUndefined()
  })
})
