// What becomes of a description that states two jobs: each half is a sentence of its own, and a deed is a use case (2.14, 2.22).
import { describe, expect, it } from 'vitest'
import { fixOf } from '../../../../shared/analysis/boundaries/fixes'
import { splitProduct } from '../../../../shared/analysis/boundaries/splitProduct'
import { statedJobsOf } from '../../../../shared/analysis/boundaries/statedJobs'
import { testJobDescription } from '../../../../shared/analysis/jobDescription/testJobDescription'
import { createReview } from '../../../../shared/analysis/review'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { sayIn } from '../../../../shared/text/say'
import { applied, around } from '../../../support/appliedProposal'
import { aPortfolio, product } from '../../../support/portfolioBuilder'

const told = (job: string) => aPortfolio().product('Churn', { job }).build()
const jobsIn = (job: string) => statedJobsOf(told(job).dataProducts[product('Churn')]!)
describe('a description that states two jobs', () => {
  it.each([
    [
      'Calculates a churn score for each subscriber and sends retention e-mails to those at risk.',
      'Calculates a churn score for each subscriber.',
      'Sends retention e-mails to those at risk.',
    ],
    [
      'Berechnet je Kunde die offenen Posten und verschickt Mahnungen an säumige Zahler.',
      'Berechnet je Kunde die offenen Posten.',
      'Verschickt Mahnungen an säumige Zahler.',
    ],
    [
      'Stock by shop. Sends reorders to suppliers. Refreshed every night.',
      'Stock by shop. Refreshed every night.',
      'Sends reorders to suppliers.',
    ],
    [
      'Shows which customers leave. It also predicts demand per store for the planners.',
      'Shows which customers leave.',
      'Predicts demand per store for the planners.',
    ],
    [
      'Tracks parcels on their way. In addition, it forecasts staffing of the depots.',
      'Tracks parcels on their way.',
      'Forecasts staffing of the depots.',
    ],
    [
      'Zeigt, welche Betten frei sind. Außerdem plant es die Schichten der Pflege.',
      'Zeigt, welche Betten frei sind.',
      'Plant die Schichten der Pflege.',
    ],
    [
      'Zeigt freie Betten je Station. Berechnet außerdem die Boni der Pflegekräfte.',
      'Zeigt freie Betten je Station.',
      'Berechnet die Boni der Pflegekräfte.',
    ],
    ['Depth at each berth, after which the skipper is refunded.', 'Depth at each berth.', 'The skipper is refunded.'],
    [
      'Lists all patients a nurse looks after and emails reminders to relatives.',
      'Lists all patients a nurse looks after.',
      'Emails reminders to relatives.',
    ],
    [
      'Lists the addresses we ship to and from and sends invoices to them.',
      'Lists the addresses we ship to and from.',
      'Sends invoices to them.',
    ],
    [
      'Lists skippers rated A plus and sends letters to them.',
      'Lists skippers rated A plus.',
      'Sends letters to them.',
    ],
    [
      'Sagt die Nachfrage je Filiale voraus und verschickt Mahnungen an Kunden (ab 40 €).',
      'Sagt die Nachfrage je Filiale voraus.',
      'Verschickt Mahnungen an Kunden (ab 40 €).',
    ],
    ['Lists all ships in port (and sends alerts to pilots).', 'Lists all ships in port.', 'Sends alerts to pilots.'],
    [
      'Tells which country each guest comes from and sends a voucher.',
      'Tells which country each guest comes from.',
      'Sends a voucher.',
    ],
    [
      'Lists free berths per night and automatically sends mails to owners.',
      'Lists free berths per night.',
      'Sends mails to owners.',
    ],
    ['Counts boats rated A or A+; sends letters to owners.', 'Counts boats rated A or A+.', 'Sends letters to owners.'],
    ['Leaks per boat / dispatches the diver.', 'Leaks per boat.', 'Dispatches the diver.'],
    [
      'Leaks and rust per boat, the skipper gets a letter above 40 %.',
      'Leaks and rust per boat.',
      'The skipper gets a letter above 40 %.',
    ],
    [
      'Lecks und Rost je Boot, dazu Einladung der Skipper zur Werft.',
      'Lecks und Rost je Boot.',
      'Einladung der Skipper zur Werft.',
    ],
  ])('is two sentences, and nothing that was said is lost: %j', (job, first, second) => {
    expect(jobsIn(job)).toMatchObject({ first, second })
    expect(testJobDescription('Churn', first).reasons.map(({ code }) => code)).not.toContain('two-jobs')
  })

  it('is no deed where the second delivers as the first does, to other readers', () => {
    const forTwo = 'Depth of each berth for the harbour planners; mooring fees for the ministry.'

    expect(jobsIn(forTwo)).toMatchObject({ second: 'Mooring fees for the ministry.', isDeed: false })
    expect(jobsIn('Depth of each berth; mooring fees are refunded to skippers.')).toMatchObject({ isDeed: true })
  })

  it('is said without the number it has in a list', () => {
    const listed = 'Counts boats per quay. (1) for the auditors: density; (2) for the brokers: resale prices.'

    expect(jobsIn(listed)).toMatchObject({ second: 'For the brokers: resale prices.' })
  })

  it('is one where one job is stated', () => {
    expect(jobsIn('Predicts for each subscriber how likely they are to leave.')).toBeUndefined()
    expect(jobsIn('')).toBeUndefined()
  })
})

it('a deed becomes a use case that reads what is delivered, and the finding goes', () => {
  const portfolio = told('Calculates a churn score for each subscriber and sends retention e-mails to those at risk.')
  const found = createReview()(portfolio).find(({ code }) => code === 'two-jobs')
  const fix = found && fixOf(portfolio, found, around())
  if (fix?.how !== 'certain') throw new Error('There is no certain fix')
  expect(sayIn('en')(fix.text, fix.values)).toBe(
    'Make “Send retention e-mails to those at risk” a use case (need: a churn score for each subscriber)',
  )

  const settled = applied(portfolio, { ...fix, lines: [], figures: [] })

  expect(settled.dataProducts[product('Churn')]?.job).toBe('Calculates a churn score for each subscriber.')
  const [useCase] = Object.values(settled.useCases)
  expect(useCase).toMatchObject({ name: 'Send retention e-mails to those at risk', consumer: 'application' })
  expect(Object.values(settled.flows)).toMatchObject([{ from: product('Churn'), to: useCase?.id }])
  expect(createReview()(settled).some(({ code }) => code === 'two-jobs')).toBe(false)
})

it('two jobs that both deliver are split, each half saying its own, and what nobody reads yet is said', () => {
  const job =
    'Predicts sales for the planners of each store; lists every late delivery for the buyers of each supplier.'
  const portfolio = aPortfolio().product('Churn', { job }).useCase('Plan').flow('Churn', 'Plan').build()
  const split = { product: product('Churn'), name: 'Late Deliveries', at: { x: 0, y: 0 } }
  const proposed = (before: Portfolio) =>
    splitProduct(before, { ...split, attributes: [], readers: [], readersOfBoth: [] }, around())!
  const saidOf = (before: Portfolio) => proposed(before).lines.map(({ text, values }) => sayIn('en')(text, values))
  const [proposal, said] = [proposed(portfolio), saidOf(portfolio)]

  expect(said).toContain('“Churn” says: “Predicts sales for the planners of each store.”')
  expect(said).toContain('“Late Deliveries” says: “Lists every late delivery for the buyers of each supplier.”')
  expect(said).toContain('Nothing reads “Late Deliveries” yet: tick who does.')
  expect(saidOf(told(job)).join(' ')).not.toContain('tick who does')
  expect(said.join(' ')).not.toContain('Say in a sentence')
  const halves = Object.values(applied(portfolio, proposal).dataProducts)
  expect(halves.map((half) => half.job)).toEqual([
    'Predicts sales for the planners of each store.',
    'Lists every late delivery for the buyers of each supplier.',
  ])
})

it('a half that would only do a deed is asked about: that is what use cases do (2.14)', () => {
  const asked =
    '“Crew Routes” would do something instead of delivering data: is that a use case, rather than a product?'
  const saidOf = (job: string) => {
    const before = aPortfolio().product('Yield', { job }).build()
    const split = { product: product('Yield'), name: 'Crew Routes', at: { x: 0, y: 0 } }
    const proposal = splitProduct(before, { ...split, attributes: [], readers: [], readersOfBoth: [] }, around())
    return (proposal?.lines ?? []).map(({ text, values }) => sayIn('en')(text, values))
  }

  expect(saidOf('Predicts the honey yield of each hive and mails the extractor crews their route.')).toContain(asked)
  expect(saidOf('Predicts the honey yield of each hive.')).not.toContain(asked)
  expect(
    saidOf('Predicts honey yields for the keepers of each hive; lists late orders for the buyers of each shop.'),
  ).not.toContain(asked)
})
