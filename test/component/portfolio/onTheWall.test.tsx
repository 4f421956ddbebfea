import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RoomMatrix } from '../../../renderer/portfolio/matrix/RoomMatrix'
import { RoomOverview } from '../../../renderer/portfolio/overview/RoomOverview'
import { select } from '../../../renderer/store/viewStore'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const twoUseCases = () =>
  aPortfolio()
    .useCase('Keep customers')
    .useCase('Recommend')
    .product('Customers')
    .product('Purchases')
    .flow('Customers', 'Keep customers')
    .flow('Purchases', 'Keep customers')
    .flow('Purchases', 'Recommend')
    .build()

it('the matrix on the wall says what each use case did, marks what is selected, and has nothing to press', () => {
  const { desk } = renderDesk(<RoomMatrix />, twoUseCases())
  const purchases = screen.getByRole('row', { name: /^Purchases/ })
  expect(within(purchases).getAllByRole('gridcell')[1]).toHaveTextContent('reused')
  expect(document.querySelectorAll('button, [tabindex="0"]')).toHaveLength(0)

  act(() => {
    select(desk.view, product('Purchases'))
  })
  expect(purchases).toHaveAttribute('aria-selected', 'true')

  act(() => {
    select(desk.view, useCase('Recommend'))
  })
  expect(screen.getByRole('columnheader', { name: /Recommend/ })).toHaveAttribute('data-chosen')
  expect(purchases).toHaveAttribute('aria-selected', 'false')
})

it('the curves on the wall stand with their findings and say which use case is which', () => {
  renderDesk(<RoomOverview />, twoUseCases())

  expect(screen.getByRole('figure', { name: 'New products per further use case' })).toHaveTextContent('In order: 2, 0.')
  expect(screen.getByRole('list', { name: 'Use cases' })).toHaveTextContent('1 Keep customers2 Recommend')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

const many = (count: number) => {
  const built = aPortfolio().product('Customers')
  for (let at = 1; at <= count; at += 1) {
    const name = `Use case ${at}`
    built.useCase(name).flow('Customers', name)
    if (at === count) built.product('Weather').flow('Weather', name)
  }
  return built.build()
}

it('the curves on the wall name each use case while there is room, and of more those that brought most', () => {
  const { unmount } = renderDesk(<RoomOverview />, many(24))
  expect(within(screen.getByRole('list', { name: 'Use cases' })).getAllByRole('listitem')).toHaveLength(24)
  expect(screen.queryByText(/brought most/)).not.toBeInTheDocument()
  unmount()

  renderDesk(<RoomOverview />, many(30))
  const named = within(screen.getByRole('list', { name: 'Use cases' })).getAllByRole('listitem')
  expect(named).toHaveLength(12)
  expect(named.at(-1)).toHaveTextContent('30 Use case 30')
  expect(screen.getByText('The 12 that brought most:')).toBeInTheDocument()
})
