// To whom a deed goes that stood in a job description: a new use case that says what it needs, or the one that does it already (2.14, 2.19, 2.25).
import { describe, expect, it } from 'vitest'
import { fixOf } from '../../../../shared/analysis/boundaries/fixes'
import { needOfDeed } from '../../../../shared/analysis/boundaries/needOfDeed'
import { createReview } from '../../../../shared/analysis/review'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { sayIn } from '../../../../shared/text/say'
import { applied, around } from '../../../support/appliedProposal'
import { aPortfolio, product, useCase, type UseCaseGiven } from '../../../support/portfolioBuilder'

describe('what a use case needs that does a deed is what the product delivers', () => {
  it.each([
    ['Calculates a churn score for each subscriber.', 'a churn score for each subscriber'],
    ['Lists the unpaid fees of each member for the cashiers.', 'the unpaid fees of each member'],
    ['Lists unpaid fees for planners.', 'unpaid fees'],
    ['Shows which customers leave.', 'which customers leave'],
    ['Shows the stock of each shop. Refreshed every night.', 'the stock of each shop'],
    ['Predicts the sales of each store for planners.', 'sales prediction of each store'],
    ['Warns of failures in each plant.', 'warnings of failures in each plant'],
    ['Berechnet je Kunde die offenen Posten.', 'je Kunde die offenen Posten'],
    ['Berechnet für jeden Kunden das Risiko einer Kündigung.', 'für jeden Kunden das Risiko einer Kündigung'],
    ['Zeigt, welche Betten frei sind.', 'welche Betten frei sind'],
    ['Zeigt freie Betten je Station für die Pflege.', 'freie Betten je Station'],
    ['Sagt Ausfälle je Anlage voraus.', 'Ausfallvorhersage je Anlage'],
  ])('in its own words: %s', (delivers, need) => {
    expect(needOfDeed(delivers)).toBe(need)
  })

  it.each([
    'Stock by shop.',
    'Predicts which customers leave.',
    'Collects and cleans the orders of each shop.',
    'Keeps track of parcels.',
    'Lists it for each shop.',
    'Shows parcels (and letters) of each depot.',
    'Gibt Bestellungen je Lieferant aus.',
    '',
  ])('and stays empty where they do not surely say it: %j', (delivers) => {
    expect(needOfDeed(delivers)).toBe('')
  })
})

const CHURN = 'Calculates a churn score for each subscriber and sends retention e-mails to those at risk.'
const ANGEBOTE = 'Berechnet für jeden Kunden das Risiko einer Kündigung und verschickt Angebote an gefährdete Kunden.'
const told = (job: string) => aPortfolio().product('Churn', { job })
function fixIn(portfolio: Portfolio, language: 'en' | 'de' = 'en') {
  const found = createReview()(portfolio).find(({ code }) => code === 'two-jobs')
  const fix = found && fixOf(portfolio, found, around())
  if (fix?.how !== 'certain') throw new Error('There is no certain fix')
  const after = applied(portfolio, { ...fix, lines: [], figures: [] })
  return { words: sayIn(language)(fix.text, fix.values), after }
}

describe('a deed that nobody does yet', () => {
  it('becomes a use case of an application that says what it needs; the button says so before it is pressed', () => {
    const { words, after } = fixIn(told(CHURN).build())

    expect(words).toBe(
      'Make “Send retention e-mails to those at risk” a use case (need: a churn score for each subscriber)',
    )
    expect(Object.values(after.useCases)).toMatchObject([
      { consumer: 'application', need: 'a churn score for each subscriber', role: '', outcome: '' },
    ])
  })

  it('says what for where the description does', () => {
    const { after } = fixIn(told(CHURN.replace('.', ' so that they stay.')).build())

    expect(Object.values(after.useCases)).toMatchObject([
      { name: 'Send retention e-mails to those at risk', outcome: 'they stay' },
    ])
  })
})

describe('a deed that a use case does already', () => {
  const room = (job: string, name: string, given: UseCaseGiven = {}) => told(job).useCase(name, given)
  const named = (portfolio: Portfolio) => Object.values(portfolio.useCases).map(({ name }) => name)

  it.each([
    [CHURN, 'Send retention e-mails', {}],
    [CHURN, 'Keep subscribers', { outcome: 'we can send retention e-mails to everybody at risk' }],
    [CHURN, 'Mailing', { need: 'to send retention mails to subscribers at risk' }],
    [
      ANGEBOTE,
      'Kündigungen verhindern',
      { need: 'die gefährdeten Kunden', outcome: 'ich ihnen rechtzeitig Angebote machen kann' },
    ],
    [ANGEBOTE, 'Angebote verschicken', {}],
  ])('is left to it, which then reads the product: %s %s', (job, name, given) => {
    const { words, after } = fixIn(room(job, name, given).build())

    expect(words).toBe(`Leave the deed to “${name}”, which then reads this product`)
    expect(named(after)).toEqual([name])
    expect(Object.values(after.flows)).toMatchObject([{ from: product('Churn'), to: useCase(name) }])
    expect(after.dataProducts[product('Churn')]?.job).toBe(`${job.split(/ (?:and|und) /u)[0] ?? ''}.`)
    expect(after.useCases[useCase(name)]).toMatchObject(given)
  })

  it('is left to the one that the product serves, and no flow is drawn twice', () => {
    const portfolio = room(CHURN, 'Send retention e-mails').useCase('Send out retention e-mails')
    const { words, after } = fixIn(portfolio.flow('Churn', 'Send out retention e-mails').build(), 'de')

    expect(words).toBe('Die Handlung „Send out retention e-mails“ überlassen (braucht dieses Produkt schon)')
    expect(Object.keys(after.flows)).toHaveLength(1)
  })

  it.each([
    ['the same of something else', 'Send invoices', {}],
    ['something else with the same', 'Count retention e-mails to those at risk', {}],
    ['the same with a part of the thing', 'Send retention to those at risk', {}],
    ['the same with another thing', 'Send welcome e-mails to those at risk', {}],
    ['the same to others', 'Send retention e-mails to shareholders', {}],
    ['it no longer', 'Send retention e-mails', { status: 'parked' }],
    ['nothing of it', 'Plan staffing', { need: 'the retention rate', outcome: 'we plan' }],
  ] as const)('is not taken for done by a use case that does %s', (_, name, given) => {
    expect(named(fixIn(room(CHURN, name, given).build()).after)).toEqual([
      name,
      'Send retention e-mails to those at risk',
    ])
  })

  it('nor by one that does it with a part of a compound only', () => {
    const job = ANGEBOTE.replace('Angebote', 'Rabattangebote')
    expect(named(fixIn(room(job, 'Angebote verschicken').build()).after)).toHaveLength(2)
    expect(named(fixIn(room(job, 'Rabattangebote verschicken').build()).after)).toHaveLength(1)
  })
})
