// A dashboard or report that other products read becomes a use case, and the data behind it stays a product (DOMAIN section C).
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { dataBehind } from '../../../../shared/analysis/boundaries/dataBehind'
import { recastProduct } from '../../../../shared/analysis/boundaries/recastProduct'
import { createReview } from '../../../../shared/analysis/review'
import { parseCommand } from '../../../../shared/model/commands'
import { advance, startHistory } from '../../../../shared/model/history'
import { aPortfolio, domain, product, useCase } from '../../../support/portfolioBuilder'
import { applied, around, said } from '../../../support/appliedProposal'
import { flowsOf } from '../../../support/workedGraph'

const NAME = 'Beschwerde-Dashboard'
const churn = (job = 'Ein Dashboard, das Beschwerden je Region zeigt.') =>
  aPortfolio()
    .source('Ticketsystem')
    .product(NAME, { job, owner: 'Service', attributes: { ticket_id: [] }, slos: { freshness: 'age' } })
    .product('Kündigungsrisiko')
    .useCase('Leiten')
    .chain('Ticketsystem', NAME, 'Kündigungsrisiko')
    .chain(NAME, 'Leiten')
const recast = (portfolio = churn().build()) => recastProduct(portfolio, product(NAME), { into: 'consumer' }, around())!

describe('a dashboard that a product reads', () => {
  it('becomes a use case that reads its data, and the data keeps source, readers, owner and promises', () => {
    const after = applied(churn().build(), recast())

    expect(after.dataProducts[product(NAME)]).toEqual({
      ...churn().build().dataProducts[product(NAME)],
      ...{ name: 'Beschwerden', job: '' },
    })
    expect(after.owners[product(NAME)]).toBe(domain('Service'))
    expect(flowsOf(after).toSorted()).toEqual([
      'Beschwerden → Beschwerde-Dashboard',
      'Beschwerden → Kündigungsrisiko',
      'Beschwerden → Leiten',
      'Ticketsystem → Beschwerden',
    ])
    expect(Object.values(after.useCases)).toContainEqual(
      expect.objectContaining({ name: NAME, need: 'Ein Dashboard, das Beschwerden je Region zeigt.' }),
    )
    expect(createReview()(after).some(({ code }) => code === 'not-a-product')).toBe(false)
  })

  it('says so before it is done, in figures as well', () => {
    expect(said(recast())).toEqual([
      '“Beschwerde-Dashboard” becomes a use case: an application that reads.',
      'Say in a sentence what “Beschwerden” is there for.',
      'The data behind it stays a product, “Beschwerden”, which “Beschwerde-Dashboard” reads.',
      'Ticketsystem goes on feeding “Beschwerden”.',
      'Kündigungsrisiko, Leiten go on reading “Beschwerden”.',
    ])
    expect(recast().figures).toContainEqual({ of: 'readers', before: 2, after: 3 })
  })

  it('keeps a job that tells of the data', () => {
    const job = 'Listet jede Beschwerde mit Grund und Region.'
    expect(applied(churn(job).build(), recast(churn(job).build())).dataProducts[product(NAME)]?.job).toBe(job)
  })

  it('goes whole where only use cases read it, and where the name of the data is taken', () => {
    const read = aPortfolio().source('S').product(NAME).useCase('Leiten').chain('S', NAME, 'Leiten').build()
    expect(applied(read, recast(read)).dataProducts).toEqual({})
    const taken = churn().product('Beschwerden').build()
    expect(applied(taken, recast(taken)).dataProducts[product(NAME)]).toBeUndefined()
  })

  it('is as before when it is undone, whatever else reads it', () => {
    fc.assert(
      fc.property(fc.subarray(['Kündigungsrisiko', 'Leiten', 'Retouren']), fc.boolean(), (readers, isFed) => {
        const built = aPortfolio()
          .source('S')
          .product(NAME)
          .product('Kündigungsrisiko')
          .product('Retouren')
          .useCase('Leiten')
        if (isFed) built.flow('S', NAME)
        for (const reader of readers) built.flow(NAME, reader)
        const before = built.build()
        const { reason, changes } = recast(before)
        const done = advance(
          startHistory(before),
          parseCommand({ id: 'c', actor: 'a', type: 'batch', reason, changes }),
        )
        if (!done.ok) throw new Error(done.refusal.reason)
        const isKept = product(NAME) in done.history.present.dataProducts
        expect(isKept).toBe(readers.some((reader) => reader !== 'Leiten'))
        const undone = advance(done.history, { id: 'u', actor: 'a', type: 'history/undo' })
        expect(undone.ok && undone.history.present).toEqual(before)
      }),
    )
  })
})

it.each([
  [NAME, 'Zeigt Beschwerden.', 'Beschwerden'],
  [NAME, '', 'Beschwerde'],
  ['Kündigungs-Dashboard', '', 'Kündigungen'],
  ['Umsatzbericht', '', 'Umsatz'],
  ['Dashboard der Retouren', '', 'Retouren'],
  ['Complaint Dashboard', 'A dashboard of complaints by region.', 'Complaints'],
  ['Delivery report', 'Shows late deliveries.', 'Deliveries'],
  ['Stock Dashboard', 'Shows stock by shop.', 'Stock'],
  ['Report on Returns', '', 'Returns'],
  ['Customers', 'A dashboard of customers.', 'Customers'],
  ['Dashboard', '', undefined],
  ['Monatsbericht', '', undefined],
  ['Weekly Report', '', undefined],
])('the data behind “%s” (%s) is called %s', (name, job, data) => {
  expect(dataBehind({ name, job })).toBe(data)
})

it('a use case that was there goes on as it was', () => {
  const before = churn().build()
  expect(applied(before, recast(before)).useCases[useCase('Leiten')]).toEqual(before.useCases[useCase('Leiten')])
})
