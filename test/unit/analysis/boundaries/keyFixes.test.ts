// A key that takes over another one's name leaves its product with one attribute of that name, or stays as it is.
import { expect, it } from 'vitest'
import { fixOf } from '../../../../shared/analysis/boundaries/fixes'
import { createReview } from '../../../../shared/analysis/review'
import { around } from '../../../support/appliedProposal'
import { aPortfolio, product } from '../../../support/portfolioBuilder'

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
