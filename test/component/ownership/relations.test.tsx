import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Ownership } from '../../../renderer/ownership/Ownership'
import { aPortfolio, domain } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const open = () =>
  aPortfolio()
    .product('Purchases', { owner: 'Orders' })
    .product('Lifetime Value', { owner: 'Care' })
    .product('Offers', { owner: 'Marketing' })
    .build()

const ordersPage = () => {
  const shown = renderDesk(<Ownership />, open(), { view: { selection: [domain('Orders')], ownershipPage: 'domain' } })
  const relations = () => Object.values(shown.present().relations)
  return { ...shown, relations }
}
const newRelation = () => within(screen.getByRole('form', { name: 'Relate to another domain' }))

it('relates a domain to another one on its page, by keys, and undo takes it back', async () => {
  const { user, relations, editor } = ordersPage()
  expect(screen.getByText('No relation to another domain yet.')).toBeInTheDocument()

  await user.selectOptions(newRelation().getByLabelText('Domain'), 'Marketing')
  await user.selectOptions(newRelation().getByLabelText('Kind of relation'), 'open host service')
  expect(relations()).toEqual([])
  newRelation().getByRole('button', { name: 'Relate' }).focus()
  await user.keyboard('{Enter}')

  expect(relations()).toMatchObject([
    { upstream: domain('Orders'), downstream: domain('Marketing'), pattern: 'open-host-service' },
  ])
  expect(screen.getByLabelText('How Marketing is related')).toHaveValue('upstream')
  act(() => void editor.undo())
  expect(relations()).toEqual([])
})

it('changes the kind, turns it round, notes why, goes to the other domain, and removes it', async () => {
  const { user, relations, desk } = ordersPage()
  await user.selectOptions(newRelation().getByLabelText('Domain'), 'Care')
  await user.click(newRelation().getByRole('button', { name: 'Relate' }))

  await user.selectOptions(screen.getByLabelText('How Care is related'), 'is served by')
  await user.selectOptions(screen.getByLabelText('Kind of relation to Care'), 'conformist')
  await user.type(screen.getByLabelText('Note on the relation to Care'), 'Their words win.')
  expect(relations()).toMatchObject([
    { upstream: domain('Care'), downstream: domain('Orders'), pattern: 'conformist', note: 'Their words win.' },
  ])

  await user.selectOptions(screen.getByLabelText('Kind of relation to Care'), 'partnership')
  expect(screen.queryByLabelText('How Care is related')).toBeNull()
  expect(screen.getByText('together with')).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Remove the relation to Care' }))
  expect(relations()).toEqual([])

  await user.click(newRelation().getByRole('button', { name: 'Relate' }))
  await user.click(within(screen.getByRole('article')).getByRole('button', { name: 'Care' }))
  expect(desk.view.getState().selection).toEqual([domain('Care')])
})
