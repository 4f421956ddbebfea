// A button says what it will do before it does it: its words follow whatever they rest on, also where the finding itself stays as it was.
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { JobSection } from '../../../renderer/inspector/product/JobSection'
import { ReviewDrawer } from '../../../renderer/review/ReviewDrawer'
import type { ChangeInput } from '../../../shared/model/commands'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, attribute, domain, product, source } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'
import { withInterim } from '../../support/withInterim'

/** The review of a portfolio, and a way to change it. */
function reviewed(portfolio: Portfolio) {
  const { editor } = renderDesk(<ReviewDrawer />, portfolio)
  return (change: ChangeInput) => {
    act(() => {
      editor.submit(change)
    })
  }
}
const fix = (name: string | RegExp) => screen.findByRole('button', { name })

it('the owner that is proposed goes by its new name, and another is proposed when the system changes hands', async () => {
  const change = reviewed(
    aPortfolio()
      .product('Purchases', { owner: 'Care' })
      .source('OMS', { domain: 'Sales' })
      .product('Orders')
      .flow('OMS', 'Orders')
      .build(),
  )
  expect(await fix('Give it to Sales')).toBeVisible()

  change({ type: 'domain/describe', of: domain('Sales'), changes: { name: 'Trade' } })
  expect(await fix('Give it to Trade')).toBeVisible()

  change({ type: 'sourceSystem/describe', of: source('OMS'), changes: { domain: domain('Care') } })
  expect(await fix('Give it to Care')).toBeVisible()
})

it('the product into which an interim one would go is called what it is called now', async () => {
  const change = reviewed(withInterim())
  expect(await fix('Fold into Churn')).toBeVisible()

  change({ type: 'dataProduct/describe', of: product('Churn'), changes: { name: 'Customers at Risk' } })

  expect(await fix('Fold into Customers at Risk')).toBeVisible()
})

it('a key is given the type that the other one has now', async () => {
  const portfolio = aPortfolio()
    .product('Orders', { attributes: { customer_id: [] }, keys: ['customer_id'] })
    .product('Visits', { attributes: { customer_id: [] }, keys: ['customer_id'] })
    .product('Churn')
    .chain('Orders', 'Churn')
    .chain('Visits', 'Churn')
    .build()
  const change = reviewed(portfolio)
  const typed = (of: string, type: string) => {
    change({ type: 'attribute/describe', product: product(of), of: attribute('customer_id'), changes: { type } })
  }
  typed('Orders', 'integer')
  typed('Visits', 'text')
  expect(await fix('Give customer_id the type integer, as in Orders')).toBeVisible()

  typed('Orders', 'number')

  expect(await fix('Give customer_id the type number, as in Orders')).toBeVisible()
})

const SENDS = 'Lists the subscribers at risk of each month and sends retention e-mails to them.'

it('a move of many words stands below its sentence, one of few beside it', async () => {
  reviewed(aPortfolio().product('Churn', { job: SENDS }).product('Orders', { owner: 'Sales' }).build())

  expect(await fix(/^Make “Send retention e-mails/u)).toHaveAttribute('data-long')
  expect(screen.getByRole('button', { name: 'Write the job description' })).not.toHaveAttribute('data-long')
})

it('beside the sentence it is about, a move needs few words; all of them are said on hover', async () => {
  const portfolio = aPortfolio().product('Churn', { job: SENDS }).useCase('Send retention e-mails').build()
  const record = portfolio.dataProducts[product('Churn')]
  if (!record) throw new Error('There is no such product')
  renderDesk(<JobSection product={record} />, portfolio)

  const leave = await fix('Leave it to “Send retention e-mails”')

  expect(leave).toHaveAttribute('title', 'Leave the deed to “Send retention e-mails”, which then reads this product')
})
