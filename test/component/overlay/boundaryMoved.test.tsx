import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BoundaryPreview } from '../../../renderer/overlay/BoundaryPreview'
import { stepBack } from '../../../renderer/store/stepBack'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

describe('a boundary looked at before it is moved', () => {
  const twins = () =>
    aPortfolio()
      .product('Customers', { at: [0, 0], owner: 'Sales', attributes: { age: [] } })
      .product('Customer List', { at: [0, 300], owner: 'Marketing', attributes: { gender: [] } })
      .useCase('Greet')
      .flow('Customer List', 'Greet')
      .build()
  const merge = { kind: 'merge', kept: product('Customers'), absorbed: product('Customer List') } as const

  it('Enter merges in one step that can be undone', async () => {
    const { user, present, desk } = renderDesk(<BoundaryPreview />, twins(), {
      view: { overlay: 'boundary', boundary: merge },
    })
    expect(await screen.findByText(/Sales and Marketing both claim it/)).toBeInTheDocument()
    await waitFor(() => {
      expect(screen.getByRole('button', { name: /^Merge/ })).toHaveFocus()
    })

    await user.keyboard('{Enter}')

    expect(Object.keys(present().dataProducts)).toEqual([product('Customers')])
    expect(desk.view.getState()).toMatchObject({ overlay: null, boundary: null })
    act(() => {
      stepBack(desk, 'undo')
    })
    expect(present()).toEqual(twins())
    expect(desk.view.getState().selection.toSorted()).toEqual([merge.absorbed, merge.kept].toSorted())
  })

  it('Esc leaves all as it was', async () => {
    const { user, present, desk } = renderDesk(<BoundaryPreview />, twins(), {
      view: { overlay: 'boundary', boundary: merge },
    })
    await screen.findByRole('dialog')

    await user.keyboard('{Escape}')

    expect(present()).toEqual(twins())
    expect(desk.view.getState().boundary).toBeNull()
  })

  it('a split under another name does what it said', async () => {
    const boundary = { kind: 'split', product: product('Customer List') } as const
    const { user, present, desk } = renderDesk(<BoundaryPreview />, twins(), {
      view: { overlay: 'boundary', boundary },
    })
    const name = await screen.findByRole('textbox', { name: 'Name of the new product' })
    await user.clear(name)
    await user.type(name, 'Genders')
    await user.click(screen.getByRole('checkbox', { name: 'gender' }))

    expect(screen.getByText(/1 attribute goes to “Genders”: gender/)).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Name of the new product' }), '{Enter}')

    const fresh = Object.values(present().dataProducts).find(({ name }) => name === 'Genders')
    expect(Object.values(fresh?.attributes ?? {}).map(({ name }) => name)).toEqual(['gender'])
    expect(desk.view.getState().selection).toEqual([fresh?.id])
    act(() => {
      stepBack(desk, 'undo')
    })
    expect(desk.view.getState().selection).toEqual([boundary.product])
  })
})
