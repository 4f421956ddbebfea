import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Outline } from '../../../renderer/outline/Outline'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

//  CRM ─▶ Customers ─┬─▶ Value ─▶ Keep customers
//                    └─▶ Recommend       Spare (nobody needs it)
const retail = () =>
  aPortfolio()
    .useCase('Keep customers')
    .useCase('Recommend')
    .product('Value', { job: 'Predicts the value of each customer.', owner: 'Relations' })
    .product('Customers')
    .product('Spare')
    .source('CRM')
    .chain('CRM', 'Customers', 'Value', 'Keep customers')
    .flow('Customers', 'Recommend')
    .build()

const rowsSaid = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[0]?.textContent)
/** Tab goes through the bar first. */
const toRows = () => {
  act(() => {
    screen
      .getAllByRole('row')
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus()
  })
}
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')
const row = (name: RegExp) => screen.getByRole('row', { name })

describe('the outline', () => {
  it('reads the map backwards, tells each card once and says “see above” where it is needed again', () => {
    renderDesk(<Outline />, retail())

    expect(rowsSaid()).toEqual([
      'Keep customers',
      'Value',
      'Customers',
      'CRM',
      'Recommend',
      'Customerssee above',
      'Not needed by a use case1 row',
      'Spare',
    ])
    expect(row(/^Value/)).toHaveAttribute('aria-level', '2')
    expect(row(/^CRM/)).toHaveAttribute('aria-level', '4')
  })

  it('says owner, archetype and job in the row', () => {
    renderDesk(<Outline />, retail())

    expect(row(/^Value/)).toHaveTextContent('Data productRelationsconsumer-alignedPredicts the value of each customer.')
    expect(row(/^Spare/)).toHaveTextContent('no owner')
  })

  it('walks with the arrow keys and takes the selection along', async () => {
    const { user, desk } = renderDesk(<Outline />, retail())
    toRows()
    expect(row(/^Keep customers/)).toHaveFocus()

    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(row(/^Customers Data/)).toHaveFocus()
    expect(desk.view.getState().selection).toEqual([product('Customers')])

    await user.keyboard('{End}')
    expect(row(/^Spare/)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(row(/^Keep customers/)).toHaveFocus()
  })

  it('selects several with Shift and arrow, each record once, and fewer on the way back', async () => {
    const { user, desk } = renderDesk(<Outline />, retail())
    toRows()
    await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(desk.view.getState().selection).toEqual([source('CRM'), product('Value'), product('Customers')])
    expect(row(/^CRM/)).toHaveFocus()

    await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(desk.view.getState().selection).toEqual([product('Customers'), product('Value')])
  })

  it('folds with arrow left and unfolds with arrow right', async () => {
    const { user } = renderDesk(<Outline />, retail())
    toRows()

    await user.keyboard('{ArrowLeft}')
    expect(row(/^Keep customers/)).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('row', { name: /^Value/ })).toBeNull()

    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(row(/^Value/)).toHaveFocus()
  })

  it('jumps to a name that begins with a capital letter, and leaves small letters to the keys of the practice', async () => {
    const { user } = renderDesk(<Outline />, retail())
    toRows()

    await user.keyboard('Rec')
    expect(row(/^Recommend/)).toHaveFocus()
    await user.keyboard('{Home}')
    await user.keyboard('s')

    expect(row(/^Keep customers/)).toHaveFocus()
  })

  it('stands on the second of two rows of one card when it was walked to', async () => {
    const { user } = renderDesk(<Outline />, retail())
    toRows()

    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}')

    expect(row(/see above/)).toHaveFocus()
  })

  it('renames with F2, and Esc comes back to the row', async () => {
    const { user, present } = renderDesk(<Outline />, retail())
    toRows()
    await user.keyboard('{ArrowDown}{F2}')

    await user.keyboard('Lifetime value{Escape}')

    expect(present().dataProducts[product('Value')]?.name).toBe('Lifetime value')
    expect(row(/^Lifetime value/)).toHaveFocus()
  })

  it('asks “what does it need?” with Ctrl and arrow left: one step, cursor in the name', async () => {
    const { user, editor, present } = renderDesk(<Outline />, retail())
    toRows()
    await user.keyboard('{ArrowDown}')

    await user.keyboard('{Control>}{ArrowLeft}{/Control}Purchases{Escape}')

    expect(row(/^Purchases/)).toHaveFocus()
    expect(row(/^Purchases/)).toHaveAttribute('aria-level', '3')
    expect(Object.values(present().dataProducts).map(({ name }) => name)).toContain('Purchases')
    expect(editor.getState().history.past).toHaveLength(1)
  })

  it('goes on with a sibling when Enter ends a name', async () => {
    const { user, present } = renderDesk(<Outline />, retail())
    toRows()
    await user.keyboard('{ArrowDown}{Control>}{ArrowLeft}{/Control}')

    await user.keyboard('Purchases{Enter}Returns{Escape}')

    const names = Object.values(present().dataProducts).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Purchases', 'Returns']))
    expect(row(/^Returns/)).toHaveFocus()
  })

  it('takes a fresh card back that was left without a name', async () => {
    const { user, present } = renderDesk(<Outline />, retail())
    const before = present()
    toRows()

    await user.keyboard('{Control>}{ArrowLeft}{/Control}{Escape}')

    expect(present().dataProducts).toEqual(before.dataProducts)
  })

  it('removes with Del and stands on the next card', async () => {
    const { user, present } = renderDesk(<Outline />, retail())
    toRows()
    await user.keyboard('{ArrowDown}{Delete}')

    expect(present().dataProducts[product('Value')]).toBeUndefined()
    expect(document.activeElement).toHaveAttribute('role', 'row')
  })

  it('says what happened, but not letter by letter', async () => {
    const { user, editor } = renderDesk(<Outline />, retail())
    toRows()
    await user.keyboard('{ArrowDown}{F2}Worth')
    expect(said()).toBe('')

    await user.keyboard('{Escape}')
    expect(said()).toBe('Done: Rename Worth.')

    act(() => void editor.undo())
    expect(said()).toMatch(/^Undone: Rename/)
  })

  it('shows the selection of the map, unfolding what hides it', async () => {
    const { user, desk } = renderDesk(<Outline />, retail())
    toRows()
    await user.keyboard('{ArrowLeft}')

    act(() => {
      desk.view.setState({ selection: [source('CRM')] })
    })

    expect(row(/^CRM/)).toHaveAttribute('aria-selected', 'true')
  })

  it('starts folded below the second level when there are more than 500 cards', () => {
    const many = aPortfolio().useCase('Everything')
    for (let index = 0; index < 260; index += 1)
      many.product(`Top ${index}`).product(`Base ${index}`).chain(`Base ${index}`, `Top ${index}`, 'Everything')
    renderDesk(<Outline />, many.build())

    expect(screen.getAllByRole('row')).toHaveLength(1 + 1 + 260)
    expect(row(/^Everything/)).toHaveAttribute('aria-expanded', 'true')
  })

  it('ends on a circle of products', () => {
    const circle = aPortfolio().product('A').product('B').chain('A', 'B', 'A').build()
    renderDesk(<Outline />, circle)

    expect(rowsSaid()).toEqual(['Not needed by a use case1 row', 'A', 'B', 'Asee above'])
  })

  it('teaches when there is nothing yet', () => {
    renderDesk(<Outline />, aPortfolio().build())

    expect(screen.getByText(/Who needs what, to do what/)).toBeInTheDocument()
  })

  it('selects with a press and names with two', async () => {
    const { user, desk } = renderDesk(<Outline />, retail())

    await user.click(screen.getByText('Recommend'))
    expect(desk.view.getState().selection).toEqual([useCase('Recommend')])
    await user.dblClick(screen.getByText('Recommend'))

    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Recommend')
  })
})
