import { describe, expect, it } from 'vitest'
import { createReview, findingsBySubject } from '../../../shared/analysis/review'
import type { Portfolio } from '../../../shared/model/portfolio'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'

const review = (portfolio: Portfolio) => createReview()(portfolio)
/** `rule:code:subject` of every finding, but those on words. */
const idsIn = (portfolio: Portfolio) =>
  review(portfolio)
    .filter(({ rule }) => rule !== 'job-description')
    .map(({ id }) => id)
const JOB = 'Predicts for each customer how likely they are to leave.'
const SAID = { role: 'planner', need: 'a weekly plan', outcome: 'order in time' }

/** Nothing to say about this one: OMS ─► Orders ─► Churn ─► Win back. */
const sound = () =>
  aPortfolio()
    .source('OMS')
    .product('Orders', { job: 'Lists every order with its articles.', owner: 'Sales' })
    .product('Churn', { job: JOB, owner: 'Sales', slos: { freshness: 'age' }, ports: port })
    .useCase('Win back', SAID)
    .chain('OMS', 'Orders', 'Churn', 'Win back')
const port = { port_api: { id: 'port_api', name: 'API', order: 'b' } }

it('has nothing to say about a sound map', () => {
  expect(review(sound().build())).toEqual([])
})

describe('starting from the source (2.17)', () => {
  it('doubts a product no use case needs', () => {
    expect(idsIn(sound().product('Loose', { owner: 'Sales' }).flow('OMS', 'Loose').build())).toEqual([
      `path-to-use-case:unneeded:${product('Loose')}`,
    ])
  })

  it('says once that there is no use case yet', () => {
    const portfolio = aPortfolio().source('OMS').product('Orders', { owner: 'Sales' }).flow('OMS', 'Orders').build()

    expect(idsIn(portfolio)).toContain(`path-to-use-case:no-use-case-yet:${product('Orders')}`)
  })

  it('doubts a product that goes straight from the system to the use case', () => {
    const portfolio = aPortfolio()
      .source('OMS')
      .product('Orders', { owner: 'Sales', slos: { freshness: 'age' }, ports: port })
      .useCase('Plan', SAID)
      .chain('OMS', 'Orders', 'Plan')
      .build()

    expect(idsIn(portfolio)).toEqual([`path-to-use-case:source-only:${product('Orders')}`])
  })

  it('leaves one alone that puts something of another product beside what the system holds', () => {
    const portfolio = sound().flow('OMS', 'Churn').build()

    expect(idsIn(portfolio).filter((id) => id.startsWith('path-to-use-case'))).toEqual([])
  })
})

describe('systems of record (2.24)', () => {
  it('asks where data is born at the end of a chain, not all along it', () => {
    const portfolio = sound().product('Counts').product('Stock').chain('Counts', 'Stock', 'Churn').build()

    expect(idsIn(portfolio).filter((id) => id.startsWith('system-of-record'))).toEqual([
      `system-of-record:none:${product('Counts')}`,
    ])
  })

  it('mentions a system nobody draws from, as a hint', () => {
    const [found, ...others] = review(sound().source('CRM').build())

    expect(found).toMatchObject({ code: 'feeds-nothing', subject: source('CRM'), severity: 'info' })
    expect(others).toEqual([])
  })
})

it('calls only a circle an error: it can be built in no order', () => {
  const portfolio = sound().flow('Churn', 'Orders').build()
  const errors = review(portfolio).filter(({ severity }) => severity === 'error')

  expect(errors).toMatchObject([{ rule: 'cycle', values: { names: 'Churn, Orders', count: 2 } }])
})

describe('a use case (2.19)', () => {
  it('says who, what and what for, and leads to a product', () => {
    expect(idsIn(sound().useCase('Forecast').build())).toEqual([
      `use-case:no-role:${useCase('Forecast')}`,
      `use-case:no-need:${useCase('Forecast')}`,
      `use-case:no-outcome:${useCase('Forecast')}`,
      `use-case:no-product:${useCase('Forecast')}`,
      `reuse:single-use:${product('Churn')}`,
      `reuse:single-use:${product('Orders')}`,
    ])
  })
})

it('names the products that one of several use cases needs, and neither those that two need nor those that none does (2.26)', () => {
  const portfolio = sound()
    .useCase('Forecast', SAID)
    .flow('Orders', 'Forecast')
    .product('Loose', { owner: 'Sales' })
    .build()

  expect(idsIn(portfolio).filter((id) => id.startsWith('reuse'))).toEqual([`reuse:single-use:${product('Churn')}`])
})

describe('ownership (2.34)', () => {
  const contested = () => sound().product('Stock').flow('OMS', 'Stock').flow('Stock', 'Churn')
  const about = (portfolio: Portfolio) => review(portfolio).filter(({ rule }) => rule === 'ownership')

  it('is missing', () => {
    expect(about(contested().build())).toMatchObject([{ code: 'no-owner', subject: product('Stock') }])
  })

  it('is contested while several claim and nothing is decided', () => {
    const portfolio = contested().claim('Stock', 'Sales').claim('Stock', 'Logistics').build()

    expect(about(portfolio)).toMatchObject([{ code: 'contested', values: { names: 'Logistics, Sales' } }])
  })

  it('is contradicted when the owner is not the one that was decided for', () => {
    const portfolio = sound().decide('Orders', 'Logistics').build()

    expect(about(portfolio)).toMatchObject([{ code: 'contradicted', values: { owner: 'Sales', decided: 'Logistics' } }])
  })

  it('is settled by a decision with a reason', () => {
    expect(about(sound().claim('Orders', 'Sales').claim('Orders', 'X').decide('Orders', 'Sales').build())).toEqual([])
    expect(about(sound().decide('Orders', 'Sales', '').build())).toMatchObject([
      { code: 'no-reason', severity: 'info' },
    ])
  })
})

describe('promises', () => {
  it('are asked for first where a use case reads directly (2.39)', () => {
    const portfolio = sound()
      .product('Bare', { owner: 'Sales', ports: port })
      .chain('Orders', 'Bare', 'Win back')
      .build()

    expect(idsIn(portfolio)).toEqual([`slo:no-slo:${product('Bare')}`])
  })

  it('need an indicator (2.43)', () => {
    const portfolio = sound().product('Stock', { owner: 'Sales', slos: { freshness: '', availability: ' ' } })
    const found = review(portfolio.flow('OMS', 'Stock').flow('Stock', 'Churn').build()).find(
      ({ rule }) => rule === 'slo',
    )

    expect(found && sayIn('en')(found.text, found.values)).toBe(
      '2 promises of “Stock” have no indicator: nobody can measure whether they are kept.',
    )
  })
})

it('hints at attributes without a business key (2.09) and at a product nobody says how to read (2.08)', () => {
  const portfolio = sound()
    .product('Bare', { owner: 'Sales', slos: { freshness: 'age' }, attributes: { age: [] } })
    .chain('Orders', 'Bare', 'Win back')
    .build()

  expect(idsIn(portfolio)).toEqual([`output-port:no-port:${product('Bare')}`, `business-key:no-key:${product('Bare')}`])
  expect(
    idsIn(
      sound()
        .product('Key', { owner: 'Sales', attributes: { id: [] }, keys: ['id'] })
        .build(),
    ),
  ).not.toContain(`business-key:no-key:${product('Key')}`)
})

it('asks of a product that only passes on whether it is an interim table (2.45)', () => {
  const portfolio = sound().product('Cleaned', { owner: 'Sales' }).chain('Orders', 'Cleaned', 'Churn').build()

  expect(idsIn(portfolio)).toEqual([`archetype:interim:${product('Cleaned')}`])
})

describe('a finding', () => {
  const jobs = (portfolio: Portfolio) => review(portfolio).filter(({ rule }) => rule === 'job-description')
  const bare = { owner: 'Sales', job: '' }

  it('comes from the job-description test, once for each reason', () => {
    expect(jobs(sound().product('Stock', bare).chain('OMS', 'Stock', 'Churn').build())).toMatchObject([
      { id: `job-description:missing:${product('Stock')}`, severity: 'warning', ref: '2.22' },
    ])
  })

  it('is silent once it was overruled with a reason', () => {
    const overruled = { missing: { reason: 'Written next week.' } }

    expect(
      jobs(
        sound()
          .product('Stock', { ...bare, overruled })
          .chain('OMS', 'Stock', 'Churn')
          .build(),
      ),
    ).toEqual([])
  })

  it('cannot be settled by a verdict on what is told while nothing is told', () => {
    const yes = { answer: 'yes', reviewer: 'Ada', reason: 'One concept.' } as const
    const judged = { cohesive: yes, valuableOnItsOwn: yes, owner: 'Sales' }
    const about = (job: string) =>
      review(
        sound()
          .product('Judged', { ...judged, job })
          .build(),
      ).filter(({ subject }) => subject === product('Judged'))
    const codes = (job: string) => about(job).map(({ code }) => code)

    expect(codes('')).toContain('missing')
    expect(codes('Calculates a score for each customer and sends e-mails to those at risk.')).not.toContain('two-jobs')
  })

  it('cannot be overruled when it is an error', () => {
    const overruled = { circle: { reason: 'We like it.' } }
    const portfolio = sound()
      .product('Ring', { overruled })
      .product('Round', { overruled })
      .chain('Ring', 'Round', 'Ring')

    expect(idsIn(portfolio.build())).toContain(`cycle:circle:${product('Ring')}`)
  })

  it('is found by its subject', () => {
    const findings = review(sound().product('Loose').build())

    expect(findingsBySubject(findings).get(product('Loose'))?.length).toBe(findings.length)
  })
})
