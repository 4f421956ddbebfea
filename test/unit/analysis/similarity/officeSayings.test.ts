// What people say of payments, mail, tasks, calls and web pages, found in products that are named as software names its records; and what only looks alike.
import { beforeAll, describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../../shared/analysis/generalise'
import * as table from '../../../../shared/analysis/similarity/nearWords/vectorTable'
import { learnWords } from '../../../../shared/analysis/similarity/nearWords/wordVectors'
import { termsOf } from '../../../../shared/analysis/similarity/terms'
import { aPortfolio } from '../../../support/portfolioBuilder'

beforeAll(() => {
  learnWords(table)
})

const records = (...names: readonly (readonly [name: string, job: string])[]) =>
  names.reduce((world, [name, job]) => world.product(name, { job }), aPortfolio()).build()
const first = (portfolio: ReturnType<typeof records>, need: string) => {
  const [best] = suggestionsFor(portfolio, need)
  return best ? portfolio.dataProducts[best.product]?.name : undefined
}
const meanings = (word: string) =>
  termsOf(word).flatMap(({ keys }) => [...keys].filter(([, sure]) => sure > 0.5).map(([key]) => key))

describe('money', () => {
  const books = records(
    ['bill__failed_charges', 'Each row is a charge that failed.'],
    ['bill__open_invoices', 'Each row is an invoice, enriched with its customer and what is overdue.'],
    ['bill__disputes', 'Each row is a chargeback.'],
    ['bill__credit_notes', 'Each row is a credit note.'],
    ['book__balance_sheet', 'Each row is an asset or a liability at the end of a month.'],
    ['book__income_statement', 'Each row is revenue or expense of a month.'],
    ['book__expense_reports', 'Each row is what an employee claims for a journey.'],
  )

  it.each([
    ['debits that bounced', 'bill__failed_charges'],
    ['Rücklastschriften der letzten Woche', 'bill__failed_charges'],
    ['what nobody has paid yet', 'bill__open_invoices'],
    ['was noch nicht bezahlt ist', 'bill__open_invoices'],
    ['buyers who asked the bank to take the money back', 'bill__disputes'],
    ['money we gave back as a note', 'bill__credit_notes'],
    ['what the firm owns and owes', 'book__balance_sheet'],
    ['whether we earned something in March', 'book__income_statement'],
    ['travel costs of our staff', 'book__expense_reports'],
    ['Spesen und Auslagen', 'book__expense_reports'],
    ['what our people laid out', 'book__expense_reports'],
    ['wer uns noch Geld schuldet', 'bill__open_invoices'],
  ])('%s: %s', (need, expected) => {
    expect(first(books, need)).toBe(expected)
  })
})

describe('mail, calls and the web', () => {
  const desk = records(
    ['news__bounces', 'Each row is a bounce.'],
    ['news__templates', 'Each row is a template of a mail.'],
    ['news__flows', 'Each row is a flow with its trigger.'],
    ['site__search_terms', 'Each row is a search term with its views.'],
    ['site__traffic_sources', 'Each row is a traffic source.'],
    ['desk__calls', 'Each row is a call with its length.'],
    ['desk__first_replies', 'Each row is a ticket with its first reply time.'],
  )

  it.each([
    ['people our newsletter never reaches', 'news__bounces'],
    ['was unzustellbar war', 'news__bounces'],
    ['which layouts look best', 'news__templates'],
    ['the reminder for a forgotten basket', 'news__flows'],
    ['what people typed in', 'site__search_terms'],
    ['wonach Leute suchen', 'site__search_terms'],
    ['how guests heard about us', 'site__traffic_sources'],
    ['who hung on the line for long', 'desk__calls'],
    ['how soon a first answer goes out', 'desk__first_replies'],
  ])('%s: %s', (need, expected) => {
    expect(first(desk, need)).toBe(expected)
  })
})

describe('work and systems', () => {
  const work = records(
    ['team__tasks', 'Each row is a task with its assignee.'],
    ['team__time_entries', 'Each row is a time entry.'],
    ['load__connections', 'Each row is a connection with its last sync.'],
    ['load__schema_changes', 'Each row is a change of a schema.'],
    ['people__vacant_positions', 'Each row is a position that is vacant.'],
    ['people__leavers', 'Each row is somebody who resigned.'],
    ['store__stock_movements', 'Each row is a movement of stock.'],
    ['sys__access_rights', 'Each row is an access right.'],
  )

  it.each([
    ['what is to be done by Friday', 'team__tasks'],
    ['was zu tun ist', 'team__tasks'],
    ['hours booked on the bridge', 'team__time_entries'],
    ['feeds that are broken', 'load__connections'],
    ['columns that were added overnight', 'load__schema_changes'],
    ['was gestern hereinkam und hinausging', 'store__stock_movements'],
    ['who may do what', 'sys__access_rights'],
    ['posts nobody holds', 'people__vacant_positions'],
    ['unbesetzte Stellen', 'people__vacant_positions'],
  ])('%s: %s', (need, expected) => {
    expect(first(work, need)).toBe(expected)
  })
})

describe('what a product says of itself is what it is about', () => {
  it('a plain record comes before its parts, however much either is enriched', () => {
    const bills = records(
      ['erp__invoice_details', 'Each record represents an invoice, enriched with additional details and metrics.'],
      ['erp__invoice_line_item_details', 'Each record represents an invoice line item, enriched with pricing.'],
    )

    expect(first(bills, 'invoices')).toBe('erp__invoice_details')
    expect(first(bills, 'extras on the bills')).toBe('erp__invoice_line_item_details')
  })
})

describe('words that only look alike', () => {
  it.each([
    ['stuck', '#product'],
    ['store', '#failure'],
    ['store', '#incident'],
    ['fall', '#vegetation'],
    ['sale', '#surgery'],
    ['Pläne', '#flight'],
    ['plane', '#plan'],
    ['saw', '#cut'],
    ['behind', '#unpaid'],
    ['brought', '#delivery'],
  ])('%s has nothing of %s', (word, meaning) => {
    expect(meanings(word)).not.toContain(meaning)
  })

  it.each([
    ['stuck', '#blocked'],
    ['Stücke', '#product'],
    ['Störung', '#failure'],
    ['Pläne', '#plan'],
    ['planes', '#flight'],
    ['Land', '#region'],
  ])('%s keeps %s', (word, meaning) => {
    expect(meanings(word)).toContain(meaning)
  })

  it.each([
    ['how high children bounce on the trampoline', ['bill__failed_charges', 'Each row is a charge that failed.']],
    ['feed for the cows', ['load__connections', 'Each row is a connection with its last sync.']],
  ] as const)('%s: nothing', (need, other) => {
    expect(first(records(other, ['book__balance_sheet', 'Each row is an asset.']), need)).toBeUndefined()
  })
})
