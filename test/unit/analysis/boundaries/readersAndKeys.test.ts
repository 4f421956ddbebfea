// What a move of a boundary leaves where it is: readers that need both halves or nothing, keys that join the halves, and a product's own flows.
import { describe, expect, it } from 'vitest'
import { readersFor } from '../../../../shared/analysis/boundaries/consumerGroups'
import { splitProduct } from '../../../../shared/analysis/boundaries/splitProduct'
import { suggestedSplit } from '../../../../shared/analysis/boundaries/suggestedSplit'
import { wideningChanges } from '../../../../shared/analysis/boundaries/widening'
import { createReview } from '../../../../shared/analysis/review'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { applied, around } from '../../../support/appliedProposal'
import { aPortfolio, attribute, product, useCase, type ProductGiven } from '../../../support/portfolioBuilder'

/*  Customers ─┬─► Letters ─► Greet
 *             ├─► Invoices ─► Bill
 *             ├─► Contacts ─┬─► Greet
 *             │             └─► Bill
 *             └─► Shelf
 */
const map = () =>
  aPortfolio()
    .useCase('Greet')
    .useCase('Bill')
    .product('Customers', {
      attributes: { name: ['Greet'], salutation: ['Greet'], phone: ['Greet'], iban: ['Bill'], terms: ['Bill'], id: [] },
      keys: ['id'],
    })
    .product('Letters')
    .product('Invoices')
    .product('Contacts')
    .product('Shelf')
    .chain('Customers', 'Letters', 'Greet')
    .chain('Customers', 'Invoices', 'Bill')
    .chain('Customers', 'Contacts', 'Greet')
    .chain('Contacts', 'Bill')
    .chain('Customers', 'Shelf')
    .build()

describe('a split', () => {
  it('takes along who reads for its use cases alone, and neither who reads for others too nor who reads for none', () => {
    expect(readersFor(map(), product('Customers'), [useCase('Bill')])).toEqual([product('Invoices')])
    expect(suggestedSplit(map(), product('Customers'))).toEqual({
      attributes: [attribute('iban'), attribute('terms')],
      readers: [product('Invoices')],
      readersOfBoth: [product('Contacts')],
      inputs: { staying: [], going: [] },
    })
  })

  it('leaves a key in both halves, also when it is chosen to go', () => {
    const portfolio = map()
    const suggested = suggestedSplit(portfolio, product('Customers'))
    const attributes = [...suggested.attributes, attribute('id')]
    const split = { product: product('Customers'), name: 'Accounts', at: { x: 0, y: 0 }, ...suggested, attributes }

    const after = applied(portfolio, splitProduct(portfolio, split, around())!)

    const names = Object.values(after.dataProducts).map(({ name, attributes: own }) =>
      [name, ...Object.values(own).map((one) => one.name)].join(' '),
    )
    expect(names).toContain('Customers name salutation phone id')
    expect(names).toContain('Accounts id iban terms')
  })
})

it('a product that is widened for itself feeds no flow into itself', () => {
  const nothing = { attributes: [], port: null, slos: [] }
  const readers = [product('Customers'), useCase('Bill')]
  const widening = {
    product: product('Customers'),
    toAdd: nothing,
    readers,
    useCases: [],
    portName: '',
    requirements: [],
  }

  const changes = wideningChanges(map(), widening, around().newId)

  expect(changes).toMatchObject([{ type: 'flow/connect', record: { from: product('Customers'), to: useCase('Bill') } }])
})

describe('glue between keys (2.10)', () => {
  const glueIn = (portfolio: Portfolio) => createReview()(portfolio).filter(({ rule }) => rule === 'identity-glue')
  const one = (name: string, given: ProductGiven) => aPortfolio().product(name, given).build()
  const keys = { attributes: { 'CRM customer id': [], 'shop customer id': [] } }

  it('is said once: where the words say it already, the keys say it no more', () => {
    expect(glueIn(one('Customers', keys))).toHaveLength(1)
    expect(glueIn(one('Customers', { ...keys, job: 'Maps CRM ids to shop ids.' }))).toEqual([])
  })

  it('takes two keys: one alone is a list of things that exist', () => {
    expect(glueIn(one('Customer Match', { attributes: { 'customer id': [] } }))).toEqual([])
  })
})
