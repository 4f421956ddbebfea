import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ReadinessSection } from '../../../renderer/inspector/product/ReadinessSection'
import { SectionsContext } from '../../../renderer/inspector/sections'
import { Readiness } from '../../../renderer/readiness/Readiness'
import { usePortfolio } from '../../../renderer/store/useEditor'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

/* Orders has a job and an owner; Churn has nothing yet */
const portfolio = () =>
  aPortfolio()
    .product('Orders', { owner: 'Shop', job: 'Provides a list of orders for each customer.', tags: { orders: true } })
    .product('Churn')
    .build()

describe('the readiness of the portfolio', () => {
  it('puts what is most open first, with a word for every state', () => {
    renderDesk(<Readiness />, portfolio())

    const [, , first] = screen.getAllByRole('row')
    expect(within(first!).getByRole('rowheader')).toHaveTextContent('Churn')
    expect(screen.getAllByText('done').length).toBeGreaterThan(0)
    expect(screen.getByText(/In no session yet: a user, a domain expert, a builder, a facilitator/)).toBeInTheDocument()
  })

  it('jumps from an open item to the field where it is put right', async () => {
    const { user, desk } = renderDesk(<Readiness />, portfolio())

    await user.click(screen.getByRole('button', { name: /^Churn, Discoverable: .*no job description/ }))

    expect(desk.view.getState()).toMatchObject({ selection: [product('Churn')], asked: { field: 'job' } })
  })

  it('is walked by arrows, from one open item to the next', async () => {
    const { user } = renderDesk(<Readiness />, portfolio())
    screen.getByRole('button', { name: /^Churn, Discoverable/ }).focus()

    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: /^Churn, Addressable/ })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('button', { name: /^Orders, Addressable/ })).toHaveFocus()
  })

  it('teaches while there is no product', () => {
    renderDesk(<Readiness />, aPortfolio().build())

    expect(screen.getByRole('heading', { name: 'No product yet to be made ready' })).toBeInTheDocument()
  })
})

describe('the readiness of a product', () => {
  function Section() {
    const record = usePortfolio(({ dataProducts }) => dataProducts[product('Orders')])
    return (
      <SectionsContext value={{ sections: { readiness: true }, setOpen: () => undefined }}>
        {record && <ReadinessSection product={record} />}
      </SectionsContext>
    )
  }

  it('marks the eight characteristics in words', () => {
    renderDesk(<Section />, portfolio())

    const marks = screen.getByRole('list', { name: 'Eight characteristics' })
    expect(within(marks).getAllByRole('listitem')).toHaveLength(8)
    expect(marks).toHaveTextContent('Discoverable: done')
    expect(marks).toHaveTextContent('Secure: open')
  })

  it('takes what people say once it has a reason, and takes it back', async () => {
    const { user, present } = renderDesk(<Section />, portfolio())
    const answer = () => present().dataProducts[product('Orders')]?.readiness.R8
    await user.click(screen.getByRole('button', { name: /We collect feedback/ }))

    await user.click(screen.getByRole('button', { name: 'done' }))
    expect(screen.getByText('It counts once it has a reason.')).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'How, and since when' }), 'Monthly, since May')
    expect(answer()).toEqual({ state: 'done', reason: 'Monthly, since May' })

    await user.click(screen.getByRole('button', { name: 'done' }))
    expect(answer()).toBeUndefined()
  })
})
