// A row says what is said, and of whom where the sentence itself does not.
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ReviewDrawer } from '../../../renderer/review/ReviewDrawer'
import { aPortfolio } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

it('what is no data product says that everything else waits, and one whose name is doubted says nothing of the kind', () => {
  const portfolio = aPortfolio()
    .product('Sales Figures', { job: 'An interactive dashboard showing sales by region and month.' })
    .product('Sales Dashboard', { job: 'Sums up sales by region and month.' })
    .build()
  renderDesk(<ReviewDrawer />, portfolio)

  const waits = 'Everything else about it waits until this is settled.'
  expect(screen.getByRole('button', { name: /a dashboard is made for people/ })).toHaveTextContent(waits)
  expect(screen.getByRole('button', { name: /sounds like a dashboard/ })).not.toHaveTextContent(waits)
  expect(screen.queryByText(/“Sales Figures” has no owner/)).toBeNull()
  expect(screen.getByText(/“Sales Dashboard” has no owner/)).toBeInTheDocument()
})

it('what is said of the whole map names none of its cards, as if it were that one’s fault', () => {
  renderDesk(<ReviewDrawer />, aPortfolio().product('Sales Figures', { job: '' }).build())

  expect(screen.getByRole('button', { name: /no use case yet/ })).not.toHaveTextContent('Sales Figures')
  expect(screen.getByRole('button', { name: /no job description/i })).toHaveTextContent('Sales Figures')
})
