// In outline and table as on the map: what is there stands beside the field, and one key takes it (2.25).
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Outline } from '../../../renderer/outline/Outline'
import { ProductTable } from '../../../renderer/outline/table/ProductTable'
import { GeneraliseSuggestions } from '../../../renderer/overlay/GeneraliseSuggestions'
import { addUpstream } from '../../../renderer/store/mapSteps'
import { plainTable } from '../../../renderer/store/tableView'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'
import { cell, intoTable } from '../../support/tableRows'
import { flowsOf } from '../../support/workedGraph'

/** Customer Base ─► Churn Score ─► Win back;  Send offers needs something still. */
const shop = () =>
  aPortfolio()
    .product('Customer Base', { owner: 'Marketing', job: 'Names each customer we know.', attributes: { age: [] } })
    .product('Churn Score', { job: 'Predicts who is likely to leave.' })
    .useCase('Win back', { need: 'the customers who are likely to leave' })
    .useCase('Send offers')
    .chain('Customer Base', 'Churn Score', 'Win back')
    .build()

/** The place of the need among the usual columns of use cases. */
const NEED = 3

const nearest = async () => {
  const list = within(await screen.findByRole('region', { name: /There already|Could serve this need/ }))
  return list.getAllByRole('button')[0]
}

it('a row of the outline that is being named gives way to the product that is there', async () => {
  const { user, desk, present } = renderDesk(
    <div data-keys="map">
      <Outline />
      <GeneraliseSuggestions />
    </div>,
    shop(),
  )
  act(() => {
    addUpstream(desk, useCase('Send offers'))
  })
  await user.keyboard('Customer data with gender')
  await waitFor(async () => {
    expect(await nearest()).toHaveTextContent(/Customer Base.*Add\s*gender/)
  })

  await user.keyboard('{Alt>}1{/Alt}')

  expect(flowsOf(present())).toContain('Customer Base → Send offers')
  expect(Object.keys(present().dataProducts)).toHaveLength(2)
  expect(screen.getByRole('treegrid')).toContainElement(document.activeElement as HTMLElement)
})

it('a cell of the table asks while it is typed, keeps what was typed, and lets the use case read what is there', async () => {
  const { user, present, editor } = renderDesk(
    <div data-keys="map">
      <ProductTable />
      <GeneraliseSuggestions />
    </div>,
    shop(),
    { view: { table: { ...plainTable, kind: 'useCases' } } },
  )
  intoTable()
  await user.dblClick(cell(/^Send offers/, NEED))
  await user.keyboard('customer data with gender')
  await waitFor(async () => {
    expect(await nearest()).toHaveTextContent(/Customer Base.*Add\s*gender/)
  })
  expect(editor.getState().history.past).toEqual([])

  await user.keyboard('{Alt>}1{/Alt}')

  expect(present().useCases[useCase('Send offers')]?.need).toBe('customer data with gender')
  expect(flowsOf(present())).toContain('Customer Base → Send offers')
  expect(Object.values(present().dataProducts[product('Customer Base')]!.attributes).map(({ name }) => name)).toContain(
    'gender',
  )
})
