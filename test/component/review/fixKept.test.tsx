// What stands on the button of a finding is what holds now, also when what changed is neither the product nor the one it is to be like.
import { act, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ReviewDrawer } from '../../../renderer/review/ReviewDrawer'
import { aPortfolio, attribute, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const KEY = { attributes: { customer_id: [] }, keys: ['customer_id'] }

/** Bookings (string) and Customers (integer) meet in Churn; Customers and Debts (integer) meet in Dunning. */
function twoJoins() {
  const portfolio = aPortfolio()
    .product('Bookings', KEY)
    .product('Customers', KEY)
    .product('Debts', KEY)
    .product('Churn')
    .product('Dunning')
    .chain('Bookings', 'Churn')
    .chain('Customers', 'Churn')
    .chain('Customers', 'Dunning')
    .chain('Debts', 'Dunning')
    .build()
  const types = { Bookings: 'string', Customers: 'integer', Debts: 'integer' }
  for (const [name, type] of Object.entries(types))
    portfolio.dataProducts[product(name)]!.attributes[attribute('customer_id')]!.type = type
  return portfolio
}

it('a key that another join holds is offered a type once that join gives it up, and no longer when it takes it back', async () => {
  const { editor } = renderDesk(<ReviewDrawer />, twoJoins())
  const likened = 'Give customer_id the type string, as in Bookings'
  const giveDebts = (type: string) => {
    act(() => {
      editor.submit({
        type: 'attribute/describe',
        product: product('Debts'),
        of: attribute('customer_id'),
        changes: { type },
      })
    })
  }
  expect(screen.queryByText(likened)).toBeNull()

  giveDebts('string')
  expect(await screen.findByText(likened)).toBeInTheDocument()

  giveDebts('integer')
  await waitFor(() => {
    expect(screen.queryByText(likened)).toBeNull()
  })
})
