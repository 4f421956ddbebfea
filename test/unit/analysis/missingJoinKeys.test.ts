// Products that are joined downstream and have other keys than the one that is needed: all are named, and all get it in one step (2.09).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixOf } from '../../../shared/analysis/boundaries/fixes'
import { missingJoinKeysOf } from '../../../shared/analysis/missingJoinKeys'
import { reviewOf } from '../../../shared/analysis/review'
import { parseCommand } from '../../../shared/model/commands'
import { advance, startHistory } from '../../../shared/model/history'
import type { Portfolio } from '../../../shared/model/portfolio'
import { sayIn } from '../../../shared/text/say'
import { around } from '../../support/appliedProposal'
import { aPortfolio, product } from '../../support/portfolioBuilder'

type Keys = readonly string[]
/** Contracts, Invoices, Weather … with these attributes, joined by Churn; all that is named is a key, unless nothing is to be one. */
function joining(churn: Keys, inputs: Readonly<Record<string, Keys>>, areSaid = true): Portfolio {
  const builder = aPortfolio()
  const given = (own: Keys) => ({
    attributes: Object.fromEntries(own.map((name) => [name, []])),
    keys: areSaid ? own.filter((name) => name.includes('_')) : [],
  })
  for (const [name, own] of Object.entries(inputs)) builder.product(name, given(own))
  builder.product('Churn', given(churn))
  for (const name of Object.keys(inputs)) builder.flow(name, 'Churn')
  return builder.build()
}
const lackingIn = (portfolio: Portfolio) => missingJoinKeysOf(portfolio).get(product('Churn'))?.lacking
const found = (portfolio: Portfolio) => reviewOf(portfolio).filter(({ rule }) => rule === 'shared-key')
const apart = () => joining(['customer_id'], { Contracts: ['contract_id'], Invoices: ['invoice_id'] })

describe('a key that is missing where products are joined', () => {
  it('is told in one sentence that names each product with its key and the key that is needed', () => {
    const [only, ...more] = found(apart())
    expect(more).toEqual([])
    expect(only).toMatchObject({ severity: 'warning', subject: product('Churn'), ref: '2.09' })
    expect(only && sayIn('en')(only.text, only.values)).toBe(
      '“Churn” needs customer_id to join Contracts (contract_id), Invoices (invoice_id): customer_id is missing in Contracts, Invoices.',
    )
    expect(only && sayIn('de')(only.text, only.values)).toBe(
      '„Churn“ braucht customer_id, um Contracts (contract_id), Invoices (invoice_id) zu verknüpfen: customer_id fehlt in Contracts, Invoices.',
    )
  })

  it('is added to all of them in one step, as the joining product has it; undo restores all', () => {
    const before = apart()
    Object.assign(Object.values(before.dataProducts[product('Churn')]!.attributes)[0]!, {
      ...{ type: 'uuid', sensitivity: 'personal' },
    })
    const [only] = found(before)
    const fix = only && fixOf(before, only, around())
    if (fix?.how !== 'certain') throw new Error('There is no certain fix')
    expect(sayIn('en')(fix.text, fix.values)).toBe('Add the key customer_id to Contracts, Invoices')

    const { reason, changes } = fix
    const done = advance(startHistory(before), parseCommand({ id: 'c', actor: 'a', type: 'batch', reason, changes }))

    if (!done.ok) throw new Error(done.refusal.reason)
    const after = done.history.present
    for (const name of ['Contracts', 'Invoices'])
      expect(Object.values(after.dataProducts[product(name)]!.attributes)).toContainEqual(
        expect.objectContaining({ name: 'customer_id', type: 'uuid', sensitivity: 'personal', businessKey: true }),
      )
    expect(found(after)).toEqual([])
    const undone = advance(done.history, { id: 'u', actor: 'a', type: 'history/undo' })
    expect(undone.ok && undone.history.present).toEqual(before)
  })

  it('becomes a key where an attribute of that name is none yet, and is not added twice', () => {
    const before = joining(['customer_id'], { Contracts: ['contract_id'], Invoices: ['invoice_id', 'customer id'] })
    const [only] = found(before)
    const fix = only && fixOf(before, only, around())
    expect(fix?.how === 'certain' && fix.changes.map(({ type }) => type)).toEqual([
      'attribute/add',
      'attribute/describe',
    ])
  })

  it('is a hint where keys were not said to be ones, and where one input has none', () => {
    const unsaid = joining(['customer_id'], { Contracts: ['contract_id'], Invoices: ['invoice_id'] }, false)
    expect(found(unsaid)).toMatchObject([{ code: 'missing', severity: 'info' }])
    const keyless = joining(['customer_id'], { Contracts: ['customer_id'], Weather: ['rain'] })
    expect(found(keyless)).toMatchObject([
      { severity: 'info', values: { joined: 'Contracts (customer_id), Weather (–)' } },
    ])
  })

  it.each<[string, Keys, Readonly<Record<string, Keys>>]>([
    ['they join by another key', ['customer_id'], { Contracts: ['order_id'], Invoices: ['order_id'] }],
    ['each has one of its keys', ['store_id', 'article_id'], { Stores: ['store_id'], Articles: ['article_id'] }],
    ['a key of the same thing is named otherwise', ['customer_id'], { A: ['customer_number'], B: ['customer_id'] }],
    ['it names no key', ['risk'], { Contracts: ['contract_id'], Invoices: ['invoice_id'] }],
    ['nothing is said of the inputs yet', ['customer_id'], { Contracts: [], Invoices: [] }],
    ['there is one input', ['customer_id'], { Contracts: ['contract_id'] }],
  ])('is none where %s', (_, churn, inputs) => {
    expect(lackingIn(joining(churn, inputs))).toBeUndefined()
  })

  it('is missing only where nothing joins by way of another', () => {
    const inputs = {
      Customers: ['customer_id'],
      Orders: ['customer_id', 'order_id'],
      Lines: ['order_id'],
      Shelves: ['shelf_id'],
    }
    expect(lackingIn(joining(['customer_id'], inputs))).toEqual([product('Shelves')])
  })
})

it('whichever keys products have, the step is accepted, leaves none lacking, and undo restores', () => {
  const keys = fc.subarray(['customer_id', 'order_id', 'store_id', 'id', 'colour', 'Customer number'])
  fc.assert(
    fc.property(keys, keys, keys, keys, fc.boolean(), (churn, one, two, three, areSaid) => {
      const before = joining(churn, { One: one, Two: two, Three: three }, areSaid)
      const asked = found(before).find(({ code }) => code === 'missing')
      const fix = asked && fixOf(before, asked, around())
      if (fix?.how !== 'certain') return
      const { reason, changes } = fix
      const done = advance(startHistory(before), parseCommand({ id: 'c', actor: 'a', type: 'batch', reason, changes }))
      if (!done.ok) throw new Error(done.refusal.reason)
      expect(lackingIn(done.history.present)).toBeUndefined()
      const undone = advance(done.history, { id: 'u', actor: 'a', type: 'history/undo' })
      expect(undone.ok && undone.history.present).toEqual(before)
    }),
  )
})
