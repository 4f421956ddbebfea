import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PlanView } from '../../../renderer/portfolio/plan/PlanView'
import { aPortfolio, domain, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const twoUseCases = () =>
  aPortfolio()
    .useCase('Keep customers', { value: 5, effort: 2 })
    .useCase('Recommend', { value: 1, effort: 5 })
    .product('Customers', { owner: 'Relations' })
    .product('Value', { owner: 'Relations', costPerYear: 900 })
    .product('Recommendations', { owner: 'Marketing', costPerYear: 500 })
    .chain('Customers', 'Value', 'Keep customers')
    .chain('Customers', 'Recommendations', 'Recommend')
    .build()

const increment = (name: string) => {
  const found = screen.getByRole('heading', { name, level: 4 }).closest('article')
  if (!found) throw new Error(`${name} has no card`)
  return within(found)
}

describe('the plan', () => {
  it('says what is built for each use case, in order, with reasons', () => {
    renderDesk(<PlanView />, twoUseCases())

    const steps = increment('Keep customers')
      .getAllByRole('listitem')
      .map((step) => step.textContent)
    expect(steps).toEqual(['1Customersserves 2 use cases', '2Valueafter Customers; serves 1 use case'])
    expect(increment('Recommend').getByText('needs 2 products, 1 of them still to be built')).toBeInTheDocument()
  })

  it('changes value and effort where they stand, one undo each', async () => {
    const { user, present, editor } = renderDesk(<PlanView />, twoUseCases())

    await user.selectOptions(screen.getByRole('combobox', { name: 'Value of Recommend, 1 to 5' }), '4')
    expect(present().useCases[useCase('Recommend')]?.value).toBe(4)

    editor.undo()
    expect(present().useCases[useCase('Recommend')]?.value).toBe(1)
  })

  it('supposes a use case away without changing the document, and applies it as one undo step', async () => {
    const { user, present, editor } = renderDesk(<PlanView />, twoUseCases())
    const before = present()

    screen.getByRole('checkbox', { name: 'Counts in the plan: Keep customers' }).focus()
    await user.keyboard(' ')

    expect(present()).toBe(before)
    expect(screen.getByText('Products nobody would need: Value.')).toBeInTheDocument()
    expect(screen.getByText(/Saves 900 EUR a year/)).toHaveTextContent('Value given up: 5. Value won: 0. Not rated: 0.')

    await user.click(screen.getByRole('button', { name: 'Apply' }))
    expect(present().useCases[useCase('Keep customers')]?.status).toBe('parked')
    editor.undo()
    expect(present().useCases).toEqual(before.useCases)
  })

  it('forgets what was supposed', async () => {
    const { user } = renderDesk(<PlanView />, twoUseCases())
    await user.click(screen.getByRole('checkbox', { name: 'Counts in the plan: Recommend' }))

    await user.click(screen.getByRole('button', { name: 'Forget it' }))

    expect(screen.getByRole('checkbox', { name: 'Counts in the plan: Recommend' })).toBeChecked()
    expect(screen.queryByRole('button', { name: 'Apply' })).not.toBeInTheDocument()
  })

  it('suggests a pilot domain and takes the one that is chosen', async () => {
    const { user, present } = renderDesk(<PlanView />, twoUseCases())
    const field = screen.getByRole('combobox', { name: 'Pilot domain' })
    expect(within(field).getByRole('option', { selected: true })).toHaveTextContent('As suggested: Relations')

    await user.selectOptions(field, 'Marketing')

    expect(present().domains[domain('Marketing')]?.pilot).toBe(true)
    expect(present().domains[domain('Relations')]?.pilot).toBe(false)
  })

  it('goes to a product on the map', async () => {
    const { user, desk } = renderDesk(<PlanView />, twoUseCases())

    await user.click(screen.getByRole('button', { name: 'Recommendations' }))

    expect(desk.view.getState()).toMatchObject({ view: 'map', selection: [product('Recommendations')] })
  })
})
