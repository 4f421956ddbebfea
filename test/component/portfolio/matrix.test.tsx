import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Matrix } from '../../../renderer/portfolio/matrix/Matrix'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const twoUseCases = () =>
  aPortfolio()
    .useCase('Keep customers')
    .useCase('Recommend')
    .product('Customers', { owner: 'Relations', attributes: { name: ['Keep customers'], gender: ['Recommend'] } })
    .product('Purchases')
    .product('Value')
    .chain('Customers', 'Value', 'Keep customers')
    .flow('Customers', 'Recommend')
    .flow('Purchases', 'Keep customers')
    .flow('Purchases', 'Recommend')
    .build()

const row = (name: RegExp) => screen.getByRole('row', { name })

function intoMatrix(): void {
  const stop = document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')
  act(() => stop?.focus())
}

describe('the matrix', () => {
  it('says for each product and use case what happened, in words', () => {
    renderDesk(<Matrix />, twoUseCases())

    const cells = (name: RegExp) =>
      within(row(name))
        .getAllByRole('gridcell')
        .map((cell) => cell.textContent)
    expect(cells(/^Customers/)).toEqual(['introduced', '+ gender'])
    expect(cells(/^Purchases/)).toEqual(['introduced', 'reused'])
    expect(within(row(/^Value/)).getAllByRole('gridcell')[1]).toHaveAccessibleName('not needed')
    expect(within(row(/^Customers/)).getAllByRole('gridcell')[1]).toHaveAccessibleName('widened + gender')
  })

  it('marks products that serve one use case alone, and says how many there are', () => {
    renderDesk(<Matrix />, twoUseCases())

    expect(row(/^Value/)).toHaveTextContent('one alone')
    expect(row(/^Customers/)).toHaveTextContent('2 use cases')
    expect(screen.getByText('Two or more use cases share 2 of 3 products; for one alone: 1.')).toBeInTheDocument()
  })

  it('is one stop of Tab; arrows walk, the selection follows', async () => {
    const { user, desk } = renderDesk(<Matrix />, twoUseCases())
    intoMatrix()
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1)

    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}')
    expect(within(row(/^Purchases/)).getAllByRole('gridcell')[1]).toHaveFocus()
    expect(desk.view.getState().selection).toEqual([product('Purchases')])

    await user.keyboard('{Control>}{Home}{/Control}{ArrowUp}{ArrowRight}')
    expect(screen.getByRole('columnheader', { name: /Keep customers/ })).toHaveFocus()
    expect(desk.view.getState().selection).toEqual([useCase('Keep customers')])
  })

  it('goes with Enter to the product on the map, with the lens on the use case', async () => {
    const { user, desk } = renderDesk(<Matrix />, twoUseCases())
    intoMatrix()
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')

    expect(desk.view.getState()).toMatchObject({
      view: 'map',
      selection: [product('Customers')],
      lens: useCase('Recommend'),
    })
  })

  it('draws only what is in sight of a large portfolio, and reaches the last cell by key', async () => {
    const builder = aPortfolio()
    for (let at = 0; at < 30; at += 1) builder.useCase(`Use case ${at}`)
    for (let at = 0; at < 400; at += 1) builder.product(`Product ${at}`).flow(`Product ${at}`, `Use case ${at % 30}`)
    const { user } = renderDesk(<Matrix />, builder.build())
    intoMatrix()

    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '401')
    expect(screen.getAllByRole('gridcell').length).toBeLessThan(1200)
    await user.keyboard('{ArrowDown}{ArrowDown}{PageDown}')
    expect(document.activeElement).toHaveAttribute('data-place', '18/-1')
  })

  it('keeps to the marks where there is no room for words, and says how many use cases go on at the right', () => {
    const shop = (columns: number) => {
      const builder = aPortfolio().product('Stock')
      for (let at = 0; at < columns; at += 1) builder.useCase(`Use case ${at}`).flow('Stock', `Use case ${at}`)
      return builder.build()
    }
    const fit = () => document.querySelector('[data-fit]')?.getAttribute('data-fit')

    const { unmount } = renderDesk(<Matrix />, shop(5))
    expect(fit()).toBe('words')
    expect(screen.queryByText(/more →/)).not.toBeInTheDocument()
    unmount()

    renderDesk(<Matrix />, shop(30))
    expect(fit()).toBe('upright')
    expect(screen.getByText('10 more →')).toBeInTheDocument()
    expect(within(row(/^Stock/)).getAllByRole('gridcell')[1]).toHaveAccessibleName('reused')
  })

  it('says what will be here while nothing is', () => {
    renderDesk(<Matrix />, aPortfolio().build())

    expect(screen.getByRole('heading', { name: 'Nothing to compare yet' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'First use case U' })).toBeInTheDocument()
  })
})
