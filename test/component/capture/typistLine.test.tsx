import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TypistLine } from '../../../renderer/capture/TypistLine'
import { aPortfolio, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

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

  it('leaves the map alone on Shift+Enter, which is a new line, and on Esc', async () => {
    const { user, present } = renderDesk(<TypistLine />, shop(), { view: { selection: [useCase('Reorder')] } })
    await user.type(screen.getByRole('textbox'), '{Shift>}{Enter}{/Shift}')
    await user.keyboard('{Escape}')

    expect(present()).toEqual(shop())
  })
})
