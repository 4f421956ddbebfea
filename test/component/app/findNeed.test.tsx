// Find ends with what could serve a need that is typed in words (4.13, 4.15).
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FindPanel } from '../../../renderer/app/frame/FindPanel'
import { aPortfolio } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const warehouses = () =>
  aPortfolio().product('Wages').product('Stock', { job: 'Says how many pieces lie in which warehouse.' }).build()

it('what fits is listed with the word that met', async () => {
  const { user } = renderDesk(<FindPanel />, warehouses())

  await user.type(screen.getByRole('combobox'), 'pieces per warehouse')

  expect(await screen.findByText('Could serve this need')).toBeInTheDocument()
  expect(screen.getByText(/because “pieces” stands in its job description/)).toBeInTheDocument()
})

it('for a whole sentence that nothing clearly serves, what comes closest is listed as just that', async () => {
  const { user } = renderDesk(<FindPanel />, warehouses())

  await user.type(screen.getByRole('combobox'), 'electricity and water that our buildings use in each warehouse')

  expect(await screen.findByText(/Nothing clearly serves this need/)).toBeInTheDocument()
  expect(screen.getByText(/because “warehouse” stands in its job description/)).toBeInTheDocument()
  expect(screen.queryByText('Wages')).toBeNull()
})
