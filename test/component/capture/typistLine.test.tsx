import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TypistLine } from '../../../renderer/capture/TypistLine'
import { aPortfolio, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'
import { flowsOf, namesOf, ownersOf, workedFlows, workedOwners } from '../../support/workedGraph'

const BACK = '{Shift>}{Tab}{/Shift}'

const shop = () =>
  aPortfolio()
    .useCase('Reorder', { at: [800, 0] })
    .product('Stock', { at: [400, 0] })
    .build()

describe('the typist line', () => {
  it('makes a pasted outline one undo step', async () => {
    const { user, present, editor } = renderDesk(<TypistLine />, shop())
    await user.click(screen.getByRole('textbox'))
    await user.paste('uc Plan shelves\n  dp Sales Forecast')

    await user.keyboard('{Enter}')

    expect(Object.values(present().useCases).map(({ name }) => name)).toEqual(['Reorder', 'Plan shelves'])
    expect(Object.values(present().dataProducts).map(({ name }) => name)).toEqual(['Stock', 'Sales Forecast'])
    expect(screen.getByRole('textbox')).toHaveValue('')
    editor.undo()
    expect(present()).toEqual(shop())
  })

  it('builds the worked example by the keys that end names, without a word of grammar, as one undo step', async () => {
    const { user, present, editor } = renderDesk(<TypistLine />, aPortfolio().build())
    await user.click(screen.getByRole('textbox'))
    for (const name of [
      'Value insights{Tab}',
      'Customer Lifetime Value@Customer Relations{Tab}',
      'Customer-Marketing 360@Marketing{Tab}',
      `CRM${BACK}`,
      'Historical Purchases@Order Management{Tab}',
      `Order Management System${BACK}`,
      'Returns@{Tab}',
      'Returns Management System{Control>}{Enter}{/Control}',
      'Recommendations{Tab}',
      'Product Recommendations@m{Tab}',
      'hp{Enter}',
      'cm{Enter}',
      'Products@Product Catalogue{Tab}',
      '[[Product Information Management{Enter}',
      '{Enter}',
    ])
      await user.keyboard(name)

    expect(flowsOf(present())).toEqual(workedFlows)
    expect(ownersOf(present())).toEqual(workedOwners)
    expect(namesOf(present().useCases)).toEqual(['Value insights', 'Recommendations'])
    expect(namesOf(present().sourceSystems)).toHaveLength(4)
    expect(screen.getByRole('textbox')).toHaveValue('')
    editor.undo()
    expect(Object.keys(present().layout)).toEqual([])
  })

  it('shows in grey what the key will take, says it is on the map, and takes a name with a blank behind it as typed', async () => {
    const { user, present, container } = renderDesk(<TypistLine />, shop())
    await user.type(screen.getByRole('textbox'), 'St')

    expect(container.querySelector('[aria-hidden] span span')).toHaveTextContent('ock')
    expect(screen.getByRole('status')).toHaveTextContent('Stock')
    expect(screen.getByRole('status')).toHaveTextContent('on the map')
    await user.keyboard(' {Enter}')

    expect(namesOf(present().dataProducts)).toEqual(['Stock', 'St'])
  })

  it('reads a system under a product as a source, says so, and as a product once it needs something', async () => {
    const { user } = renderDesk(<TypistLine />, shop())
    await user.type(screen.getByRole('textbox'), 'Plan shelves{Tab}Shelf plan{Tab}Planning System')
    expect(screen.getByRole('status')).toHaveTextContent('sounds like a system')

    await user.keyboard('{Tab}Orders')
    expect(screen.getByRole('status')).not.toHaveTextContent('sounds like a system')
  })

  it('lets Tab leave an empty line, and Shift+Tab a line of one name', async () => {
    const { user } = renderDesk(<TypistLine />, shop())
    await user.click(screen.getByRole('textbox'))
    await user.tab()
    expect(screen.getByRole('textbox')).not.toHaveFocus()
    await user.type(screen.getByRole('textbox'), 'Orders')
    await user.tab({ shift: true })
    expect(screen.getByRole('textbox')).not.toHaveFocus()
  })

  it('leaves the map alone on Shift+Enter, which is a new line, and on Esc', async () => {
    const { user, present } = renderDesk(<TypistLine />, shop(), { view: { selection: [useCase('Reorder')] } })
    await user.type(screen.getByRole('textbox'), '{Shift>}{Enter}{/Shift}')
    await user.keyboard('{Escape}')

    expect(present()).toEqual(shop())
  })
})
