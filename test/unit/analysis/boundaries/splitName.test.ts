// What a product that is split off may be called: its stated job, whom it serves, or the next number (2.22, 2.44).
import { describe, expect, it } from 'vitest'
import { resultIn } from '../../../../shared/analysis/boundaries/resultIn'
import { splitName } from '../../../../shared/analysis/boundaries/splitName'
import { deedIn } from '../../../../shared/analysis/boundaries/thingIn'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { sayIn } from '../../../../shared/text/say'
import { aPortfolio, product } from '../../../support/portfolioBuilder'

const offered = (portfolio: Portfolio, name: string) =>
  splitName(portfolio, product(name), {
    nameFor: (whole, who, language) => sayIn(language)('recut.split.nameFor', { name: whole, who }),
  })

describe('the thing that a job is about', () => {
  it.each([
    ['Forecasts footfall for the rota planners.', 'footfall'],
    ['Lists every late delivery for the buyers of each supplier.', 'late delivery'],
    ['Lists drivers due for medical checks for the safety team.', 'drivers due for medical checks'],
    ['Ranks suppliers by the share of deliveries that come late.', 'suppliers'],
    ['Also lists open tickets that nobody has answered.', 'open tickets'],
    ['Lists each return once.', 'return'],
    ['Sagt Ausfälle voraus.', 'Ausfälle'],
    ['Lieferungen auflisten.', 'Lieferungen'],
    ['Listet alle verspäteten Lieferungen für den Einkauf.', 'verspätete Lieferungen'],
    ['Ermittelt den offenen Posten je Kunde.', 'offener Posten je Kunde'],
    ['Erfasst jedes beschädigte Paket.', 'beschädigtes Paket'],
  ])('is what stands behind its verb: %s', (job, thing) => {
    expect(deedIn(job)?.thing).toBe(thing)
  })

  it.each([
    'It also predicts them.',
    'Shows which customers are likely to leave.',
    'Berechnet, welche Kunden kündigen.',
    'Außerdem werden die Personalakten der Beschäftigten verwaltet.',
  ])('is not guessed where no few words name it: %s', (job) => {
    expect(deedIn(job)?.thing).toBeUndefined()
  })
})

describe('what a deed leaves behind', () => {
  it.each([
    ['Forecasts demand.', 'demand forecast'],
    ['Forecasts footfall for the rota planners.', 'footfall forecast'],
    ['It also forecasts sales by store.', 'sales forecast by store'],
    ['Predicts late deliveries per supplier.', 'late delivery prediction per supplier'],
    ['Predicts the share of late deliveries.', 'Prediction of the share of late deliveries'],
    ['Scores the credit of each supplier.', 'credit score of each supplier'],
    ['Predicts the delay of every delivery.', 'delay prediction of every delivery'],
    ['Predicts customers likely to leave.', 'Prediction of customers likely to leave'],
    ['Scores leads for the sales team.', 'lead score'],
    ['Ranks suppliers by the share of deliveries that come late.', 'supplier ranking'],
    ['Recommends products to shoppers.', 'Recommendations of products to shoppers'],
    ['Recommends matching accessories for each basket.', 'matching accessory recommendations'],
    ['Classifies support tickets by topic.', 'support ticket classification by topic'],
    ['Alerts on late deliveries.', 'Alerts on late deliveries'],
    ['Warns of empty boxes.', 'Warnings of empty boxes'],
    ['Prognostiziert die Nachfrage je Filiale.', 'Nachfrageprognose je Filiale'],
    ['Sagt Ausfälle voraus.', 'Ausfallvorhersage'],
    ['Kündigungen vorhersagen.', 'Kündigungsvorhersage'],
    ['Prognostiziert den täglichen Wasserstand.', 'Prognose für den täglichen Wasserstand'],
    ['Bewertet alle offenen Angebote.', 'Bewertung für alle offenen Angebote'],
    ['Empfiehlt passende Artikel.', 'Empfehlungen für passende Artikel'],
    ['Klassifiziert Tickets nach Thema.', 'Ticketklassifizierung nach Thema'],
    ['Warnt vor Engpässen.', 'Warnungen vor Engpässen'],
  ])('is named with its thing: %s', (job, result) => {
    expect(resultIn(job)).toBe(result)
  })

  it.each([
    ['Lists every late delivery for the buyers.', 'late delivery'],
    ['Calculates the demand forecast.', 'demand forecast'],
    ['Predicts a churn score for each subscriber.', 'churn score'],
    ['Predicts the risk of churn.', 'risk of churn'],
    ['Records alerts of each machine.', 'alerts of each machine'],
    ['Listet alle verspäteten Lieferungen.', 'verspätete Lieferungen'],
    ['Prognostiziert die Ausfallwahrscheinlichkeit je Anlage.', 'Ausfallwahrscheinlichkeit je Anlage'],
    ['Berechnet die Nachfrage.', 'Nachfrage'],
  ])('is the thing alone where that says it: %s', (job, thing) => {
    expect(resultIn(job)).toBe(thing)
  })

  it('is not guessed where no few words name its thing', () => {
    expect(resultIn('It also predicts them.')).toBeUndefined()
  })
})

describe('the name of the second product', () => {
  const both =
    'Predicts sales for the planners of each store; lists every late delivery for the buyers of each supplier.'

  it('is what the second of two stated jobs is about, in capitals where its neighbour is', () => {
    expect(offered(aPortfolio().product('Stock', { job: both }).build(), 'Stock')).toBe('Late delivery')
    expect(offered(aPortfolio().product('Shop Stock', { job: both }).build(), 'Shop Stock')).toBe('Late Delivery')
  })

  it('says that it is a forecast, a score, a list of recommendations, in capitals where its neighbour is', () => {
    const beside = (second: string) => `Lists every order for the buyers of each store; ${second}`
    const named = (product: string, second: string) =>
      offered(
        aPortfolio()
          .product(product, { job: beside(second) })
          .build(),
        product,
      )

    expect(named('Shop Orders', 'forecasts demand for the planners of each region.')).toBe('Demand Forecast')
    expect(named('Orders', 'forecasts demand for the planners of each region.')).toBe('Demand forecast')
    const german = 'Listet jede Bestellung für den Einkauf; prognostiziert die Nachfrage für die Planung.'
    expect(offered(aPortfolio().product('Bestellungen', { job: german }).build(), 'Bestellungen')).toBe(
      'Nachfrageprognose',
    )
  })

  it('is never a deed', () => {
    const job = 'Calculates a churn score for each subscriber and sends retention e-mails to those at risk.'

    expect(offered(aPortfolio().product('Churn', { job }).build(), 'Churn')).toBe('Churn 2')
  })

  /** Customers ─► Greet, and (by way of Dunning, where there is one) Customers ─► Bill; they share no attribute. */
  const disjoint = (roles: readonly [string, string], job = 'Names each customer we know.') =>
    aPortfolio()
      .useCase('Greet', { role: roles[0] })
      .useCase('Bill', { role: roles[1] })
      .product('Customers', {
        ...{ job, owner: 'Sales' },
        attributes: { name: ['Greet'], salutation: ['Greet'], title: ['Greet'], iban: ['Bill'], terms: ['Bill'] },
      })
      .flow('Customers', 'Greet')

  it('says whom it is for where two groups of readers share nothing: their role', () => {
    expect(offered(disjoint(['marketer', 'accounting']).flow('Customers', 'Bill').build(), 'Customers')).toBe(
      'Customers for accounting',
    )
    const german = disjoint(['Marketing', 'Buchhaltung'], 'Nennt jeden Kunden, den wir kennen.')
    expect(offered(german.flow('Customers', 'Bill').build(), 'Customers')).toBe('Customers für Buchhaltung')
  })

  it('says the domain whose product reads it, rather than who reads that', () => {
    const through = (owner: string) =>
      disjoint(['marketer', 'accounting']).product('Dunning', { owner }).chain('Customers', 'Dunning', 'Bill').build()

    expect(offered(through('Finance'), 'Customers')).toBe('Customers for Finance')
    expect(offered(through('Sales'), 'Customers')).toBe('Customers for accounting')
    // Two domains read it: neither is whom it is for.
    const shared = disjoint(['marketer', 'accounting'])
      .product('Dunning', { owner: 'Finance' })
      .product('Refunds', { owner: 'Service' })
      .chain('Customers', 'Dunning', 'Bill')
      .chain('Customers', 'Refunds', 'Bill')
    expect(offered(shared.build(), 'Customers')).toBe('Customers for accounting')
  })

  it.each([
    ['both groups ask in it', ['accounting', 'accounting']],
    ['nobody has said one', ['marketer', '']],
    ['it is a sentence', ['marketer', 'whoever in accounting has to send the bills']],
  ] as const)('is a number where a role tells them not apart: %s', (_, roles) => {
    expect(offered(disjoint(roles).flow('Customers', 'Bill').build(), 'Customers')).toBe('Customers 2')
  })

  it('is free: the next number follows those that are there', () => {
    const numbered = aPortfolio().product('Orders').product('Orders 2').build()
    expect(offered(numbered, 'Orders')).toBe('Orders 3')
    expect(offered(numbered, 'Orders 2')).toBe('Orders 3')
    const told = aPortfolio().product('Stock', { job: both }).product('late delivery').build()
    expect(offered(told, 'Stock')).toBe('Late delivery 2')
  })
})
