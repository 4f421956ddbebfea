// What a key takes over fits everywhere: its product has no other attribute of that name, and no key that it met is parted from it.
import { expect, it } from 'vitest'
import { fixOf } from '../../../../shared/analysis/boundaries/fixes'
import { createReview } from '../../../../shared/analysis/review'
import { around } from '../../../support/appliedProposal'
import { aPortfolio, attribute, product } from '../../../support/portfolioBuilder'

/** Orders, with a key and these further attributes, and Accounts, with the key customer_id, meet in one product. */
function offered(...further: readonly string[]) {
  const attributes = Object.fromEntries(['customer_no', ...further].map((name) => [name, []]))
  const portfolio = aPortfolio()
    .product('Accounts', { attributes: { customer_id: [] }, keys: ['customer_id'] })
    .product('Orders', { attributes, keys: ['customer_no'] })
    .product('Lifetime Value')
    .chain('Accounts', 'Lifetime Value')
    .chain('Orders', 'Lifetime Value')
    .build()
  const said = createReview()(portfolio).find(
    ({ rule, subject }) => rule === 'shared-key' && subject === product('Orders'),
  )
  expect(said?.code).toBe('named-otherwise')
  return said && fixOf(portfolio, said, around())
}

it('a key takes over the name of the one it meets', () => {
  expect(offered('amount')).toMatchObject({ how: 'certain', values: { own: 'customer_no', other: 'customer_id' } })
})

it.each(['customer_id', 'Customer ID'])('a key takes over no name that another attribute has: %s', (taken) => {
  expect(offered('amount', taken)).toBeUndefined()
})

/** Accounts (customer_id, text) Orders and what joins neither meet in one product, Orders and whoever else has its key (whole numbers) in another. */
function offeredBeside(key: string, ...others: readonly string[]) {
  const builder = aPortfolio()
    .product('Accounts', { attributes: { customer_id: [] }, keys: ['customer_id'] })
    .product('Weather', { attributes: { station_id: [] }, keys: ['station_id'] })
    .product('Churn')
    .product('Dunning')
    .chain('Accounts', 'Churn')
    .chain('Weather', 'Churn')
  for (const name of ['Orders', ...others]) builder.product(name, { attributes: { [key]: [] }, keys: [key] })
  builder.chain('Orders', 'Churn')
  for (const name of ['Orders', ...others]) builder.chain(name, 'Dunning')
  const portfolio = builder.build()
  const typed = (name: string, own: string, type: string) => {
    portfolio.dataProducts[product(name)]!.attributes[attribute(own)]!.type = type
  }
  typed('Accounts', 'customer_id', 'string')
  for (const name of ['Orders', ...others]) typed(name, key, 'integer')
  const said = createReview()(portfolio).find(
    ({ rule, subject }) => rule === 'shared-key' && subject === product('Orders'),
  )
  return said && { code: said.code, fix: fixOf(portfolio, said, around()) }
}

it.each([
  ['customer_id', 'typed-otherwise'],
  ['customer_no', 'named-otherwise'],
])('a key that meets another one elsewhere is not parted from it: %s, %s', (key, code) => {
  expect(offeredBeside(key, 'Returns')).toEqual({ code, fix: undefined })
  // What joined nothing before hinders nothing, and a name that is the same now is one step, though the type is not yet.
  expect(offeredBeside(key)).toMatchObject({ code, fix: { how: 'certain' } })
})
