// What puts products in order that say nearly the same: what is asked of all they say, when, and how much a word says at all.
import { beforeAll, describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../../shared/analysis/generalise'
import * as table from '../../../../shared/analysis/similarity/nearWords/vectorTable'
import { generalRarity } from '../../../../shared/analysis/similarity/nearWords/generalRarity'
import { learnWords } from '../../../../shared/analysis/similarity/nearWords/wordVectors'
import { isPartOfOneName } from '../../../../shared/analysis/similarity/siblings'
import { stemOf } from '../../../../shared/analysis/similarity/stem'
import { timeMet } from '../../../../shared/analysis/similarity/timeAsked'
import { PortfolioId } from '../../../../shared/model/entities/ids'
import { retailSample } from '../../../../shared/sample/retail'
import { aPortfolio } from '../../../support/portfolioBuilder'

beforeAll(() => {
  learnWords(table)
})

const named = (...jobs: readonly (readonly [name: string, job: string])[]) =>
  jobs.reduce((world, [name, job]) => world.product(name, { job }), aPortfolio()).build()
const found = (portfolio: ReturnType<typeof named>, need: string) =>
  suggestionsFor(portfolio, need).map(({ product }) => portfolio.dataProducts[product]?.name)

describe('in the worked example', () => {
  const retail = retailSample(PortfolioId.parse('portfolio_sample'))

  it.each([
    ['what each customer bought', 'Historical Purchases'],
    ['was jeder Kunde gekauft hat', 'Historical Purchases'],
    ['the articles that come back most often, with size and reason', 'Returns'],
    ['what customers may like next', 'Product Recommendations'],
  ])('%s: %s', (need, expected) => {
    expect(found(retail, need)[0]).toBe(expected)
  })
})

it('what is called by the very word comes before what goes with it', () => {
  const farm = named(
    ['soilSampling', 'Records a soil sampling event on a field.'],
    ['fertilizerApplication', 'Logs the event of applying a fertilizer to a field.'],
    ['fields', 'Fields of the farm with their area.'],
  )

  expect(found(farm, 'how much fertilizer went onto each field this spring')[0]).toBe('fertilizerApplication')
})

describe('among near-identical siblings', () => {
  const siblings = named(
    ['crm__visitor', 'Table capturing individual visitors - their latest state enhanced with metrics.'],
    ['crm__visitor_daily_metrics', 'Table capturing daily event metrics for tracked visitors, up to the current date.'],
    ['crm__page', 'Table capturing pages - their latest state enhanced with metrics.'],
    ['crm__page_daily_metrics', 'Table capturing daily event metrics for tracked pages, up to the current date.'],
  )

  it.each([
    ['visitors', 'crm__visitor'],
    ['visitors who are with us at the moment', 'crm__visitor'],
    ['As a buyer, I need the visitors, so that costs fall', 'crm__visitor'],
    ['visitors, day by day', 'crm__visitor_daily_metrics'],
    ['how the number of visitors grew', 'crm__visitor_daily_metrics'],
    ['pages and how they were read over time', 'crm__page_daily_metrics'],
  ])('%s: %s', (need, expected) => {
    expect(found(siblings, need)[0]).toBe(expected)
  })

  it('the one that keeps no course of time is meant where none was asked for, although the other says more of the words', () => {
    const jobs = [
      ['crm__button', 'A button, the page and area it stands on, its colour and text, and who made it.'],
      ['crm__button_daily_metrics', 'A daily timeline of clicks per button.'],
    ] as const

    expect(found(named(...jobs), 'buttons that hardly anybody clicks')[0]).toBe('crm__button')
    expect(found(named(...jobs), 'buttons that hardly anybody clicks, day by day')[0]).toBe('crm__button_daily_metrics')
  })

  it('the time that was asked for is named as a reason', () => {
    const [first] = suggestionsFor(siblings, 'visitors, day by day')

    expect(first?.why).toContainEqual(expect.objectContaining({ word: 'day by day', field: 'name', met: 'daily' }))
  })

  it('the one that says little else is meant, although both say the word', () => {
    const portfolio = named(
      ['Warranty Desk', 'Lists repairs, guarantees, spare parts and complaints.'],
      ['Repair Desk', 'Lists repairs.'],
    )

    expect(found(portfolio, 'repairs')).toEqual(['Repair Desk', 'Warranty Desk'])
  })
})

describe('named after one another', () => {
  it.each([
    ['crm__button', 'crm__button_daily_metrics', true],
    ['crm__buttons', 'crm__buttonHistory', true],
    ['crm__button_page', 'crm__button_daily_metrics', false],
    ['crm__button', 'crm__button', false],
    ['', 'crm__button', false],
  ])('is %s within %s: %s', (one, whole, expected) => {
    expect(isPartOfOneName(one, whole)).toBe(expected)
  })
})

describe('time', () => {
  it.each([
    ['the traffic on each screen, day by day', 'web__daily_overview', 'daily'],
    ['what a client owed us on any given date', 'client_history', 'history'],
    ['how much it grew from one month to the next', 'Monthly Revenue', 'Monthly'],
    ['der Verlauf der Preise', 'Tagespreise', 'Tagesp'],
    ['wie lange ein Antrag liegt', 'Antragshistorie', undefined],
    ['vacancies we advertise at the moment', 'Current Vacancies', 'Current'],
    ['was gerade offen ist', 'Offene Posten', 'Offene'],
    ['all clients', 'client_history', undefined],
    ['the traffic day by day', 'Traffic', undefined],
    ['the Monday meeting', 'Daylight', undefined],
  ])('%s, of %s: %s', (need, name, met) => {
    expect(timeMet(need, { name, job: '' })?.met).toBe(met)
  })
})

describe('a word says', () => {
  const rarity = (word: string, language: 'en' | 'de' = 'en') => generalRarity({ stem: stemOf(word), language })

  it('more the rarer it is wherever people write', () => {
    expect(rarity('people')).toBeLessThan(rarity('customer'))
    expect(rarity('customer')).toBeLessThan(rarity('voucher'))
  })

  it('all it can when nobody knows how rare it is', () => {
    expect(rarity('zzyzx')).toBe(1)
    expect(rarity('die', 'de')).toBe(1)
  })
})

it('what all names begin with finds nothing by itself', () => {
  const portfolio = named(
    ['acme__orders', 'Lists orders.'],
    ['acme__refunds', 'Lists refunds.'],
    ['acme__baskets', 'Lists baskets.'],
    ['acme__coupons', 'Lists coupons.'],
  )

  expect(found(portfolio, 'how acme treats its neighbours')).toEqual([])
  expect(found(portfolio, 'coupons of acme')[0]).toBe('acme__coupons')
})

it('where hardly a word is met, what a product is about on the whole puts it before one that meets by chance', () => {
  const hospital = named(
    ['Incident Reports', 'Collects falls, medication errors and near misses reported by staff.'],
    ['Case Costing', 'Calculates what each treatment case cost and what was paid for it.'],
    ['Medication Dispensing', 'Records every drug given to a patient with dose, time and nurse.'],
    ['Surgical Outcomes', 'Reports complications and readmissions within 30 days by procedure.'],
    ['Diagnosis Coding', 'Assigns coded diagnoses and procedures to every case for billing.'],
    ['Nursing Roster', 'Holds the planned and worked shifts of nursing staff with qualification.'],
  )

  expect(found(hospital, 'treatments we lose money on')[0]).toBe('Case Costing')
})
