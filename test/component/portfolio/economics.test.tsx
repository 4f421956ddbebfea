import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Economics } from '../../../renderer/portfolio/economics/Economics'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const orders = () =>
  aPortfolio()
    .useCase('Plan', { value: 4 })
    .useCase('Report', { value: 2 })
    .product('Orders', { owner: 'Sales', costPerYear: 1000, valuePerYear: 2500 })
    .flow('Orders', 'Plan')
    .flow('Orders', 'Report')
    .build()

const cost = () => screen.getByRole('textbox', { name: 'Cost of Orders a year, in EUR' })
const rowOf = (name: RegExp) => screen.getAllByRole('row', { name })[0]

describe('value and cost', () => {
  it('says value per cost and who bears the cost, by the chosen rule', async () => {
    const { user } = renderDesk(<Economics />, orders())
    expect(rowOf(/^Orders/)).toHaveTextContent('× 2.5')
    const bearers = () =>
      within(rowOf(/^Orders/) as HTMLElement)
        .getAllByRole('listitem')
        .map((one) => one.textContent)
    expect(bearers()).toEqual(['Plan 500', 'Report 500'])

    await user.click(screen.getByRole('button', { name: 'by their value' }))

    expect(bearers()).toEqual(['Plan 666.67', 'Report 333.33'])
  })

  it('keeps a cost typed in place with Enter', async () => {
    const { user, present } = renderDesk(<Economics />, orders())

    await user.clear(cost())
    await user.type(cost(), '1.5k EUR{Enter}')

    expect(present().dataProducts[product('Orders')]?.costPerYear).toBe(1500)
    expect(cost()).toHaveValue('1,500')
  })

  it.each([
    ['200 USD', /USD is another currency/],
    ['-5', /cannot be below zero/],
    ['much', /“much” is no amount/],
  ])('says why %s cannot be kept, leaves it in the field and the document as it was', async (typed, why) => {
    const { user, present } = renderDesk(<Economics />, orders())

    await user.clear(cost())
    await user.type(cost(), `${typed}{Enter}`)

    expect(screen.getByRole('alert')).toHaveTextContent(why)
    expect(cost()).toHaveValue(typed)
    expect(present().dataProducts[product('Orders')]?.costPerYear).toBe(1000)
    await user.keyboard('{Escape}')
    expect(cost()).toHaveValue('1,000')
  })

  it('has a profit and loss per domain', () => {
    renderDesk(<Economics />, orders())

    const results = within(screen.getByRole('region', { name: 'Profit and loss per domain' }))
    expect(
      within(results.getByRole('row', { name: /^Sales/ }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2,500', '1,000', '1,000', '0', '2,500'])
  })

  it('attaches a success measure with its target, and takes it off', async () => {
    const { user, present } = renderDesk(<Economics />, orders())
    const preset = screen.getByRole('button', { name: 'Time to access < 30 min' })

    await user.click(preset)
    expect(Object.values(present().useCases[useCase('Plan')]?.kpis ?? {})).toMatchObject([
      { name: 'Time to access', target: 30 },
    ])

    await user.click(preset)
    expect(present().useCases[useCase('Plan')]?.kpis).toEqual({})
  })
})
